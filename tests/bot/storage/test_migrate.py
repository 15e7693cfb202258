"""From each earlier version, with rows in every table: nothing is lost, and what has an age still ends.

What can go wrong on the way up is as much a part of it: it fails half-way, or comes upon a later version.
"""

import asyncio
import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from alembic import command
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, MetaData, create_engine, select
from sqlalchemy.exc import OperationalError

from bot.failures import StartProblem
from bot.storage import audit, details, ground_rules, incidents, migrate
from bot.storage.chain import Chain, breaks
from bot.storage.database import SQLITE_FILE, Database, url_of
from bot.storage.lifetimes import ENDING, Lifetimes, housekeep
from bot.storage.tables.every import metadata
from policies.vocabulary import AuditAct, EventId, IncidentOpened, RoomId, RulesPosted, UserId

EARLIER = sorted(
    script.revision for script in ScriptDirectory.from_config(migrate.settings()).walk_revisions()
)
MADE = datetime(2026, 5, 1, tzinfo=UTC)
DAY = timedelta(days=1)
ROOM = RoomId("!room:example.org")
ACT = AuditAct(who=UserId("@asha:x"), what="hold", room_id=ROOM, at=MADE, why="")
VALUES = {"VARCHAR": "text", "TEXT": "text", "INTEGER": 1, "BIGINT": 1, "BOOLEAN": False, "BLOB": b"digest"}
RENAMED = {"replaces": "stays_with"}  # 0016
KNOWN = {"room_id": ROOM, "part": 0, "goes": True}


@contextmanager
def raw(folder: Path) -> Iterator[sqlite3.Connection]:
    """Open the file as it lies there, without the bot."""
    connection = sqlite3.connect(folder / SQLITE_FILE)
    connection.row_factory = sqlite3.Row
    with connection:
        yield connection
    connection.close()


def made(folder: Path, version: str) -> None:
    """Make the database as that version of the bot made it."""
    engine = create_engine(f"sqlite:///{folder / SQLITE_FILE}")
    with engine.begin() as connection:
        command.upgrade(migrate.settings(connection), version)
    engine.dispose()


def taken_back(folder: Path, version: str) -> None:
    """Take a database back to an earlier version, as an operator does with Alembic."""
    engine = create_engine(f"sqlite:///{folder / SQLITE_FILE}")
    with engine.begin() as connection:
        command.downgrade(migrate.settings(connection), version)
    engine.dispose()


def columns(folder: Path) -> dict[str, dict[str, tuple[Any, ...]]]:
    """Read each table's columns by name: type, whether it is needed, its default, its place in the key."""
    with raw(folder) as connection:
        tables = connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'").fetchall()
        return {
            name: {
                column["name"]: (column["type"], column["notnull"], column["dflt_value"], column["pk"])
                for column in connection.execute(f'PRAGMA table_info("{name}")')
            }
            for (name,) in map(tuple, tables)
            if not name.startswith("sqlite_")
        }


def fill(folder: Path) -> None:
    """Put a row into every table that has none, whatever its columns are by now."""
    engine = create_engine(f"sqlite:///{folder / SQLITE_FILE}")
    there = MetaData()
    with engine.begin() as connection:
        there.reflect(connection)
        for table in there.sorted_tables:
            if not connection.execute(select(table)).first():
                row = {column.name: _value(str(column.type)) for column in table.columns}
                known = {name: value for name, value in KNOWN.items() if name in row}
                connection.execute(table.insert().values(row | known))
    engine.dispose()


def _value(kind: str) -> Any:
    return MADE.replace(tzinfo=None) if kind == "DATETIME" else {} if kind == "JSON" else VALUES[kind]


def rows(folder: Path) -> dict[str, list[dict[str, Any]]]:
    """Read every row of every table, by the names that its columns have today."""
    with raw(folder) as connection:
        tables = connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'").fetchall()
        return {
            name: [
                {RENAMED.get(column, column): row[column] for column in row.keys()}  # noqa: SIM118 (no mapping)
                for row in connection.execute(f'SELECT * FROM "{name}"')
            ]
            for (name,) in map(tuple, tables)
            if name != "alembic_version" and not name.startswith("sqlite_")
        }


async def opened(folder: Path) -> Database:
    return await Database.open(url_of("sqlite", folder))


