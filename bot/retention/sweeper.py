"""One room's sweep: what is new, what is spared, what is due, what is proven.

A sweep may end anywhere, by a crash too, and the next one goes on: all it knows is in the ledger.
"""

import asyncio
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta

from bot.clock import Clock
from bot.failures import Failure, RateLimited, Refused, Undeliverable, Unreachable
from bot.homeserver import Homeserver
from bot.outbox.pace import Pace
from bot.retention import preview, proving, sparing
from bot.retention.arrivals import look_at_arrivals
from bot.retention.finding import Found, Rule, begin_again, find
from bot.retention.history import History
from bot.retention.ledger import Ledger, Position, Spared, Trouble, Why, Work
from bot.retention.redacting import Look, Outcome, Redactor
from bot.retention.status import Status, rate_between
from policies.retention import Cause, Kept, homeserver_time, pause_after
from policies.retention.wording import announcement, settled, trouble
from policies.vocabulary import Alert, Delivery, EventId, Lane, Post, Redacted, RetentionSettings, RoomId

THOROUGH_EVERY = timedelta(days=1)
CLOCKS_DIFFER = timedelta(minutes=10)
BATCH, BATCH_SECONDS = 100, 60
WORK_AT_MOST = 20_000  # what cannot be removed is not looked for without end

Say = Callable[[str, Sequence[Delivery]], Awaitable[None]]


@dataclass(frozen=True, slots=True)
class SweepReport:
    """How a sweep went. `is_done`: nothing due is known that is not proven gone."""

    sent: int = 0
    backlog: int = 0
    is_done: bool = False
    stopped_by: Cause | None = None


@dataclass(slots=True)
class _Running:
    """A sweep under way."""

    since: datetime
    sent: int = 0
    stopped_by: Cause | None = None


@dataclass(slots=True)
class _Room:
    """What is known of a room only while the program runs."""

    lock: asyncio.Lock = field(default_factory=asyncio.Lock)
    running: _Running | None = None
    rate: float | None = None


