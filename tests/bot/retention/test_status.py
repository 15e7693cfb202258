"""What a status says follows from what was told, what is left and how fast it goes."""

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from bot.retention.ledger import Trouble
from bot.retention.status import Status, rate_between
from policies.retention import AgreedAge, Cause
from policies.retention.wording import trouble
from tests.bot.retention.model import ROOM

NOON = datetime(2026, 11, 1, 12, tzinfo=UTC)
WEEK, MONTH = timedelta(days=7), timedelta(days=30)


def status(**facts: Any) -> Status:
    known: dict[str, Any] = {
        "wanted": MONTH,
        "agreed": AgreedAge(MONTH),
        "backlog": 0,
        "more_is_likely": False,
        "rate": None,
        "is_running": False,
        "is_paused": False,
        "last_sweep_at": None,
        "next_sweep_at": None,
        "removed": 0,
        "proven_at": None,
        "hides_history": False,
        "purged_before": None,
        "troubles": (),
    }
    return Status(**{**known, **facts})


@pytest.mark.parametrize(
    ("told", "wanted", "in_force"),
    [
        (MONTH, MONTH, MONTH),
        (MONTH, WEEK, MONTH),  # shorter, and not yet announced
        (WEEK, MONTH, MONTH),  # longer counts at once
        (None, WEEK, None),  # nobody was told yet
        (WEEK, None, None),  # turned off counts at once
    ],
)
def test_the_age_in_force_is_never_shorter_than_the_room_was_told(
    told: timedelta | None, wanted: timedelta | None, in_force: timedelta | None
) -> None:
    assert status(agreed=AgreedAge(told), wanted=wanted).in_force == in_force


def test_an_announced_age_names_when_it_comes_into_force() -> None:
    agreed = AgreedAge(MONTH, announced=WEEK, effective_at=NOON)
    assert status(agreed=agreed).effective_at == NOON
    assert status().effective_at is None


def test_each_hindrance_is_said_in_the_words_of_its_cause() -> None:
    troubles = [Trouble(room_id=ROOM, cause=cause, since=NOON) for cause in (Cause.POWER, Cause.FILES)]
    said = [*trouble(Cause.POWER, ROOM), *trouble(Cause.FILES, ROOM)]
    assert list(status(troubles=troubles).hindrances) == said


@pytest.mark.parametrize(
    ("backlog", "rate", "after"),
    [(100, 2.0, timedelta(seconds=50)), (1, 0.5, timedelta(seconds=2)), (0, 2.0, None), (5, None, None)],
)
def test_the_end_of_a_backlog_is_foretold_only_where_there_is_one_and_a_rate(
    backlog: int, rate: float | None, after: timedelta | None
) -> None:
    assert status(backlog=backlog, rate=rate).ends_at(NOON) == (None if after is None else NOON + after)


def test_a_standstill_foretells_no_end() -> None:
    assert status(backlog=5, rate=0.0).ends_at(NOON) is None


@pytest.mark.parametrize(
    ("count", "seconds", "rate"), [(10, 5, 2.0), (0, 5, 0.0), (10, 0, None), (10, -3, None)]
)
def test_a_rate_is_known_only_where_time_has_passed(count: int, seconds: int, rate: float | None) -> None:
    assert rate_between(count, 1000, 1000 + seconds) == rate
