"""Goes from the configuration to each room; what cannot be reached ends the list."""

from collections.abc import AsyncIterator, Iterator
from itertools import chain

from bot.account import account_of
from bot.clock import SystemClock
from bot.config.model import Config
from bot.doctor.check import Check, State
from bot.doctor.copies import check_copies
from bot.doctor.identity import check_identity
from bot.doctor.machine import check_key, check_process
from bot.doctor.management import check_apart, check_management, is_only_theirs, management_room
from bot.doctor.named import check_named
from bot.doctor.permissions import check_room
from bot.doctor.remembered import Remembered, remembered
from bot.doctor.retention import check_retention, swept_rooms
from bot.doctor.siblings import check_siblings
from bot.doctor.unread import check_unread
from bot.doctor.upgraded import check_upgraded
from bot.failures import ConfigProblem, Failure, StartProblem
from bot.looking import looked_up
from bot.matrix.visiting import Visit, visiting
from bot.storage.database import Database
from bot.store_key import opens_anything, store_key
from policies.vocabulary import Room


async def checks(config: Config) -> AsyncIterator[Check]:
    """Check one thing after the other; what cannot be reached ends the list."""
    yield Check("configuration", State.GOOD, f"{config.file} is valid")
    try:
        key = (
            store_key(config.data_dir, config.secrets.store_key) if opens_anything(config.data_dir) else None
        )
    except StartProblem as problem:
        yield Check("store key", State.BAD, str(problem), "Mend this first, then ask again.")
        return
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
    except StartProblem as problem:
        yield Check("login", State.BAD, str(problem), "Mend this first, then ask again.")
    except Failure as failure:
        yield Check("homeserver", State.BAD, str(failure), "Mend this first, then ask again.")


async def _visited(config: Config, visit: Visit) -> AsyncIterator[Check]:
    versions = await visit.versions()
    newest = versions[-1] if versions else "unknown"
    yield Check("homeserver", State.GOOD, f"{config.homeserver} answers, Matrix {newest}")
    if visit.login is None:
        yield Check("login", State.GOOD, f"{config.user_id} can log in; the first `underrose run` will")
        return
    yield Check("login", State.GOOD, f"{config.user_id} is device {visit.login.device_id}")
    async for check in check_copies(visit):
        yield check
    yield await check_identity(visit)
    now = await visit.http.time() or SystemClock().now()
    async for check in check_siblings(visit, config.device_name, now):
        yield check
    try:
        async with looked_up(config) as database:
            async for check in _rooms(config, visit, database):
                yield check
    except StartProblem as problem:
        yield Check(
            "database", State.BAD, str(problem), "Rooms were not checked: what is set in them is there."
        )


async def _rooms(config: Config, visit: Visit, database: Database | None) -> AsyncIterator[Check]:
    known = await remembered(database)
    rooms = [room for room in await visit.rooms() if room.room_id not in known.direct and not room.is_space]
    management = await management_room(config, visit, rooms)
    yield check_management(config, management, rooms)
    yield Check("rooms", State.GOOD, f"the bot is in {len(rooms)}, and in {len(known.direct)} direct rooms")
    for check in check_named(config, rooms):
        yield check
    groups: list[Room] = []
    for room in rooms:
        found = check_apart(room, management)
        if not is_only_theirs(room, management, known.set_apart, config):
            groups.append(room)
            found = chain(_looked_after(config, visit, room, known), check_upgraded(room, rooms))
        for check in found:
            yield check
    swept = await swept_rooms(config, database, groups)
    async for check in check_retention(config, visit, swept, SystemClock().now()):
        yield check


def _looked_after(config: Config, visit: Visit, room: Room, known: Remembered) -> Iterator[Check]:
    yield from check_room(config, room, known.made_in(room.room_id))
    yield from check_unread(room, visit.unread(room.room_id))
