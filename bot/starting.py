"""What is done once at the start, between the first sync and being ready."""

import logging
from hashlib import blake2b

from bot.config.model import Config
from bot.dispatch import joining
from bot.dispatch.dispatcher import Dispatcher
from bot.dispatch.reading import Reading
from bot.dispatch.surroundings import Surroundings
from bot.failures import ConfigProblem, Refused
from bot.homeserver import Batch, Homeserver
from bot.storage import rooms
from policies.vocabulary import (
    BotJoined,
    InvitedBot,
    Record,
    RoomId,
    RoomReleased,
    RoomSetApart,
    RoomUpgraded,
    StateChanged,
    newest,
)

log = logging.getLogger(__name__)


def digest_key(store_key: bytes) -> bytes:
    """Derive the key of registered details from the store key; each purpose has a key of its own."""
    return blake2b(store_key[:64], digest_size=32, person=b"underrose.detail").digest()


async def find_management_room(config: Config, homeserver: Homeserver) -> RoomId | None:
    """Return the facilitators' room, by id or alias; None where there is none (yet).

    Where it was upgraded, it is the newest that the bot has come into: so is who reads in it.
    """
    named = await _named_room(config.management_room, homeserver)
    return newest(named, homeserver.rooms.joined()) if named else None


async def _named_room(name: str | None, homeserver: Homeserver) -> RoomId | None:
    if name is None or name.startswith("!"):
        return RoomId(name) if name else None
    try:
        return await homeserver.resolve(name)
    except Refused:
        return None


def may_show_management(batch: Batch, around: Surroundings) -> bool:
    """Whether a batch may have brought the facilitators' room: its alias was moved, or it was upgraded.

    Before anything is decided about a room that the bot is asked into, it has to be known whether it is that.
    """
    if around.config.management_room is None:
        return False
    return any(
        isinstance(fact, InvitedBot | BotJoined | RoomUpgraded)
        or (isinstance(fact, StateChanged) and fact.type == "m.room.canonical_alias")
        for fact in batch.facts
    )


async def release_management(dispatcher: Dispatcher, room_id: RoomId) -> bool:
    """Set the facilitators' room apart, for good; whether it was looked after before that was known."""
    released: list[Record] = []

    async def decide(reading: Reading) -> list[Record]:
        around = reading.around
        released.clear()  # it may be decided anew
        if room_id not in around.rooms or not await joining.is_apart(around.rooms[room_id], reading):
            return []
        if await reading.protected(room_id) is not None:
            released.append(RoomReleased(room_id=room_id))
        return [*released, RoomSetApart(room_id=room_id, at=around.clock.now())]

    await dispatcher.follow(f"management:{room_id}", decide)
    return bool(released)


async def recall_settings(dispatcher: Dispatcher) -> None:
    """Take over what was set by command in earlier runs, before anything is decided."""
    async with dispatcher.database.reading() as connection:
        for room in await rooms.all_protected(connection):
            made = await rooms.settings_made(connection, room.room_id)
            dispatcher.around.made_by_command[room.room_id] = made


async def renew_rules(dispatcher: Dispatcher) -> None:
    """Take over rules files that changed on disk as new versions; one that is unfit changes nothing.

    The rooms are looked at when all have theirs.
    """
    now = dispatcher.around.clock.now()
    async with dispatcher.database.reading() as connection:
        known = [room.room_id for room in await rooms.all_protected(connection)]
    for room_id in known:

        async def renewed(reading: Reading, room_id: RoomId = room_id) -> joining.Following:
            try:
                return await joining.renewed_rules(room_id, reading, now)
            except ConfigProblem as problem:
                log.warning("the ground rules stay as they are: %s", problem)
                return [joining.unfit_rules(room_id, str(problem))]

        await dispatcher.follow(f"rules:{room_id}:{now.isoformat()}", renewed, keeps=False)
