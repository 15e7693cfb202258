"""Retention's positions, its work list and its few exceptions."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import Row, Table, delete, exists, func, insert, or_, select, update
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.retention.ledger import KeyUse, Position, Spared, Trouble, Why, Work
from bot.storage.database import Database
from bot.storage.tables.ground_rules import rules_posts
from bot.storage.tables.retention import holds, media, positions, sessions, spared, troubles, work
from policies.retention import AgreedAge, Cause
from policies.vocabulary import (
    EventId,
    HoldPlaced,
    HoldReleased,
    RoomId,
    SweepAsked,
    SweepsHalted,
    TakenBack,
    UserId,
)


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


async def holds_of(connection: AsyncConnection, room_id: RoomId, now: datetime) -> Sequence[HoldPlaced]:
    """Return the holds in force in a room, oldest first."""
    chosen = select(holds).where(holds.c.room_id == room_id, holds.c.until > now).order_by(holds.c.placed_at)
    return [
        HoldPlaced(
            room_id=room_id,
            event_id=EventId(row.event_id),
            by=UserId(row.held_by or ""),
            reason=row.reason,
            at=row.placed_at,
            until=row.until,
        )
        for row in await connection.execute(chosen)
    ]


async def halt(connection: AsyncConnection, record: SweepsHalted) -> None:
    """Halt a room's sweeps, or let them go on."""
    await _set(connection, record.room_id, paused=record.halted)


async def ask(connection: AsyncConnection, record: SweepAsked) -> None:
    """Let a room's whole history be swept, now."""
    await _set(connection, record.room_id, asked=True, cursor=None, thorough=True, thorough_since=None)


async def take_back(connection: AsyncConnection, record: TakenBack) -> None:
    """Put events into the work list because their sender asked, in the order they are to go."""
    work = [
        Work(
            room_id=record.room_id,
            event_id=event_id,
            effective_at=record.at + timedelta(microseconds=place),
            why=Why.ASKED,
        )
        for place, event_id in enumerate(record.event_ids)
    ]
    await connection.execute(
        delete(_WORK).where(
            _WORK.c.room_id == record.room_id,
            _WORK.c.event_id.in_(record.event_ids),
            _WORK.c.sent_at.is_(None),
        )
    )
    await _add(connection, work, [])
    await _set(connection, record.room_id, asked=True)


async def is_held(connection: AsyncConnection, room_id: RoomId, event_id: EventId, now: datetime) -> bool:
    """Whether an event is under a hold."""
    chosen = select(holds.c.until).where(holds.c.room_id == room_id, holds.c.event_id == event_id)
    until = await connection.scalar(chosen)
    return until is not None and until > now


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
        await _set(connection, room_id, announcements=count)


