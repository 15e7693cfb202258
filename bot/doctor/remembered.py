"""What the bot remembers of its rooms, looked up beside it."""

from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass, field

from bot.config.model import Config
from bot.storage import people, rooms
from bot.storage.database import SQLITE_FILE, Database, url_of
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


@asynccontextmanager
async def looked_up(config: Config) -> AsyncIterator[Database | None]:
    """Open the database to read it, where there is one.

    Raises:
        bot.failures.StartProblem: another version of the bot has used it last.
    """
    named = config.database.get_secret_value()
    if named == "sqlite" and not (config.data_dir / SQLITE_FILE).exists():
        yield None
        return
    database = await Database.look(url_of(named, config.data_dir))
    try:
        yield database
    finally:
        await database.close()


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
