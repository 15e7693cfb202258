"""A sweeper on a model homeserver, with the real ledger in a real database."""

from collections.abc import AsyncIterator
from datetime import timedelta
from pathlib import Path

import pytest

from tests.bot.retention.house import House
from tests.empty_database import opened


@pytest.fixture
async def house(tmp_path: Path) -> AsyncIterator[House]:
    database = await opened(tmp_path)
    yield House(database, max_age=timedelta(days=30), first_sweep_after=timedelta(0))
    await database.close()
