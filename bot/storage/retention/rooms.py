"""What concerns several of retention's tables at once."""

from datetime import timedelta

from sqlalchemy import delete, select
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.retention.ledger import Why, Work
from bot.storage.retention.positions import set_position
from bot.storage.retention.work import add
from bot.storage.tables.retention import positions, spared, troubles, work
from policies.vocabulary import RoomId, TakenBack


async def take_back(connection: AsyncConnection, record: TakenBack) -> None:
    """Put events into the work list because their sender asked, in the order they are to go."""
    asked = [
        Work(
            room_id=record.room_id,
            event_id=event_id,
            effective_at=record.at + timedelta(microseconds=place),
            why=Why.ASKED,
        )
        for place, event_id in enumerate(record.event_ids)
    ]
    await connection.execute(
        delete(work).where(
            work.c.room_id == record.room_id,
            work.c.event_id.in_(record.event_ids),
            work.c.sent_at.is_(None),
        )
    )
    await add(connection, asked, [])
    await set_position(connection, record.room_id, asked=True)


async def forget_room(connection: AsyncConnection, room_id: RoomId) -> None:
    """Drop how far a room was worked through, so that a bot that comes back tells it anew before it begins.

    Holds stay until they end; files and keys that are still to go stay until they are gone; and the number of
    announcements goes on, since transaction ids are derived from it.
    """
    announced = select(positions.c.announcements).where(positions.c.room_id == room_id)
    count = await connection.scalar(announced)
    for table in (positions, work, spared, troubles):
        await connection.execute(delete(table).where(table.c.room_id == room_id))
    if count:
        await set_position(connection, room_id, announcements=count)
