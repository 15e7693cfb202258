"""The database itself: one engine, transactions one after the other, migrations on opening."""

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any
from urllib.parse import quote

from sqlalchemy import URL, Connection, event, make_url
from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine, create_async_engine
from sqlalchemy.pool import ConnectionPoolEntry

from bot.folding import fold
from bot.storage import migrate

SQLITE_FILE = "underrose.db"
_PRAGMAS = (
    "journal_mode=WAL",
    "foreign_keys=ON",
    "secure_delete=ON",
    "synchronous=NORMAL",
    "busy_timeout=10000",
)


def url_of(database: str, data_dir: Path) -> URL:
    """Make `database:` an address for SQLAlchemy; folders may be called anything."""
    if database == "sqlite":
        return URL.create("sqlite+aiosqlite", database=str(data_dir / SQLITE_FILE))
    return make_url(database).set(drivername="postgresql+asyncpg")


class Database:
    """The open database. One writer at a time, so that a decision never waits on half of another."""

    def __init__(self, engine: AsyncEngine, looked_at: Path | None = None) -> None:
        self._engine = engine
        self._looked_at = looked_at
        self._writing = asyncio.Lock()

    @classmethod
    async def open(cls, url: URL) -> "Database":
        """Open a database and bring its tables up to date.

        Raises:
            bot.failures.StartProblem: a later version of the bot has used it.
        """
        engine = create_async_engine(url)
        if engine.dialect.name == "sqlite":
            event.listen(engine.sync_engine, "connect", _prepare_sqlite)
            event.listen(engine.sync_engine, "begin", _begin)
        return await cls._after(migrate.upgrade, engine)

    @classmethod
    async def look(cls, url: URL) -> "Database":
        """Open a database to read it, beside whoever uses it: it is left as it is.

        Raises:
            bot.failures.StartProblem: another version of the bot has used it last.
        """
        return await cls._after(migrate.demand_current, create_async_engine(_read_only(url)), _file_of(url))

    @classmethod
    async def _after(
        cls, do: Callable[[Connection], None], engine: AsyncEngine, looked_at: Path | None = None
    ) -> "Database":
        """Do something first, and take it for open where that was done."""
        database = cls(engine, looked_at)
        try:
            async with engine.begin() as connection:
                await connection.run_sync(do)
        except BaseException:
            await database.close()  # its connection is a thread with an open file
            raise
        return database

    @asynccontextmanager
    async def transaction(self) -> AsyncIterator[AsyncConnection]:
        """Do several things or none of them."""
        async with self._writing, self._engine.begin() as connection:
            yield connection

    @asynccontextmanager
    async def reading(self) -> AsyncIterator[AsyncConnection]:
        """Read, beside whatever is being written."""
        async with self._engine.connect() as connection:
            yield connection

    async def close(self) -> None:
        """Close every connection."""
        await self._engine.dispose()
        if self._looked_at is not None:
            fold(self._looked_at)


def _file_of(url: URL) -> Path | None:
    return Path(url.database) if url.drivername.startswith("sqlite") and url.database else None


def _read_only(url: URL) -> URL:
    """Have a file opened so that nothing can be written to it (SQLite, "URI Filenames")."""
    if not url.drivername.startswith("sqlite"):
        return url
    return url.set(database=f"file:{quote(url.database or '')}", query={"mode": "ro", "uri": "true"})


def _prepare_sqlite(connection: Any, _: ConnectionPoolEntry) -> None:
    """Write-ahead log, foreign keys held, and what is deleted overwritten with zeros."""
    # Python's own idea of when a transaction begins knows no savepoints; ours begins in `_begin`.
    connection.isolation_level = None
    cursor = connection.cursor()
    for pragma in _PRAGMAS:
        cursor.execute(f"PRAGMA {pragma}")
    cursor.close()


def _begin(connection: Connection) -> None:
    connection.exec_driver_sql("BEGIN")
