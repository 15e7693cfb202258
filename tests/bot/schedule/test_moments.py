"""The next time of a cron line or an interval."""

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.schedule.moments import next_after
from policies.vocabulary.schedules import cron

SUNDAY = datetime(2026, 11, 1, 12, tzinfo=UTC)


def test_an_interval_counts_from_the_last_time() -> None:
    assert next_after(SUNDAY, every=timedelta(days=14), line=None, time_zone="UTC") == SUNDAY + timedelta(
        days=14
    )


@pytest.mark.parametrize(
    ("line", "zone", "moment"),
    [
        ("0 18 * * 1", "UTC", datetime(2026, 11, 2, 18, tzinfo=UTC)),
        ("0 18 * * 0", "UTC", datetime(2026, 11, 1, 18, tzinfo=UTC)),
        ("0 18 * * 1", "Europe/Berlin", datetime(2026, 11, 2, 17, tzinfo=UTC)),
        ("*/30 * * * *", "UTC", datetime(2026, 11, 1, 12, 30, tzinfo=UTC)),
    ],
)
def test_a_cron_line_counts_in_its_time_zone_and_knows_sunday(line: str, zone: str, moment: datetime) -> None:
    assert next_after(SUNDAY, every=None, line=cron(line), time_zone=zone) == moment


def test_a_day_that_never_comes_is_none() -> None:
    assert next_after(SUNDAY, every=None, line=cron("0 0 30 2 *"), time_zone="UTC") is None
    assert next_after(SUNDAY, every=None, line=None, time_zone="UTC") is None


def run(line: str, zone: str, after: datetime, times: int) -> list[str]:
    """Return the next times, as a clock there shows them, each reckoned from the one before."""
    shown, moment = [], after
    for _ in range(times):
        coming = next_after(moment, every=None, line=cron(line), time_zone=zone)
        assert coming is not None
        assert coming > moment
        moment = coming
        shown.append(moment.astimezone(ZoneInfo(zone)).strftime("%d %H:%M %z"))
    return shown


@pytest.mark.parametrize(
    ("line", "zone", "after", "shown"),
    [
        (
            "30 1 * * *",
            "Europe/London",
            datetime(2026, 10, 24, 12, tzinfo=UTC),
            ["25 01:30 +0100", "26 01:30 +0000", "27 01:30 +0000"],
        ),
        (
            "*/30 * * * *",
            "Europe/London",
            datetime(2026, 10, 24, 23, 59, tzinfo=UTC),
            ["25 01:00 +0100", "25 01:30 +0100", "25 02:00 +0000", "25 02:30 +0000"],
        ),
        (
            "30 1 * * *",
            "Europe/London",
            datetime(2026, 10, 25, 1, 10, tzinfo=UTC),
            ["25 01:30 +0000", "26 01:30 +0000"],
        ),
        (
            "30 1 * * *",
            "Europe/London",
            datetime(2026, 3, 28, 12, tzinfo=UTC),
            ["29 02:30 +0100", "30 01:30 +0100"],
        ),
        (
            "0 18 * * *",
            "Europe/Berlin",
            datetime(2026, 3, 28, 12, tzinfo=UTC),
            ["28 18:00 +0100", "29 18:00 +0200"],
        ),
        ("0 0 29 2 *", "UTC", datetime(2026, 3, 1, tzinfo=UTC), ["29 00:00 +0000", "29 00:00 +0000"]),
    ],
)
def test_when_clocks_are_changed_it_comes_once_a_day_and_never_goes_back(
    line: str, zone: str, after: datetime, shown: list[str]
) -> None:
    assert run(line, zone, after, len(shown)) == shown


@pytest.mark.parametrize("line", ["30 1 * * *", "*/20 * * * *", "0 2 * * 0", "15 0-3 * * *", "59 23 31 * *"])
@given(
    moment=st.datetimes(datetime(2026, 1, 1), datetime(2028, 1, 1), timezones=st.just(UTC)),  # noqa: DTZ001
    zone=st.sampled_from(["UTC", "Europe/London", "Australia/Lord_Howe", "America/St_Johns", "Pacific/Apia"]),
)
def test_what_comes_next_is_always_later(line: str, moment: datetime, zone: str) -> None:
    coming = next_after(moment, every=None, line=cron(line), time_zone=zone)
    assert coming is not None
    assert coming > moment


@pytest.mark.parametrize("days", [24, 25, 26])
def test_exactly_at_its_time_it_is_the_next_one_that_comes(days: int) -> None:
    now = datetime(2026, 10, days, 18, tzinfo=UTC)
    assert next_after(now, every=None, line=cron("0 18 * * *"), time_zone="UTC") == now + timedelta(days=1)
