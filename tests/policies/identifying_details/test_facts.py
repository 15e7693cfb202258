"""What the policy is told and what it answers: a message's words are in none of it that is shown or kept."""

from dataclasses import fields

import pytest

from policies.identifying_details import Before, Finding, Heard, Member, Verdict, registered
from policies.identifying_details.facts import NOTHING
from tests.policies.identifying_details.a_room import KEY, member, room_with, say, user

SECRET = "my neighbour Okonkwo's number is 415 555 0132"


def test_what_was_said_is_shown_in_no_log():
    assert "Okonkwo" not in repr(Heard(SECRET, user("Leo")))
    assert user("Leo") in repr(Heard(SECRET, user("Leo")))


def test_what_a_member_registered_cannot_be_read_off_them():
    one = Member(user("Maya"), "Maya", (registered("name", "Maya Okonkwo", owner=user("Maya"), key=KEY),))
    assert "konkwo" not in repr(one)


def test_an_answer_has_places_and_rules_and_no_place_for_words():
    verdict = say(room_with(member("Maya"), member("Leo")), "Maya's number is 415 555 0132")
    assert verdict.verdict == "warn"
    for word in ("415", "0132", "number is"):
        assert word not in repr(verdict)
    assert {field.name for field in fields(Finding)} == {
        *("category", "kind", "subject", "member", "start", "end", "cue"),
    }


def test_what_is_remembered_of_the_message_before_is_people_alone():
    assert {field.name for field in fields(Before)} == {"sender", "subject", "asked"}
    assert Before() == Before(None, None, None)


def test_the_answer_to_almost_every_message_is_nothing():
    assert Verdict("none") == NOTHING
    assert say(room_with(member("Leo")), "It rained all day.") == NOTHING


def test_findings_stand_in_the_order_of_the_text_and_point_at_what_was_found():
    text = "Maya's number is 415 555 0132 and her mail is maya.o@example.com"
    findings = say(room_with(member("Maya"), member("Leo")), text).findings
    assert [text[one.start : one.end] for one in findings] == ["415 555 0132", "maya.o@example.com"]
    assert [one.category for one in findings] == ["phone", "email"]


@pytest.mark.parametrize("made", [Heard("x", user("Leo")), NOTHING, Before(), Member(user("Leo"))])
def test_none_of_it_can_be_changed_on_its_way(made):
    with pytest.raises(AttributeError):
        setattr(made, fields(made)[0].name, None)
