"""Counts that somebody waits for."""

from collections.abc import Sequence
from datetime import timedelta

from sqlalchemy import delete, select
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.storage.retention.rows import insert_new
from bot.storage.tables.retention import counts
from policies.vocabulary import CountAnswered, CountAsked


async def ask_count(connection: AsyncConnection, record: CountAsked) -> None:
    """Write down that somebody waits for a count."""
    names = {column.name for column in counts.columns} - {"age_seconds"}
    values = {name: getattr(record, name) for name in names}
    await insert_new(connection, counts, [{**values, "age_seconds": int(record.age.total_seconds())}])


async def answer_count(connection: AsyncConnection, record: CountAnswered) -> None:
    """Note that nobody waits any more."""
    await connection.execute(delete(counts).where(counts.c.asked_in == record.asked_in))


async def counts_asked(connection: AsyncConnection) -> Sequence[CountAsked]:
    """Return the counts that somebody waits for, oldest first."""
    found = []
    for row in await connection.execute(select(counts).order_by(counts.c.at)):
        values = dict(row._mapping)  # noqa: SLF001 (SQLAlchemy's own public name)
        found.append(CountAsked(age=timedelta(seconds=values.pop("age_seconds")), **values))
    return found
