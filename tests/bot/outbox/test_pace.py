"""Turns to send, on a clock that is moved by hand."""

import asyncio
import itertools
from datetime import timedelta

import pytest

from bot.failures import RateLimited
from bot.outbox.pace import Pace
from policies.vocabulary import Lane
from tests.clock_by_hand import ClockByHand


def seconds(count: float) -> timedelta:
    return timedelta(seconds=count)


@pytest.fixture
def clock() -> ClockByHand:
    return ClockByHand()


@pytest.fixture
def pace(clock: ClockByHand) -> Pace:
    return Pace(clock, jitter=lambda: 0.0)


async def refused(pace: Pace, retry_after: float) -> None:
    with pytest.raises(RateLimited):
        async with pace.turn(Lane.RETENTION):
            raise RateLimited(seconds(retry_after))


async def note(pace: Pace, lane: Lane, log: list[str], name: str) -> None:
    async with pace.turn(lane):
        log.append(name)


async def test_an_unlimited_homeserver_is_not_kept_waiting(pace: Pace) -> None:
    log: list[str] = []
    for number in range(100):
        await note(pace, Lane.RETENTION, log, str(number))
    assert len(log) == 100
    assert pace.rate is None


async def test_after_a_refusal_all_wait_and_the_most_urgent_goes_first(
    clock: ClockByHand, pace: Pace
) -> None:
    log: list[str] = []
    await refused(pace, 5.0)
    assert pace.is_paused
    lanes = [Lane.RETENTION, Lane.REMINDER, Lane.WARNING, Lane.GREETING, Lane.ANSWER]
    tasks = [asyncio.ensure_future(note(pace, lane, log, lane.name)) for lane in lanes]
    await clock.move(seconds(4.9))
    assert log == []
    await clock.move(seconds(0.2))
    assert log == ["ANSWER"]
    await clock.move(seconds(60))
    assert log == ["ANSWER", "GREETING", "WARNING", "REMINDER", "RETENTION"]
    await asyncio.gather(*tasks)


async def test_no_herd_comes_back_when_a_pause_ends(clock: ClockByHand, pace: Pace) -> None:
    log: list[str] = []
    await refused(pace, 5.0)
    tasks = [asyncio.ensure_future(note(pace, Lane.ANSWER, log, "x")) for _ in range(20)]
    await clock.move(seconds(5.01))
    assert len(log) == 1
    await clock.move(seconds(5))
    assert len(log) == 2
    await clock.move(seconds(200))
    await asyncio.gather(*tasks)


async def test_an_answer_that_comes_late_overtakes_a_sweep_that_waits(clock: ClockByHand, pace: Pace) -> None:
    log: list[str] = []
    await refused(pace, 5.0)
    sweep = asyncio.ensure_future(note(pace, Lane.RETENTION, log, "redaction"))
    await clock.move(seconds(18))
    answer = asyncio.ensure_future(note(pace, Lane.ANSWER, log, "answer"))
    await clock.move(seconds(0.01))
    assert log == ["answer"]
    await clock.move(seconds(30))
    assert log == ["answer", "redaction"]
    await asyncio.gather(sweep, answer)


async def test_retention_starts_nothing_while_an_answer_is_on_its_way(clock: ClockByHand, pace: Pace) -> None:
    log: list[str] = []
    async with pace.turn(Lane.ANSWER):
        sweep = asyncio.ensure_future(note(pace, Lane.RETENTION, log, "redaction"))
        await clock.move(seconds(1))
        assert log == []
    await clock.move(seconds(0.01))
    assert log == ["redaction"]
    await sweep


async def test_retention_leaves_three_tokens_for_answers(clock: ClockByHand, pace: Pace) -> None:
    log: list[str] = []
    await refused(pace, 5.0)
    await clock.move(seconds(300))
    tasks = [asyncio.ensure_future(note(pace, Lane.RETENTION, log, str(number))) for number in range(30)]
    await clock.move(seconds(0.1))
    assert len(log) == 7
    for _ in range(3):
        await asyncio.wait_for(note(pace, Lane.ANSWER, log, "answer"), 1)
    assert log[-3:] == ["answer"] * 3
    await clock.move(seconds(1000))
    await asyncio.gather(*tasks)


