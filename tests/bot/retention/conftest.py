"""A sweeper on a model homeserver, with the real ledger in a real database."""

import shutil
from collections.abc import AsyncIterator
from datetime import timedelta
from pathlib import Path

import pytest

from bot.storage.database import SQLITE_FILE, Database, url_of
from tests.bot.retention.house import House


@pytest.fixture
async def house(tmp_path: Path, empty_database: Path) -> AsyncIterator[House]:
    shutil.copy(empty_database, tmp_path / SQLITE_FILE)
    database = await Database.open(url_of("sqlite", tmp_path))
    yield House(database, max_age=timedelta(days=30), first_sweep_after=timedelta(0))
    await database.close()
