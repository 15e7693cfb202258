"""How the running bot ends: soon, whatever hangs. What is cut off is done at the next start."""

import asyncio
import contextlib
from collections.abc import AsyncIterator, Awaitable
from contextlib import asynccontextmanager
from datetime import timedelta
from typing import Any

# Together well below the ten seconds that a stop may take.
IN_HAND = timedelta(seconds=3)  # how long a stop waits for the batch in hand
LAST_WORDS = timedelta(seconds=4)  # how long a stop waits for what is being sent


async def until(stopping: asyncio.Event, work: Awaitable[None]) -> None:
    """Do something until told to stop, and finish what is in hand; what takes too long is cut off.

    A batch that is cut off is not committed: it is asked for, and decided, at the next start.
    """
    stop = asyncio.ensure_future(stopping.wait())
    async with running(work) as task:
        both: set[asyncio.Future[Any]] = {task, stop}
        try:
            await asyncio.wait(both, return_when=asyncio.FIRST_COMPLETED)
        finally:
            stop.cancel()
        await finished(task, IN_HAND)


async def finished(task: asyncio.Future[None], within: timedelta) -> None:
    """Wait until something has ended, or a time is over."""
    await asyncio.wait({task}, timeout=within.total_seconds())
    if task.done():
        await task


@asynccontextmanager
async def running(work: Awaitable[None]) -> AsyncIterator[asyncio.Future[None]]:
    """Do something beside what is inside; it ends with that."""
    task = asyncio.ensure_future(work)
    try:
        yield task
    finally:
        task.cancel()
        with contextlib.suppress(asyncio.CancelledError):
            await task
