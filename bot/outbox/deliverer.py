"""Delivers the outbox: a worker a lane, each at the pace of the account, each parcel confirmed when sent.

What can go wrong: the program dies between sending and confirming; the homeserver refuses, or is away; the
clock is set back, and what was postponed for a second would wait for days: it is tried at once instead.
The principle against it: a parcel leaves the outbox only after the homeserver took it; sent again, it
carries the same transaction id and is dropped there; what cannot be delivered is let go and counted,
never retried for ever.
"""

import asyncio
import logging
from collections.abc import Awaitable, Callable, Collection
from dataclasses import dataclass, field
from datetime import timedelta

from bot.clock import Clock
from bot.failures import AccountLost, Failure, RateLimited, StorageFailed, Unreachable
from bot.outbox.carrying import Carrier, Later, is_final
from bot.outbox.pace import Pace
from bot.outbox.set_back import SetBack
from bot.steps import Reached, nowhere
from bot.storage import ground_rules, outbox
from bot.storage.database import Database
from bot.storage.outbox import Parcel
from policies.vocabulary import EventId, Lane, RoomId, RulesPosted

log = logging.getLogger(__name__)

BATCH = 20  # parcels looked at together
LONGEST_PAUSE = timedelta(minutes=5)
STORAGE_PAUSE = timedelta(seconds=5)
KEPT = timedelta(days=30)  # what could not be delivered for so long is let go; attempts tell, not the clock


