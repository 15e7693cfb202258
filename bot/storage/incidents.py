"""Incidents: that a warning was given, and how it went on."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import insert, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.storage.tables.incidents import incidents
from policies.incidents.steps import OPEN
from policies.vocabulary import EventId, IncidentOpened, IncidentStepped, RoomId, UserId


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


async def stepped(connection: AsyncConnection, record: IncidentStepped) -> None:
    """Write down how an incident went on."""
    chosen = incidents.c.number == record.number
    await connection.execute(update(incidents).where(chosen).values(state=record.state))


async def about(connection: AsyncConnection, event_id: EventId, author: UserId) -> Incident | None:
    """Return the incident that a message of somebody opened."""
    chosen = select(incidents).where(incidents.c.event_id == event_id, incidents.c.author == author)
    row = (await connection.execute(chosen)).one_or_none()
    return _incident(row) if row else None


async def numbered(connection: AsyncConnection, number: int) -> Incident | None:
    """Return an incident by its number."""
    row = (await connection.execute(select(incidents).where(incidents.c.number == number))).one_or_none()
    return _incident(row) if row else None


async def of_author(connection: AsyncConnection, author: UserId) -> Sequence[Incident]:
    """Return the incidents that somebody's messages opened and that are still open, oldest first."""
    chosen = select(incidents).where(incidents.c.author == author, incidents.c.state.in_(OPEN))
    return [_incident(row) for row in await connection.execute(chosen.order_by(incidents.c.number))]


async def open_ones(connection: AsyncConnection, room_id: RoomId) -> Sequence[Incident]:
    """Return a room's open incidents, oldest first."""
    return [each for each in await all_of(connection, room_id) if each.state in OPEN]


async def all_of(connection: AsyncConnection, room_id: RoomId) -> Sequence[Incident]:
    """Return a room's incidents, oldest first."""
    chosen = select(incidents).where(incidents.c.room_id == room_id)
    return [_incident(row) for row in await connection.execute(chosen.order_by(incidents.c.number))]


def _incident(row: object) -> Incident:
    names = ("number", "room_id", "event_id", "author", "category", "state", "opened_at")
    return Incident(*(getattr(row, name) for name in names))
