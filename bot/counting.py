"""Counts what an age would remove, beside everything else, and says in one message how far it is.

What can go wrong: a long history is counted while others wait for their answers; a restart forgets who
waits. The principles against it: a count is a task of its own that holds nothing while it reads; who waits
is written down until the number is said, and a count begins anew after a restart.
"""

import asyncio
from collections.abc import AsyncIterator, Callable
from dataclasses import dataclass, field, replace
from datetime import timedelta

from bot.clock import Clock
from bot.dispatch.dispatcher import Dispatcher, Following
from bot.dispatch.reading import Reading
from bot.failures import AccountLost, Failure
from bot.storage import retention
from policies.retention.wording import UNCOUNTED, counted, counted_so_far
from policies.vocabulary import (
    CountAnswered,
    CountAsked,
    EventId,
    Fact,
    Post,
    RoomId,
    RoomLink,
    RoomMessage,
    Said,
    text,
)

FIRST, LONGEST = timedelta(seconds=1), timedelta(minutes=1)  # between two words on how far it is


@dataclass(slots=True, kw_only=True)
class Counting:
    """Answers those who asked for a count. `counting` gives the count so far, page by page."""

    dispatcher: Dispatcher
    counting: Callable[[RoomId, timedelta], AsyncIterator[int]]
    clock: Clock
    _tasks: dict[EventId, asyncio.Task[None]] = field(default_factory=dict)

    async def resume(self) -> None:
        """Begin anew what was under way; what waited for its `!confirm` was forgotten with the restart."""
        for asked in await self._asked():
            self._begin(replace(asked, confirm=None))

    async def heard(self, fact: Fact) -> None:
        """Begin what was asked for."""
        if isinstance(fact, RoomMessage):
            for asked in await self._asked():
                self._begin(asked)

    async def stop(self) -> None:
        """End the counts under way; they begin anew with the next start."""
        tasks = tuple(self._tasks.values())
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)

    async def _asked(self) -> list[CountAsked]:
        async with self.dispatcher.database.reading() as connection:
            asked = await retention.counts_asked(connection)
        return [one for one in asked if one.asked_in not in self._tasks]

    def _begin(self, asked: CountAsked) -> None:
        task = asyncio.ensure_future(self._count(asked))
        self._tasks[asked.asked_in] = task
        task.add_done_callback(lambda _: self._tasks.pop(asked.asked_in, None))

    async def _count(self, asked: CountAsked) -> None:
        try:
            said = counted(await self._counted(asked), asked.age)
        except AccountLost:
            return  # the sync loop hears of it too, and ends the program
        except Failure:
            said = (UNCOUNTED,)
        await self._say(asked, said, "counted", CountAnswered(asked_in=asked.asked_in))

    async def _counted(self, asked: CountAsked) -> int:
        count, pause, said_at = 0, FIRST, self.clock.monotonic()
        async for count in self.counting(asked.room_id, asked.age):
            if self.clock.monotonic() - said_at >= pause.total_seconds():
                said_at, pause = self.clock.monotonic(), min(LONGEST, pause * 2)
                await self._say(asked, counted_so_far(count, asked.age), f"{self.clock.now()}")
        return count

    async def _say(self, asked: CountAsked, said: Said, moment: str, *records: CountAnswered) -> None:
        """Say the first word, or edit it; each moment once."""
        key = f"count:{asked.asked_in}"
        post = Post(
            room_id=asked.answer_in,
            said=(*self._heading(asked), *said, *_how_to_confirm(asked)),
            thread=asked.thread,
            replies_to=asked.asked_in,
            language=asked.language,
            key=key,
        )

        async def following(_: Reading) -> Following:
            return [post, *records]

        await self.dispatcher.follow(f"{key}:{moment}", following)

    def _heading(self, asked: CountAsked) -> Said:
        """Name the room that was counted, where the count is not said in it."""
        rooms = self.dispatcher.around.rooms
        if asked.answer_in == asked.room_id or asked.room_id not in rooms:
            return ()
        return (text("**{room}**", room=RoomLink(asked.room_id, rooms[asked.room_id].name)),)


def _how_to_confirm(asked: CountAsked) -> Said:
    return (text("Say `{confirm}` to go on.", confirm=asked.confirm),) if asked.confirm else ()
