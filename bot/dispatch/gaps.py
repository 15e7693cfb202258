"""What follows where some of a room's history was not given: nobody is left to wait without a word."""

from datetime import datetime

from bot.dispatch.reading import Reading
from bot.storage import positions
from policies.room_safety.gaps import gap_in_private, gap_in_room
from policies.vocabulary import Alert, GapGivenUp, RoomId, RoomLink, Tell


async def gap_given_up(fact: GapGivenUp, reading: Reading) -> list[Alert | Tell]:
    """Tell who facilitates a room, or whose direct room it is, that commands may have been missed."""
    until = await positions.saved_at(reading.connection, reading.around.bot)
    if until is None or fact.room_id not in reading.around.rooms:
        return []
    if await reading.is_set_apart(fact.room_id) or await reading.protected(fact.room_id) is not None:
        return [Alert(room_id=fact.room_id, said=gap_in_room(RoomLink(fact.room_id), until))]
    return _told_in_private(fact.room_id, until, reading) if await reading.is_direct(fact.room_id) else []


def _told_in_private(room_id: RoomId, until: datetime, reading: Reading) -> list[Alert | Tell]:
    around = reading.around
    said = gap_in_private(until, f"{around.config.command_prefix}protect")
    people = [member.user_id for member in around.rooms[room_id].joined() if member.user_id != around.bot]
    return [Tell(user_id=user_id, said=said) for user_id in people]
