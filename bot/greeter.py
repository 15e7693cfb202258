"""Greets those who wait, when their time has come: plans it, and lets it be decided."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from bot.dispatch.dispatcher import Dispatcher
from bot.dispatch.greeting import greeting
from bot.schedule import Schedule
from bot.schedule.schedule import Job
from bot.storage import stays
from policies.ground_rules.greeting import greeting_due
from policies.vocabulary import BotJoined, Fact, Joined, RoomId, RosterSeen, StateChanged


@dataclass(slots=True, kw_only=True)
class Greeter:
    """Plans greetings from what is stored, so that a restart plans the same ones."""

    dispatcher: Dispatcher
    schedule: Schedule

    async def heard(self, fact: Fact) -> None:
        """Plan anew when somebody came in."""
        if isinstance(fact, Joined | RosterSeen | BotJoined | StateChanged):
            await self.plan(at_once=fact.room_id if isinstance(fact, BotJoined | StateChanged) else None)

    async def plan(self, at_once: RoomId | None = None) -> None:
        """Plan a greeting for every room where somebody waits."""
        async with self.dispatcher.database.reading() as connection:
            waiting = await stays.rooms_to_greet(connection)
        for room_id, (first, last) in waiting.items():
            gather = self.dispatcher.around.settings_of(room_id).ground_rules.gather_joins
            pause = timedelta() if room_id == at_once else greeting_due(first, last, gather) - self._now()
            # Those who came while our clock was ahead wait no longer than others.
            self.schedule.after(f"greeting:{room_id}", min(pause, gather), self._greeting(room_id))

    def _greeting(self, room_id: RoomId) -> Job:
        async def greet() -> None:
            now = self._now()
            await self.dispatcher.follow(
                f"greeting:{room_id}:{now.isoformat()}",
                lambda reading: greeting(room_id, reading, now),
            )

        return greet

    def _now(self) -> datetime:
        return self.dispatcher.around.clock.now()
