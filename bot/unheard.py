"""Tells the facilitators that a message could not be read: once a session at most, and not at once.

Its key may only be late, so it is given a while. Whoever makes up sessions makes no noise: a room has few
such notices a day. What waits is in memory only: over a restart nobody is told; `!status` counts it anyway.
"""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import timedelta

from bot.dispatch.dispatcher import Dispatcher
from bot.dispatch.reading import Reading
from bot.schedule import Schedule
from bot.schedule.schedule import Job
from commands.limits import Limits
from policies.room_safety.unread import is_worth_telling, unheard
from policies.vocabulary import Alert, EventId, EventLink, Fact, RoomId, UnreadableMessage, WhyUnread

PATIENCE = timedelta(minutes=2)
AT_ONCE, THEN_ONE_EACH = 5, timedelta(hours=4)


@dataclass(slots=True, kw_only=True)
class Unheard:
    """Gives messages that could not be read a while, and then says so."""

    dispatcher: Dispatcher
    schedule: Schedule
    why_unread: Callable[[RoomId, EventId], WhyUnread | None]
    _limits: Limits = field(default_factory=lambda: Limits(AT_ONCE, THEN_ONE_EACH))

    async def heard(self, fact: Fact) -> None:
        """Plan a notice for the first of a session that could not be read."""
        if isinstance(fact, UnreadableMessage) and fact.is_first and is_worth_telling(fact.reason):
            now = self.dispatcher.around.clock.now()
            if self._limits.admits(fact.room_id, now):
                self.schedule.after(_name(fact), PATIENCE, self._telling(fact))

    def _telling(self, message: UnreadableMessage) -> Job:
        async def decide(reading: Reading) -> list[Alert]:
            why = self.why_unread(message.room_id, message.event_id)
            if why is None or await reading.protected(message.room_id) is None:
                return []
            link = EventLink(message.room_id, message.event_id)
            return [Alert(room_id=message.room_id, key=_name(message), said=unheard(link, why))]

        return lambda: self.dispatcher.follow(_name(message), decide)


def _name(message: UnreadableMessage) -> str:
    return f"unheard:{message.event_id}"  # a session's id may be any text
