"""Checks what the bot stands on: configuration, login, encryption identity, every room. Changes nothing.

Each check is a line with a state and, where it is not good, what to do.
"""

from collections.abc import AsyncIterator
from dataclasses import dataclass
from enum import StrEnum

from bot.app import account_of
from bot.config.effective import effective
from bot.config.model import Config
from bot.failures import ConfigProblem, Failure
from bot.lock import holder_of
from bot.matrix.visiting import Visit, visiting
from bot.storage import people
from bot.storage.database import SQLITE_FILE, Database
from bot.store_key import lies_beside_database, store_key
from bot.texts.render import render
from policies.room_safety.permissions import missing_permissions
from policies.vocabulary import Room, RoomId, UserId


class State(StrEnum):
    """How a check went."""

    GOOD = "good"
    ADVICE = "advice"
    BAD = "bad"


@dataclass(frozen=True, slots=True)
class Check:
    """One line of the doctor's."""

    about: str
    state: State
    found: str
    mend: str = ""


async def checks(config: Config) -> AsyncIterator[Check]:
    """Check one thing after the other; what cannot be reached ends the list."""
    yield Check("configuration", State.GOOD, f"{config.file} is valid")
    key = store_key(config.data_dir, config.secrets.store_key) if _has_data(config) else None
    yield _where_the_key_is(config)
    yield _running(config)
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


def _where_the_key_is(config: Config) -> Check:
    if lies_beside_database(config.data_dir):
        return Check(
            "store key",
            State.ADVICE,
            "it lies beside the database",
            "Keep it elsewhere: set UNDERROSE_STORE_KEY to what is in store.key, and remove the file.",
        )
    return Check("store key", State.GOOD, "it is kept apart from the database")


def _running(config: Config) -> Check:
    holder = holder_of(config.data_dir)
    found = f"the bot runs as process {holder}" if holder else "the bot does not run now"
    return Check("process", State.GOOD, found)


async def _visited(config: Config, visit: Visit) -> AsyncIterator[Check]:
    versions = await visit.versions()
    newest = versions[-1] if versions else "unknown"
    yield Check("homeserver", State.GOOD, f"{config.homeserver} answers, Matrix {newest}")
    if visit.login is None:
        yield Check("login", State.GOOD, f"{config.user_id} can log in; the first `underrose run` will")
        return
    yield Check("login", State.GOOD, f"{config.user_id} is device {visit.login.device_id}")
    yield await _identity(visit)
    apart = await _direct_rooms(config)
    rooms = [room for room in await visit.rooms() if room.room_id not in apart and not room.is_space]
    yield Check("rooms", State.GOOD, f"the bot is in {len(rooms)}, and in {len(apart)} direct rooms")
    for room in rooms:
        for check in _room(config, room):
            yield check


async def _direct_rooms(config: Config) -> set[RoomId]:
    """Return the rooms of one person and the bot: they need no permissions."""
    if not (config.data_dir / SQLITE_FILE).exists() and config.database.get_secret_value() == "sqlite":
        return set()
    database = await Database.open(config.database_url.get_secret_value())
    try:
        async with database.reading() as connection:
            return await people.direct_rooms_known(connection)
    finally:
        await database.close()


async def _identity(visit: Visit) -> Check:
    device = await visit.device_check()
    if not device.has_identity:
        return Check(
            "identity", State.BAD, "the account has none", "Start `underrose run` once: it makes one."
        )
    if not device.is_signed:
        return Check(
            "identity",
            State.BAD,
            "the bot's device is not signed by the account's identity",
            "Run `underrose identity restore` with the recovery key.",
        )
    if device.unsigned_siblings:
        return Check(
            "identity",
            State.ADVICE,
            f"{device.unsigned_siblings} other devices of the account are not signed",
            "Remove them with `underrose identity`: some clients refuse to send while they are there.",
        )
    return Check("identity", State.GOOD, "the bot's device is signed by the account's identity")


def _room(config: Config, room: Room) -> list[Check]:
    name = room.canonical_alias or room.room_id
    if not room.encrypted:
        return [Check(name, State.BAD, "it is not encrypted", "Turn encryption on in the room's settings.")]
    aliases = (room.canonical_alias,) if room.canonical_alias else ()
    held = effective(config, room.room_id, aliases)
    lacking = missing_permissions(room, UserId(config.user_id), held.settings)
    found = [
        Check(
            name, State.BAD, str(render((text,), "en")["body"]).strip(), "Raise the bot's power level there."
        )
        for text in lacking
    ]
    found += [Check(name, State.BAD, problem, "Mend it in the configuration.") for problem in held.problems]
    return found or [Check(name, State.GOOD, "encrypted, and the bot may do what it has to")]
