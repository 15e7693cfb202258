import pytest

from tests.policies.identifying_details.a_room import member, room_with, say

STREET = "3 Pigeon Row"


def whose(text: str) -> str | None:
    room = room_with(member("Maya"), member("Leo"), member("Tess"))
    found = [one for one in say(room, text, "Leo").findings if one.category == "address"]
    return found[0].subject if found else None


@pytest.mark.parametrize(
    "text",
    [
        "moved!! {}, the one with the daft knocker",
        "all moved in! {}, come and see",
        "got the keys. {}. crying",
        "it's official, new flat, {}, top bell",
        "who can help with the move: {}, from eight",
    ],
)
def test_a_new_home_of_which_nothing_else_is_said_is_the_senders(text: str) -> None:
    assert whose(text.format(STREET)) == "self"


@pytest.mark.parametrize(
    ("text", "subject"),
    [
        ("Maya moved!! {}, the one with the daft knocker", "member"),
        ("who can help Maya with the move: {}, from eight", "member"),
        ("the meeting moved!! {}, back door", "public"),
        ("who can help carry the urn: {}, from eight", None),
    ],
)
def test_a_move_of_others_is_not_the_senders(text: str, subject: str | None) -> None:
    assert whose(text.format(STREET)) == subject
