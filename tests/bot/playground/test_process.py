"""The bot as a process is started, stopped and killed as an operator or a power cut would."""

import signal

import pytest

from bot.failures import StartProblem
from tests.world.world import World


async def test_it_is_ready_stops_when_asked_and_starts_again_on_the_same_device(world: World) -> None:
    bot = await world.bot()
    assert bot.running
    assert await bot.stop() == 0
    assert not bot.running
    await bot.start()
    assert bot.output.count("ready") >= 2
    await bot.kill()
    assert not bot.running


async def test_one_that_cannot_start_says_why(world: World) -> None:
    bot = await world.bot({"defaults": {"retention": {"max_age": "soon"}}}, start=False)
    with pytest.raises(StartProblem, match=r"ended with 2[^§]*defaults\.retention\.max_age"):
        await bot.start()


async def test_a_signal_reaches_it(world: World) -> None:
    bot = await world.bot()
    bot.signal(signal.SIGINT)
    assert await bot.ended() == 0