class Sweeper:
    """Sweeps rooms, each one at a time; several rooms may be swept beside each other.

    `say` puts consequences into the outbox under a cause, of which each is said once.
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
    ) -> None:
        self._homeserver, self._ledger, self._clock = homeserver, store, clock
        self._settings_of, self._say = settings_of, say
        self._pace = pace
        self._redactor = Redactor(homeserver, store, clock, pace)
        self._rooms: dict[RoomId, _Room] = {}

    async def sweep(self, room_id: RoomId) -> SweepReport:
        """Remove what is due in a room and in those it grew out of; nothing where that is under way."""
        report = await self._sweep_alone(room_id, room_id)
        for older in self._predecessors(room_id):
            await self._sweep_alone(older, room_id)
        return report

    async def on_redacted(self, fact: Redacted) -> Work | None:
        """Take a redaction seen in sync as the proof that its target is gone; returns the work it ends."""
        return await self._ledger.confirm(fact.room_id, fact.target)

    async def take(self, room_id: RoomId, event_ids: Sequence[EventId]) -> None:
        """Redact events that somebody with the right to asked for, whatever their age."""
        position, now = await self._ledger.position(room_id), self._clock.now()
        work = [Work(room_id=room_id, event_id=one, effective_at=now, why=Why.ASKED) for one in event_ids]
        await self._ledger.save(position, work=work)

    async def pause(self, room_id: RoomId) -> None:
        """Halt a room's sweeps until `resume`; one under way stops before its next redaction."""
        await self._ledger.set_paused(room_id, True)

    async def resume(self, room_id: RoomId) -> None:
        """Let a room's sweeps go on."""
        await self._ledger.set_paused(room_id, False)

    async def count_due(self, room_id: RoomId, max_age: timedelta) -> int:
        """Count what would be removed at an age, if it were in force now."""
        settings = self._settings_of(room_id).model_copy(update={"max_age": max_age})
        rule = await self._rule(room_id, settings, self._clock.now())
        return await preview.count_due(History(self._homeserver, room_id), rule)

    async def status(self, room_id: RoomId) -> Status:
        """Return where a room's retention stands."""
        position, room = await self._ledger.position(room_id), self._room(room_id)
        settings, now = self._settings_of(room_id), self._clock.now()
        running, rate = room.running, room.rate
        if running is not None and running.sent > 1:
            rate = rate_between(running.sent, running.since, now)
        return Status(
            wanted=settings.max_age,
            agreed=position.agreed,
            backlog=await self._ledger.backlog(room_id),
            more_is_likely=position.thorough,
            rate=rate,
            is_running=running is not None,
            is_paused=position.paused,
            last_sweep_at=position.last_sweep_at,
            next_sweep_at=position.last_sweep_at and position.last_sweep_at + settings.sweep_every,
            removed=position.removed,
            proven_at=position.proven_at,
            hides_history=position.hides_history,
            troubles=tuple(await self._ledger.troubles(room_id)),
        )

    def _room(self, room_id: RoomId) -> _Room:
        return self._rooms.setdefault(room_id, _Room())

    def _predecessors(self, room_id: RoomId) -> Sequence[RoomId]:
        """Return the joined rooms that a room grew out of, newest first."""
        found: list[RoomId] = []
        rooms = self._homeserver.rooms
        while room_id in rooms and (older := rooms[room_id].predecessor) and older not in found:
            found.append(older)
            room_id = older
        return [older for older in found if older in rooms]

    async def _sweep_alone(self, room_id: RoomId, settings_room: RoomId) -> SweepReport:
        room = self._room(room_id)
        if room.lock.locked():
            return SweepReport(backlog=await self._ledger.backlog(room_id))
        async with room.lock:
            room.running = _Running(self._clock.now())
            try:
                return await self._sweep(room_id, settings_room, room.running)
            finally:
                if room.running.sent > 1:
                    room.rate = rate_between(room.running.sent, room.running.since, self._clock.now())
                room.running = None

    async def _sweep(self, room_id: RoomId, settings_room: RoomId, running: _Running) -> SweepReport:
        """Do the whole of it; a known failure ends it, is noted, and is looked at again later."""
        if await self._must_wait(room_id):
            return await self._report(room_id, running)
        if room_id not in self._homeserver.rooms:
            await self._stopped(room_id, Cause.NOT_JOINED, running)
            return await self._report(room_id, running)
        try:
            await self._steps(room_id, settings_room, running)
        except (Unreachable, RateLimited, Undeliverable, Refused) as failure:
            await self._stopped(room_id, _cause_of_reading(failure), running)
        return await self._report(room_id, running)

    async def _steps(self, room_id: RoomId, settings_room: RoomId, running: _Running) -> None:
        history = History(self._homeserver, room_id)
        now = await self._time(room_id, history)
        position = await self._agree(room_id, history, self._settings_of(settings_room), now)
        await self._work_off(room_id, settings_room, running)
        if position.agreed.in_force is not None and not position.paused:
            position = await self._prepare(history, position, now)
            await self._look(history, position, settings_room, now)
            await self._find_and_work_off(room_id, settings_room, history, now, running)
        await self._prove(room_id, running)
        await self._end(room_id, now)

    async def _time(self, room_id: RoomId, history: History) -> datetime:
        """Return the time to decide by: the earlier of ours and the homeserver's, so that no jump removes."""
        ours = self._clock.now()
        theirs = homeserver_time(await history.oldest())
        if theirs is None or abs(theirs - ours) <= CLOCKS_DIFFER:
            await self._settle(room_id, Cause.CLOCK)
            return ours
        await self._note(room_id, Cause.CLOCK)
        return min(ours, theirs)

    async def _agree(
        self, room_id: RoomId, history: History, settings: RetentionSettings, now: datetime
    ) -> Position:
        """Bring the age in force up to date; what is new or shorter is announced first, with a count."""
        position = await self._ledger.position(room_id)
        agreed = position.agreed.toward(settings.max_age, notice=settings.first_sweep_after, now=now)
        if agreed == position.agreed:
            return position
        position, before = replace(position, agreed=agreed), position
        if agreed.owes_announcement(before.agreed) and settings.max_age is not None:
            rule = await self._rule(room_id, settings, now)
            count = await preview.count_due(history, rule)
            said = announcement(count, settings.max_age, agreed.effective_at or now)
            number = before.announcements + 1
            await self._say(
                f"retention:{room_id}:announcement:{number}",
                [Post(room_id=room_id, said=said, lane=Lane.REMINDER)],
            )
            position = replace(position, announcements=number)
        await self._ledger.save(position)
        return position

    async def _prepare(self, history: History, position: Position, now: datetime) -> Position:
        """Begin a thorough sweep where one is owed."""
        proven = position.proven_at
        if not position.thorough and (proven is None or proven < now - THOROUGH_EVERY):
            position = begin_again(position, now)
        if position.thorough and position.thorough_since is None:
            position = replace(position, thorough_since=now)
        if not position.reached_back:
            await history.reach_back()
            position = replace(position, reached_back=True)
        await self._ledger.save(position)
        return position

    async def _look(self, history: History, position: Position, settings_room: RoomId, now: datetime) -> None:
        """Look at what is new, and again at what was spared."""
        rule = await self._rule(position.room_id, self._in_force(position, settings_room), now)
        found = await look_at_arrivals(self._homeserver, history, position, rule)
        await self._ledger.save(found.position, work=found.work, spared=found.spared)
        spared = await self._ledger.spared(position.room_id)
        again = await sparing.look_again(self._homeserver, rule, spared)
        await self._ledger.save(found.position, work=again.work)
        await self._ledger.unspare(position.room_id, again.done)

    async def _find_and_work_off(
        self, room_id: RoomId, settings_room: RoomId, history: History, now: datetime, running: _Running
    ) -> None:
        while running.stopped_by is None and not await self._is_halted(room_id, settings_room):
            found = await self._find(room_id, settings_room, history, now)
            await self._work_off(room_id, settings_room, running)
            if not found.has_more:
                return

    async def _find(self, room_id: RoomId, settings_room: RoomId, history: History, now: datetime) -> Found:
        position = await self._ledger.position(room_id)
        rule = await self._rule(room_id, self._in_force(position, settings_room), now)
        if len(rule.pending) >= WORK_AT_MOST:
            return Found(position)
        found = await find(history, position, rule)
        await self._ledger.save(found.position, work=found.work, spared=found.spared)
        return found

    async def _work_off(self, room_id: RoomId, settings_room: RoomId, running: _Running) -> None:
        """Ask for the redaction of all that is ready, a batch after the other."""
        while running.stopped_by is None:
            works = await self._ledger.ready(room_id, now=self._clock.now(), at_most=self._batch())
            if not works:
                return
            look = self._looking(settings_room)
            outcome = await self._redactor.redact(room_id, works, look=look)
            running.sent += outcome.sent
            await self._learn(room_id, outcome, running)
            if outcome.stopped_by is not None:
                return

    def _batch(self) -> int:
        rate = self._pace.rate
        return BATCH if rate is None else max(4, min(BATCH, int(rate * BATCH_SECONDS)))

    def _looking(self, settings_room: RoomId) -> Callable[[Work], Awaitable[Look]]:
        async def look(work: Work) -> Look:
            return await self._last_look(work, settings_room)

        return look

    async def _last_look(self, work: Work, settings_room: RoomId) -> Look:
        """Decide once more, by what holds in this moment."""
        position = await self._ledger.position(work.room_id)
        if position.paused and work.why is Why.RETENTION:
            return Look.HALT
        if work.why is Why.ASKED:
            return Look.GO
        settings = self._in_force(position, settings_room)
        now = self._clock.now()
        if settings.max_age is None:
            return Look.YOUNG
        kept = await self._kept(work.room_id, now)
        if kept.covers(work.event_id, settings):
            return Look.KEPT
        is_old = work.inherited or work.effective_at <= now - settings.max_age
        return Look.GO if is_old else Look.YOUNG

    async def _learn(self, room_id: RoomId, outcome: Outcome, running: _Running) -> None:
        """Put right what a batch showed, and say what is in the way, once."""
        undue = [work.event_id for work, _ in outcome.undue]
        if undue:
            spared = [sparing.spared_of(work) for work, found in outcome.undue if found is Look.KEPT]
            position = await self._ledger.position(room_id)
            if any(found is Look.YOUNG for _, found in outcome.undue):
                position = begin_again(position, self._clock.now())
            await self._ledger.save(position, spared=spared)
            await self._ledger.drop(room_id, undue)
        for cause in outcome.causes - {Cause.GONE}:
            await self._note(room_id, cause)
        if isinstance(outcome.stopped_by, Cause):
            running.stopped_by = outcome.stopped_by
        elif outcome.sent:
            await self._settle(room_id, *[c for c in Cause if c.stops_room])

    async def _prove(self, room_id: RoomId, running: _Running) -> None:
        """Look at what was sent a while ago and never seen redacted."""
        unproven = await proving.prove(self._homeserver, self._ledger, room_id, now=self._clock.now())
        if unproven:
            await self._note(room_id, Cause.UNPROVEN)
            running.stopped_by = running.stopped_by or Cause.UNPROVEN

    async def _end(self, room_id: RoomId, now: datetime) -> None:
        position = await self._ledger.position(room_id)
        backlog = await self._ledger.backlog(room_id)
        is_proven = backlog == 0 and not position.thorough and position.thorough_since is not None
        if is_proven:
            position = replace(position, proven_at=position.thorough_since, thorough_since=None)
        await self._ledger.save(replace(position, last_sweep_at=now))
        if backlog == 0:
            await self._settle(room_id, *[c for c in Cause if c is not Cause.CLOCK])

    async def _report(self, room_id: RoomId, running: _Running) -> SweepReport:
        backlog, position = await self._ledger.backlog(room_id), await self._ledger.position(room_id)
        is_done = backlog == 0 and running.stopped_by is None and not position.thorough
        return SweepReport(running.sent, backlog, is_done, running.stopped_by)

    def _in_force(self, position: Position, settings_room: RoomId) -> RetentionSettings:
        """Return the settings with the age that the room was told, never a shorter one."""
        settings = self._settings_of(settings_room)
        told, wanted = position.agreed.in_force, settings.max_age
        age = max(told, wanted) if told is not None and wanted is not None else None
        return settings.model_copy(update={"max_age": age})

    async def _is_halted(self, room_id: RoomId, settings_room: RoomId) -> bool:
        position = await self._ledger.position(room_id)
        return position.paused or self._in_force(position, settings_room).max_age is None

    async def _kept(self, room_id: RoomId, now: datetime) -> Kept:
        rooms = self._homeserver.rooms
        return Kept(
            pinned=rooms[room_id].pinned if room_id in rooms else frozenset(),
            held=await self._ledger.held(room_id, now=now),
            rules_posts=await self._ledger.rules_posts(room_id),
        )

    async def _rule(self, room_id: RoomId, settings: RetentionSettings, now: datetime) -> Rule:
        spared: Sequence[Spared] = await self._ledger.spared(room_id)
        return Rule(
            room_id,
            settings,
            now,
            await self._kept(room_id, now),
            {one.event_id: one.seen_at for one in spared},
            await self._ledger.pending(room_id),
        )

    async def _must_wait(self, room_id: RoomId) -> bool:
        """Whether something is in the way that makes another try useless now."""
        now = self._clock.now()
        for one in await self._ledger.troubles(room_id):
            waits = one.cause.stops_room and one.not_before is not None and one.not_before > now
            if waits and not self._is_mended(room_id, one.cause):
                return True
        return False

    def _is_mended(self, room_id: RoomId, cause: Cause) -> bool:
        rooms = self._homeserver.rooms
        if cause is Cause.UNREACHABLE or room_id not in rooms:
            return False
        return cause is Cause.NOT_JOINED or rooms[room_id].powers.may_redact_others(self._homeserver.user_id)

    async def _stopped(self, room_id: RoomId, cause: Cause, running: _Running) -> None:
        running.stopped_by = cause
        await self._note(room_id, cause)

    async def _note(self, room_id: RoomId, cause: Cause) -> None:
        """Write down what is in the way; it is said the first time only."""
        known = [t for t in await self._ledger.troubles(room_id) if t.cause is cause]
        now = self._clock.now()
        tries = known[0].tries + 1 if known else 1
        since = known[0].since if known else now
        if tries == (3 if cause is Cause.UNREACHABLE else 1):
            said = trouble(cause, room_id)
            key = _alert_key(room_id, cause)
            await self._say(f"{key}:{since.date()}", [Alert(room_id=room_id, said=said, key=key)])
        await self._ledger.note(
            Trouble(
                room_id=room_id,
                cause=cause,
                since=since,
                tries=tries,
                not_before=now + pause_after(cause, tries),
            )
        )

    async def _settle(self, room_id: RoomId, *causes: Cause) -> None:
        """Note that something is no longer in the way, and say so where it was said before."""
        for one in await self._ledger.troubles(room_id):
            if one.cause not in causes:
                continue
            key = _alert_key(room_id, one.cause)
            if one.tries >= (3 if one.cause is Cause.UNREACHABLE else 1):
                alert = Alert(room_id=room_id, said=settled(room_id), key=key)
                await self._say(f"{key}:{one.since.date()}:settled", [alert])
            await self._ledger.settle(room_id, one.cause)


def _alert_key(room_id: RoomId, cause: Cause) -> str:
    """Name the one alert of a cause; what concerns the homeserver as a whole is one alert for all rooms."""
    return (
        f"retention:{cause}" if cause in (Cause.UNREACHABLE, Cause.CLOCK) else f"retention:{room_id}:{cause}"
    )


def _cause_of_reading(failure: Failure) -> Cause:
    match failure:
        case Unreachable() | RateLimited():
            return Cause.UNREACHABLE
        case Undeliverable():
            return Cause.NOT_JOINED
        case Refused(status=403):
            return Cause.NOT_JOINED
        case _:
            return Cause.REFUSED