@dataclass(slots=True, kw_only=True)
class Deliverer:
    """Runs from `begin` until `stop` is called; finishes what it is sending.

    It begins when the rooms are known: before that, every room would look like one the bot is not in.
    """

    database: Database
    carrier: Carrier
    pace: Pace
    clock: Clock
    reached: Reached = nowhere
    lost: Callable[[AccountLost], None] = lambda lost: None  # noqa: ARG005 (nobody listens)
    undelivered: int = 0
    _stirred: dict[Lane, asyncio.Event] = field(
        default_factory=lambda: {lane: asyncio.Event() for lane in Lane}
    )
    _resting: dict[Lane, asyncio.Event] = field(
        default_factory=lambda: {lane: asyncio.Event() for lane in Lane}
    )
    _set_back: SetBack = field(default_factory=SetBack)
    _begun: asyncio.Event = field(default_factory=asyncio.Event)
    _stopping: bool = False

    def begin(self) -> None:
        """The rooms are known: deliver what waits, and what comes."""
        self._begun.set()

    def stir(self, lanes: Collection[Lane] = tuple(Lane)) -> None:
        """Look into some lanes of the outbox now: something was put in."""
        for lane in lanes:
            self._stirred[lane].set()
            self._resting[lane].clear()

    async def rests(self, lane: Lane, within: timedelta) -> None:
        """Wait until nothing is left in a lane that can go now, or until a time is over."""
        await _first_of(self._resting[lane].wait(), self.clock.wait(within))

    def stop(self) -> None:
        """Send nothing more than what is being sent."""
        self._stopping = True
        self._begun.set()
        self.stir()

    async def run(self) -> None:
        """Deliver until stopped."""
        await self._begun.wait()
        async with asyncio.TaskGroup() as workers:
            for lane in Lane:
                workers.create_task(self._work(lane))

    async def _work(self, lane: Lane) -> None:
        while not self._stopping:
            self._stirred[lane].clear()
            self._resting[lane].clear()
            try:
                await self._deliver_due(lane)
            except StorageFailed as failed:  # where it goes on, the sync loop ends the bot
                log.warning("%s. Delivering again in a while.", failed.what)
                await _first_of(self._stirred[lane].wait(), self.clock.wait(STORAGE_PAUSE))

    async def _deliver_due(self, lane: Lane) -> None:
        parcels = await self._due(lane)
        for parcel in parcels:
            if self._stopping:
                return
            await self._deliver_safely(parcel, lane)
        if not parcels:
            await self._rest(lane)

    async def _heed_clock(self) -> None:
        if self._set_back.noticed(self.clock):
            async with self.database.transaction() as connection:
                await outbox.wake_all(connection)
            self.stir()

    async def _due(self, lane: Lane) -> list[Parcel]:
        await self._heed_clock()
        async with self.database.reading() as connection:
            return await outbox.due(connection, lane, self.clock.now(), at_most=BATCH)

    async def _as_it_stands(self, parcel: Parcel) -> Parcel | None:
        """Look again when its turn has come: somebody may have asked to be forgotten while it waited."""
        async with self.database.reading() as connection:
            return await outbox.as_it_stands(connection, parcel)

    async def _rest(self, lane: Lane) -> None:
        """Wait until something is put in, or something postponed is due."""
        if not self._stirred[lane].is_set():
            self._resting[lane].set()
        async with self.database.reading() as connection:
            moment = await outbox.next_moment(connection, lane)
        await self._heed_clock()
        waits: list[Awaitable[object]] = [self._stirred[lane].wait()]
        if moment is not None:
            waits.append(self.clock.wait(max(timedelta(milliseconds=10), moment - self.clock.now())))
        await _first_of(*waits)

    async def _deliver_safely(self, parcel: Parcel, lane: Lane) -> None:
        """The border where a mistake of ours stops: this parcel waits, and its lane goes on."""
        try:
            await self._deliver(parcel, lane)
        except StorageFailed:
            raise
        except Exception as mistake:  # noqa: BLE001 (the one border for what nobody foresaw)
            log.error("could not deliver a %s (%s)", parcel.kind, type(mistake).__name__)  # noqa: TRY400 (may quote)
            await self._failed(parcel, Failure("a mistake of ours"))

    async def _deliver(self, parcel: Parcel, lane: Lane) -> None:
        try:
            async with self.pace.turn(lane):
                now = await self._as_it_stands(parcel)
                if now is None:
                    return
                event_id = await self.carrier.carry(now)
            self.reached("send")
        except Later as later:
            await self._postpone(parcel, later.wait, attempts=parcel.attempts)
        except RateLimited:
            return
        except AccountLost as lost:
            self._stopping = True
            self.lost(lost)
        except Unreachable:
            await self._postpone(parcel, _growing(parcel.attempts), attempts=parcel.attempts + 1)
        except StorageFailed:
            raise  # nothing is wrong with the parcel
        except Failure as failure:
            await self._failed(parcel, failure)
        else:
            await self._confirm(parcel, event_id)
            self.reached("confirm")

    async def _confirm(self, parcel: Parcel, event_id: EventId | None) -> None:
        async with self.database.transaction() as connection:
            if parcel.becomes and event_id and parcel.room_id:
                await ground_rules.posted(
                    connection, posted(RoomId(parcel.room_id), event_id, parcel.becomes)
                )
            lanes = await outbox.close(connection, parcel, self.clock.now(), is_done=True)
        self.stir({Lane(lane) for lane in lanes})

    async def _failed(self, parcel: Parcel, failure: Failure) -> None:
        if is_final(failure) or parcel.attempts * LONGEST_PAUSE > KEPT:
            log.warning("could not deliver (%s): %s", parcel.kind, failure)
            self.undelivered += 1
            async with self.database.transaction() as connection:
                lanes = await outbox.close(connection, parcel, self.clock.now(), is_done=False)
            self.stir({Lane(lane) for lane in lanes})
        else:
            await self._postpone(parcel, _growing(parcel.attempts), attempts=parcel.attempts + 1)

    async def _postpone(self, parcel: Parcel, wait: timedelta, *, attempts: int) -> None:
        async with self.database.transaction() as connection:
            await outbox.postpone(connection, parcel, self.clock.now() + wait, attempts=attempts)


async def _first_of(*waits: Awaitable[object]) -> None:
    """Wait until one of several is there; let the others be."""
    tasks = {asyncio.ensure_future(each) for each in waits}
    try:
        await asyncio.wait(tasks, return_when=asyncio.FIRST_COMPLETED)
    finally:
        for task in tasks:
            task.cancel()


def posted(room_id: RoomId, event_id: EventId, becomes: str) -> RulesPosted:
    """Read what a sent event is remembered as: `rules:VERSION`, or `rules:VERSION:PART`."""
    version, _, part = becomes.removeprefix("rules:").partition(":")
    return RulesPosted(room_id=room_id, event_id=event_id, version=int(version), part=int(part or 0))


def _growing(attempts: int) -> timedelta:
    """Return the pause before the next attempt: one second, then twice as long each time."""
    return min(LONGEST_PAUSE, timedelta(seconds=2 ** min(attempts, 10)))
