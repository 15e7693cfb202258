import pytest

from tests.policies.identifying_details.a_room import member, room_with, say

STREET = "41 Gasworks Terrace"


def whose(text: str, reply_to: str | None = "Maya") -> str | None:
    room = room_with(member("Maya"), member("Leo"), member("Tess"))
    found = [one for one in say(room, text, "Leo", reply_to).findings if one.category == "address"]
    return found[0].subject if found else None


@pytest.mark.parametrize(
    "text",
    [
        "I posted your book to {}",
        "I wrote for you {}",
        "I have you down as {}",
        "anyone can read {} off your bin",
    ],
)
def test_where_something_of_theirs_goes_is_theirs_who_are_answered(text: str) -> None:
    assert whose(text.format(STREET)) == "member"


@pytest.mark.parametrize("text", ["I posted your book to {}", "I have you down as {}"])
def test_nobody_is_meant_where_nobody_is_answered(text: str) -> None:
    assert whose(text.format(STREET), None) is None


def test_what_was_brought_to_mine_tells_nothing_of_yours() -> None:
    assert whose(f"I brought your book to my place, {STREET}") == "self"
