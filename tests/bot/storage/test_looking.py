"""The database is looked into beside whoever uses it, and left as it lies."""

import os
import shutil
from pathlib import Path

import pytest
from sqlalchemy import text

from bot.failures import StartProblem, StorageFailed
from bot.storage import positions
from bot.storage.database import SQLITE_FILE, Database, url_of
from tests.bot.storage.test_migrate import EARLIER, made
from tests.commands.asking import NOW


async def looked_into(folder: Path) -> Database:
    return await Database.look(url_of("sqlite", folder))


async def test_it_sees_what_is_committed_while_another_writes(database: Database, tmp_path: Path) -> None:
    async with database.transaction() as writer:
        await positions.save(writer, "@bot:x", "s1", NOW)
    looking = await looked_into(tmp_path)
    async with database.transaction() as writer, looking.reading() as reader:
        await positions.save(writer, "@bot:x", "s2", NOW)
        assert await positions.read(reader, "@bot:x") == "s1"
    async with looking.reading() as reader:
        assert await positions.read(reader, "@bot:x") == "s2"
    await looking.close()


async def test_nothing_can_be_written_through_it(database: Database, tmp_path: Path) -> None:
    looking = await looked_into(tmp_path)
    with pytest.raises(StorageFailed, match="may not be opened or written"):
        async with looking.transaction() as connection:
            await positions.save(connection, "@bot:x", "s1", NOW)
    await looking.close()
    async with database.reading() as connection:
        assert await positions.read(connection, "@bot:x") is None


def as_it_lies(folder: Path) -> tuple[bytes, int, list[str]]:
    file = folder / SQLITE_FILE
    return file.read_bytes(), file.stat().st_mtime_ns, sorted(each.name for each in folder.iterdir())


async def test_the_file_is_as_it_was(tmp_path: Path, empty_database: Path) -> None:
    shutil.copy(empty_database, tmp_path)
    before = as_it_lies(tmp_path)
    looking = await looked_into(tmp_path)
    async with looking.reading() as connection:
        await positions.read(connection, "@bot:x")
    await looking.close()
    assert as_it_lies(tmp_path) == before


@pytest.mark.parametrize("version", EARLIER[:-1])
async def test_what_an_earlier_version_used_last_is_not_brought_up_to_date(
    tmp_path: Path, version: str
) -> None:
    made(tmp_path, version)
    before = as_it_lies(tmp_path)
    with pytest.raises(StartProblem, match="earlier version"):
        await looked_into(tmp_path)
    assert as_it_lies(tmp_path) == before


async def test_what_a_later_version_used_last_is_refused(database: Database, tmp_path: Path) -> None:
    async with database.transaction() as connection:
        await connection.execute(text("UPDATE alembic_version SET version_num = '9999'"))
    with pytest.raises(StartProblem, match="later version"):
        await looked_into(tmp_path)


async def test_a_file_with_nothing_in_it_is_one_that_no_start_has_finished(tmp_path: Path) -> None:
    shutil.copy(os.devnull, tmp_path / SQLITE_FILE)
    with pytest.raises(StartProblem, match="Start this one once"):
        await looked_into(tmp_path)


@pytest.mark.parametrize("name", ["die daten 100%", "#1", "a&b=c;d"])
async def test_folders_may_be_called_anything(tmp_path: Path, empty_database: Path, name: str) -> None:
    folder = shutil.copytree(empty_database.parent, tmp_path / name)
    looking = await looked_into(folder)
    async with looking.reading() as connection:
        assert await positions.read(connection, "@bot:x") is None
    await looking.close()
