"""Reminders: at their steps, one for all that were missed, never in quiet hours."""

from datetime import UTC, datetime, time, timedelta
from zoneinfo import ZoneInfo

from hypothesis import given
from hypothesis import strategies as st

from policies.agreement.reminding import after_quiet, next_reminder, telling
from policies.vocabulary.schedules import QuietHours

ASKED = datetime(2026, 3, 1, 12, tzinfo=UTC)
STEPS = (timedelta(days=1), timedelta(days=3), timedelta(days=7))
NIGHT = QuietHours(time(22), time(7))
LONDON = ZoneInfo("Europe/London")


def test_the_steps_come_one_after_the_other() -> None:
    reminded_at = None
    for step in STEPS:
        moment = next_reminder(ASKED, reminded_at, STEPS)
        assert moment == ASKED + step
        reminded_at = moment
    assert next_reminder(ASKED, reminded_at, STEPS) is None


def test_after_downtime_one_reminder_stands_for_all_that_were_missed() -> None:
    late = ASKED + timedelta(days=4)
    assert next_reminder(ASKED, late, STEPS) == ASKED + STEPS[2]
    assert next_reminder(ASKED, ASKED + timedelta(days=30), STEPS) is None


def test_being_asked_anew_begins_anew() -> None:
    assert next_reminder(ASKED, ASKED - timedelta(days=2), STEPS) == ASKED + STEPS[0]


def test_facilitators_are_told_once() -> None:
    week = timedelta(days=7)
    assert telling(ASKED, None, week) == ASKED + week
    assert telling(ASKED, ASKED + week, week) is None
    assert telling(ASKED, None, None) is None
    assert telling(ASKED, ASKED - week, week) == ASKED + week


def test_the_night_ends_by_the_rooms_own_clock() -> None:
    late = datetime(2026, 7, 1, 22, 30, tzinfo=UTC)  # 23:30 in London
    assert after_quiet(late, NIGHT, LONDON) == datetime(2026, 7, 2, 6, 0, tzinfo=UTC)
    early = datetime(2026, 12, 1, 3, 0, tzinfo=UTC)
    assert after_quiet(early, NIGHT, LONDON) == datetime(2026, 12, 1, 7, 0, tzinfo=UTC)


def test_in_a_night_when_the_clocks_change_the_hour_still_holds() -> None:
    late = datetime(2026, 3, 28, 23, 0, tzinfo=UTC)
    assert after_quiet(late, NIGHT, LONDON) == datetime(2026, 3, 29, 6, 0, tzinfo=UTC)


MOMENTS = st.datetimes(datetime(2020, 1, 1), datetime(2035, 1, 1), timezones=st.just(UTC))  # noqa: DTZ001
HOURS = st.times().map(lambda t: t.replace(second=0, microsecond=0, tzinfo=None))


@given(MOMENTS, HOURS, HOURS, st.sampled_from(["Europe/London", "Pacific/Apia", "America/Sao_Paulo", "UTC"]))
def test_what_is_held_back_comes_later_and_outside_of_quiet_hours(
    moment: datetime, start: time, end: time, zone: str
) -> None:
    quiet, there = QuietHours(start, end), ZoneInfo(zone)
    later = after_quiet(moment, quiet, there)
    assert moment <= later <= moment + timedelta(hours=26)
    assert later == moment or start == end or not quiet.cover(later.astimezone(there).time())
