"""What is held in memory beside the database, kept true to what was just written."""

from typing import Any

from bot.dispatch.aftermath import Aftermath
from bot.dispatch.details import Details
from bot.dispatch.reading import Reading
from bot.storage import rooms
from policies import vocabulary as v


async def take_note(record: Any, reading: Reading, details: Details, after: Aftermath) -> None:
    """Take over what a record says that was written in the transaction of `reading`."""
    match record:
        case v.DetailRegistered() | v.DetailForgotten():
            details.registered(record.user_id)
        case v.PersonForgotten():
            details.forget(record.user_id)
        case v.InquiryBegan():
            after.inquiries.append(record)
        case v.RoomCarriedOver():
            await _look_up(record.replacement, reading)
        case v.SettingChanged():
            await _look_up(record.room_id, reading)
            details.settings_changed(record.room_id, record.key)
        case v.RoomReleased():
            await _look_up(record.room_id, reading)
            details.left(record.room_id)
        case v.RoomProtected():
            details.stale(record.room_id)


async def _look_up(room_id: v.RoomId, reading: Reading) -> None:
    """Look up anew what commands made of a room's settings."""
    reading.around.made_by_command[room_id] = await rooms.settings_made(reading.connection, room_id)
