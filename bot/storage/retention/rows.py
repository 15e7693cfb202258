"""How the parts of the ledger read and write their rows."""

from collections.abc import Mapping, Sequence
from typing import Any

from sqlalchemy import Row, Table, delete
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.retention.ledger import Why
from bot.storage.database import Database
from policies.retention import Cause
from policies.vocabulary import EventId, RoomId


class Rows:
    """One part of the ledger: the database, and the few ways in which every part uses it."""

    def __init__(self, database: Database) -> None:
        self._database = database

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


async def insert_new(connection: AsyncConnection, table: Table, rows: Sequence[Mapping[str, Any]]) -> None:
    """Insert what is not there yet; what is there stays as it is."""
    if rows:
        dialect = sqlite if connection.dialect.name == "sqlite" else postgresql
        await connection.execute(dialect.insert(table).on_conflict_do_nothing(), list(rows))


def values_of(record: object, table: Table) -> dict[str, Any]:
    """Return what a record writes into its table."""
    values = {column.name: getattr(record, column.name) for column in table.columns}
    return {name: str(value) if isinstance(value, Cause | Why) else value for name, value in values.items()}
