"""Goes from the configuration to each room; what cannot be reached ends the list."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from bot.account import account_of
from bot.clock import SystemClock
from bot.config.model import Config
from bot.doctor.check import Check, State
from bot.doctor.identity import check_identity
from bot.doctor.machine import check_key, check_process
from bot.doctor.management import check_management, is_only_theirs, management_room
from bot.doctor.permissions import check_room
from bot.doctor.retention import check_retention, swept_rooms
from bot.doctor.unread import check_unread
from bot.failures import ConfigProblem, Failure
from bot.matrix.visiting import Visit, visiting
from bot.storage import people
from bot.storage.database import SQLITE_FILE, Database
from bot.store_key import store_key
from policies.vocabulary import RoomId


async def checks(config: Config) -> AsyncIterator[Check]:
    """Check one thing after the other; what cannot be reached ends the list."""
    yield Check("configuration", State.GOOD, f"{config.file} is valid")
    key = store_key(config.data_dir, config.secrets.store_key) if _has_data(config) else None
    yield check_key(config)
    yield check_process(config)
    given = key or config.secrets.store_key
    secret = given.get_secret_value().encode() if given else b"no data yet, so nothing to open with it"
    try:
        async with visiting(account_of(config, secret)) as visit:
            async for check in _visited(config, visit):
                yield check
    except ConfigProblem:
        raise
    except Failure as failure:
        yield Check("homeserver", State.BAD, str(failure), "Mend this first, then ask again.")


def _has_data(config: Config) -> bool:
    return config.data_dir.exists() and any(config.data_dir.iterdir())


async def _visited(config: Config, visit: Visit) -> AsyncIterator[Check]:
    versions = await visit.versions()
    newest = versions[-1] if versions else "unknown"
    yield Check("homeserver", State.GOOD, f"{config.homeserver} answers, Matrix {newest}")
    if visit.login is None:
        yield Check("login", State.GOOD, f"{config.user_id} can log in; the first `underrose run` will")
        return
    yield Check("login", State.GOOD, f"{config.user_id} is device {visit.login.device_id}")
    yield await check_identity(visit)
    async with _remembered(config) as database:
        async for check in _rooms(config, visit, database):
            yield check


async def _rooms(config: Config, visit: Visit, database: Database | None) -> AsyncIterator[Check]:
    apart = await _direct_rooms(database)
    rooms = [room for room in await visit.rooms() if room.room_id not in apart and not room.is_space]
    management = await management_room(config, visit)
    yield check_management(config, management, rooms)
    yield Check("rooms", State.GOOD, f"the bot is in {len(rooms)}, and in {len(apart)} direct rooms")
    for room in rooms:
        if is_only_theirs(room, management, config):
            continue
        for check in (*check_room(config, room), *check_unread(room, visit.unread(room.room_id))):
            yield check
    swept = await swept_rooms(config, database, rooms)
    async for check in check_retention(config, visit, swept, SystemClock().now()):
        yield check


@asynccontextmanager
async def _remembered(config: Config) -> AsyncIterator[Database | None]:
    """Open the database, where there is one."""
    if not (config.data_dir / SQLITE_FILE).exists() and config.database.get_secret_value() == "sqlite":
        yield None
        return
    database = await Database.open(config.database_url.get_secret_value())
    try:
        yield database
    finally:
        await database.close()


async def _direct_rooms(database: Database | None) -> set[RoomId]:
    """Return the rooms of one person and the bot: they need no permissions."""
    if database is None:
        return set()
    async with database.reading() as connection:
        return await people.direct_rooms_known(connection)
