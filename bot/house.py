"""The composition root: everything that the bot is made of, built once and put together in one place."""

from collections.abc import Callable
from dataclasses import dataclass

from bot import detectors
from bot.both_clocks import BothClocks, DatingClock
from bot.clock import Clock
from bot.config.model import Config
from bot.counting import Counting
from bot.dispatch.commanding import Commanding
from bot.dispatch.details import Details
from bot.dispatch.dispatcher import Dispatcher, Keeper
from bot.dispatch.quiet import quiet_for
from bot.dispatch.surroundings import Surroundings
from bot.failures import AccountLost
from bot.greeter import Greeter
from bot.homeserver import Homeserver
from bot.housekeeping import Housekeeping
from bot.inquiring import Inquiring
from bot.latecomers import Latecomers
from bot.newcomers import Newcomers
from bot.outbox.carrying import Carrier
from bot.outbox.deliverer import Deliverer
from bot.outbox.direct_rooms import DirectRooms
from bot.outbox.pace import Pace
from bot.schedule import Schedule
from bot.steps import Reached
from bot.storage.database import Database
from bot.sweeping import Sweeping
from bot.timekeeping import Timekeeping
from bot.unheard import Unheard
from bot.upkeep import Upkeep
from commands.limits import Limits
from policies.room_safety.roles import facilitators_of
from policies.vocabulary import RoomId, UserId


@dataclass(slots=True, kw_only=True)
class House:
    """Everything that is built, for as long as the bot runs."""

    database: Database
    homeserver: Homeserver
    dispatcher: Dispatcher
    deliverer: Deliverer
    greeter: Greeter
    latecomers: Latecomers
    schedule: Schedule
    sweeping: Sweeping
    counting: Counting
    inquiring: Inquiring
    upkeep: Upkeep
    housekeeping: Housekeeping
    timekeeping: Timekeeping


def built(
    config: Config,
    clock: Clock,
    database: Database,
    homeserver: Homeserver,
    key: bytes,
    *,
    reached: Reached,
    lost: Callable[[AccountLost], None],
) -> House:
    """Put the parts together; each gets what it needs and no more.

    Args:
        config: what the operator wants.
        clock: the only one there is.
        database: open, with its tables up to date.
        homeserver: logged in.
        key: what details are registered under.
        reached: hears of each step, for tests that end the program in one.
        lost: hears that the homeserver knows the account no more.
    """
    both = BothClocks(clock, homeserver)
    around = Surroundings(
        config=config,
        rooms=homeserver.rooms,
        bot=homeserver.user_id,
        clock=DatingClock(both),
        digest_key=key,
        earlier=both,
    )
    limits = Limits(config.commands.burst, config.commands.every)
    dispatcher = Dispatcher(
        database=database,
        around=around,
        commanding=Commanding(limits),
        details=Details(detectors.installed()),
        reached=reached,
    )
    pace = Pace(clock)
    deliverer = Deliverer(
        database=database,
        carrier=_carrier(around, database, homeserver),
        pace=pace,
        clock=clock,
        reached=reached,
        lost=lost,
    )
    schedule = Schedule()
    greeter = Greeter(dispatcher=dispatcher, schedule=schedule)
    sweeping = Sweeping(
        dispatcher=dispatcher, homeserver=homeserver, schedule=schedule, pace=pace, clock=clock
    )
    counting = Counting(dispatcher=dispatcher, counting=sweeping.sweeper.counting, clock=clock)
    upkeep = Upkeep(dispatcher=dispatcher, schedule=schedule)
    latecomers = Latecomers(dispatcher=dispatcher, schedule=schedule, kept=homeserver)
    unheard = Unheard(dispatcher=dispatcher, schedule=schedule, why_unread=homeserver.why_unread)
    dispatcher.listeners += [greeter.heard, sweeping.heard, counting.heard, latecomers.heard, unheard.heard]
    inquiring = Inquiring(dispatcher=dispatcher, clock=clock, again=homeserver.again)
    dispatcher.inquire = inquiring.begin
    dispatcher.keep, dispatcher.stir = _each(sweeping.keep, upkeep.keep), deliverer.stir
    dispatcher.pictured = Newcomers(dispatcher=dispatcher, schedule=schedule, files=homeserver).came
    around.fetching = homeserver
    around.unread = homeserver.unread
    return House(
        database=database,
        homeserver=homeserver,
        dispatcher=dispatcher,
        deliverer=deliverer,
        greeter=greeter,
        latecomers=latecomers,
        schedule=schedule,
        sweeping=sweeping,
        counting=counting,
        inquiring=inquiring,
        upkeep=upkeep,
        housekeeping=Housekeeping(dispatcher=dispatcher, schedule=schedule, clocks=both),
        timekeeping=Timekeeping(clocks=both, schedule=schedule, righted=upkeep.plan),
    )


def _each(*keepers: Keeper) -> Keeper:
    async def keep(room_id: RoomId) -> None:
        for keeper in keepers:
            await keeper(room_id)

    return keep


def _carrier(around: Surroundings, database: Database, homeserver: Homeserver) -> Carrier:
    def facilitators(room_id: RoomId | None) -> tuple[UserId, ...]:
        if room_id is None or room_id not in around.rooms:
            return ()
        room = around.rooms[room_id]
        return facilitators_of(room, around.settings_of(room_id), around.config.admins, around.bot)

    return Carrier(
        database=database,
        homeserver=homeserver,
        clock=around.clock,
        management=lambda: around.management,
        facilitators=facilitators,
        direct_rooms=DirectRooms(database, homeserver, around.clock),
        quiet_for=lambda room_id: quiet_for(room_id, around),
    )
