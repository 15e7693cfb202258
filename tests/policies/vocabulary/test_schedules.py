from datetime import time

import pytest
from apscheduler.triggers.cron import CronTrigger
from hypothesis import given
from hypothesis import strategies as st

from policies.vocabulary.schedules import cron, quiet_hours


@pytest.mark.parametrize(
    ("line", "spelled"),
    [
        ("0 18 * * 1", ("0", "18", "*", "*", "mon")),
        ("0 18 * * 0", ("0", "18", "*", "*", "sun")),
        ("0 18 * * 7", ("0", "18", "*", "*", "sun")),
        ("*/20 8-10 1,15 jan *", ("0,20,40", "8,9,10", "1,15", "1", "*")),
        ("5 0 * * MON-WED", ("5", "0", "*", "*", "mon,tue,wed")),
        ("0 9 * * 5-7", ("0", "9", "*", "*", "fri,sat,sun")),
        ("10/25 0 * * *", ("10,35", "0", "*", "*", "*")),
    ],
)
def test_a_cron_line_is_spelled_out_with_days_as_names(line: str, spelled: tuple[str, ...]) -> None:
    found = cron(line)
    assert (found.minute, found.hour, found.day, found.month, found.day_of_week) == spelled


@pytest.mark.parametrize(
    "line",
    [
        "",
        "* * * *",
        "60 * * * *",
        "0 24 * * *",
        "0 0 0 * *",
        "0 0 * 13 *",
        "0 0 * * 8",
        "0 0 * * fun",
        "0 0 1 * 1",
        "5-1 * * * *",
        "*/0 * * * *",
        "a * * * *",
        "1,,2 * * * *",
        "@daily",
    ],
)
def test_what_is_no_cron_line_is_refused_in_words(line: str) -> None:
    with pytest.raises(ValueError, match="cron line"):
        cron(line)


@given(st.text(alphabet="0123456789*/-,abcmonjs ", max_size=25))
def test_every_cron_line_that_is_taken_can_be_scheduled(line: str) -> None:
    try:
        found = cron(line)
    except ValueError:
        return
    CronTrigger(
        minute=found.minute,
        hour=found.hour,
        day=found.day,
        month=found.month,
        day_of_week=found.day_of_week,
        timezone="UTC",
    )


def test_quiet_hours_may_reach_over_midnight() -> None:
    night = quiet_hours("22:00-07:00")
    covered = [hour for hour in range(24) if night.cover(time(hour, 30))]
    assert covered == [0, 1, 2, 3, 4, 5, 6, 22, 23]
    assert night.cover(time(22, 0))
    assert not night.cover(time(7, 0))


def test_quiet_hours_may_lie_within_a_day() -> None:
    noon = quiet_hours("12:00 - 14:30")
    assert noon.cover(time(14, 29))
    assert not noon.cover(time(14, 30))
    assert not noon.cover(time(0, 0))


@pytest.mark.parametrize("words", ["", "22-7", "24:00-07:00", "22:00-22:00", "22:00-07:60", "night"])
def test_what_are_no_quiet_hours_is_refused(words: str) -> None:
    with pytest.raises(ValueError, match="hours"):
        quiet_hours(words)
