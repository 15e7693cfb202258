"""What the storage does is told from a mistake of ours, and said with what is to be done about it."""

import sqlite3
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import make_url
from sqlalchemy.exc import DBAPIError, IntegrityError

from bot.storage.failing import called, trouble_of, trouble_on_connecting


def of_sqlite(code: int) -> DBAPIError:
    raised = sqlite3.OperationalError("what somebody wrote")
    raised.sqlite_errorcode = code
    return DBAPIError("INSERT", None, raised)


class OfPostgres(Exception):
    """An error as the driver raises it."""

    def __init__(self, state: str | None) -> None:
        super().__init__("what somebody wrote")
        self.sqlstate = state


@pytest.mark.parametrize(
    ("code", "what", "passes"),
    [
        (sqlite3.SQLITE_BUSY, "locked", True),
        (sqlite3.SQLITE_BUSY_SNAPSHOT, "locked", True),
        (sqlite3.SQLITE_FULL, "full", True),
        (sqlite3.SQLITE_IOERR_FSYNC, "disk", True),
        (sqlite3.SQLITE_READONLY, "written", False),
        (sqlite3.SQLITE_CANTOPEN, "opened", False),
        (sqlite3.SQLITE_CORRUPT, "damaged", False),
        (sqlite3.SQLITE_NOTADB, "damaged", False),
    ],
)
def test_what_a_file_does_is_told_by_its_code(code: int, what: str, *, passes: bool) -> None:
    trouble = trouble_of(of_sqlite(code))
    assert trouble is not None
    assert what in trouble.what
    assert trouble.passes is passes


@pytest.mark.parametrize("state", ["40001", "40P01", "08006", "57P01", "53300", "58030", "55P03", "25006"])
def test_what_a_server_does_passes(state: str) -> None:
    trouble = trouble_of(DBAPIError("INSERT", None, OfPostgres(state)))
    assert trouble is not None
    assert trouble.passes


def test_a_connection_that_was_lost_passes() -> None:
    lost = DBAPIError("INSERT", None, OfPostgres(None), connection_invalidated=True)
    assert trouble_of(lost) is not None


@pytest.mark.parametrize("state", ["42P01", "23505", "22001", None])
def test_a_mistake_of_ours_on_a_server_is_none(state: str | None) -> None:
    assert trouble_of(DBAPIError("INSERT", None, OfPostgres(state))) is None


@pytest.mark.parametrize(
    "mistake",
    [
        ValueError("what somebody wrote"),
        OSError("no network"),
        of_sqlite(sqlite3.SQLITE_ERROR),
        IntegrityError("INSERT", None, of_sqlite(sqlite3.SQLITE_CONSTRAINT_UNIQUE).orig or Exception()),
    ],
)
def test_a_mistake_of_ours_is_none(mistake: Exception) -> None:
    assert trouble_of(mistake) is None


def test_a_table_that_there_is_not_is_a_mistake_of_ours(tmp_path: Path) -> None:
    with closing(sqlite3.connect(tmp_path / "x.db")) as connection, pytest.raises(sqlite3.Error) as raised:
        connection.execute("SELECT * FROM not_there")
    assert trouble_of(raised.value) is None


def test_what_went_wrong_first_counts_where_more_did_because_of_it() -> None:
    def rolled_back() -> Any:
        try:
            raise of_sqlite(sqlite3.SQLITE_FULL)
        finally:
            raise of_sqlite(sqlite3.SQLITE_ERROR)  # no such savepoint: it was rolled back with the rest

    with pytest.raises(DBAPIError) as raised:
        rolled_back()
    trouble = trouble_of(raised.value)
    assert trouble is not None
    assert "full" in trouble.what


def test_a_server_that_is_not_there_shows_only_on_connecting() -> None:
    assert trouble_on_connecting(ConnectionRefusedError()) is not None
    assert trouble_on_connecting(ValueError()) is None


@pytest.mark.parametrize(
    ("url", "name"),
    [
        ("sqlite+aiosqlite:////data/underrose.db", "/data/underrose.db"),
        ("postgresql+asyncpg://me:secret@db.example.org/rooms", "The database rooms at db.example.org"),
        ("postgresql+asyncpg:///rooms", "The database rooms at this machine"),
    ],
)
def test_it_is_called_by_where_it_is_without_a_password(url: str, name: str) -> None:
    assert called(make_url(url)) == name
