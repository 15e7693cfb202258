"""What retention remembers of an event is what was decided about it, and no key of it shows in a log."""

from dataclasses import fields

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.retention.ledger import KeyUse, Position, Spared, Why, Work, work_of
from policies.retention import Due
from policies.vocabulary import EventId
from tests.bot.retention.model import ROOM
from tests.commands.asking import NOW

EVENTS = st.text(min_size=1).map(EventId)
DUE = st.builds(
    Due,
    event_id=EVENTS,
    effective_at=st.datetimes(),
    parent=st.none() | EVENTS,
    stays_with=st.none() | EVENTS,
    inherited=st.booleans(),
    session_id=st.none() | st.text(),
    message_index=st.none() | st.integers(0),
)


@given(DUE)
def test_every_fact_of_what_was_decided_is_in_the_work(due: Due) -> None:
    work = work_of(ROOM, due)
    assert work.room_id == ROOM
    assert {field.name: getattr(work, field.name) for field in fields(Due)} == {
        field.name: getattr(due, field.name) for field in fields(Due)
    }


@given(DUE)
def test_new_work_was_asked_for_by_nobody_and_tried_by_nobody(due: Due) -> None:
    work = work_of(ROOM, due)
    assert work.why is Why.RETENTION
    assert (work.attempt, work.tries, work.not_before, work.sent_at, work.redaction_id) == (0, 0) + (
        None,
    ) * 3


def test_a_room_never_swept_is_begun_at_its_oldest_event_and_proven_empty_of_nothing() -> None:
    position = Position(room_id=ROOM)
    assert (position.cursor, position.tail, position.proven_at) == (None, None, None)
    assert position.thorough
    assert not position.paused


@pytest.mark.parametrize(
    "row",
    [
        Work(room_id=ROOM, event_id=EventId("$e"), effective_at=NOW, session_id="the session"),
        Spared(room_id=ROOM, event_id=EventId("$e"), effective_at=NOW, session_id="the session"),
        KeyUse(room_id=ROOM, session_id="the session", noticed_at=NOW),
    ],
)
def test_which_key_opens_a_message_is_in_no_log(row: object) -> None:
    assert ROOM in repr(row)
    assert "the session" not in repr(row)
