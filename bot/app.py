"""The bot's life: it starts what is built in `bot.house`, in order, and stops it in the opposite order."""

import asyncio
import contextlib
import logging
from collections.abc import Awaitable, Callable
from contextlib import AsyncExitStack
from dataclasses import dataclass, field
from datetime import timedelta
from typing import TypeVar

from bot import notify
from bot.account import account_of
from bot.clock import Clock, SystemClock
from bot.config.model import Config
from bot.ending import LAST_WORDS, finished, running, until
from bot.failures import AccountLost, RateLimited, Refused, StorageFailed, Unreachable
from bot.freeing import free_direct_rooms
from bot.homeserver import Batch, Homeserver
from bot.house import House, built
from bot.lock import DataDirLock
from bot.matrix.connect import connect
from bot.matrix.pauses import Pauses
from bot.older_copy import look_for_a_copy, tell_of_older_copy
from bot.pulse import ASKING, DECIDING, Pulse, Step, no_step
from bot.rekeying import demand_the_same_key, forget_what_cannot_be_noticed
from bot.reloading import Reloading, decide_by
from bot.starting import (
    digest_key,
    find_management_room,
    may_show_management,
    recall_settings,
    release_management,
    renew_rules,
)
from bot.steps import Reached, nowhere
from bot.storage import positions
from bot.storage.database import Database, url_of
from bot.store_key import store_key
from policies.vocabulary import BotLeft, Lane, RoomId, UserId

log = logging.getLogger(__name__)

T = TypeVar("T")

# How long the homeserver may hold a sync open. It tells in none but the next answer that one-time keys were
# claimed: held open for longer, a bot that nobody talks to would be out of them for as long.
PATIENCE = timedelta(seconds=5)
# So long an answer may take before the homeserver is asked for more: it does one thing after the other.
HEAD_START = timedelta(milliseconds=100)
ALIAS_AGE = timedelta(minutes=10)  # a moved alias that no room's state tells of is followed after so long

LOOK_AT = (
    "If that goes on, look at the address in `homeserver`, and whether a proxy before it lets `/_matrix/` "
    "through as it is, with the header `Authorization`"
)


