"""The next time of a cron line or an interval."""

from datetime import UTC, datetime, timedelta

import pytest

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
