"""A room that was upgraded: what was agreed in it holds in its replacement.

Both sides have to say so: the new room's creation names the old one as its predecessor, and the old one's
tombstone names the new one. Either alone could be forged by whoever makes a room.
"""

from bot.dispatch.reading import Reading
from bot.storage import rooms, upgrades
from policies.vocabulary import AcceptInvite, Delivery, Record, RoomCarriedOver, RoomId, RoomUpgraded

Following = list[Delivery | Record]


async def upgraded(fact: RoomUpgraded, reading: Reading) -> Following:
    """Follow the people of a protected room into its replacement, or carry over where the bot is there."""
    if await reading.protected(fact.room_id) is None:
        return []
    if fact.replacement not in reading.around.rooms:
        return [AcceptInvite(room_id=fact.replacement)]
    return list(_carried(fact.replacement, reading))


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
