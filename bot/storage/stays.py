"""Stays: who is in a room, and who still waits to be greeted."""

from datetime import datetime

from sqlalchemy import delete, func, insert, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.storage.tables.stays import stays
from policies.vocabulary import EventId, Greeted, RoomId, StayBegan, StayEnded, UserId


async def begin(connection: AsyncConnection, record: StayBegan) -> None:
    """Write a stay down; one that is known already is left as it is."""
    if await known(connection, record.room_id, record.user_id):
        return
    await connection.execute(
        insert(stays).values(
            room_id=record.room_id,
            user_id=record.user_id,
            event_id=record.event_id,
            began_at=record.began_at,
            greeted_at=record.greeted_at,
        )
    )


async def greet(connection: AsyncConnection, record: Greeted) -> None:
    """Mark a stay as greeted."""
    await connection.execute(
        update(stays)
        .where(stays.c.room_id == record.room_id, stays.c.user_id == record.user_id)
        .values(greeted_at=record.greeted_at)
    )


async def end(connection: AsyncConnection, record: StayEnded) -> None:
    """Drop a stay that is over."""
    await connection.execute(
        delete(stays).where(stays.c.room_id == record.room_id, stays.c.user_id == record.user_id)
    )


async def known(connection: AsyncConnection, room_id: RoomId, user_id: UserId) -> EventId | None:
    """Return the membership event a known stay began with."""
    found = await connection.scalar(
        select(stays.c.event_id).where(stays.c.room_id == room_id, stays.c.user_id == user_id)
    )
    return EventId(found) if found else None


async def staying(connection: AsyncConnection, room_id: RoomId) -> dict[UserId, EventId]:
    """Return every known stay in a room: who, and the membership event it began with."""
    found = await connection.execute(select(stays).where(stays.c.room_id == room_id))
    return {UserId(row.user_id): EventId(row.event_id) for row in found}


async def ungreeted(connection: AsyncConnection, room_id: RoomId) -> list[tuple[UserId, EventId]]:
    """Return who waits to be greeted in a room, longest first."""
    found = await connection.execute(
        select(stays)
        .where(stays.c.room_id == room_id, stays.c.greeted_at.is_(None))
        .order_by(stays.c.began_at, stays.c.user_id)
    )
    return [(UserId(row.user_id), EventId(row.event_id)) for row in found]


async def rooms_to_greet(connection: AsyncConnection) -> dict[RoomId, tuple[datetime, datetime]]:
    """Return the rooms where somebody waits to be greeted, with when the first and the last of them came."""
    moment = stays.c.began_at
    found = await connection.execute(
        select(
            stays.c.room_id,
            func.min(moment, type_=moment.type).label("first"),
            func.max(moment, type_=moment.type).label("last"),
        )
        .where(stays.c.greeted_at.is_(None))
        .group_by(stays.c.room_id)
    )
    return {RoomId(row.room_id): (row.first, row.last) for row in found}
