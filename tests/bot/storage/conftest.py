"""A database of its own for each test."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.storage.database import Database
from tests.empty_database import opened


@pytest.fixture
async def database(tmp_path: Path) -> AsyncIterator[Database]:
    """Return an empty database, up to date."""
    database = await opened(tmp_path)
    yield database
    await database.close()


@pytest.fixture
async def connection(database: Database) -> AsyncIterator[AsyncConnection]:
    """Return a connection inside one transaction of an empty database."""
    async with database.transaction() as connection:
        yield connection
