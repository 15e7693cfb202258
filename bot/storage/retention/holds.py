"""What somebody keeps: holds, and the posts of the rules."""

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import ColumnElement, delete, exists, insert, or_, select, union
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.storage.retention.rows import Rows
from bot.storage.tables.ground_rules import rules_posts
from bot.storage.tables.inquiries import inquiries
from bot.storage.tables.retention import holds
from policies.vocabulary import EventId, HoldPlaced, HoldReleased, RoomId


async def place_hold(connection: AsyncConnection, record: HoldPlaced) -> None:
    """Write a hold down; a new one on the same event takes the old one's place."""
    await _lift(connection, record.room_id, record.event_id)
    await connection.execute(
        insert(holds).values(
            room_id=record.room_id,
            event_id=record.event_id,
            held_by=record.by,
            reason=record.reason,
            placed_at=record.at,
            until=record.until,
        )
    )


async def release_hold(connection: AsyncConnection, record: HoldReleased) -> None:
    """Take a hold away."""
    await _lift(connection, record.room_id, record.event_id)


async def is_held(connection: AsyncConnection, room_id: RoomId, event_id: EventId, now: datetime) -> bool:
    """Whether an event is under a hold."""
    chosen = select(holds.c.until).where(holds.c.room_id == room_id, holds.c.event_id == event_id)
    until = await connection.scalar(chosen)
    return until is not None and until > now


def keeps_any(room_id: RoomId, event_ids: Sequence[EventId], now: datetime) -> ColumnElement[bool]:
    """Say in SQL whether one of some events is held, or about to be, or is the rules."""
    return or_(
        exists().where(holds.c.room_id == room_id, holds.c.event_id.in_(event_ids), holds.c.until > now),
        exists().where(inquiries.c.room_id == room_id, inquiries.c.keeps.in_(event_ids)),
        exists().where(rules_posts.c.room_id == room_id, rules_posts.c.event_id.in_(event_ids)),
    )


class Holds(Rows):
    """What is kept in each room."""

    async def held(self, room_id: RoomId, *, now: datetime) -> frozenset[EventId]:
        """Return the events under a hold, or about to be: what a hold that is being decided on is about."""
        under = select(holds.c.event_id).where(holds.c.room_id == room_id, holds.c.until > now)
        about_to_be = select(inquiries.c.keeps).where(
            inquiries.c.room_id == room_id, inquiries.c.keeps.is_not(None)
        )
        rows = await self._rows(union(under, about_to_be))
        return frozenset(EventId(row[0]) for row in rows)

    async def rules_posts(self, room_id: RoomId) -> frozenset[EventId]:
        """Return the newest post of the current rules."""
        chosen = select(rules_posts.c.event_id).where(rules_posts.c.room_id == room_id)
        return frozenset(EventId(row[0]) for row in await self._rows(chosen))


async def _lift(connection: AsyncConnection, room_id: RoomId, event_id: EventId) -> None:
    await connection.execute(delete(holds).where(holds.c.room_id == room_id, holds.c.event_id == event_id))
