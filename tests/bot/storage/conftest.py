"""A database of its own for each test."""

import shutil
from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.storage.database import SQLITE_FILE, Database, url_of


@pytest.fixture
async def database(tmp_path: Path, empty_database: Path) -> AsyncIterator[Database]:
    """Return an empty database, up to date."""
    shutil.copy(empty_database, tmp_path / SQLITE_FILE)
    database = await Database.open(url_of("sqlite", tmp_path))
    yield database
    await database.close()


@pytest.fixture
async def connection(database: Database) -> AsyncIterator[AsyncConnection]:
    """Return a connection inside one transaction of an empty database."""
    async with database.transaction() as connection:
        yield connection
