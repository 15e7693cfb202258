import sqlite3
from pathlib import Path

import pytest

from bot.failures import StartProblem
from bot.matrix.crypto import database as module
from bot.matrix.crypto.counts import Counts
from bot.matrix.crypto.database import LAYOUTS, Database


def test_the_files_are_its_owners_alone(file: Path, database: Database) -> None:
    database.run("INSERT INTO unread VALUES ('!r', '$e', 's', 'why', NULL, '', NULL, 0)")
    files = list(file.parent.iterdir())
    assert len(files) == 3  # the log and its index, too
    assert all(each.stat().st_mode & 0o077 == 0 for each in files)
    assert file.parent.stat().st_mode & 0o077 == 0


def test_a_file_that_others_could_read_is_closed_to_them(tmp_path: Path) -> None:
    file = tmp_path / "encryption.db"
    file.touch(mode=0o644)
    Database(file).close()
    assert file.stat().st_mode & 0o077 == 0


def test_a_transaction_holds_whole_or_not_at_all(database: Database) -> None:
    def half() -> None:
        with database.together():
            database.run("INSERT INTO unread VALUES ('!r', '$e', 's', 'why', NULL, '', NULL, 0)")
            database.run("no statement")

    with pytest.raises(StartProblem):
        half()
    assert database.value("SELECT count(*) FROM unread") == 0
    with database.together(), database.together():
        database.run("INSERT INTO unread VALUES ('!r', '$e', 's', 'why', NULL, '', NULL, 0)")
    assert database.value("SELECT count(*) FROM unread") == 1


def test_what_was_committed_is_there_for_another_process(file: Path, database: Database) -> None:
    database.run("INSERT INTO unread VALUES ('!r', '$e', 's', 'why', NULL, '', NULL, 0)")
    other = sqlite3.connect(file)
    assert other.execute("SELECT event_id FROM unread").fetchall() == [("$e",)]
    other.close()


def test_what_was_deleted_is_in_no_file(file: Path, database: Database) -> None:
    phrase = "zinnia-" * 20
    database.run("INSERT INTO unread VALUES ('!r', ?, 's', 'why', NULL, '', NULL, 0)", phrase)
    assert any(phrase.encode() in each.read_bytes() for each in file.parent.iterdir())
    database.run("DELETE FROM unread")
    database.scrub()
    assert not any(phrase.encode() in each.read_bytes() for each in file.parent.iterdir())


def test_a_full_disk_ends_the_program_and_drops_nothing_in_silence(database: Database) -> None:
    counts = Counts()
    pages = database.value("PRAGMA page_count")
    database.run(f"PRAGMA max_page_count = {pages + 1}")

    def receive() -> None:
        with database.together():
            for number in range(10_000):
                with counts.guarding("to-device: unexpected"):
                    database.run("INSERT INTO withheld VALUES ('n', '!r', ?, 'c')", f"session {number}" * 20)

    with pytest.raises(StartProblem, match="disk"):
        receive()
    assert counts.by_kind() == {}
    assert database.value("SELECT count(*) FROM withheld") == 0


def test_a_file_of_another_kind_or_version_is_refused(tmp_path: Path) -> None:
    other = tmp_path / "other.db"
    other.write_bytes(b"no database at all " * 100)
    with pytest.raises(StartProblem, match=r"no database.*put a copy of data_dir back"):
        Database(other)
    newer = tmp_path / "newer.db"
    connection = sqlite3.connect(newer)
    connection.execute("PRAGMA user_version = 99")
    connection.close()
    with pytest.raises(StartProblem, match="a later version of the bot"):
        Database(newer)


@pytest.mark.parametrize("made", [True, False])
def test_a_file_that_may_not_be_opened_is_never_taken_for_a_damaged_one(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, *, made: bool
) -> None:
    def refused(_: Path) -> None:
        raise PermissionError(13, "Permission denied")

    file = tmp_path / "encryption.db"
    if made:
        Database(file).close()
    monkeypatch.setattr(module, "make_own", refused)
    with pytest.raises(StartProblem, match=r"encryption\.db cannot be used .*opened.*chown"):
        Database(file)


def test_a_file_that_cannot_be_looked_into_is_named_with_what_to_do(tmp_path: Path) -> None:
    with pytest.raises(StartProblem, match=r"encryption\.db cannot be used .*let the bot write"):
        Database(tmp_path / "encryption.db", read_only=True)


def test_a_store_that_another_program_keeps_locked_is_named_so(file: Path, database: Database) -> None:
    other = sqlite3.connect(file, isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    database.run("PRAGMA busy_timeout = 0")
    with pytest.raises(StartProblem, match="another program keeps it locked"):
        database.run("DELETE FROM unread")
    other.close()


def test_no_table_has_a_place_for_what_people_write(database: Database) -> None:
    columns = {
        name
        for (table,) in database.rows("SELECT name FROM sqlite_master WHERE type = 'table'")
        for _, name, *_ in database.rows(f"PRAGMA table_info({table})")
    }
    assert not columns & {"body", "content", "text", "message", "display_name", "plaintext"}


def test_a_store_of_an_earlier_layout_is_brought_up_and_loses_nothing(tmp_path: Path) -> None:
    old, new = tmp_path / "old.db", tmp_path / "new.db"
    connection = sqlite3.connect(old)
    connection.executescript(LAYOUTS[0] + "PRAGMA user_version = 1;")
    connection.execute("INSERT INTO secrets VALUES ('seed', x'00')")
    connection.execute("INSERT INTO unread VALUES ('!r', '$e', 's', 'missing key', NULL)")
    connection.execute("INSERT INTO devices VALUES ('n', 'D', 'c', 'e', 1, 0)")
    connection.commit()
    connection.close()
    upgraded, fresh = Database(old), Database(new)
    schema = "SELECT name, sql FROM sqlite_master ORDER BY name"
    assert upgraded.rows(schema) == fresh.rows(schema)
    assert upgraded.rows("SELECT * FROM secrets") == [("seed", b"\0")]
    assert upgraded.rows("SELECT * FROM unread") == [("!r", "$e", "s", "missing key", None, "", None, 1)]
    assert upgraded.rows("SELECT * FROM devices") == [("n", "D", "c", "e", 1, 0, "")]
    for database in (upgraded, fresh):
        database.close()
    Database(old).close()
