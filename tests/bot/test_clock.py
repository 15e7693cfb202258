"""The machine's own clock, as everybody who is handed one may rely on it."""

import asyncio
from datetime import UTC, timedelta

import pytest

from bot.clock import SystemClock


def test_it_tells_the_time_in_utc_to_the_second_that_the_machine_has() -> None:
    clock = SystemClock()
    before, now, after = clock.now(), clock.now(), clock.now()
    assert now.tzinfo is UTC
    assert before <= now <= after


def test_seconds_never_go_backwards() -> None:
    clock = SystemClock()
    read = [clock.monotonic() for _ in range(1000)]
    assert read == sorted(read)


@pytest.mark.parametrize("duration", [timedelta(), timedelta(seconds=-5), timedelta(days=-99)])
async def test_a_wait_that_is_over_already_lets_others_run_and_ends(duration: timedelta) -> None:
    ran: list[str] = []

    async def other() -> None:
        ran.append("other")

    task = asyncio.ensure_future(other())
    await asyncio.wait_for(SystemClock().wait(duration), 10)
    await task
    assert ran == ["other"]


async def test_a_wait_can_be_given_up() -> None:
    waiting = asyncio.ensure_future(SystemClock().wait(timedelta(days=99)))
    await asyncio.sleep(0)
    waiting.cancel()
    with pytest.raises(asyncio.CancelledError):
        await waiting