@dataclass(slots=True)
class App:
    """The running bot. `stop` may be called at any time, and again."""

    config: Config
    clock: Clock
    reached: Reached
    stopping: asyncio.Event
    ready: asyncio.Event = field(default_factory=asyncio.Event)
    asked_to_reread: asyncio.Event = field(default_factory=asyncio.Event)
    lost: AccountLost | None = None
    anew: bool = False
    pulse: Pulse = field(init=False)

    def __post_init__(self) -> None:
        """Begin to watch the sync loop."""
        self.pulse = Pulse(self.clock)

    @classmethod
    def of(
        cls, config: Config, *, clock: Clock | None = None, reached: Reached = nowhere, anew: bool = False
    ) -> "App":
        """Make the bot of a configuration; nothing is started yet.

        With `anew` it logs in for the first time also where another device of the bot's was seen just now.
        """
        return cls(config, clock or SystemClock(), reached, asyncio.Event(), anew=anew)

    def stop(self) -> None:
        """Finish the batch in hand, save, and end."""
        self.stopping.set()

    def reread(self) -> None:
        """Read configuration and rules files again, once the bot is ready."""
        self.asked_to_reread.set()

    async def run(self) -> None:
        """Run until stopped.

        Raises:
            bot.failures.StartProblem: it cannot start, or the account is lost.
        """
        async with AsyncExitStack() as stack:
            house = await self._house(stack)
            if house is None:
                return
            await self._live(house)
        if self.lost is not None:
            raise self.lost

    async def _house(self, stack: AsyncExitStack) -> House | None:
        """Build everything; None where the bot was stopped meanwhile."""
        lock = DataDirLock(self.config.data_dir)
        lock.take()
        stack.callback(lock.release)
        given = self.config.secrets.store_key
        key = store_key(self.config.data_dir, given, anew=self.anew).get_secret_value().encode()
        url = url_of(self.config.database.get_secret_value(), self.config.data_dir)
        database = await Database.open(url, stopping=self.stopping)
        stack.push_async_callback(database.close)
        account = account_of(self.config, key, anew=self.anew)
        homeserver = await self._patiently(lambda: connect(account, clock=self.clock))
        if homeserver is None:
            return None
        stack.push_async_callback(homeserver.close)
        if not self.anew:
            await demand_the_same_key(database, homeserver.user_id, digest_key(key))
        return built(
            self.config,
            self.clock,
            database,
            homeserver,
            digest_key(key),
            reached=self.reached,
            lost=self._lose,
        )

    def _lose(self, lost: AccountLost) -> None:
        self.lost = lost
        self.stop()

    async def _live(self, house: House) -> None:
        async with running(house.deliverer.run()) as delivering, running(self._rereading(house)):
            delivering.add_done_callback(lambda _: self.stop())  # who cannot answer does not go on listening
            try:
                await until(self.stopping, self._syncing(house))
            except StorageFailed:
                if not self.stopping.is_set():  # else the next start decides what this one could not
                    raise
            finally:
                house.schedule.stop()
                await house.sweeping.stop()
                await house.counting.stop()
                await house.inquiring.stop()
                house.deliverer.stop()
                await finished(delivering, LAST_WORDS)  # what is not sent stays in the outbox
                notify.notify("STOPPING=1")

    async def _syncing(self, house: House) -> None:
        """Read, decide, commit, again and again."""
        around = house.dispatcher.around
        position = await _saved_position(house.database, around.bot)
        is_ready = False
        while not self.stopping.is_set():
            batch = await self._next_batch(house.homeserver, position, full_state=not is_ready)
            if batch is None:
                break
            self.reached("receive")
            self.pulse.step(DECIDING)
            if not is_ready:
                if not await self._patiently(house.timekeeping.begin, self.pulse.step):
                    break
                self.pulse.step(DECIDING)
                await recall_settings(house.dispatcher)
                await forget_what_cannot_be_noticed(house.dispatcher)
                await tell_of_older_copy(house.dispatcher, house.homeserver)
                await free_direct_rooms(house.dispatcher, house.homeserver)
            if (not is_ready or may_show_management(batch, around)) and not await self._look_around(
                house, self.pulse.step
            ):
                break
            self.pulse.step(DECIDING)
            await house.dispatcher.handle(batch, keeps=is_ready)
            position = batch.position
            if not is_ready:
                is_ready = True
                await self._ready(house)
                self.ready.set()
            await house.deliverer.rests(Lane.ANSWER, HEAD_START)

    async def _look_around(self, house: House, step: Step = no_step) -> bool:
        """Learn which room is the facilitators' own; False where the bot was stopped meanwhile."""

        async def found() -> tuple[RoomId | None]:
            return (await find_management_room(self.config, house.homeserver),)

        answer = await self._patiently(found, step)
        if answer is None:
            return False
        await self._set_apart(house, answer[0])
        return True

    async def _look_again(self, house: House) -> None:
        """Follow the facilitators' alias, where it was moved and no room's state told of it."""
        await self._look_around(house)

    async def _set_apart(self, house: House, management: RoomId | None) -> None:
        house.dispatcher.around.management = management
        if management is not None and await release_management(house.dispatcher, management):
            await house.sweeping.heard(BotLeft(room_id=management))  # nothing is swept there any more

    async def _rereading(self, house: House) -> None:
        """Take over what changed in the files, whenever asked, as if it had been so from the start."""

        async def take_over(config: Config) -> None:
            await decide_by(config, house.dispatcher)
            self.config = config
            house.homeserver.give_keys(signed_only=config.encryption.require_signed_devices == "everyone")
            if await self._look_around(house):  # it waits for a homeserver that is away
                await self._plan(house)

        await self.ready.wait()
        await Reloading(self.config, take_over, self.asked_to_reread).run()

    async def _ready(self, house: House) -> None:
        await self._plan(house)
        house.timekeeping.plan()
        house.schedule.every("management room", ALIAS_AGE, lambda: self._look_again(house))
        house.schedule.every("another copy", ALIAS_AGE, lambda: look_for_a_copy(house.homeserver))
        await house.inquiring.resume()
        house.schedule.start()
        if interval := notify.watchdog_interval():
            house.schedule.every("alive", interval, self.pulse.say)
        house.deliverer.begin()
        log.info("ready: %d rooms, as %s", len(house.homeserver.rooms.joined()), house.homeserver.device_id)
        notify.notify("READY=1")

    async def _plan(self, house: House) -> None:
        await renew_rules(house.dispatcher)
        await house.greeter.plan()
        house.latecomers.plan()
        await house.upkeep.plan()
        await house.housekeeping.plan()
        await house.sweeping.plan()
        await house.counting.resume()

    async def _next_batch(
        self, homeserver: Homeserver, position: str | None, *, full_state: bool
    ) -> Batch | None:
        patience = timedelta() if full_state else PATIENCE

        async def asked() -> Batch:
            """A refusal is a proxy's before it, mostly, and passes; an account that is lost is told apart."""
            try:
                return await homeserver.sync(position, full_state=full_state, patience=patience)
            except Refused as refused:
                raise Unreachable(f"{refused} to say what is new. {LOOK_AT}") from None

        try:
            return await self._patiently(asked, self.pulse.step)
        except AccountLost as lost:
            self.lost = lost
            return None

    async def _patiently(self, ask: Callable[[], Awaitable[T]], step: Step = no_step) -> T | None:
        """Ask until there is an answer, pausing longer each time; None where the bot was stopped."""
        pauses = Pauses()
        while not self.stopping.is_set():
            step(ASKING)
            try:
                return await self._unless_stopped(ask())
            except RateLimited as limited:
                pause = max(limited.retry_after, pauses.next())  # it may ask for none, again and again
            except Unreachable as away:
                pause = pauses.next()
                log.warning("%s. Trying again in %.0f s.", away, pause.total_seconds())
            step(ASKING + pause)
            await self._unless_stopped(self.clock.wait(pause))
        return None

    async def _unless_stopped(self, waiting: Awaitable[T]) -> T | None:
        """Wait for something, or for the order to stop."""
        task = asyncio.ensure_future(waiting)
        stop = asyncio.ensure_future(self.stopping.wait())
        try:
            await asyncio.wait({task, stop}, return_when=asyncio.FIRST_COMPLETED)
            return await task if task.done() else None
        finally:
            for each in (task, stop):
                each.cancel()
            with contextlib.suppress(asyncio.CancelledError, Exception):
                await task


async def _saved_position(database: Database, account: UserId) -> str | None:
    async with database.reading() as connection:
        return await positions.read(connection, account)
