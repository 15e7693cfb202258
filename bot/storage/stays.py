"""Stays: who is in a room, and who still waits to be greeted."""

from dataclasses import dataclass, fields
from datetime import datetime
from typing import Any

from sqlalchemy import delete, func, insert, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.storage.tables.stays import stays
from policies.vocabulary import (
    AskedAnew,
    EventId,
    FacilitatorsTold,
    GateExplained,
    Greeted,
    Reminded,
    RoomId,
    StayBegan,
    StayEnded,
    UserId,
)


@dataclass(frozen=True, slots=True)
class Stay:
    """A member's stay: when they came, and what they were told and asked since."""

    room_id: RoomId
    user_id: UserId
    event_id: EventId
    began_at: datetime
    greeted_at: datetime | None
    rules_version: int | None
    asked_at: datetime | None
    reminded_at: datetime | None
    told_at: datetime | None
    explained_at: datetime | None


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
            rules_version=record.rules_version,
            asked_at=record.greeted_at,
        )
    )


async def greet(connection: AsyncConnection, record: Greeted) -> None:
    """Mark a stay as greeted."""
    version, at = record.rules_version, record.greeted_at
    await _mark(connection, record, greeted_at=at, asked_at=at, rules_version=version)


async def ask_anew(connection: AsyncConnection, record: AskedAnew) -> None:
    """Mark a member as asked about a newer version; reminders count from here."""
    await _mark(
        connection,
        record,
        rules_version=record.rules_version,
        asked_at=record.asked_at,
        reminded_at=None,
        told_at=None,
        explained_at=None,
    )


async def remind(connection: AsyncConnection, record: Reminded) -> None:
    """Mark a member as reminded."""
    await _mark(connection, record, reminded_at=record.reminded_at)


async def tell(connection: AsyncConnection, record: FacilitatorsTold) -> None:
    """Mark that the facilitators know that a member has not answered."""
    await _mark(connection, record, told_at=record.told_at)


async def explain(connection: AsyncConnection, record: GateExplained) -> None:
    """Mark that a member was told why a gate held something back."""
    await _mark(connection, record, explained_at=record.explained_at)


async def _mark(
    connection: AsyncConnection,
    record: Greeted | AskedAnew | Reminded | FacilitatorsTold | GateExplained,
    **marks: datetime | int | None,
) -> None:
    mine = (stays.c.room_id == record.room_id) & (stays.c.user_id == record.user_id)
    await connection.execute(update(stays).where(mine).values(**marks))


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


async def of(connection: AsyncConnection, room_id: RoomId) -> list[Stay]:
    """Return every known stay in a room, in the order of coming."""
    chosen = select(stays).where(stays.c.room_id == room_id).order_by(stays.c.began_at, stays.c.user_id)
    return [_stay(row) for row in await connection.execute(chosen)]


async def of_person(connection: AsyncConnection, user_id: UserId) -> list[Stay]:
    """Return every known stay of a person."""
    chosen = select(stays).where(stays.c.user_id == user_id).order_by(stays.c.room_id)
    return [_stay(row) for row in await connection.execute(chosen)]


async def one(connection: AsyncConnection, room_id: RoomId, user_id: UserId) -> Stay | None:
    """Return a person's stay in a room."""
    chosen = select(stays).where(stays.c.room_id == room_id, stays.c.user_id == user_id)
    row = (await connection.execute(chosen)).one_or_none()
    return _stay(row) if row else None


def _stay(row: Any) -> Stay:
    return Stay(*(getattr(row, field.name) for field in fields(Stay)))


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
