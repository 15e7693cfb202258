"""One room's sweep, step by step: the time, the age in force, what is new, what is due, what is proven.

It may end anywhere, by a crash too, and the next one goes on: all that it knows is in the ledger.
"""

from collections.abc import AsyncIterator, Callable
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta

from bot.both_clocks import BothClocks
from bot.clock import Clock
from bot.failures import RateLimited, Refused, Undeliverable, Unreachable
from bot.homeserver import Homeserver
from bot.outbox.pace import Pace
from bot.retention import preview, proving
from bot.retention.admin import SynapseAdmin
from bot.retention.announcing import Announcing
from bot.retention.files import delete_files
from bot.retention.finding import begin_again
from bot.retention.history import History
from bot.retention.in_flight import InFlight
from bot.retention.keys import close_keys, drop_keys
from bot.retention.ledger import Ledger, Position
from bot.retention.publishing import publish
from bot.retention.purging import Purging
from bot.retention.redacting import ReasonOf, Redactor, bare
from bot.retention.removing import Removing
from bot.retention.ruling import FacilitatorsOf, Ruling, nobody
from bot.retention.troubles import Say, Troubles, cause_of_reading
from policies.retention import Cause, Time
from policies.vocabulary import RetentionSettings, RoomId

THOROUGH_EVERY = timedelta(days=1)
# An empty work list says nothing about these.
STANDING = {Cause.CLOCK, Cause.FILES, Cause.HIDING, Cause.HISTORY}


@dataclass(frozen=True, slots=True)
class Tools:
    """What every sweep works with."""

    homeserver: Homeserver
    ledger: Ledger
    clock: Clock
    pace: Pace
    say: Say
    admin: SynapseAdmin | None = None
    forgets_keys: Callable[[], bool] = lambda: True
    facilitators_of: FacilitatorsOf = nobody
    prefix: Callable[[], str] = lambda: "!"
    reason_of: ReasonOf = bare
    in_flight: InFlight = field(default_factory=InFlight)


class Sweep:
    """One sweep of one room. `sent` and `stopped_by` may be read while it runs."""

    def __init__(self, room_id: RoomId, settings: Callable[[], RetentionSettings], tools: Tools) -> None:
        self.room_id, self.since = room_id, tools.clock.monotonic()
        self._homeserver, self._ledger = tools.homeserver, tools.ledger
        self._clocks = clocks = BothClocks(tools.clock, tools.homeserver)
        self._say, self._admin, self._forgets_keys = tools.say, tools.admin, tools.forgets_keys
        self._history = History(tools.homeserver, room_id)
        self._ruling = Ruling(
            room_id, settings, tools.homeserver, tools.ledger, clocks, facilitators_of=tools.facilitators_of
        )
        self._troubles = Troubles(tools.homeserver, tools.ledger, clocks, tools.say)
        self._announcing = Announcing(
            room_id, tools.ledger, self._ruling, self.counting, say=tools.say, prefix=tools.prefix
        )
        self._removing = Removing(
            room_id=room_id,
            homeserver=tools.homeserver,
            ledger=tools.ledger,
            clocks=clocks,
            pace=tools.pace,
            history=self._history,
            ruling=self._ruling,
            troubles=self._troubles,
            redactor=Redactor(
                tools.homeserver,
                tools.ledger,
                clocks,
                tools.pace,
                reason_of=tools.reason_of,
                in_flight=tools.in_flight,
            ),
        )

    @property
    def sent(self) -> int:
        """How many redactions were asked for so far."""
        return self._removing.sent

    @property
    def stopped_by(self) -> Cause | None:
        """What stopped it, if anything did."""
        return self._removing.stopped_by

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
        position = await self._announcing.agree(time)
        await self._removing.work_off()
        if position.agreed.in_force is not None and not position.paused:
            await self._prepare(position, time.now)
            await self._removing.find_and_work_off()
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

    async def _prove(self) -> None:
        """Look at what was sent a while ago and never seen redacted."""
        now = self._clocks.now()
        if await proving.prove(self._homeserver, self._ledger, self.room_id, now=now):
            await self._troubles.note(self.room_id, Cause.UNPROVEN)
            self._removing.stopped_by = self.stopped_by or Cause.UNPROVEN

    async def _clear_up(self, now: datetime) -> None:
        """Delete the files of what is gone, and only then close its keys."""
        if self._admin is not None:
            if await delete_files(self._admin, self._homeserver, self._ledger, now=now):
                await self._troubles.settle(self.room_id, Cause.FILES)
            else:
                await self._troubles.note(self.room_id, Cause.FILES)
        if not self._forgets_keys():
            return
        await close_keys(self._homeserver, self._ledger, self.room_id)
        live = self._removing.live_sessions
        if live is not None:
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
        self._removing.stopped_by = cause
        await self._troubles.note(self.room_id, cause)
