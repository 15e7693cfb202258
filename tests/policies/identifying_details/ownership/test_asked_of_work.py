import pytest

from tests.policies.identifying_details.a_room import member, room_with, say


def verdict(text: str) -> str:
    room = room_with(member("Maya"), member("Leo"), member("Zed"))
    return say(room, text, sender="Zed", reply_to="Maya").verdict


@pytest.mark.parametrize(
    "text",
    [
        "how's the new job at Tallowby?",
        "good luck with the new job at Tallowby",
        "heard of the layoffs at Kessler Plastics, hope you are ok",
    ],
)
def test_whoever_is_asked_works_there(text: str) -> None:
    assert verdict(text) == "warn"


@pytest.mark.parametrize(
    "text",
    [
        "how's the food at Tallowby?",
        "how's my brother's new job at Tallowby? he never says",
        "heard of the layoffs at Kessler Plastics, did you read it?",
    ],
)
def test_whoever_is_asked_of_something_else_does_not(text: str) -> None:
    assert verdict(text) == "none"
