"""Jobs run at their times, one at a time; planned again, one takes the other's place."""

import asyncio
import logging
from collections.abc import AsyncIterator, Awaitable
from datetime import UTC, datetime, timedelta

import pytest

from bot.schedule import Schedule
from bot.schedule import schedule as module
from tests.clock_by_hand import ClockByHand

NOW = datetime.now(UTC)
LATER = NOW + timedelta(hours=1)


@pytest.fixture
async def schedule() -> AsyncIterator[Schedule]:
    schedule = Schedule()
    schedule.start()
    yield schedule
    schedule.stop()


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> ClockByHand:
    """Return the clock by which jobs are planned; that by which they are run is the machine's."""
    clock = ClockByHand(NOW)
    monkeypatch.setattr(module, "SystemClock", lambda: clock)
    return clock


class Bell:
    """Rings when its job runs."""

    def __init__(self) -> None:
        self.rung = asyncio.Event()

    async def ring(self) -> None:
        self.rung.set()


async def test_what_was_due_in_the_past_runs_at_once(schedule: Schedule) -> None:
    bell = Bell()
    schedule.at("greeting", NOW - timedelta(days=3), bell.ring)
    await asyncio.wait_for(bell.rung.wait(), 10)


async def test_whatever_gives_something_to_wait_for_is_waited_for(schedule: Schedule) -> None:
    bell = Bell()

    def ring() -> Awaitable[None]:
        return bell.ring()

    schedule.at("greeting", NOW, ring)
    await asyncio.wait_for(bell.rung.wait(), 10)


async def test_a_job_planned_again_takes_the_place_of_the_earlier_one(schedule: Schedule) -> None:
    bell = Bell()
    schedule.at("greeting", LATER, bell.ring)
    schedule.at("greeting", LATER + timedelta(hours=1), bell.ring)
    assert schedule.next_run("greeting") == LATER + timedelta(hours=1)


@pytest.mark.parametrize("at_once", [True, False])
async def test_a_repeated_job_begins_at_once_or_after_its_interval(schedule: Schedule, at_once: bool) -> None:
    schedule.every("sweep", timedelta(minutes=5), Bell().ring, at_once=at_once)
    coming = schedule.next_run("sweep")
    assert coming is not None
    assert (coming - datetime.now(UTC) < timedelta(minutes=1)) is at_once


async def test_a_dropped_job_is_gone_and_dropping_none_does_no_harm(schedule: Schedule) -> None:
    schedule.at("greeting", LATER, Bell().ring)
    schedule.drop("greeting")
    schedule.drop("greeting")
    assert schedule.next_run("greeting") is None


async def test_a_job_that_fails_stops_no_other(schedule: Schedule) -> None:
    async def fail() -> None:
        raise RuntimeError

    bell = Bell()
    schedule.at("bad", NOW, fail)
    schedule.at("good", NOW, bell.ring)
    await asyncio.wait_for(bell.rung.wait(), 10)


async def test_a_job_that_plans_its_own_next_time_while_it_runs_is_run_again(schedule: Schedule) -> None:
    over, runs = asyncio.Event(), []
    may_end = asyncio.Event()

    async def job() -> None:
        runs.append(len(runs))
        if len(runs) == 1:
            schedule.at("again", NOW, job)
            await may_end.wait()
        else:
            may_end.set()
            over.set()

    schedule.at("again", NOW, job)
    async with asyncio.timeout(10):
        await over.wait()
    assert runs == [0, 1]


async def test_planned_before_the_start_a_job_waits_for_it() -> None:
    schedule, bell = Schedule(), Bell()
    schedule.at("greeting", NOW - timedelta(days=1), bell.ring)
    await asyncio.sleep(0)
    assert not bell.rung.is_set()
    schedule.start()
    await asyncio.wait_for(bell.rung.wait(), 10)
    schedule.stop()


async def test_once_stopped_nothing_more_runs_and_stopping_again_does_no_harm() -> None:
    schedule, bell = Schedule(), Bell()
    schedule.stop()
    schedule.start()
    schedule.stop()
    schedule.stop()
    schedule.at("greeting", NOW, bell.ring)
    for _ in range(10):
        await asyncio.sleep(0)
    assert not bell.rung.is_set()


