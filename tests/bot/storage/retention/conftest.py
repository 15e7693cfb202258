"""The ledger in a database of its own for each test."""

import pytest

from bot.storage.database import Database
from bot.storage.retention import RetentionLedger


@pytest.fixture
def ledger(database: Database) -> RetentionLedger:
    """Return an empty ledger."""
    return RetentionLedger(database)
