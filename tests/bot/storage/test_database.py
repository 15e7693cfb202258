"""Several things are done, or none of them."""

import asyncio
import contextlib
import shutil
import threading
from pathlib import Path

import pytest
from sqlalchemy import delete, text

from bot.failures import StartProblem
from bot.storage import people, positions, rooms
from bot.storage.database import Database, url_of
from bot.storage.tables.people import languages
from policies.vocabulary import LanguageChosen, RoomProtected, UserId
from tests.commands.asking import NOW, ROOM


async def test_a_transaction_that_fails_leaves_nothing(database: Database) -> None:
    async def fail() -> None:
        async with database.transaction() as connection:
            await positions.save(connection, "@bot:x", "s1", NOW)
            raise RuntimeError

    with pytest.raises(RuntimeError):
        await fail()
    async with database.reading() as connection:
        assert await positions.read(connection, "@bot:x") is None


async def test_a_savepoint_that_fails_leaves_the_rest(database: Database) -> None:
    async with database.transaction() as connection:
        await rooms.protect(connection, RoomProtected(room_id=ROOM, since=NOW))
        with contextlib.suppress(RuntimeError):
            async with connection.begin_nested():
                await positions.save(connection, "@bot:x", "lost", NOW)
                raise RuntimeError
        await positions.save(connection, "@bot:x", "s1", NOW)
    async with database.reading() as connection:
        assert await positions.read(connection, "@bot:x") == "s1"
        assert await rooms.protected(connection, ROOM) is not None


async def test_writers_take_turns(database: Database) -> None:
    async def count_up() -> None:
        async with database.transaction() as connection:
            before = int(await positions.read(connection, "@bot:x") or 0)
            await positions.save(connection, "@bot:x", str(before + 1), NOW)

    await asyncio.gather(*(count_up() for _ in range(20)))
    async with database.reading() as connection:
        assert await positions.read(connection, "@bot:x") == "20"


async def test_reading_goes_on_beside_a_writer(database: Database) -> None:
    async with database.transaction() as writer:
        await positions.save(writer, "@bot:x", "s1", NOW)
        async with database.reading() as reader:
            assert await positions.read(reader, "@bot:x") is None


@pytest.mark.parametrize(
    ("database", "url"),
    [
        ("sqlite", "sqlite+aiosqlite:////data/underrose.db"),
        ("postgresql://me@host:5432/db", "postgresql+asyncpg://me@host:5432/db"),
        ("postgres://host/db?ssl=require", "postgresql+asyncpg://host/db?ssl=require"),
        ("postgresql:///db", "postgresql+asyncpg:///db"),
    ],
)
def test_an_address_gets_its_driver(database: str, url: str) -> None:
    assert url_of(database, Path("/data")).render_as_string(hide_password=False) == url


def test_a_password_is_kept_and_not_shown() -> None:
    odd = "postgresql://"
    url = url_of(f"postgresql://me:{odd}@host/db", Path("/data"))
    assert url.password == odd
    assert "me:***@host" in str(url)


def lying_in(folder: Path) -> list[str]:
    return [each.name for each in folder.iterdir()]


@pytest.mark.parametrize("name", ["a?b", "a%20b", "a b#c", "a?mode=ro&x=%2F", "100%", "a:b@c", "ünd"])
async def test_the_database_lies_in_its_folder_whatever_that_is_called(
    tmp_path: Path, empty_database: Path, name: str
) -> None:
    folder = tmp_path / name
    shutil.copytree(empty_database.parent, folder)
    database = await Database.open(url_of("sqlite", folder))
    async with database.transaction() as connection:
        await positions.save(connection, "@bot:x", "s1", NOW)
    await database.close()
    looking = await Database.look(url_of("sqlite", folder))
    async with looking.reading() as connection:
        assert await positions.read(connection, "@bot:x") == "s1"
    await looking.close()
    assert lying_in(tmp_path) == [name]


async def test_the_database_is_its_owners_alone_with_all_that_lies_beside_it(
    tmp_path: Path, empty_database: Path
) -> None:
    folder = tmp_path / "data"
    shutil.copytree(empty_database.parent, folder)
    (folder / empty_database.name).chmod(0o644)
    database = await Database.open(url_of("sqlite", folder))
    async with database.transaction() as connection:
        await positions.save(connection, "@bot:x", "s1", NOW)
    files = list(folder.iterdir())
    assert len(files) == 3
    assert all(each.stat().st_mode & 0o077 == 0 for each in files)
    await database.close()


async def test_a_database_that_cannot_be_opened_leaves_no_thread_behind(
    database: Database, tmp_path: Path
) -> None:
    async with database.transaction() as connection:
        await connection.execute(text("UPDATE alembic_version SET version_num = '9999'"))
    await database.close()
    before = set(threading.enumerate())
    with pytest.raises(StartProblem):
        await Database.open(url_of("sqlite", tmp_path))
    for thread in set(threading.enumerate()) - before:
        thread.join(5)  # it is told to end, and does so by itself
        assert not thread.is_alive()


def files(folder: Path) -> dict[str, bytes]:
    return {file.name: file.read_bytes() for file in folder.iterdir()}


async def test_what_was_deleted_lies_in_no_file_any_more(database: Database, tmp_path: Path) -> None:
    secret = "@someone-who-was-here:example.org"
    async with database.transaction() as connection:
        for number in range(200):  # over many pages
            chosen = LanguageChosen(user_id=UserId(f"{secret}.{number}"), language="de")
            await people.choose_language(connection, chosen)
    async with database.transaction() as connection:
        await connection.execute(delete(languages))
    await database.close()
    assert not any(secret.encode() in lying for lying in files(tmp_path).values())


async def test_what_is_committed_is_there_after_closing_and_opening_again(
    database: Database, tmp_path: Path
) -> None:
    async with database.transaction() as connection:
        await positions.save(connection, "@bot:x", "s1", NOW)
    await database.close()
    again = await Database.open(url_of("sqlite", tmp_path))
    async with again.reading() as connection:
        assert await positions.read(connection, "@bot:x") == "s1"
    await again.close()


async def test_a_program_that_is_killed_in_a_transaction_leaves_nothing_of_it(
    database: Database, tmp_path: Path
) -> None:
    async with database.transaction() as connection:
        await positions.save(connection, "@bot:x", "s1", NOW)
    async with database.transaction() as connection:
        await positions.save(connection, "@bot:x", "s2", NOW)
        crashed = tmp_path / "as it lay there"
        shutil.copytree(tmp_path, crashed)
    after = await Database.open(url_of("sqlite", crashed))
    async with after.reading() as connection:
        assert await positions.read(connection, "@bot:x") == "s1"
    await after.close()


async def test_a_writer_that_fails_lets_the_next_one_in(database: Database) -> None:
    async def fail() -> None:
        async with database.transaction():
            raise RuntimeError

    async def write() -> None:
        async with database.transaction() as connection:
            await positions.save(connection, "@bot:x", "s1", NOW)

    failed, _ = await asyncio.gather(fail(), write(), return_exceptions=True)
    assert isinstance(failed, RuntimeError)
    async with database.reading() as connection:
        assert await positions.read(connection, "@bot:x") == "s1"
