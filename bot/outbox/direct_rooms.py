"""Finds, or opens, the encrypted room of one person and the bot."""

from dataclasses import dataclass

from bot.homeserver import Homeserver
from bot.storage import people
from bot.storage.database import Database
from policies.vocabulary import DirectRoomKnown, Membership, Room, RoomId, UserId


@dataclass(frozen=True, slots=True)
class DirectRooms:
    """Knows direct rooms by the database, by the roster, or by making one."""

    database: Database
    homeserver: Homeserver

    async def open_for(self, user_id: UserId) -> tuple[RoomId, bool]:
        """Return somebody's direct room, and whether they are in it already.

        Raises:
            bot.failures.Failure: none could be made.
        """
        room_id = await self._known(user_id) or self._unnoticed(user_id)
        if room_id is None:
            room_id = await self.homeserver.direct_room(user_id)
        await self._remember(user_id, room_id)
        room = self._room(room_id)
        return room_id, room is not None and room.is_joined(user_id)

    async def _known(self, user_id: UserId) -> RoomId | None:
        async with self.database.reading() as connection:
            room_id = await people.direct_room(connection, user_id)
        room = self._room(room_id) if room_id else None
        if room is None or not room.encrypted or not _is_for(room, user_id):
            return None
        return room_id

    def _unnoticed(self, user_id: UserId) -> RoomId | None:
        """A room that the bot made just before it was ended, and did not come to remember."""
        me = self.homeserver.user_id
        for room in self.homeserver.rooms.joined():
            if (
                room.encrypted
                and room.is_direct_for == user_id
                and _is_for(room, user_id)
                and me in room.members
            ):
                return room.room_id
        return None

    async def _remember(self, user_id: UserId, room_id: RoomId) -> None:
        async with self.database.transaction() as connection:
            if await people.direct_room(connection, user_id) != room_id:
                await people.know_direct_room(connection, DirectRoomKnown(user_id=user_id, room_id=room_id))

    def _room(self, room_id: RoomId) -> Room | None:
        rooms = self.homeserver.rooms
        return rooms[room_id] if room_id in rooms else None  # noqa: SIM401 (no dictionary, and no `get`)


def _is_for(room: Room, user_id: UserId) -> bool:
    """Whether nobody but this person and the bot is in a room, and the person has not left it."""
    present = {Membership.JOIN, Membership.INVITE}
    there = [member.user_id for member in room.members.values() if member.membership in present]
    return user_id in there and len(there) <= 2
