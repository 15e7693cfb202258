"""Was a room replaced by one that the bot is not in?"""

from collections.abc import Iterator, Sequence

from bot.doctor.check import Check, State
from bot.doctor.permissions import name_of
from policies.vocabulary import Room


def check_upgraded(room: Room, rooms: Sequence[Room]) -> Iterator[Check]:
    """Say of a room whose replacement is none of `rooms`, those the bot is in, what brings it there."""
    if room.replacement is not None and room.replacement not in {one.room_id for one in rooms}:
        found = "another room has replaced it, and the bot is not in that one"
        yield Check(name_of(room), State.ADVICE, found, "Invite it. Until then it looks after the old room.")
