"""What is done once at the start, between the first sync and being ready."""

from hashlib import blake2b

from bot.config.model import Config
from bot.dispatch import joining
from bot.dispatch.dispatcher import Dispatcher
from bot.dispatch.reading import Reading
from bot.failures import Refused
from bot.homeserver import Homeserver
from bot.storage import rooms
from policies.vocabulary import RoomId


def digest_key(store_key: bytes) -> bytes:
    """Derive the key of registered details from the store key; each purpose has a key of its own."""
    return blake2b(store_key[:64], digest_size=32, person=b"underrose.detail").digest()


async def find_management_room(config: Config, homeserver: Homeserver) -> RoomId | None:
    """Return the facilitators' room, by id or alias; None where there is none (yet)."""
    name = config.management_room
    if name is None or name.startswith("!"):
        return RoomId(name) if name else None
    try:
        return await homeserver.resolve(name)
    except Refused:
        return None


async def catch_up(dispatcher: Dispatcher) -> None:
    """Take over what changed on disk since the last run: settings made by command, and rules files."""
    async with dispatcher.database.reading() as connection:
        known = await rooms.all_protected(connection)
        for room in known:
            made = await rooms.settings_made(connection, room.room_id)
            dispatcher.around.made_by_command[room.room_id] = made
    for room in known:
        room_id = room.room_id

        async def renewed(reading: Reading, room_id: RoomId = room_id) -> joining.Following:
            return await joining.renewed_rules(room_id, reading, dispatcher.around.clock.now())

        await dispatcher.follow(f"rules:{room_id}", renewed)
