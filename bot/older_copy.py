"""At the start: an older copy of the data was put back, and whoever facilitates a room hears so.

From then on: somebody starts another copy beside it.
"""

import logging
from contextlib import suppress

from bot.dispatch.dispatcher import Dispatcher
from bot.dispatch.reading import Reading
from bot.failures import Failure
from bot.homeserver import Homeserver
from bot.storage import positions, rooms
from policies.room_safety.older_copy import older_copy
from policies.vocabulary import Alert, RoomLink

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
    """Tell it once, before the first batch is decided: until then the copy shows from when it is."""
    if not homeserver.starts.is_to_be_told:
        return

    async def decide(reading: Reading) -> list[Alert]:
        until = await positions.saved_at(reading.connection, reading.around.bot)
        if until is None:
            return []
        log.warning(
            "this is an older copy of the data, from %s; what was said to the bot after that may be lost",
            f"{until:%Y-%m-%d %H:%M} UTC",
        )
        prefix = reading.around.config.command_prefix
        return [
            Alert(room_id=room.room_id, said=older_copy(RoomLink(room.room_id), until, prefix))
            for room in await rooms.all_protected(reading.connection)
            if room.room_id in reading.around.rooms
        ]

    await dispatcher.follow(f"older copy:{dispatcher.around.clock.now().isoformat()}", decide)
    homeserver.starts.told()
