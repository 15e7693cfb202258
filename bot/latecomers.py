"""What somebody said who is held back by the gate `redact`, and that nobody could read.

It may be a command whose key comes late, so it is given a while. If it is still unreadable then, it is
redacted: whoever sends no keys to the bot could otherwise speak past the gate. What waits is in memory only;
over a restart such a message stays until retention reaches it.
"""

from dataclasses import dataclass
from datetime import timedelta

from bot.dispatch import gating
from bot.dispatch.dispatcher import Dispatcher
from bot.schedule import Schedule
from bot.schedule.schedule import Job
from policies.vocabulary import Fact, Redacted, RoomMessage, UnreadableMessage

PATIENCE = timedelta(minutes=2)


@dataclass(slots=True, kw_only=True)
class Latecomers:
    """Gives unreadable messages a while."""

    dispatcher: Dispatcher
    schedule: Schedule

    async def heard(self, fact: Fact) -> None:
        """Plan for what could not be read; forget about it once it can, or is gone."""
        match fact:
            case UnreadableMessage() if self._is_gated(fact):
                self.schedule.after(_name(fact.event_id), PATIENCE, self._redacting(fact))
            case RoomMessage():
                self.schedule.drop(_name(fact.event_id))
            case Redacted():
                self.schedule.drop(_name(fact.target))

    def _is_gated(self, message: UnreadableMessage) -> bool:
        return self.dispatcher.around.settings_of(message.room_id).agreement.gate == "redact"

    def _redacting(self, message: UnreadableMessage) -> Job:
        async def redact() -> None:
            await self.dispatcher.follow(
                f"latecomer:{message.event_id}", lambda reading: gating.redacted(message, reading)
            )

        return redact


def _name(event_id: str) -> str:
    return f"latecomer:{event_id}"
