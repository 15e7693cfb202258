"""Incidents: that a warning was given."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import insert, select
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.storage.tables.incidents import incidents
from policies.vocabulary import EventId, IncidentOpened, RoomId, UserId


@dataclass(frozen=True, slots=True)
class Incident:
    """A warning that was given."""

    number: int
    room_id: RoomId
    event_id: EventId
    author: UserId
    category: str
    state: str
    opened_at: datetime


async def opened(connection: AsyncConnection, record: IncidentOpened) -> None:
    """Write an incident down."""
    await connection.execute(
        insert(incidents).values(
            room_id=record.room_id,
            event_id=record.event_id,
            author=record.author,
            category=record.category,
            state="open",
            opened_at=record.at,
        )
    )


async def about(connection: AsyncConnection, event_id: EventId, author: UserId) -> Incident | None:
    """Return the incident that a message of somebody opened."""
    chosen = select(incidents).where(incidents.c.event_id == event_id, incidents.c.author == author)
    row = (await connection.execute(chosen)).one_or_none()
    return _incident(row) if row else None


async def open_ones(connection: AsyncConnection, room_id: RoomId) -> Sequence[Incident]:
    """Return a room's open incidents, oldest first."""
    chosen = select(incidents).where(incidents.c.room_id == room_id, incidents.c.state == "open")
    return [_incident(row) for row in await connection.execute(chosen.order_by(incidents.c.number))]


def _incident(row: object) -> Incident:
    names = ("number", "room_id", "event_id", "author", "category", "state", "opened_at")
    return Incident(*(getattr(row, name) for name in names))
