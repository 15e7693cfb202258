"""The chain of acts: each row's seal covers the row and the seal before it (BLAKE2b, 32 bytes)."""

from hashlib import blake2b

from sqlalchemy import insert, select
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.storage.tables.audit import audit
from policies.vocabulary import AuditAct


async def add(connection: AsyncConnection, record: AuditAct) -> None:
    """Add an act to the chain."""
    last = await connection.scalar(select(audit.c.seal).order_by(audit.c.number.desc()).limit(1))
    values = {
        "who": record.who,
        "what": record.what,
        "room_id": record.room_id,
        "at": record.at,
        "why": record.why,
    }
    await connection.execute(insert(audit).values(**values, seal=seal(last or b"", record)))


def seal(before: bytes, act: AuditAct) -> bytes:
    """Return the seal of an act that follows a seal."""
    parts = (act.who, act.what, act.room_id or "", act.at.isoformat(), act.why)
    return blake2b(before + "\x1f".join(parts).encode(), digest_size=32).digest()
