"""The record of acts: each is added to the chain, and the chain is read as it is stored."""

from collections.abc import Sequence
from datetime import UTC, datetime
from typing import Any

from sqlalchemy import insert, select, text, type_coerce
from sqlalchemy.ext.asyncio import AsyncConnection
from sqlalchemy.types import NullType

from bot.storage.chain import Sealed, seal
from bot.storage.tables.audit import audit
from policies.vocabulary import AuditAct


async def add(connection: AsyncConnection, record: AuditAct) -> None:
    """Add an act to the chain."""
    if connection.dialect.name == "postgresql":  # where several bots add to it: they take turns
        await connection.execute(text("LOCK TABLE audit IN SHARE ROW EXCLUSIVE MODE"))
    last = await connection.scalar(select(audit.c.seal).order_by(audit.c.number.desc()).limit(1))
    values = {
        "who": record.who,
        "what": record.what,
        "room_id": record.room_id,
        "at": record.at,
        "why": record.why,
    }
    await connection.execute(insert(audit).values(**values, seal=seal(last or b"", record)))


async def sealed(connection: AsyncConnection) -> Sequence[Sealed]:
    """Return every row, oldest first, read as it lies: one that was changed may hold no time or word."""
    as_it_lies = [type_coerce(column, NullType()).label(column.name) for column in audit.c]
    found = await connection.execute(select(*as_it_lies).order_by(audit.c.number))
    return [_sealed(row) for row in found]


def _sealed(row: Any) -> Sealed:
    at = _moment(row.at)
    is_act = all(isinstance(word, str) for word in (row.who, row.what, row.why, row.room_id or ""))
    act = (
        AuditAct(who=row.who, what=row.what, room_id=row.room_id, at=at, why=row.why)
        if at is not None and is_act
        else None
    )
    return Sealed(row.number, act, row.seal if isinstance(row.seal, bytes) else b"")


def _moment(stored: object) -> datetime | None:
    """Read a time as SQLite stores it, in words, or PostgreSQL gives it."""
    try:
        at = stored if isinstance(stored, datetime) else datetime.fromisoformat(str(stored))
    except ValueError:
        return None
    return at.replace(tzinfo=UTC) if at.tzinfo is None else at.astimezone(UTC)
