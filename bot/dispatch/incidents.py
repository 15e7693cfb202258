"""What may be known about incidents. Whom one concerns is not kept: it is read anew, where it can be."""

from collections.abc import Sequence

from bot.beside import answered
from bot.dispatch.hearing import heard_in, members_in
from bot.dispatch.rosters import indexed
from bot.dispatch.source import Source
from bot.failures import Refused, Undeliverable
from bot.storage import incidents
from bot.storage.incidents import Incident
from commands.base import Asked
from policies.room_safety.roles import Role
from policies.vocabulary import EventId, Room, RoomId, RoomMessage, UserId


class Incidents(Source):
    """Reads incidents."""

    __slots__ = ()

    async def incident(self, number: int) -> Incident | None:
        """Return an incident by its number."""
        return await incidents.numbered(self.connection, number)

    async def incidents_of(self, room_id: RoomId) -> Sequence[Incident]:
        """Return a room's incidents, oldest first."""
        return await incidents.all_of(self.connection, room_id)

    async def warned(self, user_id: UserId) -> Sequence[Incident]:
        """Return the open incidents of somebody's own messages, oldest first."""
        return await incidents.of_author(self.connection, user_id)

    def room_of(self, incident: Incident) -> Room | None:
        """Return the room of an incident, where the bot is in it."""
        rooms = self.around.rooms
        return rooms[incident.room_id] if incident.room_id in rooms else None  # noqa: SIM401 (it has no `get`)

    def decides(self, asked: Asked, room: Room) -> bool:
        """Whether somebody asks as a facilitator of a room."""
        return self.around.role_behind(asked.message, room) >= Role.FACILITATOR

    def supervisor(self, room: Room) -> UserId | None:
        """Return whom an incident of a room can be handed to."""
        found = self.around.settings_of(room.room_id).supervisor
        return UserId(found) if found else None

    async def concerned(self, incident: Incident) -> Sequence[UserId]:
        """Read a message anew and return whose detail it gives away; nobody where that cannot be told."""
        message = await self._read(incident.room_id, incident.event_id)
        if message is None or incident.room_id not in self.around.rooms:
            return ()
        answered = await self._read(incident.room_id, message.replies_to) if message.replies_to else None
        room = (await indexed(incident.room_id, self, None)).room
        reply_to = answered.sender if answered is not None else None
        return members_in([room.verdict(heard) for heard in heard_in(message, reply_to, None)])

    async def _read(self, room_id: RoomId, event_id: EventId) -> RoomMessage | None:
        fetching = self.around.fetching
        if fetching is None:
            return None
        try:
            return await self.answers.to(
                ("read", room_id, event_id), lambda: answered(fetching.read(room_id, event_id))
            )
        except (Refused, Undeliverable):
            return None
