"""What is done beside the sync loop: nobody waits for it, and it ends with the bot.

What can go wrong: a homeserver that does not answer one request holds up everybody, or the end of the bot.
So whatever is asked of it while something is decided is asked in a task of its own, and each request with a
patience of a few seconds. What a task was to find out is written down elsewhere, and is looked at again.
"""

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from datetime import timedelta
from typing import TypeVar
from uuid import uuid4

from bot.dispatch import mistakes
from bot.failures import Unreachable

T = TypeVar("T")
Work = Callable[[], Awaitable[None]]

PATIENCE = timedelta(seconds=5)


@dataclass(slots=True)
class Beside:
    """Tasks, each under a name that several may share. A mistake ends its own task alone."""

    _tasks: set[asyncio.Task[None]] = field(default_factory=set)

    def begin(self, name: str, work: Work) -> asyncio.Task[None]:
        """Begin something."""
        task = asyncio.create_task(_reported(name, work), name=name)
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)
        return task

    async def end(self, name: str) -> None:
        """End what goes by a name."""
        await _ended([task for task in self._tasks if task.get_name() == name])

    async def stop(self) -> None:
        """End everything."""
        await _ended(list(self._tasks))

    async def settled(self) -> None:
        """Wait until all is done that was begun."""
        while self._tasks:
            await asyncio.gather(*self._tasks, return_exceptions=True)


async def answered(asking: Awaitable[T], patience: timedelta = PATIENCE) -> T:
    """Wait for an answer of the homeserver, and no longer than that.

    Raises:
        Unreachable: it takes longer.
    """
    try:
        async with asyncio.timeout(patience.total_seconds()):
            return await asking
    except TimeoutError:
        raise Unreachable("the homeserver takes too long to answer") from None


async def _reported(name: str, work: Work) -> None:
    try:
        await work()
    except Exception as mistake:  # noqa: BLE001 (it ends neither the other tasks nor the bot)
        mistakes.report(mistake, f"what is done beside ({name.partition(':')[0]})", uuid4().hex[:8])


async def _ended(tasks: list[asyncio.Task[None]]) -> None:
    for task in tasks:
        task.cancel()
    await asyncio.gather(*tasks, return_exceptions=True)
