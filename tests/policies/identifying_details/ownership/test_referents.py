import pytest

from tests.policies.identifying_details.a_room import member, room_with, say, user

ROOM = room_with(member("Maya"), member("Leo"), member("Mark"))


def owner(text: str):
    found = say(ROOM, text).findings[-1]
    return found.subject, found.member


@pytest.mark.parametrize(
    ("text", "whose"),
    [
        ("Maya rang. She rang the doctor too, her number is 415 555 0123", "Maya"),
        ("Mark saw Maya, her number is 415 555 0123", "Maya"),
        ("her number is on the list next to Maya: 415 555 0123", "Maya"),
    ],
)
def test_a_pronoun_stands_for_the_member_told_of(text, whose):
    assert owner(text) == ("member", user(whose))


def test_she_is_followed_back_over_whom_she_meets_in_passing():
    text = "Maya is unwell. She rang the doctor, she saw a nurse, and then her number changed to 415 555 0123"
    assert owner(text) == ("member", user("Maya"))


def test_no_crowd_of_pronouns_raises():
    assert owner("Maya " + "he " * 1300 + "his number is 415 555 0123")[0] in {"member", "unknown"}


def test_a_relation_is_called_and_not_whose_relation_it_is():
    assert owner("Maya get your lad on the phone, 415 555 0123") == ("outsider", None)


def test_calling_everybody_brings_in_no_outsider():
    assert owner("Mark is low tonight. ring him lads, 415 555 0123") == ("member", user("Mark"))
