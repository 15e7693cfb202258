"""Who only reads a SQLite file leaves no log beside it, and takes none from whoever writes."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from bot.folding import fold


@pytest.fixture(params=["kept.db", "a?b%20c#d.db"])
def file(tmp_path: Path, request: pytest.FixtureRequest) -> Path:
    """Return a file in which something is kept, closed."""
    file: Path = tmp_path / request.param
    with closing(writing(file)) as connection:
        connection.executescript("CREATE TABLE kept (what); INSERT INTO kept VALUES ('one');")
    return file


def writing(file: Path) -> sqlite3.Connection:
    connection = sqlite3.connect(file, isolation_level=None)
    connection.execute("PRAGMA journal_mode = WAL")
    return connection


@pytest.fixture
def reading(file: Path) -> Iterator[sqlite3.Connection]:
    """Return a connection that can only read."""
    uri = f"file:{file.as_posix().replace('%', '%25').replace('?', '%3f').replace('#', '%23')}?mode=ro"
    with closing(sqlite3.connect(uri, uri=True)) as connection:
        assert kept(connection) == ["one"]
        yield connection


def kept(connection: sqlite3.Connection) -> list[str]:
    return [what for (what,) in connection.execute("SELECT what FROM kept")]


def beside(file: Path) -> list[str]:
    return sorted(each.name.removeprefix(file.name) for each in file.parent.iterdir())


def test_the_empty_log_of_a_reader_is_taken_away_and_the_file_is_as_it_was(
    file: Path, reading: sqlite3.Connection
) -> None:
    before = file.read_bytes(), file.stat().st_mtime_ns
    reading.close()
    assert beside(file) == ["", "-shm", "-wal"]
    fold(file)
    assert beside(file) == [""]
    assert (file.read_bytes(), file.stat().st_mtime_ns) == before


def test_while_somebody_writes_their_log_stays_theirs(file: Path) -> None:
    with closing(writing(file)) as writer:
        writer.execute("INSERT INTO kept VALUES ('two')")
        fold(file)
        assert beside(file) == ["", "-shm", "-wal"]
        writer.execute("BEGIN IMMEDIATE")
        writer.execute("INSERT INTO kept VALUES ('three')")
        fold(file)
        writer.execute("COMMIT")
        assert kept(writer) == ["one", "two", "three"]


def test_what_was_written_by_one_that_ended_meanwhile_is_folded_in(
    file: Path, reading: sqlite3.Connection
) -> None:
    with closing(writing(file)) as writer:
        writer.execute("INSERT INTO kept VALUES ('two')")
    assert kept(reading) == ["one", "two"]
    reading.close()
    assert file.with_name(f"{file.name}-wal").stat().st_size > 0
    fold(file)
    assert beside(file) == [""]
    with closing(writing(file)) as writer:
        assert kept(writer) == ["one", "two"]


@pytest.mark.parametrize("data", [b"", b"no database, but long enough to be taken for one " * 40])
def test_what_is_no_database_is_left_alone(tmp_path: Path, data: bytes) -> None:
    file = tmp_path / "other"
    file.write_bytes(data)
    fold(file)
    assert file.read_bytes() == data
    assert beside(file) == [""]


def test_what_is_not_there_is_not_made(tmp_path: Path) -> None:
    fold(tmp_path / "nothing.db")
    assert list(tmp_path.iterdir()) == []
