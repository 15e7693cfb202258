"""One room's sweep, step by step: the time, the age in force, what is new, what is due, what is proven.

It may end anywhere, by a crash too, and the next one goes on: all that it knows is in the ledger.
"""

from collections.abc import AsyncIterator, Callable
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from bot.both_clocks import BothClocks
from bot.clock import Clock
from bot.failures import RateLimited, Refused, Undeliverable, Unreachable
from bot.homeserver import Homeserver
from bot.outbox.pace import Pace
from bot.retention import preview, proving, sparing
from bot.retention.admin import SynapseAdmin
from bot.retention.arrivals import look_at_arrivals
from bot.retention.files import delete_files
from bot.retention.finding import Found, begin_again, find
from bot.retention.history import History
from bot.retention.keys import close_keys, drop_keys
from bot.retention.ledger import Ledger, Position
from bot.retention.publishing import publish
from bot.retention.purging import Purging
from bot.retention.redacting import Look, Outcome, ReasonOf, Redactor, bare
from bot.retention.ruling import FacilitatorsOf, Ruling, nobody
from bot.retention.troubles import Say, Troubles, cause_of_reading
from policies.retention import Cause, Time
from policies.retention.wording import announcement
from policies.vocabulary import Lane, Post, RetentionSettings, RoomId

THOROUGH_EVERY = timedelta(days=1)
STANDING = {
    Cause.CLOCK,
    Cause.FILES,
    Cause.HIDING,
    Cause.HISTORY,
}  # an empty work list says nothing about these
BATCH, BATCH_SECONDS = 100, 20
WORK_AT_MOST = 20_000  # what cannot be removed is not looked for without end


@dataclass(frozen=True, slots=True)
class Tools:
    """What every sweep works with."""

    homeserver: Homeserver
    ledger: Ledger
    clock: Clock
    pace: Pace
    say: Say
    admin: SynapseAdmin | None = None
    forgets_keys: bool = True
    facilitators_of: FacilitatorsOf = nobody
    prefix: str = "!"
    reason_of: ReasonOf = bare


