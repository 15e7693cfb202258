"""Forgets what was remembered of a room while the bot looked after it.

Agreements, rules and mutes stay: they are people's, and hold when the bot comes back. So do holds, a pause
and what was taken back, which nobody has ended, and files and keys that are still to be removed.
"""

from sqlalchemy import delete
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.storage import retention, rooms
from bot.storage.tables.inquiries import inquiries
from bot.storage.tables.stays import lobby, room_reminders, stays
from policies.vocabulary import RoomReleased


async def release(connection: AsyncConnection, record: RoomReleased) -> None:
    """Look after a room no longer; should the bot come back, it is new to those who are there."""
    await rooms.release(connection, record)
    await _end_retention(connection, record)
    for table in (inquiries, lobby, room_reminders, stays):
        await connection.execute(delete(table).where(table.c.room_id == record.room_id))


async def _end_retention(connection: AsyncConnection, record: RoomReleased) -> None:
    """Keep for a return what was asked for; where the bot was not put out, there is nothing to return to."""
    if record.put_out_at is not None:
        await retention.forget_room(connection, record.room_id)
        await retention.note_out(connection, record.room_id, record.put_out_at)
    elif not await retention.is_out(connection, record.room_id):
        await retention.forget_left(connection, record.room_id)
