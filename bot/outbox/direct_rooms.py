"""Finds, or opens, the encrypted room of one person and the bot.

What can go wrong: several things are to be told to one person at once, or the homeserver shows a new room
only in part; then a second room would be made. So one is opened at a time, and one just made is believed in,
as is one that the person has opened and the bot is about to come into. Where there are two all the same, both
are the person's direct rooms.
"""

import asyncio
from dataclasses import dataclass, field

from bot.clock import Clock
from bot.homeserver import Homeserver
from bot.storage import people
from bot.storage.database import Database
from policies.vocabulary import DirectRoomKnown, Membership, Room, RoomId, UserId

NEW = 60.0  # seconds that sync may take to show a new room as a whole, or one that is joined


@dataclass(frozen=True, slots=True)
class DirectRooms:
    """Knows direct rooms by having just made them, by the database, by the roster, or makes one."""

    database: Database
    homeserver: Homeserver
    clock: Clock
    _made: dict[UserId, tuple[RoomId, float]] = field(default_factory=dict)
    _awaited: dict[RoomId, float] = field(default_factory=dict)
    _one_at_a_time: asyncio.Lock = field(default_factory=asyncio.Lock)

    async def open_for(self, user_id: UserId) -> tuple[RoomId, bool]:
        """Return somebody's direct room, and whether they are in it already.

        Raises:
            bot.failures.Failure: none could be made.
        """
        async with self._one_at_a_time:
            room_id = self._new(user_id) or await self._known(user_id) or self._unnoticed(user_id)
            if room_id is None:
                room_id = await self.homeserver.direct_room(user_id)
                self._made[user_id] = room_id, self.clock.monotonic()
                self._awaited[room_id] = self.clock.monotonic()
            await self._remember(user_id, room_id)
        room = self._room(room_id)
        return room_id, room is not None and room.is_joined(user_id)

    def _new(self, user_id: UserId) -> RoomId | None:
        """A room made a moment ago, until sync has shown it with its encryption and its person."""
        room_id, made_at = self._made.get(user_id, (None, None))
        if room_id is None or made_at is None:
            return None
        room = self._room(room_id)
        is_whole = room is not None and room.encrypted and user_id in room.members
        if is_whole or self.clock.monotonic() - made_at > NEW:
            del self._made[user_id]
            return None
        return room_id

    async def _known(self, user_id: UserId) -> RoomId | None:
        """A room that is known: one that its person is in before one they are asked into, then the latest."""
        async with self.database.reading() as connection:
            known = await people.direct_rooms_of(connection, user_id)
        shown = [room for room_id in known if (room := self._room(room_id)) is not None]
        fit = [room for room in shown if room.encrypted and _is_for(room, user_id)]
        if fit:
            return max(fit, key=lambda room: (room.is_joined(user_id), room.members[user_id].since)).room_id
        return next((room_id for room_id in known if self._is_awaited(room_id)), None)

    def _is_awaited(self, room_id: RoomId) -> bool:
        """Whether the bot may be coming into a room that its person opened: that is believed for a minute."""
        if self._room(room_id) is not None:
            self._awaited.pop(room_id, None)
            return False
        began = self._awaited.setdefault(room_id, self.clock.monotonic())
        return self.clock.monotonic() - began <= NEW

    def _unnoticed(self, user_id: UserId) -> RoomId | None:
        """A room that the bot made just before it was ended, and did not come to remember."""
        for room in self.homeserver.rooms.joined():
            if room.encrypted and room.creator == self.homeserver.user_id and _is_for(room, user_id):
                return room.room_id
        return None

    async def _remember(self, user_id: UserId, room_id: RoomId) -> None:
        async with self.database.transaction() as connection:
            if room_id not in await people.direct_rooms_of(connection, user_id):
                await people.know_direct_room(connection, DirectRoomKnown(user_id=user_id, room_id=room_id))

    def _room(self, room_id: RoomId) -> Room | None:
        rooms = self.homeserver.rooms
        return rooms[room_id] if room_id in rooms else None  # noqa: SIM401 (no dictionary, and no `get`)


def _is_for(room: Room, user_id: UserId) -> bool:
    """Whether nobody but this person and the bot is in a room, and the person has not left it."""
    present = {Membership.JOIN, Membership.INVITE}
    there = [member.user_id for member in room.members.values() if member.membership in present]
    return user_id in there and len(there) <= 2
