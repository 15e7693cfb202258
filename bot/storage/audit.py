"""The record of acts: each is added to the chain, the oldest lapse, and the chain is read as it is stored.

What is kept of its ends changes in the same transaction, and is never taken anew from the rows: an act that
followed what somebody left of the record would hide what they took.
"""

from datetime import UTC, datetime
from typing import Any

from sqlalchemy import (
    ColumnElement,
    Table,
    delete,
    func,
    insert,
    literal,
    select,
    text,
    true,
    type_coerce,
    update,
)
from sqlalchemy.ext.asyncio import AsyncConnection
from sqlalchemy.types import NullType

from bot.storage.chain import Chain, Ends, Sealed, seal
from bot.storage.tables.audit import audit, audit_ends
from policies.vocabulary import AuditAct, RoomId

THE_ROW = 1
"""The id of the one row that holds the ends."""

_ENDS = audit_ends.c.id == THE_ROW


async def add(connection: AsyncConnection, record: AuditAct) -> None:
    """Add an act to the chain."""
    await _take_turn(connection)
    values = {
        "who": record.who,
        "what": record.what,
        "room_id": record.room_id,
        "at": record.at,
        "why": record.why,
    }
    newest = seal(await _newest(connection), record)
    await connection.execute(insert(audit).values(**values, seal=newest))
    await connection.execute(update(audit_ends).where(_ENDS).values(newest=newest))


async def is_anything_done(connection: AsyncConnection, room_id: RoomId, since: datetime) -> bool:
    """Whether staff has done something to a room since a moment."""
    done = select(audit.c.number).where(audit.c.room_id == room_id, audit.c.at >= since).limit(1)
    return (await connection.execute(done)).first() is not None


async def lapse(connection: AsyncConnection, until: datetime) -> None:
    """Drop the oldest acts, up to a time, and keep what the next one follows.

    None behind one that stays: a hole in the chain is the trace of a deed.
    """
    await _take_turn(connection)
    first = await connection.scalar(select(func.min(audit.c.number)).where(audit.c.at > until))
    over = true() if first is None else audit.c.number < first
    last = await _last_seal(connection, over)
    if last is not None:
        await connection.execute(delete(audit).where(over))
        await connection.execute(update(audit_ends).where(_ENDS).values(follows=last))


async def chain(connection: AsyncConnection) -> Chain:
    """Return every row and the ends, read as they lie: what was changed may hold no time or word.

    All of it is read at once, so that an act that is added meanwhile is there with its end or not at all.
    """
    always = select(literal(1)).subquery()
    together = always.outerjoin(audit_ends, _ENDS).outerjoin(audit, true())
    columns = [*_as_they_lie(audit), *_as_they_lie(audit_ends)]
    found = (await connection.execute(select(*columns).select_from(together).order_by(audit.c.number))).all()
    ends = Ends(follows=_bytes(found[0].follows), newest=_bytes(found[0].newest))
    rows = [as_sealed(row) for row in found if row.number is not None]
    return Chain(rows, None if found[0].id is None else ends)


async def _take_turn(connection: AsyncConnection) -> None:
    """Let one bot at a time change the record, where there are several."""
    if connection.dialect.name == "postgresql":
        await connection.execute(text("LOCK TABLE audit IN SHARE ROW EXCLUSIVE MODE"))


async def _newest(connection: AsyncConnection) -> bytes:
    """Return the seal that the next act follows."""
    kept = (await connection.execute(select(*_as_they_lie(audit_ends)).where(_ENDS))).first()
    return _bytes(kept.newest) if kept else await _last_seal(connection, true()) or b""


async def _last_seal(connection: AsyncConnection, of: ColumnElement[bool]) -> bytes | None:
    chosen = select(*_as_they_lie(audit)).where(of).order_by(audit.c.number.desc()).limit(1)
    last = (await connection.execute(chosen)).first()
    return _bytes(last.seal) if last else None


def _as_they_lie(table: Table) -> list[ColumnElement[Any]]:
    return [type_coerce(column, NullType()).label(column.name) for column in table.c]


def _bytes(stored: object) -> bytes:
    return stored if isinstance(stored, bytes) else b""


def as_sealed(row: Any) -> Sealed:
    """Read a row as it lies."""
    at = _moment(row.at)
    is_act = all(isinstance(word, str) for word in (row.who, row.what, row.why, row.room_id or ""))
    act = (
        AuditAct(who=row.who, what=row.what, room_id=row.room_id, at=at, why=row.why)
        if at is not None and is_act
        else None
    )
    return Sealed(row.number, act, _bytes(row.seal))


def _moment(stored: object) -> datetime | None:
    """Read a time as SQLite stores it, in words, or PostgreSQL gives it."""
    try:
        at = stored if isinstance(stored, datetime) else datetime.fromisoformat(str(stored))
    except ValueError:
        return None
    return at.replace(tzinfo=UTC) if at.tzinfo is None else at.astimezone(UTC)
