"""Asks for redactions: a few at a time, in turn, each with a transaction id of its own.

What can go wrong: one event is redacted twice; a homeserver takes two requests for one; something is redacted
that is no longer due. The principles against it: the transaction id follows from room, event and attempt and
is used for nothing else; each event is looked at again in its turn; an answer is written down as "sent", and
nothing here ever says "gone".

Synapse remembers transaction ids for 24 hours and tells requests apart by nothing else
(`event_txn_id_device_id`), so that after 20 hours an event is looked at before it is asked for again.
"""

import asyncio
import base64
import hashlib
from collections.abc import Awaitable, Callable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from datetime import timedelta
from enum import StrEnum

from bot.clock import Clock
from bot.failures import AccountLost, Failure, RateLimited, Refused, Undeliverable, Unreachable
from bot.homeserver import Homeserver
from bot.outbox.pace import Pace
from bot.retention.in_flight import InFlight
from bot.retention.ledger import Ledger, Why, Work
from bot.retention.proving import is_gone
from policies.retention import Cause, cause_of, pause_after
from policies.vocabulary import Lane, RoomId

IN_FLIGHT = 4  # a room: more only make Synapse's forward extremities grow
IN_ORDER = 20  # so few go one after the other: there is no hurry, and the oldest is gone first for certain
TRANSACTIONS_LAST = timedelta(hours=20)


def transaction_id(work: Work) -> str:
    """Return the transaction id for redacting an event: the same on every try of an attempt."""
    named = f"{work.room_id}\0{work.event_id}\0{work.attempt}".encode()
    digest = hashlib.blake2b(named, digest_size=20, person=b"retention").digest()
    return "retention-" + base64.b32encode(digest).decode().lower()


class Look(StrEnum):
    """What a last look at an event says, in the moment when its turn has come."""

    GO = "go"
    KEPT = "kept"  # somebody keeps it now
    YOUNG = "young"  # the room keeps messages for longer now, or it may be part of what is kept: look anew
    HALT = "halt"  # nothing is to be removed here now


@dataclass(slots=True)
class Outcome:
    """How a batch went. `stopped_by`: why nothing more in this room makes sense now."""

    sent: int = 0
    causes: set[Cause] = field(default_factory=set)
    stopped_by: Cause | Look | None = None
    undue: list[tuple[Work, Look]] = field(default_factory=list)


LookAgain = Callable[[Work], Awaitable[Look]]
ReasonOf = Callable[[RoomId, Why], str]


def bare(_: RoomId, why: Why) -> str:
    """Name a reason as we call it, in no language."""
    return why.value


class Redactor:
    """Works off a batch of one room's work list."""

    def __init__(
        self,
        homeserver: Homeserver,
        ledger: Ledger,
        clock: Clock,
        pace: Pace,
        *,
        reason_of: ReasonOf,
        in_flight: InFlight,
    ) -> None:
        self._homeserver, self._ledger, self._clock, self._pace = homeserver, ledger, clock, pace
        self._reason_of, self._in_flight = reason_of, in_flight

    async def redact(self, room_id: RoomId, works: Sequence[Work], *, look: LookAgain) -> Outcome:
        """Ask for each redaction, unless it is due no more when its turn comes."""
        now = self._clock.now()
        works = [replace(work, first_tried_at=work.first_tried_at or now) for work in works]
        await self._ledger.update(works)
        batch = _Batch(iter(works))
        try:
            async with asyncio.TaskGroup() as workers:
                for _ in range(IN_FLIGHT if len(works) > IN_ORDER else 1):
                    workers.create_task(self._work_off(batch, look))
        except ExceptionGroup as group:
            raise group.exceptions[0] from None
        await self._ledger.update(batch.done)
        await self._ledger.drop(room_id, [w.event_id for w in batch.gone])
        return batch.outcome

    async def _work_off(self, batch: "_Batch", look: LookAgain) -> None:
        for work in batch.queue:
            if batch.outcome.stopped_by is not None:
                return
            try:
                await self._redact(work, batch, look)
            except AccountLost:
                raise
            except Failure as failure:
                await self._failed(work, failure, batch)

    async def _redact(self, work: Work, batch: "_Batch", look: LookAgain) -> None:
        if work.first_tried_at and work.first_tried_at < self._clock.now() - TRANSACTIONS_LAST:
            if await is_gone(self._homeserver, work):
                # Its redaction was seen by nobody; the next look proves it.
                batch.done.append(replace(work, sent_at=work.first_tried_at))
                return
            work = replace(work, first_tried_at=self._clock.now())
        while True:
            try:
                lane = Lane.RETENTION if work.why is Why.RETENTION else Lane.WARNING
                async with self._pace.turn(lane), self._in_flight.asking(work.room_id, work.event_id):
                    if (found := await look(work)) is not Look.GO:
                        batch.undue(work, found)
                        return
                    redaction = await self._homeserver.redact(
                        work.room_id,
                        work.event_id,
                        txn_id=transaction_id(work),
                        reason=self._reason_of(work.room_id, work.why),
                    )
            except RateLimited:
                continue
            batch.sent(replace(work, sent_at=self._clock.now(), redaction_id=redaction, not_before=None))
            return

    async def _failed(self, work: Work, failure: Failure, batch: "_Batch") -> None:
        cause = await self._cause(work, failure)
        tries = work.tries + 1
        if cause is None:
            batch.gone.append(work)
            return
        not_before = self._clock.now() + pause_after(cause, tries)
        batch.done.append(replace(work, tries=tries, cause=cause, not_before=not_before))
        batch.outcome.causes.add(cause)
        if cause.stops_room:
            batch.outcome.stopped_by = cause

    async def _cause(self, work: Work, failure: Failure) -> Cause | None:
        """Name the cause of a failure; None where the event is gone already."""
        match failure:
            case Unreachable():
                return Cause.UNREACHABLE
            case Undeliverable():
                return Cause.NOT_JOINED
            case Refused():
                cause = cause_of(failure.status, failure.errcode, failure.error)
                return await self._looked_closer(work, cause)
            case _:
                return Cause.REFUSED

    async def _looked_closer(self, work: Work, cause: Cause | None) -> Cause | None:
        """Check what the homeserver said against what it shows."""
        if work.room_id not in self._homeserver.rooms:
            return Cause.NOT_JOINED
        powers = self._homeserver.rooms[work.room_id].powers
        if cause is not Cause.PERIOD and not powers.may_redact_others(self._homeserver.user_id):
            return Cause.POWER
        if cause is not None:
            return cause
        try:
            return None if await is_gone(self._homeserver, work) else Cause.REFUSED
        except Failure:
            return Cause.UNREACHABLE


@dataclass(slots=True)
class _Batch:
    queue: Iterator[Work]
    outcome: Outcome = field(default_factory=Outcome)
    done: list[Work] = field(default_factory=list)
    gone: list[Work] = field(default_factory=list)

    def sent(self, work: Work) -> None:
        self.done.append(work)
        self.outcome.sent += 1

    def undue(self, work: Work, found: Look) -> None:
        if found is Look.HALT:
            self.outcome.stopped_by = found
        else:
            self.outcome.undue.append((work, found))
