"""The bot ends soon, whatever hangs."""

import asyncio
from datetime import timedelta

import pytest

from bot import ending
from bot.ending import until


async def never() -> None:
    await asyncio.Event().wait()


async def test_what_hangs_is_cut_off_once_it_is_to_stop(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(ending, "IN_HAND", timedelta())
    stopping = asyncio.Event()
    stopping.set()
    async with asyncio.timeout(5):
        await until(stopping, never())


async def test_what_is_in_hand_is_finished() -> None:
    stopping, goes_on, done = asyncio.Event(), asyncio.Event(), asyncio.Event()

    async def work() -> None:
        await goes_on.wait()
        done.set()

    ends = asyncio.ensure_future(until(stopping, work()))
    stopping.set()
    await asyncio.sleep(0)
    goes_on.set()
    async with asyncio.timeout(5):
        await ends
    assert done.is_set()


async def test_a_mistake_is_told_and_what_ends_by_itself_ends_all() -> None:
    async def mistaken() -> None:
        raise LookupError

    with pytest.raises(LookupError):
        await until(asyncio.Event(), mistaken())
