import pytest

from tests.policies.identifying_details.a_room import member, room_with, say, user

PEOPLE = (member("Maya"), member("Leo"), member("Rob"))


def owner(text: str, language: str = "en") -> tuple[str, str | None]:
    room = room_with(*PEOPLE, languages=(language,))
    found = next(one for one in say(room, text, "Leo", "Maya").findings if one.category == "phone")
    return found.subject, found.member


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("I'm calling you from 415 555 0188", "en"),
        ("te llamo desde el +34 612 345 678", "es"),
        ("je t'appelle du +33 6 12 34 56 78", "fr"),
        ("I rang Maya from 415 555 0188", "en"),
    ],
)
def test_who_says_where_they_ring_from_tells_their_own(text, language):
    assert owner(text, language) == ("self", user("Leo"))


@pytest.mark.parametrize("text", ["a scammer rang Maya from {}", "has anyone had calls from {}"])
def test_whoever_rang_is_no_member(text):
    assert owner(text.format("415 555 0188"))[0] == "outsider"


def test_the_member_who_rang_is_meant_and_not_who_was_rung():
    assert owner("Rob rang Maya from 415 555 0188") == ("member", user("Rob"))


def test_what_you_reach_is_not_yours():
    assert owner("die Praxis erreichst du unter +49 151 23456789", "de")[0] == "public"


@pytest.mark.parametrize("text", ["got your text from {}", "missed call from {}, was that you?"])
def test_what_came_from_you_is_yours(text):
    assert owner(text.format("415 555 0188")) == ("member", user("Maya"))