class RetentionLedger:
    """Keeps what `bot.retention.ledger.Ledger` promises, in the bot's database."""

    def __init__(self, database: Database) -> None:
        self._database = database

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
            await _insert_new(connection, positions, [values])
            kept = {name: value for name, value in values.items() if name not in _APART}
            await connection.execute(
                update(positions).where(positions.c.room_id == position.room_id).values(kept)
            )
            await _add(connection, work, spared)

    async def add(self, *, work: Iterable[Work] = (), spared: Iterable[Spared] = ()) -> None:
        """Add to both lists what is not in them yet, beside whatever a sweep is doing."""
        async with self._database.transaction() as connection:
            await _add(connection, work, spared)

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

    async def ready(self, room_id: RoomId, *, now: datetime, at_most: int) -> Sequence[Work]:
        """Return unsent work, oldest first; never a parent while a child of it is unsent."""
        child = _WORK.alias()
        has_child = exists().where(
            child.c.room_id == _WORK.c.room_id,
            child.c.parent == _WORK.c.event_id,
            child.c.event_id != _WORK.c.event_id,
            child.c.sent_at.is_(None),
        )
        chosen = (
            select(_WORK)
            .where(_WORK.c.room_id == room_id, _WORK.c.sent_at.is_(None), ~has_child)
            .where(or_(_WORK.c.not_before.is_(None), _WORK.c.not_before <= now))
            .order_by(_WORK.c.why, _WORK.c.effective_at, _WORK.c.event_id)
            .limit(at_most)
        )
        return [_work(row) for row in await self._rows(chosen)]

    async def backlog(self, room_id: RoomId) -> int:
        """Count the work list of a room."""
        row = await self._row(select(func.count()).select_from(_WORK).where(_WORK.c.room_id == room_id))
        return int(row[0]) if row else 0

    async def pending(self, room_id: RoomId) -> frozenset[EventId]:
        """Return the events in the work list of a room."""
        chosen = select(_WORK.c.event_id).where(_WORK.c.room_id == room_id)
        return frozenset(EventId(row[0]) for row in await self._rows(chosen))

    async def rooms_with_work(self) -> Sequence[RoomId]:
        """Return the rooms whose work list is not empty."""
        return [RoomId(row[0]) for row in await self._rows(select(_WORK.c.room_id).distinct())]

    async def update(self, works: Sequence[Work]) -> None:
        """Write down how work went. Work that was confirmed meanwhile stays gone."""
        async with self._database.transaction() as connection:
            for one in works:
                mine = (_WORK.c.room_id == one.room_id) & (_WORK.c.event_id == one.event_id)
                await connection.execute(update(_WORK).where(mine).values(_values(one, _WORK)))

    async def drop(self, room_id: RoomId, event_ids: Sequence[EventId]) -> None:
        """Take work out that is not to be done, or cannot be."""
        await self._delete(_WORK, room_id, event_ids)

    async def confirm(self, room_id: RoomId, target: EventId) -> Work | None:
        """Take out what is proven gone, from both lists, and count it; returns the work it was."""
        mine = (_WORK.c.room_id == room_id) & (_WORK.c.event_id == target)
        async with self._database.transaction() as connection:
            await connection.execute(
                delete(_SPARED).where(_SPARED.c.room_id == room_id, _SPARED.c.event_id == target)
            )
            await connection.execute(
                update(media).where(media.c.room_id == room_id, media.c.event_id == target).values(gone=True)
            )
            row = (await connection.execute(delete(_WORK).where(mine).returning(_WORK))).one_or_none()
            if row is None:
                return None
            await connection.execute(
                update(positions)
                .where(positions.c.room_id == room_id)
                .values(removed=positions.c.removed + 1)
            )
            await _use_up(connection, row)
            return _work(row)

    async def unproven(self, room_id: RoomId, *, sent_before: datetime, at_most: int) -> Sequence[Work]:
        """Return what was sent before a moment and is not proven gone."""
        chosen = (
            select(_WORK)
            .where(_WORK.c.room_id == room_id, _WORK.c.sent_at <= sent_before)
            .order_by(_WORK.c.sent_at)
            .limit(at_most)
        )
        return [_work(row) for row in await self._rows(chosen)]

    async def spared(self, room_id: RoomId) -> Sequence[Spared]:
        """Return what the positions do not account for."""
        chosen = select(_SPARED).where(_SPARED.c.room_id == room_id)
        return [Spared(**row._mapping) for row in await self._rows(chosen)]  # noqa: SLF001 (SQLAlchemy's own public name)

    async def unspare(self, room_id: RoomId, event_ids: Sequence[EventId]) -> None:
        """Take out of the spared what is no longer."""
        await self._delete(_SPARED, room_id, event_ids)

    async def glance(
        self, room_id: RoomId, event_ids: Sequence[EventId], *, now: datetime
    ) -> tuple[Position, bool]:
        """Return a room's position, and whether one of some events is held or is the rules; in one look."""
        is_held = exists().where(
            holds.c.room_id == room_id, holds.c.event_id.in_(event_ids), holds.c.until > now
        )
        is_rules = exists().where(rules_posts.c.room_id == room_id, rules_posts.c.event_id.in_(event_ids))
        kept = or_(is_held, is_rules).label("kept")
        row = await self._row(select(positions, kept).where(positions.c.room_id == room_id))
        if row is None:
            return Position(room_id=room_id), False
        values = dict(row._mapping)  # noqa: SLF001 (SQLAlchemy's own public name)
        is_kept = bool(values.pop("kept"))
        return _position(values), is_kept

    async def held(self, room_id: RoomId, *, now: datetime) -> frozenset[EventId]:
        """Return the events under a hold."""
        chosen = select(holds.c.event_id).where(holds.c.room_id == room_id, holds.c.until > now)
        return frozenset(EventId(row[0]) for row in await self._rows(chosen))

    async def rules_posts(self, room_id: RoomId) -> frozenset[EventId]:
        """Return the newest post of the current rules."""
        chosen = select(rules_posts.c.event_id).where(rules_posts.c.room_id == room_id)
        return frozenset(EventId(row[0]) for row in await self._rows(chosen))

    async def troubles(self, room_id: RoomId) -> Sequence[Trouble]:
        """Return what is in the way in a room."""
        chosen = select(troubles).where(troubles.c.room_id == room_id)
        return [
            Trouble(
                room_id=room_id,
                cause=Cause(row.cause),
                since=row.since,
                tries=row.tries,
                not_before=row.not_before,
            )
            for row in await self._rows(chosen)
        ]

    async def note(self, trouble: Trouble) -> None:
        """Write down what is in the way."""
        async with self._database.transaction() as connection:
            await _settle(connection, trouble.room_id, trouble.cause)
            await connection.execute(insert(troubles).values(_values(trouble, troubles)))

    async def settle(self, room_id: RoomId, cause: Cause) -> None:
        """Note that something is no longer in the way."""
        async with self._database.transaction() as connection:
            await _settle(connection, room_id, cause)

    async def key_uses(self, room_id: RoomId) -> Sequence[KeyUse]:
        """Return what is known of a room's decryption keys."""
        chosen = select(sessions).where(sessions.c.room_id == room_id)
        return [KeyUse(**row._mapping) for row in await self._rows(chosen)]  # noqa: SLF001 (SQLAlchemy's own public name)

    async def write_key_uses(self, uses: Sequence[KeyUse]) -> None:
        """Write down what is known of keys, in place of what was."""
        async with self._database.transaction() as connection:
            for one in uses:
                await _insert_new(connection, sessions, [_values(one, sessions)])
                await connection.execute(
                    update(sessions)
                    .where(sessions.c.room_id == one.room_id, sessions.c.session_id == one.session_id)
                    .values(closed_before=one.closed_before)
                )

    async def drop_key_use(self, room_id: RoomId, session_id: str) -> None:
        """Forget a key that was dropped."""
        async with self._database.transaction() as connection:
            await connection.execute(
                delete(sessions).where(sessions.c.room_id == room_id, sessions.c.session_id == session_id)
            )

    async def lowest_indexes(self, room_id: RoomId) -> Mapping[str, int]:
        """Return, by key, the first message that is spared or not yet proven gone."""
        lowest: dict[str, int] = {}
        for table in (_WORK, _SPARED):
            chosen = select(table.c.session_id, func.min(table.c.message_index)).where(
                table.c.room_id == room_id, table.c.session_id.is_not(None)
            )
            rows = await self._rows(chosen.group_by(table.c.session_id))
            for session_id, index in map(tuple[Any, ...], rows):
                lowest[session_id] = min(lowest.get(session_id, index or 0), index or 0)
        return lowest

    async def note_media(self, room_id: RoomId, event_id: EventId, mxcs: Sequence[str]) -> None:
        """Remember where the files of a message lie."""
        rows = [
            {"room_id": room_id, "event_id": event_id, "mxc": mxc, "gone": False, "not_before": None}
            for mxc in mxcs
        ]
        async with self._database.transaction() as connection:
            await _insert_new(connection, media, rows)

    async def deletable_media(self, *, now: datetime, at_most: int) -> Sequence[str]:
        """Return files of which every message is gone, and which are not to be left for a while."""
        other = media.alias()
        is_needed = exists().where(other.c.mxc == media.c.mxc, other.c.gone.is_(False))
        chosen = (
            select(media.c.mxc)
            .where(media.c.gone.is_(True), ~is_needed)
            .where(or_(media.c.not_before.is_(None), media.c.not_before <= now))
        )
        return [row[0] for row in await self._rows(chosen.distinct().limit(at_most))]

    async def forget_media(self, mxc: str) -> None:
        """Forget a file that was deleted."""
        async with self._database.transaction() as connection:
            await connection.execute(delete(media).where(media.c.mxc == mxc))

    async def postpone_media(self, mxc: str, until: datetime) -> None:
        """Leave a file for a while that could not be deleted."""
        async with self._database.transaction() as connection:
            await connection.execute(update(media).where(media.c.mxc == mxc).values(not_before=until))

    async def _rows(self, chosen: Any) -> Sequence[Row[Any]]:
        async with self._database.reading() as connection:
            return (await connection.execute(chosen)).all()

    async def _row(self, chosen: Any) -> Row[Any] | None:
        rows = await self._rows(chosen)
        return rows[0] if rows else None

    async def _delete(self, table: Table, room_id: RoomId, event_ids: Sequence[EventId]) -> None:
        async with self._database.transaction() as connection:
            await connection.execute(
                delete(table).where(table.c.room_id == room_id, table.c.event_id.in_(event_ids))
            )