async def test_a_cancelled_wait_lets_the_next_one_go(clock: ClockByHand, pace: Pace) -> None:
    log: list[str] = []
    await refused(pace, 5.0)
    first = asyncio.ensure_future(note(pace, Lane.ANSWER, log, "first"))
    second = asyncio.ensure_future(note(pace, Lane.ANSWER, log, "second"))
    await clock.settle()
    first.cancel()
    await clock.move(seconds(5.1))
    assert log == ["second"]
    await second


async def test_the_lifting_of_the_limit_lets_everybody_go(clock: ClockByHand, pace: Pace) -> None:
    log: list[str] = []
    await refused(pace, 500.0)
    tasks = [asyncio.ensure_future(note(pace, Lane.RETENTION, log, "x")) for _ in range(5)]
    await clock.settle()
    pace.lift()
    await clock.move(seconds(0.01))
    assert len(log) == 5
    await asyncio.gather(*tasks)


async def slowly(clock: ClockByHand, pace: Pace, log: list[float], takes: float) -> None:
    async with pace.turn(Lane.RETENTION):
        log.append(clock.monotonic())
        await clock.wait(seconds(takes))


async def test_while_people_talk_retention_takes_one_turn_at_a_time_and_rests(
    clock: ClockByHand, pace: Pace
) -> None:
    begun: list[float] = []
    pace.heard()
    tasks = [asyncio.ensure_future(slowly(clock, pace, begun, 0.1)) for _ in range(8)]
    await clock.move(seconds(0.49))
    assert begun == []
    await clock.move(seconds(5))
    gaps = [later - earlier for earlier, later in itertools.pairwise(begun)]
    assert len(begun) == 8
    assert min(gaps) >= 0.199
    await asyncio.gather(*tasks)


async def test_when_they_have_been_silent_for_a_while_it_goes_at_full_speed(
    clock: ClockByHand, pace: Pace
) -> None:
    begun: list[float] = []
    pace.heard()
    await clock.move(seconds(10.1))
    tasks = [asyncio.ensure_future(slowly(clock, pace, begun, 0.1)) for _ in range(8)]
    await clock.move(seconds(0.01))
    assert len(begun) == 8
    await clock.move(seconds(1))
    await asyncio.gather(*tasks)


async def test_a_room_that_never_falls_silent_does_not_stop_retention(clock: ClockByHand, pace: Pace) -> None:
    begun: list[float] = []
    tasks = [asyncio.ensure_future(slowly(clock, pace, begun, 0.1)) for _ in range(100)]
    for _ in range(300):
        pace.heard()
        await clock.move(seconds(0.1))
    assert len(begun) == 100
    await asyncio.gather(*tasks)


@pytest.mark.parametrize(
    ("lane", "goes_on"), [(Lane.REMINDER, True), (Lane.ALERT, True), (Lane.WARNING, False)]
)
async def test_who_brings_about_more_than_can_be_sent_stops_no_redaction(
    clock: ClockByHand, pace: Pace, lane: Lane, goes_on: bool
) -> None:
    log: list[str] = []
    await refused(pace, 5.0)
    flood = [asyncio.ensure_future(note(pace, lane, log, lane.name)) for _ in range(200)]
    redaction = asyncio.ensure_future(note(pace, Lane.RETENTION, log, "redacted"))
    for _ in range(60):
        await clock.move(seconds(5))
    assert ("redacted" in log) is goes_on
    answer = asyncio.ensure_future(note(pace, Lane.ANSWER, log, "answered"))
    await clock.move(seconds(5.5))
    assert log[-1] == "answered"
    for task in (*flood, redaction, answer):
        task.cancel()
