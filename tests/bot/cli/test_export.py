"""`export agreements` prints the record, of one room or all, and changes nothing."""

import asyncio
import csv
import io
import json
import shutil
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from bot.storage import agreements, rooms
from bot.storage.database import SQLITE_FILE, Database, url_of
from policies.vocabulary import AgreementAct, EventId, RoomId, RoomProtected, UserId
from tests.bot.cli.running import ran
from tests.bot.config.files import config_file

NOW = datetime(2026, 11, 1, 12, tzinfo=UTC)
ROOM, OTHER = RoomId("!room:example.org"), RoomId("!other:example.org")
QUIET = RoomId("!quiet:example.org")  # looked after, and nobody has agreed in it
AGREED = AgreementAct(
    act="agreed",
    room_id=ROOM,
    user_id=UserId("@maya:example.org"),
    rules_version=1,
    rules_sha256="0" * 64,
    language="en",
    method="command",
    event_id=EventId("$1"),
    sent_at=NOW,
    recorded_at=NOW,
)


@pytest.fixture
def file(tmp_path: Path, empty_database: Path) -> Path:
    """Return the configuration of a bot that has recorded three acts in two rooms."""
    (tmp_path / "data").mkdir()
    shutil.copy(empty_database, tmp_path / "data" / SQLITE_FILE)

    async def record() -> None:
        database = await Database.open(url_of("sqlite", tmp_path / "data"))
        async with database.transaction() as connection:
            for act in (
                AGREED,
                replace(AGREED, room_id=OTHER, event_id=EventId("$2")),
                replace(AGREED, act="withdrawn", event_id=EventId("$3")),
            ):
                await agreements.add(connection, act)
            await rooms.protect(connection, RoomProtected(room_id=QUIET, by=AGREED.user_id, since=NOW))
        await database.close()

    asyncio.run(record())
    return config_file(tmp_path)


def test_json_is_a_list_oldest_first(file: Path) -> None:
    said = ran("export", "agreements", "-c", str(file), "--format", "json")
    rows = json.loads(said.out)
    assert said.status == 0
    assert [(row["act"], row["room_id"]) for row in rows] == [
        ("agreed", ROOM),
        ("agreed", OTHER),
        ("withdrawn", ROOM),
    ]
    assert rows[0]["sent_at"] == "2026-11-01T12:00:00.000Z"


def test_without_a_format_it_is_csv_of_the_same_rows(file: Path) -> None:
    said = ran("export", "agreements", "-c", str(file))
    assert [row["event_id"] for row in csv.DictReader(io.StringIO(said.out))] == ["$1", "$2", "$3"]


@pytest.mark.parametrize(("room", "events"), [(ROOM, ["$1", "$3"]), (OTHER, ["$2"]), (QUIET, [])])
def test_one_room_is_its_own_rows_alone(file: Path, room: str, events: list[str]) -> None:
    said = ran("export", "agreements", "-c", str(file), "--format", "json", "--room", room)
    assert [row["event_id"] for row in json.loads(said.out)] == events


@pytest.mark.parametrize("room", ["!none", "#night:example.org"])
def test_a_room_that_nothing_is_kept_of_is_named_and_those_there_are(file: Path, room: str) -> None:
    said = ran("export", "agreements", "-c", str(file), "--format", "json", "--room", room)
    assert (said.status, said.out) == (1, "")
    assert room in said.err
    assert QUIET in said.err


def test_before_the_first_start_there_is_nothing_and_nothing_is_made(tmp_path: Path) -> None:
    said = ran("export", "agreements", "-c", str(config_file(tmp_path)))
    assert said.status == 1
    assert "underrose run" in said.err
    assert said.out == ""
    assert not (tmp_path / "data").exists()


@pytest.mark.parametrize("wrong", [("minutes",), ("agreements", "--format", "xml"), ()])
def test_what_cannot_be_exported_is_wrong_usage(wrong: tuple[str, ...]) -> None:
    assert ran("export", *wrong).status == 2


def test_the_record_is_as_it_was_afterwards(file: Path) -> None:
    lying = file.parent / "data" / SQLITE_FILE
    before = lying.read_bytes()
    ran("export", "agreements", "-c", str(file))
    assert lying.read_bytes() == before
