"""A database that cannot be used for a moment is waited for; one that cannot for long is told of."""

import asyncio
import shutil
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from datetime import timedelta
from pathlib import Path

import pytest
from sqlalchemy import text
from sqlalchemy.exc import OperationalError
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.failures import StorageFailed
from bot.storage import database as module
from bot.storage import positions
from bot.storage.database import SQLITE_FILE, Database, url_of
from tests.commands.asking import NOW

BOT = "@bot:x"


@contextmanager
def locked(folder: Path) -> Iterator[sqlite3.Connection]:
    """Hold the write lock, as another program may."""
    with closing(sqlite3.connect(folder / SQLITE_FILE, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        yield other


async def count_up(database: Database) -> None:
    """Read first, and write then, as every decision does."""
    async with database.transaction() as connection:
        before = int(await positions.read(connection, BOT) or 0)
        await positions.save(connection, BOT, str(before + 1), NOW)


async def counted(database: Database) -> str | None:
    async with database.reading() as connection:
        return await positions.read(connection, BOT)


@pytest.fixture
def hurried(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "_TRIES", 2)
    monkeypatch.setattr(module, "_PAUSE", timedelta())


async def test_who_reads_first_and_then_writes_waits_for_the_lock_and_readers_do_not(
    database: Database, tmp_path: Path
) -> None:
    await count_up(database)
    with locked(tmp_path) as other:
        writing = [asyncio.ensure_future(count_up(database)) for _ in range(3)]
        for _ in range(20):
            assert await counted(database) == "1"
        assert not any(each.done() for each in writing)
        other.execute("ROLLBACK")
        await asyncio.gather(*writing)
    assert await counted(database) == "4"


async def test_a_lock_that_stays_is_told_of_by_file_and_cause_with_what_to_do(
    database: Database, tmp_path: Path, hurried: None, caplog: pytest.LogCaptureFixture
) -> None:
    with locked(tmp_path), pytest.raises(StorageFailed) as raised:
        await count_up(database)
    assert str(tmp_path / SQLITE_FILE) in str(raised.value)
    assert "another program keeps it locked" in str(raised.value)
    assert "start again" in str(raised.value)
    assert "Trying again" in caplog.text
    await count_up(database)
    assert await counted(database) == "1"


async def test_told_to_stop_nothing_is_waited_for(tmp_path: Path, empty_database: Path) -> None:
    shutil.copy(empty_database, tmp_path)
    stopping = asyncio.Event()
    database = await Database.open(url_of("sqlite", tmp_path), stopping=stopping)
    with locked(tmp_path):
        writing = asyncio.ensure_future(count_up(database))
        stopping.set()
        async with asyncio.timeout(10):
            with pytest.raises(StorageFailed):
                await writing
    await count_up(database)
    await database.close()


async def test_what_is_no_database_is_told_of_at_once(tmp_path: Path) -> None:
    (tmp_path / SQLITE_FILE).write_text(
        "nothing like a database, though it is long enough to be looked at" * 9
    )
    with pytest.raises(StorageFailed, match="damaged, or no database"):
        await Database.open(url_of("sqlite", tmp_path))


# -- on the way -----------------------------------------------------------------------------------------


class Deciding:
    """Does something in a transaction that fails on the way so often."""

    def __init__(self, fail: Callable[[AsyncConnection], object], failures: int) -> None:
        self.fail, self.failures = fail, failures
        self.tries, self.put_back = 0, 0

    async def __call__(self, connection: AsyncConnection) -> None:
        self.tries += 1
        await positions.save(connection, BOT, str(self.tries), NOW)
        if self.tries <= self.failures:
            await self.fail(connection)  # type: ignore[misc] # a coroutine function

    def lay_aside(self) -> Callable[[], None]:
        def put_back() -> None:
            self.put_back += 1

        return put_back


async def fill_the_disk(connection: AsyncConnection) -> None:
    """Let SQLite find no room for what it is to write."""
    pages = await connection.scalar(text("PRAGMA page_count"))
    await connection.execute(text(f"PRAGMA max_page_count = {pages}"))
    try:
        await positions.save(connection, "@" * 100_000, "s", NOW)
    finally:
        await connection.execute(text("PRAGMA max_page_count = 1000000"))


async def ask_for_nothing(connection: AsyncConnection) -> None:
    await connection.execute(text("SELECT * FROM not_there"))


async def test_where_the_disk_is_full_on_the_way_nothing_is_kept_and_all_is_done_anew(
    database: Database, hurried: None
) -> None:
    deciding = Deciding(fill_the_disk, failures=1)
    await database.carry_through(deciding, deciding.lay_aside)
    assert (deciding.tries, deciding.put_back) == (2, 1)
    assert await counted(database) == "2"


async def test_a_disk_that_stays_full_is_told_of_and_nothing_is_kept(
    database: Database, hurried: None
) -> None:
    deciding = Deciding(fill_the_disk, failures=9)
    with pytest.raises(StorageFailed, match="the disk is full"):
        await database.carry_through(deciding, deciding.lay_aside)
    assert (deciding.tries, deciding.put_back) == (2, 2)
    assert await counted(database) is None


async def test_a_mistake_of_ours_is_made_once_and_what_is_remembered_of_it_put_back(
    database: Database, hurried: None
) -> None:
    deciding = Deciding(ask_for_nothing, failures=9)
    with pytest.raises(OperationalError, match="no such table"):
        await database.carry_through(deciding, deciding.lay_aside)
    assert (deciding.tries, deciding.put_back) == (1, 1)
    assert await counted(database) is None


async def test_where_it_cannot_even_begin_nothing_was_remembered(
    database: Database, tmp_path: Path, hurried: None
) -> None:
    deciding = Deciding(ask_for_nothing, failures=0)
    with locked(tmp_path), pytest.raises(StorageFailed):
        await database.carry_through(deciding, deciding.lay_aside)
    assert (deciding.tries, deciding.put_back) == (0, 0)
