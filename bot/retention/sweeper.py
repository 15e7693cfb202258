"""The sweeper: sweeps rooms on request, takes proofs from sync, and says where it stands."""

import asyncio
from collections.abc import AsyncIterator, Callable, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from bot.beside import answered
from bot.clock import Clock
from bot.failures import RateLimited, Refused, Unreachable
from bot.homeserver import Homeserver
from bot.outbox.pace import Pace
from bot.retention.admin import SynapseAdmin
from bot.retention.ledger import Ledger, Spared, Work
from bot.retention.own import IsCommand, own_messages
from bot.retention.redacting import ReasonOf, bare
from bot.retention.ruling import FacilitatorsOf, nobody
from bot.retention.status import Status, rate_between
from bot.retention.sweep import Sweep, Tools
from bot.retention.troubles import Say
from policies.retention import Cause, Shell, shell
from policies.vocabulary import (
    EventId,
    Redacted,
    RetentionSettings,
    RoomId,
    RoomMessage,
    UserId,
    server_name,
)


@dataclass(frozen=True, slots=True)
class SweepReport:
    """How a sweep went. `is_done`: nothing due is known that is not proven gone."""

    sent: int = 0
    backlog: int = 0
    is_done: bool = False
    stopped_by: Cause | None = None


@dataclass(slots=True)
class _Room:
    """What is known of a room only while the program runs."""

    lock: asyncio.Lock = field(default_factory=asyncio.Lock)
    sweep: Sweep | None = None
    rate: float | None = None


