"""When standing reminders were last posted."""

from datetime import datetime

from sqlalchemy import delete, insert, select
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.storage.tables.stays import room_reminders
from policies.vocabulary import RoomId, RoomReminded


async def note(connection: AsyncConnection, record: RoomReminded) -> None:
    """Remember that a reminder was posted, or forget one that is set no more."""
    mine = (room_reminders.c.room_id == record.room_id) & (room_reminders.c.key == record.key)
    await connection.execute(delete(room_reminders).where(mine))
    if record.at is not None:
        await connection.execute(
            insert(room_reminders).values(room_id=record.room_id, key=record.key, last_at=record.at)
        )


async def last(connection: AsyncConnection, room_id: RoomId) -> dict[str, datetime]:
    """Return when each standing reminder of a room was last posted."""
    chosen = select(room_reminders).where(room_reminders.c.room_id == room_id)
    return {row.key: row.last_at for row in await connection.execute(chosen)}
