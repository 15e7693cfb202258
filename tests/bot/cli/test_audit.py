"""`audit verify` says whether the record of acts is as it was written, and changes nothing."""

import asyncio
import json
import shutil
from dataclasses import replace
from pathlib import Path

import pytest
from sqlalchemy import text

from bot.storage import audit
from bot.storage.database import SQLITE_FILE, Database, url_of
from policies.vocabulary import AuditAct
from tests.bot.cli.running import Ran, ran
from tests.bot.config.files import config_file
from tests.bot.storage.test_migrate import taken_back
from tests.commands.asking import ASHA, NOW, ROOM

ACT = AuditAct(who=ASHA, what="hold", room_id=ROOM, at=NOW, why="what somebody said")
AT = NOW.isoformat(timespec="milliseconds").replace("+00:00", "Z")


@pytest.fixture
def file(tmp_path: Path, empty_database: Path) -> Path:
    """Return the configuration of a bot that has recorded nothing yet."""
    (tmp_path / "data").mkdir()
    shutil.copy(empty_database, tmp_path / "data" / SQLITE_FILE)
    return config_file(tmp_path)


def record(file: Path, acts: int, *done: str) -> None:
    """Record acts, and do to the record what nobody should."""

    async def recorded() -> None:
        database = await Database.open(url_of("sqlite", file.parent / "data"))
        async with database.transaction() as connection:
            for number in range(acts):
                await audit.add(connection, replace(ACT, what=f"rules set {number + 1}"))
            for deed in done:
                await connection.execute(text(deed))
        await database.close()

    asyncio.run(recorded())


def lapse(file: Path) -> None:
    """Let the time of every act be over."""

    async def lapsed() -> None:
        database = await Database.open(url_of("sqlite", file.parent / "data"))
        async with database.transaction() as connection:
            await audit.lapse(connection, NOW)
        await database.close()

    asyncio.run(lapsed())


def verified(file: Path, *more: str) -> Ran:
    said = ran("audit", "verify", "-c", str(file), *more)
    assert said.err == ""
    assert ACT.why not in said.out
    return said


def test_a_whole_record_is_told_with_how_much_there_is_and_since_when(file: Path) -> None:
    record(file, 3)
    said = verified(file)
    assert said.status == 0
    assert "is whole: 3 rows, from number 1 (" in said.out
    assert f"({NOW:%Y-%m-%d %H:%M:%S} UTC) to number 3 (" in said.out
    assert "is taken as" not in said.out


def test_for_scripts_it_is_json(file: Path) -> None:
    record(file, 3)
    said = verified(file, "--json")
    assert said.status == 0
    assert json.loads(said.out) == {
        "whole": True,
        "rows": 3,
        "first": {"number": 1, "at": AT},
        "last": {"number": 3, "at": AT},
        "breaks": [],
    }


def test_one_row_is_a_record(file: Path) -> None:
    record(file, 1)
    assert "is whole: number 1 (" in verified(file).out


def test_an_empty_record_is_no_fault(file: Path) -> None:
    assert (verified(file).status, verified(file).out) == (0, "The record of acts is empty.\n")
    empty = {"whole": True, "rows": 0, "first": None, "last": None, "breaks": []}
    assert json.loads(verified(file, "--json").out) == empty


@pytest.mark.parametrize(
    ("deed", "meaning"),
    [
        ("UPDATE audit SET why = '' WHERE number = 3", "number 3 * was changed, or put where it does not"),
        (
            "DELETE FROM audit WHERE number = 3",
            "number 4 * does not follow from 2: rows between were taken out",
        ),
        (
            "UPDATE audit SET at = 'soon' WHERE number = 3",
            "number 3 (at no readable time) is no act any more",
        ),
        ("UPDATE audit SET why = '' WHERE number = 1", "number 1 * was changed, or put where it does not"),
    ],
)
def test_a_broken_record_is_told_row_by_row_with_what_it_means(file: Path, deed: str, meaning: str) -> None:
    record(file, 5, deed)
    said = verified(file)
    assert said.status == 1
    assert "is broken: " in said.out
    assert all(part in said.out for part in meaning.split("*"))
    assert said.out.count("\n* ") == 1
    shown = json.loads(verified(file, "--json").out)
    assert shown["whole"] is False
    assert len(shown["breaks"]) == 1


