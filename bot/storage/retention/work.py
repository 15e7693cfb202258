"""The work list, and the few events spared by name."""

from collections.abc import Iterable, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, Row, Table, delete, exists, func, or_, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.retention.ledger import Spared, Why, Work
from bot.storage.retention.keys import use_up
from bot.storage.retention.rows import Rows, insert_new, values_of
from bot.storage.tables import retention as tables
from policies.retention import Cause
from policies.vocabulary import EventId, RoomId

_KNOWING = (tables.work, tables.spared, tables.media)


async def add(connection: AsyncConnection, work: Iterable[Work], spared: Iterable[Spared]) -> None:
    """Add to both lists what is not in them yet."""
    await insert_new(connection, tables.work, [values_of(one, tables.work) for one in work])
    await insert_new(connection, tables.spared, [values_of(one, tables.spared) for one in spared])


class WorkList(Rows):
    """What is due and not yet proven gone, and what the positions do not account for."""

    async def add(self, *, work: Iterable[Work] = (), spared: Iterable[Spared] = ()) -> None:
        """Add to both lists what is not in them yet, beside whatever a sweep is doing."""
        async with self._database.transaction() as connection:
            await add(connection, work, spared)

    async def ready(self, room_id: RoomId, *, now: datetime, at_most: int) -> Sequence[Work]:
        """Return unsent work, oldest first; never a parent while a child of it is unsent."""
        child = tables.work.alias()
        has_child = exists().where(
            child.c.room_id == tables.work.c.room_id,
            child.c.parent == tables.work.c.event_id,
            child.c.event_id != tables.work.c.event_id,
            child.c.sent_at.is_(None),
        )
        chosen = (
            select(tables.work)
            .where(tables.work.c.room_id == room_id, tables.work.c.sent_at.is_(None), ~has_child)
            .where(or_(tables.work.c.not_before.is_(None), tables.work.c.not_before <= now))
            .order_by(tables.work.c.why, tables.work.c.effective_at, tables.work.c.event_id)
            .limit(at_most)
        )
        return [_work(row) for row in await self._rows(chosen)]

    async def backlog(self, room_id: RoomId) -> int:
        """Count the work list of a room."""
        row = await self._row(
            select(func.count()).select_from(tables.work).where(tables.work.c.room_id == room_id)
        )
        return int(row[0]) if row else 0

    async def pending(self, room_id: RoomId) -> frozenset[EventId]:
        """Return the events in the work list of a room."""
        chosen = select(tables.work.c.event_id).where(tables.work.c.room_id == room_id)
        return frozenset(EventId(row[0]) for row in await self._rows(chosen))

    async def rooms_with_work(self) -> Sequence[RoomId]:
        """Return the rooms whose work list is not empty."""
        return [RoomId(row[0]) for row in await self._rows(select(tables.work.c.room_id).distinct())]

    async def update(self, works: Sequence[Work]) -> None:
        """Write down how work went. Work that was confirmed meanwhile stays gone."""
        async with self._database.transaction() as connection:
            for one in works:
                mine = _is(tables.work, one.room_id, one.event_id)
                await connection.execute(update(tables.work).where(*mine).values(values_of(one, tables.work)))

    async def drop(self, room_id: RoomId, event_ids: Sequence[EventId]) -> None:
        """Take work out that is not to be done, or cannot be."""
        await self._delete(tables.work, room_id, event_ids)

    async def knows(self, room_id: RoomId, event_id: EventId) -> bool:
        """Whether an event is in the work list, or spared, or has files that may go with it."""
        known = [exists().where(*_is(table, room_id, event_id)) for table in _KNOWING]
        row = await self._row(select(or_(*known)))
        return bool(row and row[0])

    async def confirm(self, room_id: RoomId, target: EventId) -> Work | None:
        """Take out what is proven gone, from both lists, and count it; returns the work it was."""
        async with self._database.transaction() as connection:
            await connection.execute(delete(tables.spared).where(*_is(tables.spared, room_id, target)))
            gone = update(tables.media).where(*_is(tables.media, room_id, target)).values(gone=True)
            await connection.execute(gone)
            ended = delete(tables.work).where(*_is(tables.work, room_id, target)).returning(tables.work)
            row = (await connection.execute(ended)).one_or_none()
            if row is None:
                return None
            await connection.execute(
                update(tables.positions)
                .where(tables.positions.c.room_id == room_id)
                .values(removed=tables.positions.c.removed + 1)
            )
            await use_up(connection, row)
            return _work(row)

    async def unproven(self, room_id: RoomId, *, sent_before: datetime, at_most: int) -> Sequence[Work]:
        """Return what was sent before a moment and is not proven gone."""
        chosen = (
            select(tables.work)
            .where(tables.work.c.room_id == room_id, tables.work.c.sent_at <= sent_before)
            .order_by(tables.work.c.sent_at)
            .limit(at_most)
        )
        return [_work(row) for row in await self._rows(chosen)]

    async def spared(self, room_id: RoomId) -> Sequence[Spared]:
        """Return what the positions do not account for."""
        chosen = select(tables.spared).where(tables.spared.c.room_id == room_id)
        return [Spared(**row._mapping) for row in await self._rows(chosen)]  # noqa: SLF001 (SQLAlchemy's own public name)

    async def unspare(self, room_id: RoomId, event_ids: Sequence[EventId]) -> None:
        """Take out of the spared what is no longer."""
        await self._delete(tables.spared, room_id, event_ids)


def _is(table: Table, room_id: RoomId, event_id: EventId) -> tuple[ColumnElement[bool], ...]:
    return table.c.room_id == room_id, table.c.event_id == event_id


def _work(row: Row[Any]) -> Work:
    values = dict(row._mapping)  # noqa: SLF001 (SQLAlchemy's own public name)
    cause = values.pop("cause")
    return Work(**{**values, "why": Why(values["why"])}, cause=Cause(cause) if cause else None)