_WORK, _SPARED = work, spared
_APART = frozenset({"paused", "asked", "removed"})  # written by others than the sweep, beside it


async def _add(connection: AsyncConnection, work: Iterable[Work], spared: Iterable[Spared]) -> None:
    await _insert_new(connection, _WORK, [_values(one, _WORK) for one in work])
    await _insert_new(connection, _SPARED, [_values(one, _SPARED) for one in spared])


async def _set(connection: AsyncConnection, room_id: RoomId, **values: object) -> None:
    await _insert_new(connection, positions, [_position_values(Position(room_id=room_id))])
    await connection.execute(update(positions).where(positions.c.room_id == room_id).values(**values))


async def _lift(connection: AsyncConnection, room_id: RoomId, event_id: EventId) -> None:
    await connection.execute(delete(holds).where(holds.c.room_id == room_id, holds.c.event_id == event_id))


async def _use_up(connection: AsyncConnection, work: Row[Any]) -> None:
    """Note that a decryption key is no longer needed for a message."""
    if work.session_id is None or work.message_index is None:
        return
    use = {"room_id": work.room_id, "session_id": work.session_id, "closed_before": 0, "removed_before": 0}
    await _insert_new(connection, sessions, [{**use, "noticed_at": work.sent_at or work.effective_at}])
    mine = (sessions.c.room_id == work.room_id) & (sessions.c.session_id == work.session_id)
    after = work.message_index + 1
    await connection.execute(
        update(sessions).where(mine, sessions.c.removed_before < after).values(removed_before=after)
    )


async def _settle(connection: AsyncConnection, room_id: RoomId, cause: Cause) -> None:
    await connection.execute(
        delete(troubles).where(troubles.c.room_id == room_id, troubles.c.cause == cause.value)
    )


async def _insert_new(connection: AsyncConnection, table: Table, rows: Sequence[Mapping[str, Any]]) -> None:
    """Insert what is not there yet; what is there stays as it is."""
    if rows:
        dialect = sqlite if connection.dialect.name == "sqlite" else postgresql
        await connection.execute(dialect.insert(table).on_conflict_do_nothing(), list(rows))


def _values(record: object, table: Table) -> dict[str, Any]:
    values = {column.name: getattr(record, column.name) for column in table.columns}
    return {name: str(value) if isinstance(value, Cause | Why) else value for name, value in values.items()}


def _work(row: Row[Any]) -> Work:
    values = dict(row._mapping)  # noqa: SLF001 (SQLAlchemy's own public name)
    cause = values.pop("cause")
    return Work(**{**values, "why": Why(values["why"])}, cause=Cause(cause) if cause else None)


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
