"""A room that was upgraded: what was agreed in it holds in its replacement.

Both sides have to say so: the new room's creation names the old one as its predecessor, and the old one's
tombstone names the new one. Either alone could be forged by whoever makes a room.

A tombstone is no invitation: it may lead to a room of somebody who may not invite the bot. So the bot comes
into the new room as into any other, and goes on looking after the old one until it is there.
"""

from bot.dispatch.reading import Reading
from bot.storage import rooms, upgrades
from policies.vocabulary import (
    Alert,
    Delivery,
    Record,
    Room,
    RoomCarriedOver,
    RoomId,
    RoomLink,
    RoomUpgraded,
    text,
)

Following = list[Delivery | Record]


async def upgraded(fact: RoomUpgraded, reading: Reading) -> Following:
    """Carry over where the bot is in the new room; else say what brings it there."""
    if await reading.protected(fact.room_id) is None:
        return []
    if fact.replacement not in reading.around.rooms:
        return [_left_behind(reading.around.rooms[fact.room_id])]
    return list(_carried(fact.replacement, reading))


def _left_behind(room: Room) -> Alert:
    said = (
        text(
            "{room} is being replaced by a new room, and I am not in that one.",
            room=RoomLink(room.room_id, room.name),
        ),
        text(
            "Please invite me there, if nobody has yet. Until I am in it, I go on looking after the old one."
        ),
    )
    return Alert(room_id=room.room_id, key=f"replaced:{room.room_id}", said=said)


def is_over(room: Room, reading: Reading) -> bool:
    """Whether a room's people are in another, where the bot looks after them."""
    rooms, new = reading.around.rooms, room.replacement
    return new is not None and new in rooms and rooms[new].replaces(room)


async def take_over(room_id: RoomId, reading: Reading) -> None:
    """Carry over at once, before anything is decided about the replacement that the bot came into."""
    for record in _carried(room_id, reading):
        if await reading.protected(record.room_id) is not None:
            await upgrades.carry_over(reading.connection, record)
            made = await rooms.settings_made(reading.connection, room_id)
            reading.around.made_by_command[room_id] = made


def _carried(room_id: RoomId, reading: Reading) -> tuple[RoomCarriedOver, ...]:
    known = reading.around.rooms
    old = known[room_id].predecessor
    if old is None or old not in known or not known[room_id].replaces(known[old]):
        return ()
    return (RoomCarriedOver(room_id=old, replacement=room_id),)
