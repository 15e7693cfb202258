import pytest

from tests.policies.identifying_details.a_room import member, room_with, say
from tests.policies.identifying_details.ownership.whose import NUMBER, subject

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


@pytest.mark.parametrize(
    ("text", "language", "owner"),
    [
        ("Maya, you forgot your folder. Inside is a letter, {}", "en", "member"),
        ("Maya, esqueceste a pasta. Lá dentro está {}", "pt", "member"),
        ("Maya, you forgot the folder. My number is {}", "en", "self"),
        ("Maya, you forgot the meeting. It says {}", "en", None),
    ],
)
def test_what_is_in_a_thing_that_somebody_left_is_theirs(text: str, language: str, owner: str | None) -> None:
    found = subject(text.format(NUMBER), languages=(language,))
    assert found is not None
    assert (found[0] == owner) if owner else (found[0] != "public")
