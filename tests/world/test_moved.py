"""A bot's clock can be moved while it waits."""

import asyncio
from datetime import timedelta
from pathlib import Path

from tests.world.moved import MovedBot, MovedClock

HOUR = timedelta(hours=1)


async def test_a_wait_is_over_once_the_clock_was_moved_past_its_end(tmp_path: Path) -> None:
    bot = MovedBot(tmp_path / "config.yaml", tmp_path, "@underrose:localhost", {}, tmp_path / "bot.log")
    clock = MovedClock(tmp_path / "ahead")
    before = clock.now()
    waiting = asyncio.ensure_future(clock.wait(2 * HOUR))
    await asyncio.sleep(0)  # it begins to wait
    bot.move(HOUR)
    assert clock.now() - before >= HOUR
    assert not waiting.done()
    bot.move(HOUR)
    await asyncio.wait_for(waiting, 10)
    assert clock.now() - before >= 2 * HOUR
