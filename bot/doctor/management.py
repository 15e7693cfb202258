"""Is there a room that alerts can go to?"""

from collections.abc import Collection, Iterator, Sequence

from bot.config.model import Config
from bot.doctor.check import Check, State
from bot.doctor.permissions import name_of
from bot.matrix.visiting import Visit
from policies.vocabulary import Room, RoomId, newest

_MEANWHILE = "Until then each facilitator is told in private."


async def management_room(config: Config, visit: Visit, rooms: Sequence[Room]) -> RoomId | None:
    """Return the facilitators' room by what the configuration names; None where that leads nowhere.

    Where it was upgraded, it is the newest of `rooms`, those the bot is in.
    """
    name = config.management_room
    named = RoomId(name) if name and name.startswith("!") else name and await visit.resolve(name)
    return newest(RoomId(named), rooms) if named else None


def check_management(config: Config, room_id: RoomId | None, rooms: Sequence[Room]) -> Check:
    """Check that alerts reach the facilitators' room: it exists, is encrypted, and the bot is in it."""
    name = config.management_room or "management room"
    room = next((room for room in rooms if room.room_id == room_id), None)
    if config.management_room is None:
        return Check(name, State.GOOD, "none is configured: each facilitator is told in private")
    if room_id is None:
        mend = f"Give the facilitators' room this alias, or name another as `management_room`. {_MEANWHILE}"
        return Check(name, State.BAD, "no room has the alias that `management_room` names", mend)
    if room is None:
        return Check(name, State.BAD, "the bot is not in the facilitators' room", f"Invite it. {_MEANWHILE}")
    if room.replacement is not None:
        mend = f"Move the alias to the new room, or name that as `management_room`. {_MEANWHILE}"
        return Check(name, State.BAD, "the facilitators' room was replaced by another", mend)
    if not room.encrypted:
        mend = f"Turn encryption on in the room's settings. {_MEANWHILE}"
        return Check(name, State.BAD, "the facilitators' room is not encrypted, so no alert goes there", mend)
    return _reached(name, room)


def _reached(name: str, room: Room) -> Check:
    if name.startswith("!") and room.room_id != name:
        found = f"alerts go to {room.room_id}, which replaced this room"
        return Check(name, State.ADVICE, found, "Name that as `management_room`.")
    return Check(name, State.GOOD, "alerts go to this room")


def check_apart(room: Room, management: RoomId | None) -> Iterator[Check]:
    """Say of a room that alerts have moved away from that the bot does not look after it."""
    if room.room_id != management:
        found = "it was the facilitators' room, so the bot does not look after it"
        yield Check(name_of(room), State.ADVICE, found, "If it should, say `!protect-anyway` there.")


def is_only_theirs(
    room: Room, management: RoomId | None, set_apart: Collection[RoomId], config: Config
) -> bool:
    """Whether a room is, or was, the facilitators' own and not looked after besides."""
    is_theirs = room.room_id == management or room.room_id in set_apart
    return is_theirs and not {room.room_id, room.canonical_alias} & config.rooms.keys()
