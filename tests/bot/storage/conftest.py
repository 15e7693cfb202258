"""A database of its own for each test."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from bot.storage.database import Database


@pytest.fixture
async def database(tmp_path: Path) -> AsyncIterator[Database]:
    """Return an empty database, up to date."""
    database = await Database.open(f"sqlite+aiosqlite:///{tmp_path / 'underrose.db'}")
    yield database
    await database.close()
