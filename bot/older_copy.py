"""At the start: an older copy of the data was put back, or all is lost, and whoever facilitates hears so.

From then on: somebody starts another copy beside it.
"""

import logging
from contextlib import suppress
from datetime import datetime

from bot.dispatch.dispatcher import Dispatcher
from bot.dispatch.reading import Reading
from bot.dispatch.surroundings import Surroundings
from bot.failures import Failure
from bot.homeserver import Homeserver
from bot.storage import positions, rooms
from bot.storage.retention.positions import set_position
from bot.storage.retention.rooms import forget_room
from policies.room_safety.direct import looks_direct
from policies.room_safety.older_copy import data_lost, older_copy
from policies.vocabulary import Alert, Room, RoomLink

log = logging.getLogger(__name__)


async def look_for_a_copy(homeserver: Homeserver) -> None:
    """Say in the log that another process runs on a copy of the data, if one does."""
    with suppress(Failure):
        if await homeserver.starts.are_elsewhere():
            log.error(
                "another process was started with a copy of this data: both answer, and each misses what the "
                "other hears. Stop one of them"
            )


async def tell_of_older_copy(dispatcher: Dispatcher, homeserver: Homeserver) -> None:
    """Tell it once, before the first batch is decided: until then the data shows from when it is."""
    starts = homeserver.starts

    async def decide(reading: Reading) -> list[Alert]:
        until = await positions.saved_at(reading.connection, reading.around.bot)
        if until is None:
            return [] if starts.is_first else _lost(reading)
        return await _older(until, reading) if starts.is_older else []

    await dispatcher.follow(f"older copy:{dispatcher.around.clock.now().isoformat()}", decide)
    if starts.is_older:
        starts.told()


async def _older(until: datetime, reading: Reading) -> list[Alert]:
    log.warning(
        "this is an older copy of the data, from %s; what was said to the bot after that may be lost",
        f"{until:%Y-%m-%d %H:%M} UTC",
    )
    prefix = reading.around.config.command_prefix
    protected = await rooms.all_protected(reading.connection)
    known = [room.room_id for room in protected if room.room_id in reading.around.rooms]
    # The numbers that followed in the newer data are taken: under one of them the homeserver would take
    # what is announced for a repetition, and show it to nobody.
    number = int(reading.around.clock.now().timestamp() // 60)
    for room_id in known:  # a hold may be lost: what is due is announced again before it goes
        await forget_room(reading.connection, room_id)
        await set_position(reading.connection, room_id, announcements=number)
    return [Alert(room_id=room_id, said=older_copy(RoomLink(room_id), until, prefix)) for room_id in known]


def _lost(reading: Reading) -> list[Alert]:
    around = reading.around
    groups = [room.room_id for room in around.rooms.joined() if _is_looked_after(room, around)]
    if groups:
        log.warning(
            "the bot ran before, but its data is not in data_dir: it begins anew in %d rooms", len(groups)
        )
    return [
        Alert(room_id=room_id, said=data_lost(RoomLink(room_id), around.config.command_prefix))
        for room_id in groups
    ]


def _is_looked_after(room: Room, around: Surroundings) -> bool:
    """Whether the bot looks after a room by itself, where it remembers nothing of it."""
    is_a_group = room.encrypted and len(room.joined()) > 1 and not room.is_space and not looks_direct(room)
    return is_a_group and not around.is_management(room.room_id)
