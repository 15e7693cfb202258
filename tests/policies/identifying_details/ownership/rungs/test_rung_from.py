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


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Maya can you buzz Rob?? {}, I'm on the bus", "en"),
        ("Maya, kannst du Rob anrufen? {}, ich fahre gerade", "de"),
        ("Maya puedes llamar a Rob? {}, voy en bus", "es"),
        ("Maya tu peux appeler Rob ? {}, je conduis", "fr"),
        ("Maya podes ligar ao Rob? {}, estou a conduzir", "pt"),
        ("Maya kun je Rob bellen? {}, ik rijd", "nl"),
    ],
)
def test_who_is_to_be_rung_owns_the_number_behind_the_question(text, language):
    assert owner(text.format("+44 7700 900123"), language) == ("member", user("Rob"))


@pytest.mark.parametrize(
    ("text", "whose"),
    [
        ("Maya can you ring my mum? {}, I'm on the bus", "outsider"),
        ("Maya can you ring me? {}, I'm up", "self"),
        ("Maya can you ring the clinic? {}, I'm on the bus", "public"),
        ("Maya how is Rob? {}, I'm up", "self"),
    ],
)
def test_it_is_nobody_elses(text, whose):
    assert owner(text.format("+44 7700 900123"))[0] == whose
