import pytest

from tests.policies.identifying_details.a_room import member, room_with, say

ROOM = room_with(member("moth"), member("Leo"))


@pytest.mark.parametrize(
    "text",
    [
        "moth is only here, on the register it's Judith",
        "moth was Judith at school",
        "moth told me her name on the walk, it's Judith",
        "moth is really Judith, she says",
    ],
)
def test_a_first_name_that_holds_elsewhere_is_told(text: str) -> None:
    assert say(ROOM, text).verdict == "warn"


@pytest.mark.parametrize(
    "text",
    [
        "moth was Judith in the school play",
        "moth, at work it's Judith who makes the tea",
        "moth, my sister is Judith at work",
        "moth says Judith is nice",
    ],
)
def test_other_first_names_are_nobodys(text: str) -> None:
    assert say(ROOM, text).verdict == "none"