async def upgraded(folder: Path) -> None:
    await (await opened(folder)).close()


@dataclass(frozen=True)
class Grown:
    """A database that an earlier version made and filled, and what it became on being opened today."""

    version: str
    before: dict[str, list[dict[str, Any]]]
    folder: Path

    async def opened(self, tmp_path: Path) -> Database:
        """Open a copy of what it became."""
        return await opened(shutil.copytree(self.folder, tmp_path / "copy"))


@pytest.fixture(scope="module", params=EARLIER)
def grown(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Grown:
    """Return a database of each earlier version, brought up to date."""
    folder = tmp_path_factory.mktemp("grown")
    made(folder, request.param)
    fill(folder)
    before = rows(folder)
    asyncio.run(upgraded(folder))
    return Grown(request.param, before, folder)


async def test_from_each_version_the_tables_become_those_of_today(grown: Grown, tmp_path: Path) -> None:
    def differences(connection: Connection) -> list[object]:
        return list(compare_metadata(MigrationContext.configure(connection), metadata))

    database = await grown.opened(tmp_path)
    async with database.reading() as connection:
        assert await connection.run_sync(differences) == []
    await database.close()


def test_from_each_version_no_row_is_lost_and_no_value_changed(grown: Grown) -> None:
    after = rows(grown.folder)
    ageless = {"alerts"} if grown.version < "0004" else set()  # what had no age could not end: 0007
    assert {name for name in grown.before if not after[name]} == ageless
    for table, [row] in grown.before.items():
        kept = {name: value for name, value in row.items() if name != "form"}  # given up on purpose: 0002
        assert all(kept.items() <= same.items() for same in after[table]), table


async def test_what_each_version_wrote_ends_in_its_time(grown: Grown, tmp_path: Path) -> None:
    database = await grown.opened(tmp_path)
    async with database.transaction() as connection:
        lifetimes = Lifetimes(agreements=365 * DAY, incidents=90 * DAY, audit=730 * DAY)
        for days in (0, 1000):
            await housekeep(connection, MADE + days * DAY, lifetimes, {})
        lasting = {"rules_versions", "retention_troubles"}  # the newest stay, and what a protected room has
        for name in ENDING.keys() - lasting:
            assert not (await connection.execute(select(metadata.tables[name]))).all(), name
    await database.close()


async def test_an_alert_whose_key_names_somebody_is_kept_no_longer(tmp_path: Path) -> None:
    made(tmp_path, "0009")
    with raw(tmp_path) as connection:
        for key in ("identity:!room:example.org:@leo:example.org", "incident:$event", "gate:!identity:x"):
            values = (key, ROOM, "$event", MADE.isoformat())
            connection.execute(
                "INSERT INTO alerts (key, room_id, event_id, made_at) VALUES (?, ?, ?, ?)", values
            )
    await upgraded(tmp_path)
    assert {row["key"] for row in rows(tmp_path)["alerts"]} == {"incident:$event", "gate:!identity:x"}


async def test_of_several_direct_rooms_a_version_that_knows_one_keeps_one(tmp_path: Path) -> None:
    await upgraded(tmp_path)
    with raw(tmp_path) as connection:
        for room, user in (("!a:example.org", "@maya:x"), ("!b:example.org", "@maya:x"), (ROOM, "@leo:x")):
            connection.execute("INSERT INTO direct_rooms (room_id, user_id) VALUES (?, ?)", (room, user))
    taken_back(tmp_path, "0010")
    kept = {row["user_id"]: row["room_id"] for row in rows(tmp_path)["direct_rooms"]}
    assert kept == {"@maya:x": "!b:example.org", "@leo:x": ROOM}


@pytest.mark.parametrize("lapsed", [0, 2])
async def test_a_record_of_acts_from_before_its_ends_were_kept_is_whole_and_from_then_on_has_both(
    tmp_path: Path, lapsed: int
) -> None:
    database = await opened(tmp_path)
    async with database.transaction() as connection:
        for number in range(1, 6):
            await audit.add(connection, replace(ACT, what=str(number)))
        before = await audit.chain(connection)
    await database.close()
    taken_back(tmp_path, "0011")
    with raw(tmp_path) as old:
        old.execute("DELETE FROM audit WHERE number <= ?", (lapsed,))
    database = await opened(tmp_path)
    async with database.transaction() as connection:
        after = await audit.chain(connection)
        assert after.rows == before.rows[lapsed:]
        assert (list(breaks(after)), after.is_taken_over) == ([], lapsed > 0)
        for rest, end in ((after.rows[1:], "oldest"), (after.rows[:-1], "newest")):
            assert [each.end for each in breaks(Chain(rest, after.ends))] == [end]
    await database.close()


@pytest.mark.parametrize("deed", ["UPDATE audit SET why = 'other'", "UPDATE audit SET at = 'soon'"])
async def test_what_was_changed_before_the_ends_were_kept_is_not_taken_for_whole(
    tmp_path: Path, deed: str
) -> None:
    database = await opened(tmp_path)
    async with database.transaction() as connection:
        for number in range(3):
            await audit.add(connection, replace(ACT, what=str(number)))
    await database.close()
    taken_back(tmp_path, "0011")
    with raw(tmp_path) as old:
        old.execute(f"{deed} WHERE number = 1")
    database = await opened(tmp_path)
    async with database.transaction() as connection:
        assert [each.row and each.row.number for each in breaks(await audit.chain(connection))] == [1]
    await database.close()


async def test_digests_still_go_with_their_detail(grown: Grown, tmp_path: Path) -> None:
    database = await grown.opened(tmp_path)
    async with database.transaction() as connection:
        [detail] = await details.everything(connection)
        assert detail.digests == (b"digest",)
        await connection.execute(metadata.tables["details"].delete())
        assert not (await connection.execute(select(metadata.tables["detail_digests"]))).all()
    await database.close()


async def test_from_each_version_the_number_of_a_forgotten_incident_is_given_to_no_other(
    grown: Grown, tmp_path: Path
) -> None:
    database = await grown.opened(tmp_path)
    async with database.transaction() as connection:
        await connection.execute(metadata.tables["incidents"].delete())
        opened = IncidentOpened(
            room_id=ROOM, event_id=EventId("$2"), author=UserId("@leo:example.org"), category="phone", at=MADE
        )
        await incidents.opened(connection, opened)
        [incident] = await incidents.all_of(connection, ROOM)
        assert incident.number == 2
    await database.close()


async def test_a_post_of_the_rules_from_before_there_were_parts_is_its_first(tmp_path: Path) -> None:
    made(tmp_path, "0004")
    fill(tmp_path)
    database = await opened(tmp_path)
    async with database.transaction() as connection:
        before = await ground_rules.newest_post(connection, ROOM)
        assert before == RulesPosted(room_id=ROOM, event_id=EventId("text"), version=1)
        await ground_rules.posted(
            connection, RulesPosted(room_id=ROOM, event_id=EventId("$2"), version=1, part=1)
        )
        assert await ground_rules.newest_post(connection, ROOM) == before
    await database.close()


@dataclass(frozen=True)
class Shrunk:
    """A database of today, filled and taken back to an earlier version."""

    version: str
    before: dict[str, list[dict[str, Any]]]
    folder: Path


@pytest.fixture(scope="module")
def full(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a database of today with a row in every table."""
    folder = tmp_path_factory.mktemp("full")
    made(folder, "head")
    fill(folder)
    return folder


@pytest.fixture(scope="module", params=EARLIER)
def shrunk(full: Path, request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Shrunk:
    """Return a database for each earlier version, taken back to it."""
    folder = shutil.copytree(full, tmp_path_factory.mktemp("shrunk") / "data")
    taken_back(folder, request.param)
    return Shrunk(request.param, rows(full), folder)


def test_taken_back_to_a_version_the_tables_are_those_it_made(shrunk: Shrunk, tmp_path: Path) -> None:
    made(tmp_path, shrunk.version)
    assert columns(shrunk.folder) == columns(tmp_path)


def test_taken_back_to_a_version_every_row_it_knows_is_there_as_it_was(shrunk: Shrunk) -> None:
    for table, found in rows(shrunk.folder).items():
        [row], [was] = found, shrunk.before[table]
        assert {**row, "form": ""} == {**{name: was.get(name) for name in row}, "form": ""}, table


async def test_taken_back_and_brought_up_again_the_bot_works_on_it(shrunk: Shrunk, tmp_path: Path) -> None:
    folder = shutil.copytree(shrunk.folder, tmp_path / "copy")
    await upgraded(folder)
    after = rows(folder)
    made_later = shrunk.before.keys() - rows(shrunk.folder).keys() - {"audit_ends"}  # of what is there
    ageless = {"alerts"} if shrunk.version < "0004" else set()
    assert {name for name in after if not after[name]} == made_later | ageless
    with raw(folder) as connection:
        connection.execute("PRAGMA foreign_keys = ON")
        connection.execute("DELETE FROM details")
    assert rows(folder)["detail_digests"] == []


def test_of_a_post_in_parts_the_first_is_what_a_version_without_parts_knows(
    full: Path, tmp_path: Path
) -> None:
    folder = shutil.copytree(full, tmp_path / "copy")
    with raw(folder) as connection:
        more = "INSERT INTO rules_posts (room_id, part, event_id, version) VALUES (?, 1, '$second part', 1)"
        connection.execute(more, (ROOM,))
    taken_back(folder, "0004")
    assert [row["event_id"] for row in rows(folder)["rules_posts"]] == ["text"]


def test_a_version_that_deletes_every_file_it_knows_of_knows_none_that_stays(
    full: Path, tmp_path: Path
) -> None:
    folder = shutil.copytree(full, tmp_path / "copy")
    with raw(folder) as connection:
        for mxc, goes in (("mxc://goes", True), ("mxc://stays", False)):
            row = (ROOM, "$event", mxc, True, goes)
            connection.execute(
                "INSERT INTO retention_media (room_id, event_id, mxc, gone, goes) VALUES (?, ?, ?, ?, ?)", row
            )
    taken_back(folder, "0011")
    assert {row["mxc"] for row in rows(folder)["retention_media"]} == {"text", "mxc://goes"}


async def test_opening_what_is_up_to_date_changes_nothing(tmp_path: Path) -> None:
    await upgraded(tmp_path)
    fill(tmp_path)
    before = rows(tmp_path)
    await upgraded(tmp_path)
    assert rows(tmp_path) == before


async def test_a_migration_that_fails_leaves_the_database_as_it_was(tmp_path: Path) -> None:
    made(tmp_path, "0001")
    fill(tmp_path)
    with raw(tmp_path) as connection:
        connection.execute("CREATE TABLE lobby (somebody_elses TEXT)")  # in the way of 0003, not of 0002
    before = rows(tmp_path)
    with pytest.raises(OperationalError, match="lobby already exists"):
        await opened(tmp_path)
    assert rows(tmp_path) == before
    with raw(tmp_path) as connection:
        assert connection.execute("SELECT version_num FROM alembic_version").fetchone()[0] == "0001"
        connection.execute("DROP TABLE lobby")
    await upgraded(tmp_path)
    assert rows(tmp_path).keys() == metadata.tables.keys()


async def test_a_database_that_has_had_them_all_is_opened_without_a_look_at_them(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    await upgraded(tmp_path)
    monkeypatch.delattr(command, "upgrade")
    await upgraded(tmp_path)


async def test_the_database_of_a_later_version_is_refused_and_not_touched(tmp_path: Path) -> None:
    await upgraded(tmp_path)
    with raw(tmp_path) as connection:
        connection.execute("UPDATE alembic_version SET version_num = '9999'")
    fill(tmp_path)
    before = rows(tmp_path)
    with pytest.raises(StartProblem, match="later version"):
        await opened(tmp_path)
    assert rows(tmp_path) == before


def test_the_versions_are_one_line_numbered_without_a_gap() -> None:
    scripts = ScriptDirectory.from_config(migrate.settings())
    assert [f"{number:04}" for number in range(1, len(EARLIER) + 1)] == EARLIER
    assert [migrate.newest()] == [EARLIER[-1]] == scripts.get_heads()
    for number, version in enumerate(EARLIER):
        script = scripts.get_revision(version)
        assert script.down_revision == (EARLIER[number - 1] if number else None)


async def test_folders_may_be_called_anything(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    installed = shutil.copytree(migrate.FOLDER, tmp_path / "bot 100%(here)s" / "migrations")
    monkeypatch.setattr(migrate, "FOLDER", installed)
    data = tmp_path / "die daten 100%"
    data.mkdir()
    await upgraded(data)
    assert rows(data).keys() == metadata.tables.keys()
