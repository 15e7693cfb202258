"""What is done beside the sync loop ends with the bot, and one mistake ends nothing else."""

import asyncio
import logging
from datetime import timedelta

import pytest

from bot.beside import Beside, answered
from bot.failures import Unreachable


async def never() -> None:
    await asyncio.Event().wait()


async def test_a_mistake_ends_its_own_task_alone_and_quotes_nothing(caplog: pytest.LogCaptureFixture) -> None:
    beside, done = Beside(), asyncio.Event()

    async def mistaken() -> None:
        raise ValueError("what somebody said")

    async def well() -> None:
        done.set()

    with caplog.at_level(logging.ERROR):
        beside.begin("look:$1", mistaken)
        beside.begin("look:$2", well)
        await beside.settled()
    assert done.is_set()
    assert "ValueError" in caplog.text
    assert "somebody" not in caplog.text
    assert "$1" not in caplog.text


async def test_what_hangs_ends_by_its_name_or_with_all(caplog: pytest.LogCaptureFixture) -> None:
    beside = Beside()
    one, other = beside.begin("one", never), beside.begin("other", never)
    await asyncio.sleep(0)
    await beside.end("one")
    assert (one.done(), other.done()) == (True, False)
    await beside.stop()
    assert other.done()
    assert not caplog.records


async def test_an_answer_is_waited_for_no_longer_than_patience_lasts() -> None:
    async def soon() -> int:
        return 7

    assert await answered(soon()) == 7
    with pytest.raises(Unreachable):
        await answered(never(), timedelta())