def test_where_it_breaks_is_in_the_json(file: Path) -> None:
    record(file, 5, "DELETE FROM audit WHERE number = 3", "UPDATE audit SET at = 'soon' WHERE number = 5")
    assert json.loads(verified(file, "--json").out)["breaks"] == [
        {"number": 4, "at": AT, "before": 2, "missing": True, "end": None},
        {"number": 5, "at": None, "before": 4, "missing": False, "end": None},
    ]


@pytest.mark.parametrize(
    ("deed", "meaning", "number", "end"),
    [
        (
            "DELETE FROM audit WHERE number = 1",
            "* number 2 (%) is not the oldest there should be",
            2,
            "oldest",
        ),
        (
            "DELETE FROM audit WHERE number < 5",
            "* number 5 (%) is not the oldest there should be",
            5,
            "oldest",
        ),
        ("DELETE FROM audit WHERE number = 5", "* number 4 (%) is not the newest there was", 4, "newest"),
        ("DELETE FROM audit WHERE number > 1", "* number 1 (%) is not the newest there was", 1, "newest"),
        ("DELETE FROM audit", "is broken: it is empty.\n* The newest row % has not lapsed", None, "newest"),
        (
            "DELETE FROM audit_ends",
            "* What is kept of where the record begins and ends is gone",
            None,
            "both",
        ),
    ],
)
def test_an_end_that_does_not_fit_is_told_with_what_it_means(
    file: Path, deed: str, meaning: str, number: int | None, end: str
) -> None:
    record(file, 5, deed)
    said = verified(file)
    assert said.status == 1
    assert "is broken: " in said.out
    assert all(part in said.out for part in meaning.split("%"))
    assert ("these rows" in said.out) is (end == "oldest")
    shown = verified(file, "--json")
    assert shown.status == 1
    [found] = json.loads(shown.out)["breaks"]
    assert (found["number"], found["end"]) == (number, end)
    assert found["missing"] is (end != "both")


def test_the_only_row_taken_out_is_found(file: Path) -> None:
    record(file, 1, "DELETE FROM audit")
    assert verified(file).status == 1


def test_what_lapsed_is_no_break(file: Path) -> None:
    record(file, 2)
    lapse(file)
    assert (verified(file).status, verified(file).out) == (0, "The record of acts is empty.\n")
    record(file, 2)
    assert verified(file).status == 0


def test_of_an_older_database_that_began_to_lapse_it_is_said_that_the_oldest_row_is_taken_as_it_was(
    file: Path,
) -> None:
    record(file, 4, "DELETE FROM audit WHERE number < 3")
    taken_back(file.parent / "data", "0011")
    record(file, 0)
    said = verified(file)
    assert said.status == 0
    assert "is whole: 2 rows, from number 3 (" in said.out
    assert "Number 3 is taken as it was when the bot began to keep the ends of the record" in said.out


def test_the_record_is_as_it_was_afterwards(file: Path) -> None:
    record(file, 2)
    lying = file.parent / "data" / SQLITE_FILE
    before = lying.read_bytes()
    verified(file)
    assert lying.read_bytes() == before


def test_before_the_first_start_there_is_nothing_and_nothing_is_made(tmp_path: Path) -> None:
    said = ran("audit", "verify", "--json", "-c", str(config_file(tmp_path)))
    assert (said.status, said.out) == (1, "")
    assert "underrose run" in said.err
    assert not (tmp_path / "data").exists()


@pytest.mark.parametrize("wrong", [("look",), ("verify", "--format", "xml")])
def test_what_is_no_part_of_it_is_wrong_usage(wrong: tuple[str, ...]) -> None:
    assert ran("audit", *wrong).status == 2


def test_alone_it_says_what_there_is() -> None:
    said = ran("audit")
    assert "verify" in said.out + said.err
