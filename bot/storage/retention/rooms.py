"""What concerns several of retention's tables at once."""

from datetime import timedelta

from sqlalchemy import delete, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.retention.ledger import Why, Work
from bot.storage.retention.positions import set_position
from bot.storage.retention.rows import values_of
from bot.storage.retention.work import add
from bot.storage.tables.retention import positions, spared, troubles, work
from policies.vocabulary import RoomId, TakenBack


async def take_back(connection: AsyncConnection, record: TakenBack) -> None:
    """Put events into the work list because their sender asked, in the order they are to go.

    Of what is in it already and unsent, all that was learnt stays: how often it was tried under which
    transaction id, and which key opens it.
    """
    asked = [
        Work(
            room_id=record.room_id,
            event_id=event_id,
            effective_at=record.at + timedelta(microseconds=place),
            why=Why.ASKED,
        )
        for place, event_id in enumerate(record.event_ids)
    ]
    await add(connection, asked, [])
    for one in asked:
        await _go_first(connection, one)
    await set_position(connection, record.room_id, asked=True)


async def _go_first(connection: AsyncConnection, asked: Work) -> None:
    names = ("why", "effective_at", "tries", "not_before", "cause")
    values = {name: value for name, value in values_of(asked, work).items() if name in names}
    mine = (work.c.room_id == asked.room_id) & (work.c.event_id == asked.event_id)
    await connection.execute(update(work).where(mine, work.c.sent_at.is_(None)).values(values))


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