class Sweep:
    """One sweep of one room. `sent` and `stopped_by` may be read while it runs."""

    def __init__(self, room_id: RoomId, settings: Callable[[], RetentionSettings], tools: Tools) -> None:
        self.room_id, self.since, self.sent = room_id, tools.clock.monotonic(), 0
        self.stopped_by: Cause | None = None
        self._homeserver, self._ledger = tools.homeserver, tools.ledger
        self._clocks = clocks = BothClocks(tools.clock, tools.homeserver)
        self._pace, self._say, self._prefix = tools.pace, tools.say, tools.prefix
        self._admin, self._forgets_keys = tools.admin, tools.forgets_keys
        self._live_sessions: frozenset[str] | None = None
        self._history = History(tools.homeserver, room_id)
        self._ruling = Ruling(
            room_id,
            settings,
            tools.homeserver,
            tools.ledger,
            clocks,
            facilitators_of=tools.facilitators_of,
        )
        self._troubles = Troubles(tools.homeserver, tools.ledger, clocks, tools.say)
        self._redactor = Redactor(
            tools.homeserver, tools.ledger, clocks, tools.pace, reason_of=tools.reason_of
        )

    async def run(self) -> None:
        """Do the whole of it; a known failure ends it, is noted, and is looked at again later."""
        if await self._troubles.must_wait(self.room_id):
            return
        if self.room_id not in self._homeserver.rooms:
            await self._stop(Cause.NOT_JOINED)
            return
        try:
            await self._steps()
        except (Unreachable, RateLimited, Undeliverable, Refused) as failure:
            await self._stop(cause_of_reading(failure))

    async def counting(self, settings: RetentionSettings) -> AsyncIterator[int]:
        """Count what would be removed under some settings; gives the count so far, page by page."""
        rule = await self._ruling.rule(settings, self._clocks.time())
        async for count in preview.counting(self._history, rule):
            yield count

    async def _steps(self) -> None:
        time = await self._time()
        position = await self._agree(time)
        await self._work_off()
        if position.agreed.in_force is not None and not position.paused:
            await self._prepare(position, time.now)
            await self._find_and_work_off()
        await self._prove()
        await publish(
            self._homeserver, self._say, self._troubles, self.room_id, self._ruling.in_force(position)
        )
        await self._clear_up(time.now)
        if await self._end(time.now):
            await self._purge()

    async def _time(self) -> Time:
        """Ask both clocks, and say so where they disagree."""
        time = await self._clocks.ask()
        if time.differ:
            await self._troubles.note(self.room_id, Cause.CLOCK)
        else:
            await self._troubles.settle(self.room_id, Cause.CLOCK)
        return time

    async def _agree(self, time: Time) -> Position:
        """Bring the age in force up to date; what is new or shorter is announced first, with a count."""
        position, settings = await self._ledger.position(self.room_id), self._ruling.settings()
        agreed = position.agreed.toward(settings.max_age, notice=settings.first_sweep_after, time=time)
        if agreed == position.agreed or position.paused:  # a paused room is told when it goes on
            return position
        if agreed.owes_announcement(position.agreed) and settings.max_age is not None:
            *_, count = [count async for count in self.counting(settings)]
            await self._announce(position, count, settings.max_age, agreed.effective_at or time.there)
            position = replace(position, announcements=position.announcements + 1)
        position = replace(position, agreed=agreed)
        await self._ledger.save(position)
        return position

    async def _announce(self, position: Position, count: int, age: timedelta, effective_at: datetime) -> None:
        said = announcement(count, age, effective_at, self._prefix)
        post = Post(room_id=self.room_id, said=said, lane=Lane.REMINDER)
        await self._say(f"retention:{self.room_id}:announcement:{position.announcements + 1}", [post])

    async def _prepare(self, position: Position, now: datetime) -> None:
        """Begin a thorough sweep where one is owed."""
        proven = position.proven_at
        if not position.thorough and (proven is None or proven < now - THOROUGH_EVERY):
            position = begin_again(position, now)
        if position.thorough and position.thorough_since is None:
            position = replace(position, thorough_since=now)
        if not position.reached_back:
            await self._history.reach_back()
            position = replace(position, reached_back=True)
        await self._ledger.save(position)

    async def _look(self) -> None:
        """Look at what is new, and again at what was spared."""
        position = await self._ledger.position(self.room_id)
        rule = await self._ruling.rule(self._ruling.in_force(position), self._clocks.time())
        found = await look_at_arrivals(self._homeserver, self._history, position, rule)
        await self._ledger.save(found.position, work=found.work, spared=found.spared)
        spared = await self._ledger.spared(self.room_id)
        again = await sparing.look_again(self._homeserver, rule, spared)
        position = begin_again(found.position, rule.time.now) if again.misdated else found.position
        await self._ledger.save(position, work=again.work)
        await self._ledger.unspare(self.room_id, [*again.done, *again.misdated])

    async def _find_and_work_off(self) -> None:
        while self.stopped_by is None and not await self._ruling.is_halted():
            await self._look()  # each time: what came meanwhile with an old time is to be known by then
            found = await self._find()
            await self._work_off()
            if not found.has_more:
                self._live_sessions = found.live_sessions
                return

    async def _find(self) -> Found:
        time = self._clocks.time()
        position = await self._heeded(await self._ledger.position(self.room_id), time.now)
        rule = await self._ruling.rule(self._ruling.in_force(position), time)
        if len(rule.pending) >= WORK_AT_MOST:
            return Found(position)
        found = await find(self._history, position, rule)
        await self._ledger.save(found.position, work=found.work, spared=found.spared)
        await self._ledger.close_files(self.room_id, found.without_files)
        return found

    async def _heeded(self, position: Position, now: datetime) -> Position:
        """Begin anew where somebody asked for it while this sweep was under way."""
        if not position.asked:
            return position
        await self._ledger.begin(self.room_id)
        is_anew = position.thorough and position.thorough_since is None
        return replace(position, thorough_since=now) if is_anew else position

    async def _work_off(self) -> None:
        """Ask for the redaction of all that is ready, a batch after the other."""
        while self.stopped_by is None:
            works = await self._ledger.ready(self.room_id, now=self._clocks.now(), at_most=self._batch())
            if not works:
                return
            outcome = await self._redactor.redact(self.room_id, works, look=self._ruling.last_look)
            self.sent += outcome.sent
            await self._learn(outcome)
            if outcome.stopped_by is not None:
                return

    def _batch(self) -> int:
        """Return how much to do before settings and holds are looked up again as a whole."""
        rate = self._pace.rate
        return BATCH if rate is None else max(4, min(BATCH, int(rate * BATCH_SECONDS)))

    async def _learn(self, outcome: Outcome) -> None:
        """Put right what a batch showed, and say what is in the way, once."""
        await self._drop_undue(outcome)
        for cause in outcome.causes:
            await self._troubles.note(self.room_id, cause)
        if isinstance(outcome.stopped_by, Cause):
            self.stopped_by = outcome.stopped_by
        elif outcome.sent:
            await self._troubles.settle(self.room_id, *[cause for cause in Cause if cause.stops_room])

    async def _drop_undue(self, outcome: Outcome) -> None:
        """Take out what is due no more; what is young again lies behind the cursor, so that begins anew."""
        if not outcome.undue:
            return
        spared = [sparing.spared_of(work) for work, found in outcome.undue if found is Look.KEPT]
        position = await self._ledger.position(self.room_id)
        if any(found is Look.YOUNG for _, found in outcome.undue):
            position = begin_again(position, self._clocks.now())
        await self._ledger.save(position, spared=spared)
        await self._ledger.drop(self.room_id, [work.event_id for work, _ in outcome.undue])

    async def _prove(self) -> None:
        """Look at what was sent a while ago and never seen redacted."""
        now = self._clocks.now()
        if await proving.prove(self._homeserver, self._ledger, self.room_id, now=now):
            await self._troubles.note(self.room_id, Cause.UNPROVEN)
            self.stopped_by = self.stopped_by or Cause.UNPROVEN

    async def _clear_up(self, now: datetime) -> None:
        """Delete the files of what is gone, and only then close its keys."""
        if self._admin is not None:
            if await delete_files(self._admin, self._homeserver, self._ledger, now=now):
                await self._troubles.settle(self.room_id, Cause.FILES)
            else:
                await self._troubles.note(self.room_id, Cause.FILES)
        if not self._forgets_keys:
            return
        await close_keys(self._homeserver, self._ledger, self.room_id)
        if self._live_sessions is not None:
            live = self._live_sessions
            await drop_keys(self._homeserver, self._ledger, self.room_id, live, now=now)

    async def _end(self, now: datetime) -> bool:
        """Sum up; returns whether it was proven just now that nothing due is left."""
        position = await self._ledger.position(self.room_id)
        is_clean = await self._ledger.backlog(self.room_id) == 0
        is_proven = is_clean and not position.thorough and position.thorough_since is not None
        if is_proven:
            position = replace(position, proven_at=position.thorough_since, thorough_since=None)
        await self._ledger.save(replace(position, last_sweep_at=now))
        if is_clean:
            await self._troubles.settle(self.room_id, *(set(Cause) - STANDING))
        return is_proven

    async def _purge(self) -> None:
        """Let the homeserver forget what is gone, where that is wished for; what fails is tried again."""
        position = await self._ledger.position(self.room_id)
        settings = self._ruling.in_force(position)
        if self._admin is None or settings.purge_history_after is None or position.paused:
            return
        rule = await self._ruling.rule(settings, self._clocks.time())
        purging = Purging(self._admin, self._homeserver, self._clocks)
        try:
            reached = await purging.purge(rule, after=settings.purge_history_after)
        except (Unreachable, RateLimited, Undeliverable, Refused):
            await self._troubles.note(self.room_id, Cause.HISTORY)
            return
        await self._troubles.settle(self.room_id, Cause.HISTORY)
        if reached is not None:
            await self._ledger.save(replace(position, purged_before=reached))

    async def _stop(self, cause: Cause) -> None:
        self.stopped_by = cause
        await self._troubles.note(self.room_id, cause)
