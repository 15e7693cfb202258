"""How a database is opened: what a file needs to be used as ours, to write to it or only to look at it."""

from contextlib import suppress
from pathlib import Path
from typing import Any
from urllib.parse import quote

from sqlalchemy import URL, Connection, event, make_url
from sqlalchemy.ext.asyncio import AsyncEngine, create_async_engine
from sqlalchemy.pool import ConnectionPoolEntry

from bot.own_file import make_own

WRITES = "underrose_writes"  # the execution option of a connection that is opened to write
_PRAGMAS = (
    "journal_mode=WAL",
    "foreign_keys=ON",
    "secure_delete=ON",
    "synchronous=NORMAL",
    "busy_timeout=1000",  # each try; whoever is told to stop waits for no more than one
)


def to_write(url: URL) -> AsyncEngine:
    """Make the engine of a database that is the bot's own: a file is one that nobody else can read."""
    if file := file_of(make_url(url)):
        with suppress(OSError):  # who opens it says what is the matter
            make_own(file)
    is_server = not str(url).startswith("sqlite")
    engine = create_async_engine(url, pool_pre_ping=is_server)  # a server may have ended connections
    if not is_server:
        event.listen(engine.sync_engine, "connect", _prepare_sqlite)
        event.listen(engine.sync_engine, "begin", _begin)
    return engine


def to_look_at(url: URL) -> AsyncEngine:
    """Make the engine of a database that is left as it is."""
    return create_async_engine(_read_only(url))


def file_of(url: URL) -> Path | None:
    """Return the file that a database is, if it is one."""
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
    """Begin as one that writes, or reads: only who begins as a writer is given their turn after a wait.

    Who has read before they write is refused at once, whatever `busy_timeout` says (SQLite, "Transactions").
    """
    writes = connection.get_execution_options().get(WRITES)
    connection.exec_driver_sql("BEGIN IMMEDIATE" if writes else "BEGIN")
