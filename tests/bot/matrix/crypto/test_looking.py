"""The encryption store is looked into beside whoever uses it, and left as it lies."""

import sqlite3
from pathlib import Path

import pytest

from bot.failures import StartProblem
from bot.matrix.crypto.database import LAYOUTS, Database
from bot.matrix.crypto.secrets import looked_into, opened
from tests.bot.matrix.crypto.conftest import STORE_KEY


@pytest.fixture
def kept(file: Path) -> Path:
    """Return a store with a secret in it, closed."""
    database, _, secrets = opened(file, STORE_KEY)
    secrets.put("token", "a token")
    database.close()
    return file


def laid(file: Path, layouts: int) -> Path:
    """Make a store as an earlier version of the bot did."""
    connection = sqlite3.connect(file)
    for layout in LAYOUTS[:layouts]:
        connection.executescript(layout)
    connection.execute(f"PRAGMA user_version = {layouts}")
    connection.close()
    return file


def test_what_is_kept_is_read_and_the_file_is_as_it_was(kept: Path) -> None:
    kept.chmod(0o640)
    before = kept.read_bytes(), kept.stat()
    database, secrets = looked_into(kept, STORE_KEY)
    assert secrets is not None
    assert secrets.text("token") == "a token"
    database.close()
    after = kept.stat()
    assert kept.read_bytes() == before[0]
    assert (after.st_mtime_ns, after.st_mode) == (before[1].st_mtime_ns, before[1].st_mode)
    assert list(kept.parent.iterdir()) == [kept]


def test_nothing_can_be_written_through_it(kept: Path) -> None:
    database, secrets = looked_into(kept, STORE_KEY)
    assert secrets is not None
    with pytest.raises(StartProblem):
        secrets.put("token", "another")
    assert secrets.text("token") == "a token"
    database.close()


def test_it_sees_what_a_running_bot_has_committed_and_holds_nothing_up(kept: Path) -> None:
    running, _, secrets = opened(kept, STORE_KEY)
    secrets.put("token", "newer")
    database, looked_at = looked_into(kept, STORE_KEY)
    assert looked_at is not None
    with running.together():
        secrets.put("token", "not yet")
        assert looked_at.text("token") == "newer"
    assert looked_at.text("token") == "not yet"
    database.close()
    secrets.put("token", "afterwards")
    running.close()


def test_another_key_is_told_at_once(kept: Path) -> None:
    with pytest.raises(StartProblem, match="UNDERROSE_STORE_KEY"):
        looked_into(kept, b"another key of thirty-two bytes, or more")
    assert list(kept.parent.iterdir()) == [kept]


@pytest.mark.parametrize("layouts", range(len(LAYOUTS)))
def test_the_layout_of_an_earlier_version_is_left_for_the_next_start(tmp_path: Path, layouts: int) -> None:
    file = laid(tmp_path / "encryption.db", layouts)
    before = file.read_bytes()
    database, secrets = looked_into(file, STORE_KEY)
    assert (database.layout, secrets) == (layouts, None)
    database.close()
    assert file.read_bytes() == before
    Database(file).close()
    assert Database(file, read_only=True).layout == len(LAYOUTS)


def test_the_store_of_a_later_version_is_refused(tmp_path: Path) -> None:
    file = laid(tmp_path / "encryption.db", len(LAYOUTS))
    with sqlite3.connect(file) as connection:
        connection.execute(f"PRAGMA user_version = {len(LAYOUTS) + 1}")
    with pytest.raises(StartProblem, match="a later version"):
        looked_into(file, STORE_KEY)
    assert list(tmp_path.iterdir()) == [file]


def test_a_file_that_is_not_there_is_not_made(tmp_path: Path) -> None:
    with pytest.raises((StartProblem, sqlite3.OperationalError)):
        looked_into(tmp_path / "encryption.db", STORE_KEY)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("name", ["die daten 100%", "a?mode=rwc", "#1"])
def test_folders_may_be_called_anything(kept: Path, tmp_path: Path, name: str) -> None:
    folder = tmp_path / name
    kept.parent.rename(folder)
    database, secrets = looked_into(folder / kept.name, STORE_KEY)
    assert secrets is not None
    database.close()


def test_what_is_no_store_is_refused(tmp_path: Path) -> None:
    file = tmp_path / "encryption.db"
    file.write_text("not a database, but long enough to be taken for the head of one " * 20)
    with pytest.raises(StartProblem, match=r"encryption\.db"):
        looked_into(file, STORE_KEY)
