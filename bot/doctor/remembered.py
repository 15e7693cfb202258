"""What the bot remembers of its rooms, looked up beside it."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from bot.storage import people, rooms
from bot.storage.database import Database
from policies.vocabulary import RoomId


@dataclass(frozen=True, slots=True)
class Remembered:
    """Which rooms need no permissions, and what was set in the others by command: dotted key to YAML text."""

    direct: frozenset[RoomId] = frozenset()
    set_apart: frozenset[RoomId] = frozenset()
    made: Mapping[RoomId, Mapping[str, str]] = field(default_factory=dict)

    def made_in(self, room_id: RoomId) -> Mapping[str, str]:
        """Return what was set by command in a room."""
        return self.made.get(room_id, {})


async def remembered(database: Database | None) -> Remembered:
    """Return what is remembered; nothing, where there is no database."""
    if database is None:
        return Remembered()
    async with database.reading() as connection:
        return Remembered(
            frozenset(await people.direct_rooms_known(connection)),
            frozenset(await rooms.all_set_apart(connection)),
            await rooms.all_settings_made(connection),
        )
