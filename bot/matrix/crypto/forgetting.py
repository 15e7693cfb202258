"""Drops the keys of a room (`bot.homeserver.KeyForgetting`), leaving tombstones."""

from collections.abc import AsyncIterator, Iterable

from bot.matrix.crypto.database import Database
from bot.matrix.crypto.group_sessions import GroupSessions
from policies.vocabulary import RoomId


class RoomKeys:
    """The power over one room's inbound sessions."""

    def __init__(self, room_id: RoomId, sessions: GroupSessions, database: Database) -> None:
        self._room_id = room_id
        self._sessions = sessions
        self._database = database

    async def sessions(self) -> AsyncIterator[str]:
        """Name the inbound group sessions of the room."""
        return _each(self._sessions.of_room(self._room_id))

    async def drop(self, session_id: str) -> None:
        """Delete a session; a tombstone keeps it from coming back when its key is sent again."""
        self._sessions.bury(self._room_id, session_id)
        self._database.scrub()

    async def ratchet(self, session_id: str, first_index: int) -> None:
        """Move a session forward, so that messages before `first_index` stay closed."""
        self._sessions.ratchet(self._room_id, session_id, first_index)
        self._database.scrub()


async def _each(names: Iterable[str]) -> AsyncIterator[str]:
    for name in names:
        yield name
