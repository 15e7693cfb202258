"""Once a day, and at every start: what has outlived its purpose is dropped."""

from dataclasses import dataclass
from datetime import timedelta

from bot.beside import answered
from bot.both_clocks import BothClocks
from bot.dispatch.dispatcher import Dispatcher
from bot.failures import Failure
from bot.schedule import Schedule
from bot.storage.lifetimes import Lifetimes, housekeep
from policies.vocabulary import RoomId, UserId

DAILY = timedelta(days=1)


@dataclass(slots=True, kw_only=True)
class Housekeeping:
    """Holds the lifetimes that the configuration sets."""

    dispatcher: Dispatcher
    schedule: Schedule
    clocks: BothClocks

    async def plan(self) -> None:
        """Tidy up now, and every day from now on."""
        await self.tidy()
        self.schedule.every("housekeeping", DAILY, self.tidy)

    async def tidy(self) -> None:
        """Drop every row whose time is over; none while our clock is behind, or leavings were dated wrong."""
        try:
            time = await answered(self.clocks.ask())
        except Failure:
            return  # it is tidied tomorrow, by a time that is sure
        if time.ours < time.there:
            return
        around = self.dispatcher.around
        set_ = around.config.lifetimes
        lifetimes = Lifetimes(agreements=set_.agreements, incidents=set_.incidents, audit=set_.audit)
        async with self.dispatcher.database.transaction() as connection:
            await housekeep(connection, time.now, lifetimes, self._present())

    def _present(self) -> dict[RoomId, frozenset[UserId]]:
        rooms = self.dispatcher.around.rooms.joined()
        return {room.room_id: frozenset(member.user_id for member in room.joined()) for room in rooms}
