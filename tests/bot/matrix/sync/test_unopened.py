"""For how long an event could not be read."""

from datetime import timedelta

import pytest

from bot.matrix.sync import unopened as module
from bot.matrix.sync.unopened import BEFORE_THE_START, Unopened
from policies.vocabulary import EventId
from tests.clock_by_hand import ClockByHand

E, F = EventId("$e"), EventId("$f")
SECOND = timedelta(seconds=1)


async def test_it_is_measured_from_the_first_time_and_by_no_clock_that_can_be_set() -> None:
    clock = ClockByHand()
    unopened = Unopened(clock)
    unopened.note(E)
    await clock.move(SECOND)
    unopened.note(E)
    clock.set_wall(timedelta(days=1))
    assert unopened.unread_for(E) == unopened.unread_since(E, clock.now()) == SECOND


def test_of_what_could_be_read_or_is_gone_nothing_is_known() -> None:
    unopened = Unopened(ClockByHand())
    assert unopened.unread_for(E) is None
    unopened.note(E)
    unopened.drop(E)
    assert unopened.unread_for(E) is None


def test_what_was_there_before_the_start_counts_for_long_whatever_the_homeserver_says() -> None:
    clock = ClockByHand()
    unopened = Unopened(clock)
    assert unopened.unread_since(E, clock.now() + timedelta(days=9)) == BEFORE_THE_START
    assert unopened.unread_since(E, clock.now() - timedelta(days=9)) == timedelta(days=9)


def test_the_oldest_make_room(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "MOST_KEPT", 1)
    unopened = Unopened(ClockByHand())
    unopened.note(E)
    unopened.note(F)
    assert (unopened.unread_for(E), unopened.unread_for(F)) == (None, timedelta())
