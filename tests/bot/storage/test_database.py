"""Several things are done, or none of them."""

import asyncio
import contextlib

import pytest

from bot.storage import positions, rooms
from bot.storage.database import Database, url_of
from policies.vocabulary import RoomProtected
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


def test_a_postgresql_address_gets_its_driver() -> None:
    from pathlib import Path

    assert url_of("postgresql://me@host/db", Path()) == "postgresql+asyncpg://me@host/db"