async def test_what_failed_is_named_by_its_kind_alone(
    schedule: Schedule, caplog: pytest.LogCaptureFixture
) -> None:
    async def fail() -> None:
        raise ValueError("what somebody wrote")

    bell = Bell()
    with caplog.at_level(logging.DEBUG, "bot"):
        schedule.at("greeting:!room:example.org", NOW, fail)
        schedule.at("bell", NOW, bell.ring)
        await asyncio.wait_for(bell.rung.wait(), 10)
    [line] = [record.getMessage() for record in caplog.records if record.name == "bot.schedule.schedule"]
    assert line == "the job greeting failed (ValueError)"


async def test_a_repeated_job_that_failed_keeps_its_next_time(schedule: Schedule) -> None:
    ran = asyncio.Event()

    async def fail() -> None:
        ran.set()
        raise RuntimeError

    schedule.every("sweep", timedelta(hours=1), fail, at_once=True)
    await asyncio.wait_for(ran.wait(), 10)
    coming = schedule.next_run("sweep")
    assert coming is not None
    assert coming > NOW


async def test_a_repeated_job_under_way_is_not_begun_beside_itself(
    schedule: Schedule, clock: ClockByHand
) -> None:
    begun: list[int] = []
    first, other = asyncio.Event(), Bell()

    async def long() -> None:
        begun.append(len(begun))
        first.set()
        await asyncio.Event().wait()

    clock.set_wall(timedelta(days=-1))
    schedule.every("sweep", timedelta(seconds=1), long, at_once=True)
    await asyncio.wait_for(first.wait(), 10)
    schedule.at("other", NOW, other.ring)
    await asyncio.wait_for(other.rung.wait(), 10)
    assert begun == [0], "what was missed is one, not a day of seconds"


@pytest.mark.parametrize("interval", [timedelta(0), timedelta(milliseconds=10), timedelta(seconds=1)])
async def test_nothing_is_repeated_more_often_than_each_second(
    schedule: Schedule, interval: timedelta
) -> None:
    schedule.every("sweep", interval, Bell().ring)
    before = datetime.now(UTC)
    coming = schedule.next_run("sweep")
    assert coming is not None
    assert coming - before > timedelta(milliseconds=500)


async def test_what_repeats_or_comes_after_a_while_goes_on_when_the_clock_went_back(
    schedule: Schedule, clock: ClockByHand
) -> None:
    clock.set_wall(timedelta(days=60))
    sweep, greeting = Bell(), Bell()
    schedule.every("sweep", timedelta(minutes=5), sweep.ring, at_once=True)
    schedule.after("greeting", timedelta(seconds=30), greeting.ring)
    schedule.at("reminder", LATER, Bell().ring)
    clock.set_wall(timedelta(days=-60))
    schedule.catch_up()
    await asyncio.wait_for(sweep.rung.wait(), 10)
    await asyncio.wait_for(greeting.rung.wait(), 10)
    assert schedule.next_run("reminder") == LATER, "a moment is meant as clocks show it"


async def test_a_clock_that_jumps_ahead_holds_up_nobody(schedule: Schedule, clock: ClockByHand) -> None:
    clock.set_wall(timedelta(days=-60))
    sweep, answer = Bell(), Bell()
    schedule.every("sweep", timedelta(seconds=1), sweep.ring, at_once=True)
    schedule.at("answer", NOW, answer.ring)
    async with asyncio.timeout(10):
        await sweep.rung.wait()
        await answer.rung.wait()
    coming = schedule.next_run("sweep")
    assert coming is not None
    assert coming > NOW


async def test_what_comes_after_a_while_and_is_planned_anew_comes_when_it_is_told_to(
    schedule: Schedule,
) -> None:
    schedule.after("greeting", timedelta(0), Bell().ring)
    schedule.at("greeting", LATER, Bell().ring)
    schedule.catch_up()
    assert schedule.next_run("greeting") == LATER


async def test_what_repeats_and_is_in_time_is_left_alone(schedule: Schedule) -> None:
    schedule.every("sweep", timedelta(minutes=5), Bell().ring)
    before = schedule.next_run("sweep")
    schedule.catch_up()
    assert schedule.next_run("sweep") == before
