"""Sweeps each protected room at its interval, and hears of redactions that prove a sweep's work."""

import asyncio
import logging
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from bot.dispatch.dispatcher import Dispatcher
from bot.dispatch.reading import Reading
from bot.failures import AccountLost, Failure
from bot.homeserver import Homeserver
from bot.outbox.pace import Pace
from bot.retention.sweeper import Sweeper
from bot.schedule import Schedule
from bot.schedule.schedule import Job
from bot.storage import rooms
from bot.storage.retention import RetentionLedger
from policies.vocabulary import (
    BotJoined,
    BotLeft,
    Delivery,
    Fact,
    Redacted,
    RoomId,
    StateChanged,
)

log = logging.getLogger(__name__)


@dataclass(slots=True, kw_only=True)
class Sweeping:
    """Plans sweeps from the configuration and the database; one sweep a room at a time."""

    dispatcher: Dispatcher
    homeserver: Homeserver
    schedule: Schedule
    pace: Pace
    stir: Callable[[], None]
    sweeper: Sweeper = field(init=False)
    _tasks: set[asyncio.Task[None]] = field(default_factory=set)
    _stopping: bool = False

    def __post_init__(self) -> None:
        """Build the sweeper."""
        around = self.dispatcher.around
        self.sweeper = Sweeper(
            self.homeserver,
            RetentionLedger(self.dispatcher.database),
            around.clock,
            self.pace,
            settings_of=lambda room_id: around.settings_of(room_id).retention,
            say=self._say,
        )

    async def plan(self) -> None:
        """Plan a sweep for every protected room, at its own interval, beginning now."""
        async with self.dispatcher.database.reading() as connection:
            protected = await rooms.all_protected(connection)
        around = self.dispatcher.around
        for room in protected:
            interval = around.settings_of(room.room_id).retention.sweep_every
            now = around.clock.now()
            self.schedule.every(f"sweep:{room.room_id}", interval, self._sweep(room.room_id), first=now)

    async def heard(self, fact: Fact) -> None:
        """Take redactions as proof, and plan anew when a room is protected or left."""
        match fact:
            case Redacted():
                await self.sweeper.on_redacted(fact)
            case BotJoined() | StateChanged(type="m.room.encryption"):
                await self.plan()
            case BotLeft():
                self.schedule.drop(f"sweep:{fact.room_id}")

    async def stop(self) -> None:
        """End sweeps under way; the next start goes on where they stopped."""
        self._stopping = True
        for task in self._tasks:
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)

    def _sweep(self, room_id: RoomId) -> Job:
        async def sweep() -> None:
            if self._stopping:
                return
            task = asyncio.ensure_future(self._swept(room_id))
            self._tasks.add(task)
            task.add_done_callback(self._tasks.discard)
            await asyncio.wait({task})

        return sweep

    async def _swept(self, room_id: RoomId) -> None:
        try:
            report = await self.sweeper.sweep(room_id)
        except AccountLost:
            return  # the sync loop hears of it too, and ends the program
        except Failure as failure:
            log.warning("a sweep stopped early: %s", failure)
        else:
            if report.sent:
                log.info("a sweep asked for %d redactions, %d are left", report.sent, report.backlog)

    async def _say(self, cause: str, consequences: Sequence[Delivery]) -> None:
        async def said(_: Reading) -> Sequence[Delivery]:
            return consequences

        await self.dispatcher.follow(cause, said)
        self.stir()
