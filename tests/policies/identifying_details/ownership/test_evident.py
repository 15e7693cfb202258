import pytest

from tests.policies.identifying_details.a_room import member, room_with, say, user

ROOM = room_with(member("Maya"), member("Leo"), member("Ana"))


@pytest.mark.parametrize(
    "text",
    [
        "if Maya isn't answering it's because they've got her on graveyard at Kessler Plastics",
        "whats up with Maya's manager? Kessler Plastics, they docked her again",
        "Maya can't come, Kessler Plastics won't let her swap",
    ],
)
def test_one_alone_is_meant_by_a_sign_of_staff(text: str) -> None:
    assert [one.member for one in say(ROOM, text).findings] == [user("Maya")]


@pytest.mark.parametrize(
    "text",
    [
        "Maya's brother is on lates at Kessler Plastics",
        "I'm on lates at Kessler Plastics, Maya",
        "Maya and Ana, Kessler Plastics docked somebody again",
        "Maya queued for ages, somebody was docked at Kessler Plastics",
        "Maya's boss was lovely. Kessler Plastics is shutting though",
        "Maya cried in her scrubs when Larkhill Hospital rang",
        "Vodafone docked Maya ten pounds",
        "Maya says Kessler Plastics takes hours to answer",
    ],
)
def test_others_customers_and_patients_are_not(text: str) -> None:
    assert say(ROOM, text).verdict == "none"