class Sweeper:
    """Sweeps rooms, each one at a time; several rooms may be swept beside each other.

    `say` puts consequences into the outbox under a cause, of which each is said once. `admin` is there where
    an admin's token is configured: then files are deleted too. `forgets_keys`: whether keys go with messages.
    `prefix`: what commands begin with. `reason_of`: what a redaction says of itself, to everybody.
    """

    def __init__(
        self,
        homeserver: Homeserver,
        store: Ledger,
        clock: Clock,
        pace: Pace,
        *,
        settings_of: Callable[[RoomId], RetentionSettings],
        say: Say,
        admin: SynapseAdmin | None = None,
        forgets_keys: Callable[[], bool] = lambda: True,
        facilitators_of: FacilitatorsOf = nobody,
        prefix: Callable[[], str] = lambda: "!",
        reason_of: ReasonOf = bare,
    ) -> None:
        self._homeserver, self._ledger, self._clock = homeserver, store, clock
        self._settings_of = settings_of
        self._tools = Tools(
            homeserver, store, clock, pace, say, admin, forgets_keys, facilitators_of, prefix, reason_of
        )
        self._rooms: dict[RoomId, _Room] = {}

    async def sweep(self, room_id: RoomId) -> SweepReport:
        """Remove what is due in a room; nothing where that is under way."""
        room = self._room(room_id)
        if room.lock.locked():
            return SweepReport(backlog=await self._ledger.backlog(room_id))
        async with room.lock:
            room.sweep = sweep = Sweep(room_id, lambda: self._settings_of(room_id), self._tools)
            await self._ledger.begin(room_id)
            try:
                await sweep.run()
            finally:
                room.rate, room.sweep = self._rate(room), None
            return await self._report(sweep)

    async def on_redacted(self, fact: Redacted) -> Work | None:
        """Take a redaction seen in sync as the proof that its target is gone; returns the work it ends.

        Somebody else's may be one that they had no right to: then the event itself has to show it. The
        homeserver is asked for it only where something hangs on that; where it does not answer, the next
        sweep looks again.
        """
        if fact.sender != self._homeserver.user_id and not (
            await self._ledger.knows(fact.room_id, fact.target) and await self._shows(fact)
        ):
            return None
        return await self._ledger.confirm(fact.room_id, fact.target)

    async def _shows(self, fact: Redacted) -> bool:
        try:
            found = await self._found(fact.room_id, fact.target)
        except (Unreachable, RateLimited, Refused):
            return False
        return found is not None and found.is_redacted

    async def is_there(self, room_id: RoomId, event_id: EventId) -> bool | None:
        """Whether an event is there, unredacted; None where the homeserver does not tell.

        Where a sweep has just asked for its redaction, that is waited for.
        """
        try:
            await answered(self._tools.in_flight.ended(room_id, event_id))
            found = await self._found(room_id, event_id)
        except (Unreachable, RateLimited):
            return None
        except Refused:
            return False
        return found is not None and not found.is_redacted

    async def _found(self, room_id: RoomId, event_id: EventId) -> Shell | None:
        raw = await answered(self._homeserver.event(room_id, event_id))
        return shell(raw, seen_at=None) if raw else None

    async def on_message(self, message: RoomMessage) -> None:
        """Look at a message as it arrives for what its shell does not tell: a notice, where files lie."""
        settings = self._settings_of(message.room_id)
        is_kept = settings.keep_facilitator_notices and message.is_notice
        if is_kept and message.sender in self._tools.facilitators_of(message.room_id):
            await self._ledger.add(spared=[_notice(message)])
        if message.media and self._tools.admin is not None and self._deletes_files_somewhere():
            # Another's files are another's to delete; ours may be shown in several rooms.
            ours = f"mxc://{server_name(self._homeserver.user_id)}/"
            mxcs = [mxc for mxc in message.media if mxc.startswith(ours)]
            goes = settings.media == "delete"
            await self._ledger.note_media(message.room_id, message.event_id, mxcs, goes=goes)

    def _deletes_files_somewhere(self) -> bool:
        rooms = self._homeserver.rooms.joined()
        return any(self._settings_of(room.room_id).media == "delete" for room in rooms)

    async def asked_rooms(self) -> Sequence[RoomId]:
        """Return the rooms in which somebody waits for a sweep."""
        return await self._ledger.asked_rooms()

    async def own_messages(
        self,
        room_id: RoomId,
        user_id: UserId,
        *,
        count: int | None,
        besides: EventId,
        until: datetime,
        is_command: IsCommand,
    ) -> Sequence[Sequence[EventId]]:
        """Return somebody's messages in a room as they stood when they asked; see `own_messages`."""
        return await own_messages(
            self._homeserver,
            room_id,
            user_id,
            count=count,
            besides=besides,
            until=until,
            is_command=is_command,
        )

    async def pause(self, room_id: RoomId) -> None:
        """Halt a room's sweeps until `resume`; one under way stops before its next redaction."""
        await self._ledger.set_paused(room_id, True)

    async def resume(self, room_id: RoomId) -> None:
        """Let a room's sweeps go on."""
        await self._ledger.set_paused(room_id, False)

    def counting(self, room_id: RoomId, max_age: timedelta) -> AsyncIterator[int]:
        """Count what an age would remove now; gives the count so far, page by page of the history."""
        settings = self._settings_of(room_id).model_copy(update={"max_age": max_age})
        return Sweep(room_id, lambda: settings, self._tools).counting(settings)

    async def leave(self, room_id: RoomId) -> None:
        """Forget a room that the bot is no longer in, once no sweep of it is under way any more."""
        async with self._room(room_id).lock:
            await self._ledger.forget(room_id)

    async def status(self, room_id: RoomId) -> Status:
        """Return where a room's retention stands."""
        position, room = await self._ledger.position(room_id), self._room(room_id)
        settings = self._settings_of(room_id)
        return Status(
            wanted=settings.max_age,
            agreed=position.agreed,
            backlog=await self._ledger.backlog(room_id),
            more_is_likely=position.thorough,
            rate=self._rate(room),
            is_running=room.sweep is not None,
            is_paused=position.paused,
            last_sweep_at=position.last_sweep_at,
            next_sweep_at=position.last_sweep_at and position.last_sweep_at + settings.sweep_every,
            removed=position.removed,
            proven_at=position.proven_at,
            hides_history=position.hides_history,
            purged_before=position.purged_before,
            troubles=tuple(await self._ledger.troubles(room_id)),
        )

    def _room(self, room_id: RoomId) -> _Room:
        return self._rooms.setdefault(room_id, _Room())

    def _rate(self, room: _Room) -> float | None:
        if room.sweep is not None and room.sweep.sent > 1:
            return rate_between(room.sweep.sent, room.sweep.since, self._clock.monotonic())
        return room.rate

    async def _report(self, sweep: Sweep) -> SweepReport:
        backlog = await self._ledger.backlog(sweep.room_id)
        position = await self._ledger.position(sweep.room_id)
        is_done = backlog == 0 and sweep.stopped_by is None and not position.thorough
        return SweepReport(sweep.sent, backlog, is_done, sweep.stopped_by)


def _notice(message: RoomMessage) -> Spared:
    return Spared(
        room_id=message.room_id, event_id=message.event_id, effective_at=message.sent_at, is_notice=True
    )
