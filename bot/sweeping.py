"""Sweeps each protected room at its interval, and hears of redactions that prove a sweep's work."""

import asyncio
import logging
from collections.abc import Collection, Sequence
from dataclasses import dataclass, field
from datetime import timedelta

from bot.beside import Beside
from bot.clock import Clock
from bot.dispatch.dispatcher import Dispatcher
from bot.dispatch.reading import Reading
from bot.failures import AccountLost, Failure
from bot.homeserver import Homeserver
from bot.matrix.http import Http
from bot.outbox.pace import Pace
from bot.retention.admin import SynapseAdmin
from bot.retention.ledger import Why
from bot.retention.sweeper import Sweeper
from bot.schedule import Schedule
from bot.schedule.schedule import Job
from bot.storage import rooms
from bot.storage.retention import RetentionLedger
from bot.texts.render import line
from policies.retention.wording import TAKEN_BACK, TOO_OLD
from policies.room_safety.roles import facilitators_of
from policies.vocabulary import (
    BotJoined,
    BotLeft,
    Delivery,
    Fact,
    Redacted,
    RetentionSettings,
    RoomId,
    RoomMessage,
    RoomUpgraded,
    StateChanged,
    UserId,
    replacing,
)

log = logging.getLogger(__name__)


@dataclass(slots=True, kw_only=True)
class Sweeping:
    """Plans sweeps from the configuration and the database; one sweep a room at a time."""

    dispatcher: Dispatcher
    homeserver: Homeserver
    schedule: Schedule
    pace: Pace
    clock: Clock
    sweeper: Sweeper = field(init=False)
    _http: Http | None = None
    _admin: SynapseAdmin | None = None
    _is_lifted: bool = False
    _replacing: dict[RoomId, RoomId] = field(default_factory=dict)
    _intervals: dict[RoomId, timedelta] = field(default_factory=dict)
    _beside: Beside = field(default_factory=Beside)
    _looks: asyncio.Semaphore = field(default_factory=lambda: asyncio.Semaphore(2))
    _stopping: bool = False

    def __post_init__(self) -> None:
        """Build the sweeper."""
        around = self.dispatcher.around
        self._admin = self._admins_powers()
        self.sweeper = Sweeper(
            self.homeserver,
            RetentionLedger(self.dispatcher.database),
            self.clock,
            self.pace,
            settings_of=self._settings_of,
            say=self._say,
            admin=self._admin,
            forgets_keys=lambda: around.config.encryption.forget_keys,  # asked each time: it may be read anew
            prefix=lambda: around.config.command_prefix,
            facilitators_of=self._facilitators_of,
            reason_of=self._reason_of,
        )
        around.sweeper = self.sweeper

    def _admins_powers(self) -> SynapseAdmin | None:
        """Take the powers of the server's admin, where the configuration hands them over."""
        config = self.dispatcher.around.config
        token = config.secrets.synapse_admin_token
        if token is None:
            return None
        self._http = Http(config.homeserver, token.get_secret_value())
        return SynapseAdmin(self._http.json)

    def _facilitators_of(self, room_id: RoomId) -> Collection[UserId]:
        around = self.dispatcher.around
        if room_id not in around.rooms:
            return ()
        settings = around.settings_of(room_id)
        return facilitators_of(around.rooms[room_id], settings, around.config.admins, around.bot)

    def _reason_of(self, room_id: RoomId, why: Why) -> str:
        language = self.dispatcher.around.settings_of(room_id).language
        return line(TAKEN_BACK if why is Why.ASKED else TOO_OLD, language)

    def _settings_of(self, room_id: RoomId) -> RetentionSettings:
        """Return what holds in a room: where another took its place, what holds there."""
        newer = self._replacing.get(room_id, room_id)
        return self.dispatcher.around.retention_of(newer, older=room_id)

    async def plan(self) -> None:
        """Plan a sweep for every protected room and those it grew out of, at its interval, beginning now."""
        async with self.dispatcher.database.reading() as connection:
            protected = [room.room_id for room in await rooms.all_protected(connection)]
        self._beside.begin("lift", self._lift_limit)
        self._replacing = replacing(protected, self.dispatcher.around.rooms.joined())
        for room_id in {*protected, *self._replacing}:
            self._plan(room_id)

    def _plan(self, room_id: RoomId) -> None:
        interval = self._intervals[room_id] = self._settings_of(room_id).sweep_every
        self.schedule.every(f"sweep:{room_id}", interval, self._sweep(room_id), at_once=True)

    async def keep(self, _: RoomId) -> None:
        """Sweep at once, and at the new interval from now on, wherever the interval was changed."""
        for room_id, interval in tuple(self._intervals.items()):
            if self._settings_of(room_id).sweep_every != interval:
                self._plan(room_id)

    async def _lift_limit(self) -> None:
        if self._admin is not None and not self._is_lifted:
            self._is_lifted = await self._admin.lift_rate_limit(self.dispatcher.around.bot, self.pace)

    async def heard(self, fact: Fact) -> None:
        """Take redactions as proof, plan anew when a room is protected or left, begin what was asked for."""
        match fact:
            case RoomMessage():
                await self.sweeper.on_message(fact)
                if fact.sender != self.dispatcher.around.bot:
                    self.pace.heard()
                await self._begin_asked()
            case Redacted():
                await self._heard_of(fact)
            case BotJoined() | RoomUpgraded() | StateChanged(type="m.room.encryption"):
                await self.plan()
            case BotLeft():
                await self._leave(fact.room_id)

    async def _heard_of(self, fact: Redacted) -> None:
        """Take the bot's own redaction as proof; what another's did has to be seen, beside all else."""
        if fact.sender == self.dispatcher.around.bot:
            await self.sweeper.on_redacted(fact)
        else:
            self._beside.begin(fact.room_id, lambda: self._looked_at(fact))

    async def _looked_at(self, fact: Redacted) -> None:
        async with self._looks:
            await self.sweeper.on_redacted(fact)

    async def _leave(self, room_id: RoomId) -> None:
        self.schedule.drop(f"sweep:{room_id}")
        self._intervals.pop(room_id, None)
        await self._beside.end(room_id)
        await self.sweeper.leave(room_id)
        if room_id in self._replacing.values():
            await self.plan()

    async def _begin_asked(self) -> None:
        for room_id in await self.sweeper.asked_rooms():
            self._begin(room_id)

    async def stop(self) -> None:
        """End sweeps under way; the next start goes on where they stopped."""
        self._stopping = True
        await self._beside.stop()
        if self._http is not None:
            await self._http.close()

    def _sweep(self, room_id: RoomId) -> Job:
        async def sweep() -> None:
            if not self._stopping:
                await asyncio.wait({self._begin(room_id)})

        return sweep

    def _begin(self, room_id: RoomId) -> asyncio.Task[None]:
        return self._beside.begin(room_id, lambda: self._swept(room_id))

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
