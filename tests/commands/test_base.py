"""What a command is asked and answers: nothing in it lets out what somebody said."""

from dataclasses import replace

import pytest

from commands.base import NOTHING, Asked, Where, act, among_staff, reply
from policies.vocabulary import AuditAct, EventId, Lane, Reply, Tell, text
from tests.commands.asking import MAYA, NOW, ROOM, asked, message

KINDS = (Where.PROTECTED, Where.DIRECT, Where.UNENCRYPTED, Where.MANAGEMENT)


def test_what_was_said_is_in_no_repr_of_a_question() -> None:
    shown = repr(asked("protect", "name Okonkwo", message=message("!protect name Okonkwo")))
    assert "Okonkwo" not in shown
    assert "protect" in shown
    assert ROOM in shown


@pytest.mark.parametrize(
    ("argument", "words"),
    [
        ("", []),
        ("  ", []),
        ("1 2", ["1", "2"]),
        ("one\n two\tthree ", ["one", "two", "three"]),
        ("a\u00a0b", ["a", "b"]),
    ],
)
def test_an_argument_is_read_word_by_word(argument: str, words: list[str]) -> None:
    assert asked("rules diff", argument).words == words


def test_the_cause_of_what_follows_is_the_event_that_asked() -> None:
    assert asked("help", message=message("!help", event_id=EventId("$this"))).cause == "$this"


def test_a_room_that_the_table_promised_is_not_guessed_where_it_is_missing() -> None:
    with pytest.raises(LookupError, match="promises a room"):
        _ = asked("status", room=None).the_room
    assert asked("status").the_room.room_id == ROOM


def test_an_act_names_who_what_where_and_when_and_no_words() -> None:
    question: Asked = asked("retention set", "14d because of Maya", message=message("!retention set 14d"))
    assert act(question, "retention 14d") == AuditAct(who=MAYA, what="retention 14d", room_id=ROOM, at=NOW)


def test_an_answer_goes_before_everything_else_the_bot_has_to_say() -> None:
    answer = reply(NOTHING, text("Done."))
    assert answer.said == (NOTHING, text("Done."))
    assert answer.lane is min(Lane)


def test_what_is_for_staff_is_said_where_they_are_among_themselves_else_in_private() -> None:
    said, openly = (text("Maya."),), (text("Somebody."),)
    [answer] = among_staff(asked("status", where=Where.DIRECT), said, openly=openly)
    assert answer == Reply(said=said)
    private, answer = among_staff(asked("status", where=Where.PROTECTED), said, openly=openly)
    assert private == Tell(user_id=MAYA, said=said, about=ROOM)
    assert isinstance(answer, Reply)
    assert answer.said[0] == openly[0]
    assert "Maya" not in str(answer.said)


def test_anywhere_is_every_kind_of_room_and_no_kind_is_another() -> None:
    assert set(Where.ANYWHERE) == set(KINDS) == set(Where)
    assert all(not one & other for one in KINDS for other in KINDS if one is not other)


def test_a_question_is_not_confirmed_until_somebody_confirms_it() -> None:
    question = asked("forget")
    assert not question.confirmed
    assert replace(question, confirmed=True).confirmed
