"""How far the bot has read, saved in the same transaction as what was decided."""

from datetime import datetime

from sqlalchemy import delete, insert, select
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.storage.tables.position import position


async def read(connection: AsyncConnection, account: str) -> str | None:
    """Return the saved position of an account; None before the first sync."""
    found: str | None = await connection.scalar(select(position.c.since).where(position.c.account == account))
    return found


async def saved_at(connection: AsyncConnection, account: str) -> datetime | None:
    """Return when the position of an account was last saved: until then the bot has heard everything."""
    chosen = select(position.c.saved_at).where(position.c.account == account)
    found: datetime | None = await connection.scalar(chosen)
    return found


async def save(connection: AsyncConnection, account: str, since: str, at: datetime) -> None:
    """Save the position."""
    await connection.execute(delete(position).where(position.c.account == account))
    await connection.execute(insert(position).values(account=account, since=since, saved_at=at))
