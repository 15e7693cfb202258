"""The newest of what somebody said about the rules stands, by when it was said."""

from dataclasses import replace
from datetime import timedelta

import pytest

from policies.agreement import is_overtaken
from policies.vocabulary import AgreementAct, RoomEvent
from tests.commands.asking import NOW, message
from tests.commands.record import act

HOUR, SECOND = timedelta(hours=1), timedelta(seconds=1)


def late(**more: object) -> RoomEvent:
    return message("!agree", sent_at=NOW - HOUR, unread_for=HOUR, **more)


def said(after: timedelta, what: str = "withdrawn", **more: object) -> AgreementAct:
    return replace(act(what), sent_at=NOW - HOUR + after, **more)


@pytest.mark.parametrize("what", ["agreed", "declined", "withdrawn"])
@pytest.mark.parametrize("method", ["command", "reaction"])
def test_what_opens_late_is_overtaken_by_whatever_was_said_after_it(what: str, method: str) -> None:
    assert is_overtaken(late(), [said(-SECOND), said(SECOND, what, method=method)])


def test_what_was_said_before_it_overtakes_nothing() -> None:
    assert not is_overtaken(late(), [])
    assert not is_overtaken(late(), [said(-SECOND), said(timedelta())])


def test_it_need_not_be_the_last_row() -> None:
    assert is_overtaken(late(), [said(SECOND), said(-SECOND)])


def test_what_lapsed_by_itself_is_nothing_that_was_said() -> None:
    assert not is_overtaken(late(), [said(SECOND, "lapsed", method="policy")])


def test_what_could_be_read_when_it_came_stands_whatever_the_clocks_say() -> None:
    in_time = message("!withdraw", sent_at=NOW - HOUR)
    assert not is_overtaken(in_time, [said(SECOND, "agreed")])


def test_a_clock_that_was_ahead_keeps_nobody_to_what_they_said_by_it() -> None:
    by_a_wrong_clock = said(365 * 24 * HOUR, "agreed", recorded_at=NOW - 2 * HOUR)
    assert not is_overtaken(late(), [by_a_wrong_clock])
