import pytest

from tests.policies.identifying_details.a_room import member, room_with, say


def verdict(text: str) -> str:
    room = room_with(member("Maya"), member("Leo"), member("Zed"))
    return say(room, text, sender="Zed").verdict


@pytest.mark.parametrize(
    "text",
    [
        "Maya swears by the clinic over at 9 Baxter Row",
        "Leo is doing a reading at 9 Lamb Yard, the bookshop one",
        "Maya's retirement do, the Crown, 12 Market Place, 7 til late",
        "Maya's flowers came from 14 Petal Street",
    ],
)
def test_whoever_is_beside_what_is_open_to_everybody_lives_elsewhere(text: str) -> None:
    assert verdict(text) == "none"


@pytest.mark.parametrize(
    "text",
    [
        "flowers for Maya go to 14 Larch Road, they close at six",
        "I'm taking the group's card round to Maya, 14 Larch Road",
        "we can meet at Maya's, 14 Larch Road",
        "Maya lives at 14 Larch Road, near the shops",
    ],
)
def test_what_comes_to_somebodys_door_comes_to_their_home(text: str) -> None:
    assert verdict(text) == "warn"
