"""What may be known about a room's retention while deciding."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import partial

from bot.beside import answered
from bot.dispatch.addressed import reads_as_command
from bot.dispatch.source import Source
from bot.retention.status import Status
from bot.retention.sweeper import Sweeper
from bot.storage import inquiries, retention
from policies.vocabulary import EventId, RoomId, UserId


@dataclass(frozen=True, slots=True)
class Retaining(Source):
    """Reads what the sweeper knows, and what the homeserver shows of a room's history."""

    async def retention_of(self, room_id: RoomId) -> Status:
        """Return where a room's retention stands."""
        return await self._sweeper.status(room_id)

    async def own_messages(
        self, room_id: RoomId, user_id: UserId, *, count: int | None, besides: EventId, until: datetime
    ) -> Sequence[Sequence[EventId]]:
        """Return somebody's newest messages in a room until then, each after its edits.

        Where they are counted, commands are passed over: nobody means those by the last they said.
        """

        async def is_command(event_id: EventId) -> bool:
            return count is not None and await self._is_command(room_id, event_id)

        find = partial(
            self._sweeper.own_messages,
            room_id,
            user_id,
            count=count,
            besides=besides,
            until=until,
            is_command=is_command,
        )
        return await self.answers.to(("own messages", room_id, user_id, count, besides), find)

    async def is_held(self, room_id: RoomId, event_id: EventId) -> bool:
        """Whether a message is under a hold."""
        return await retention.is_held(self.connection, room_id, event_id, self.around.clock.now())

    async def holds_begun(self, room_id: RoomId, event_id: EventId) -> Sequence[EventId]:
        """Return the commands by which a message is to be held once the homeserver has answered."""
        return await inquiries.keeping(self.connection, room_id, event_id)

    async def is_there(self, room_id: RoomId, event_id: EventId) -> bool | None:
        """Whether a message is there still; it is kept until that is known. None where it cannot be told."""
        look = partial(self._sweeper.is_there, room_id, event_id)
        return await self.answers.to(("is there", room_id, event_id), look, keeps=event_id)

    async def _is_command(self, room_id: RoomId, event_id: EventId) -> bool:
        """Whether a message is a command; one that cannot be read, or came unencrypted, counts as none."""
        if self.around.fetching is None or room_id not in self.around.rooms:
            return False
        message = await answered(self.around.fetching.read(room_id, event_id))
        return message is not None and reads_as_command(message, self.around.rooms[room_id], self.around)

    @property
    def _sweeper(self) -> Sweeper:
        if self.around.sweeper is None:
            raise LookupError("the bot was built without its sweeper")
        return self.around.sweeper
