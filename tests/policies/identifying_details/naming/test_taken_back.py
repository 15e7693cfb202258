import pytest

from tests.policies.identifying_details.a_room import member, room_with, say

ROOM = room_with(member("Maya"))


@pytest.mark.parametrize(
    "text",
    [
        "Maya changed back to Kowalski after the divorce",
        "when the papers came Maya reverted to Kowalski, good for her",
    ],
)
def test_a_name_that_a_divorce_gave_back_is_found(text: str) -> None:
    (found,) = say(ROOM, text).findings
    assert (found.category, found.member) == ("name", "@maya:example.org")


@pytest.mark.parametrize(
    "text",
    [
        "Maya changed back to Zelapram with no bother",
        "Maya changed back to her old shift after the divorce",
        "my sister changed back to Kowalski after the divorce",
    ],
)
def test_other_changes_are_not(text: str) -> None:
    assert not say(ROOM, text).findings
