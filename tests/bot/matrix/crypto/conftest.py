"""Fixtures of the encryption store's tests: a store on disk, without a homeserver."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from bot.matrix.crypto.database import Database
from bot.matrix.crypto.group_sessions import GroupSessions
from bot.matrix.crypto.secrets import opened
from bot.matrix.crypto.vault import Vault

STORE_KEY = b"a store key of thirty-two bytes and more"


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "data" / "encryption.db"


@pytest.fixture
def store(file: Path) -> Iterator[tuple[Database, Vault]]:
    database, vault, _ = opened(file, STORE_KEY)
    yield database, vault
    database.close()


@pytest.fixture
def database(store: tuple[Database, Vault]) -> Database:
    return store[0]


@pytest.fixture
def sessions(store: tuple[Database, Vault]) -> GroupSessions:
    return GroupSessions(store[0], store[1])
