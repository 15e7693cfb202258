"""What somebody said who is held back by the gate `redact`, and that nobody could read.

It may be a command whose key comes late, so it is given a while. If it is still unreadable then, it is
redacted: whoever sends no keys to the bot could otherwise speak past the gate. What waits over a restart is
known by its id alone, is read anew, and is given its while anew.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import timedelta
from typing import Protocol

from bot.dispatch import gating
from bot.dispatch.dispatcher import Dispatcher
from bot.failures import Failure
from bot.schedule import Schedule
from bot.schedule.schedule import Job
from policies.vocabulary import EventId, Fact, Redacted, RoomId, RoomMessage, UnreadableMessage

PATIENCE = timedelta(minutes=2)


class Unweighed(Protocol):
    """What could not be read, and about which no gate has decided yet."""

    async def unweighed(self) -> Sequence[UnreadableMessage]:
        """Return it, read anew: some of it, where it is much."""

    def weigh(self, room_id: RoomId, event_id: EventId) -> None:
        """Note that a gate has decided about a message, or that none has to."""


@dataclass(slots=True, kw_only=True)
class Latecomers:
    """Gives unreadable messages a while."""

    dispatcher: Dispatcher
    schedule: Schedule
    kept: Unweighed

    async def heard(self, fact: Fact) -> None:
        """Plan for what could not be read; forget about it once it can, or is gone."""
        match fact:
            case UnreadableMessage() if self._is_gated(fact):
                self.schedule.after(_name(fact.event_id), PATIENCE, self._redacting(fact))
            case UnreadableMessage():
                self.kept.weigh(fact.room_id, fact.event_id)
            case RoomMessage():
                self.schedule.drop(_name(fact.event_id))
            case Redacted():
                self.schedule.drop(_name(fact.target))

    def plan(self) -> None:
        """Plan for what waited when the program ended."""
        self.schedule.after("latecomers", timedelta(), self._recall)

    async def _recall(self) -> None:
        """Plan for some of what waits; for the rest, or what the homeserver does not show now, later."""
        try:
            waiting = await self.kept.unweighed()
        except Failure:
            self.schedule.after("latecomers", PATIENCE, self._recall)
            return
        for message in waiting:
            await self.heard(message)
        if waiting:
            self.schedule.after("latecomers", 2 * PATIENCE, self._recall)

    def _is_gated(self, message: UnreadableMessage) -> bool:
        return self.dispatcher.around.settings_of(message.room_id).agreement.gate == "redact"

    def _redacting(self, message: UnreadableMessage) -> Job:
        async def redact() -> None:
            await self.dispatcher.follow(
                f"latecomer:{message.event_id}", lambda reading: gating.redacted(message, reading)
            )
            self.kept.weigh(message.room_id, message.event_id)

        return redact


def _name(event_id: str) -> str:
    return f"latecomer:{event_id}"
