"""Does the configuration speak of rooms that there are?"""

from collections.abc import Iterator, Sequence

from bot.config.model import Config
from bot.doctor.check import Check, State
from policies.vocabulary import Room


def check_named(config: Config, rooms: Sequence[Room]) -> Iterator[Check]:
    """Name every room of the configuration that is none of `rooms`, those the bot is in."""
    known = {name for room in rooms for name in (room.room_id, room.canonical_alias)}
    for name in config.rooms:
        if name not in known:
            found = "`rooms` has settings for it, but the bot is in no room of this id or main alias"
            mend = "See whether it is spelled as the room's settings show it, and whether the bot is invited."
            yield Check(name, State.ADVICE, found, mend)
