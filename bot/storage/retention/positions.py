"""How far each room is worked through."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.retention.ledger import Position, Spared, Work
from bot.storage.retention.holds import keeps_any
from bot.storage.retention.rows import Rows, insert_new
from bot.storage.retention.work import add
from bot.storage.tables.retention import positions
from policies.retention import AgreedAge
from policies.vocabulary import EventId, RoomId, SweepAsked, SweepsHalted

_APART = frozenset({"paused", "asked", "removed"})  # written by others than the sweep, beside it
_BEGINNING = frozenset({"cursor", "thorough", "thorough_since"})  # where a sweep that was asked for begins


async def halt(connection: AsyncConnection, record: SweepsHalted) -> None:
    """Halt a room's sweeps, or let them go on."""
    await set_position(connection, record.room_id, paused=record.halted)


async def ask(connection: AsyncConnection, record: SweepAsked) -> None:
    """Let a room's whole history be swept, now."""
    await set_position(
        connection, record.room_id, asked=True, cursor=None, thorough=True, thorough_since=None
    )


class Positions(Rows):
    """The position of each room."""

    async def position(self, room_id: RoomId) -> Position:
        """Return a room's position; that of a room never swept where there is none."""
        row = await self._row(select(positions).where(positions.c.room_id == room_id))
        return _position(dict(row._mapping)) if row else Position(room_id=room_id)  # noqa: SLF001 (SQLAlchemy's own public name)

    async def save(
        self, position: Position, *, work: Iterable[Work] = (), spared: Iterable[Spared] = ()
    ) -> None:
        """Save a position with the work it led to. What is in the lists stays; so do `paused` and `asked`."""
        async with self._database.transaction() as connection:
            values = _position_values(position)
            await insert_new(connection, positions, [values])
            mine = positions.c.room_id == position.room_id
            anew = select(positions.c.room_id).where(
                mine, positions.c.asked, positions.c.thorough, positions.c.thorough_since.is_(None)
            )
            apart = _APART | _BEGINNING if await connection.scalar(anew) else _APART
            kept = {name: value for name, value in values.items() if name not in apart}
            await connection.execute(update(positions).where(mine).values(kept))
            await add(connection, work, spared)

    async def set_paused(self, room_id: RoomId, paused: bool) -> None:
        """Halt a room's sweeps, or let them go on."""
        async with self._database.transaction() as connection:
            await halt(connection, SweepsHalted(room_id=room_id, halted=paused))

    async def asked_rooms(self) -> Sequence[RoomId]:
        """Return the rooms in which somebody waits for a sweep."""
        chosen = select(positions.c.room_id).where(positions.c.asked.is_(True))
        return [RoomId(row[0]) for row in await self._rows(chosen)]

    async def begin(self, room_id: RoomId) -> None:
        """Note that nobody waits any more: the sweep has begun."""
        async with self._database.transaction() as connection:
            await connection.execute(
                update(positions).where(positions.c.room_id == room_id).values(asked=False)
            )

    async def glance(
        self, room_id: RoomId, event_ids: Sequence[EventId], *, now: datetime
    ) -> tuple[Position, bool]:
        """Return a room's position, and whether one of some events is held (see `held`) or is the rules."""
        kept = keeps_any(room_id, event_ids, now).label("kept")
        row = await self._row(select(positions, kept).where(positions.c.room_id == room_id))
        if row is None:
            looked = await self._row(select(kept))
            return Position(room_id=room_id), looked is not None and bool(looked.kept)
        values = dict(row._mapping)  # noqa: SLF001 (SQLAlchemy's own public name)
        is_kept = bool(values.pop("kept"))
        return _position(values), is_kept


async def set_position(connection: AsyncConnection, room_id: RoomId, **values: object) -> None:
    """Change some columns of a room's position, which may be its first."""
    await insert_new(connection, positions, [_position_values(Position(room_id=room_id))])
    await connection.execute(update(positions).where(positions.c.room_id == room_id).values(**values))


def _position_values(position: Position) -> dict[str, Any]:
    agreed = position.agreed
    plain = {c.name: getattr(position, c.name) for c in positions.columns if hasattr(position, c.name)}
    return {
        **plain,
        "in_force_seconds": _seconds(agreed.in_force),
        "announced_seconds": _seconds(agreed.announced),
        "effective_at": agreed.effective_at,
    }


def _position(row: Mapping[str, Any]) -> Position:
    values = dict(row)
    agreed = AgreedAge(
        _duration(values.pop("in_force_seconds")),
        _duration(values.pop("announced_seconds")),
        values.pop("effective_at"),
    )
    return Position(**values, agreed=agreed)


def _seconds(duration: timedelta | None) -> int | None:
    return None if duration is None else int(duration.total_seconds())


def _duration(seconds: int | None) -> timedelta | None:
    return None if seconds is None else timedelta(seconds=seconds)
