"""At the start: direct chats that were taken for groups are set free.

An earlier version could take one for a group when a person and the bot opened one at the same moment. Such a
chat was greeted and swept, and no place for private commands. It is known by two things together: nobody but
the two was ever in it, and the person asked the bot into it as into a direct chat. What somebody set in it by
command, or listed in the configuration, is looked after on purpose.
"""

from contextlib import suppress
from functools import partial

from sqlalchemy.ext.asyncio import AsyncConnection

from bot.beside import answered
from bot.dispatch.dispatcher import Dispatcher
from bot.dispatch.joining import Following
from bot.dispatch.reading import Reading
from bot.dispatch.surroundings import Surroundings
from bot.failures import Failure
from bot.homeserver import Homeserver
from bot.matrix.reading import mapping, text
from bot.storage import rooms
from policies.room_safety.direct import was_always_between_two
from policies.room_safety.introduction import taken_for_a_group
from policies.vocabulary import DirectRoomKnown, EventId, Lane, Post, Room, RoomId, RoomReleased

_RENAMES = 10  # so many names of the bot's own are looked behind for the invite


async def free_direct_rooms(dispatcher: Dispatcher, homeserver: Homeserver) -> None:
    """Look after no direct chat. What the homeserver does not tell now is asked again at the next start."""
    for room in await _doubtful(dispatcher):
        with suppress(Failure):
            if await _was_asked_into_as_direct(room, homeserver):
                await dispatcher.follow(f"free:{room.room_id}", partial(_freed, room))


async def _doubtful(dispatcher: Dispatcher) -> list[Room]:
    around = dispatcher.around
    async with dispatcher.database.reading() as connection:
        known = [each.room_id for each in await rooms.all_protected(connection) if not each.unencrypted]
        joined = [around.rooms[room_id] for room_id in known if room_id in around.rooms]
        between_two = [room for room in joined if was_always_between_two(room)]
        return [room for room in between_two if not await _is_on_purpose(room.room_id, connection, around)]


async def _is_on_purpose(room_id: RoomId, connection: AsyncConnection, around: Surroundings) -> bool:
    if room_id in around.config.rooms or await rooms.settings_made(connection, room_id):
        return True
    return await rooms.protector(connection, room_id) is not None


async def _was_asked_into_as_direct(room: Room, homeserver: Homeserver) -> bool:
    """Whether the invite that the bot followed called the room a direct chat."""
    event_id = room.members[homeserver.user_id].event_id
    for _ in range(_RENAMES):
        unsigned = mapping((await answered(homeserver.event(room.room_id, event_id)) or {}).get("unsigned"))
        before = mapping(unsigned.get("prev_content"))
        if before.get("membership") != "join":
            return before.get("is_direct") is True
        event_id = EventId(text(unsigned.get("replaces_state")))
    return False


async def _freed(room: Room, reading: Reading) -> Following:
    """The room is what it was meant to be, and its person hears so."""
    person = next(each.user_id for each in room.joined() if each.user_id != reading.around.bot)
    language = await reading.language_of(person, room.room_id)
    return [
        RoomReleased(room_id=room.room_id),
        DirectRoomKnown(user_id=person, room_id=room.room_id),
        Post(room_id=room.room_id, said=taken_for_a_group(), lane=Lane.GREETING, language=language),
    ]
