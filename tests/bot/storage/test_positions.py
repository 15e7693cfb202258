"""The position: one for an account, with when it was saved."""

from datetime import timedelta

from sqlalchemy import func, select
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.storage import positions
from bot.storage.tables.position import position
from tests.commands.asking import NOW

BOT, OTHER = "@underrose:example.org", "@another:example.org"


async def test_before_the_first_sync_there_is_none(connection: AsyncConnection) -> None:
    assert await positions.read(connection, BOT) is None
    assert await positions.saved_at(connection, BOT) is None


async def test_the_newest_position_is_the_only_one(connection: AsyncConnection) -> None:
    for number in range(3):
        await positions.save(connection, BOT, f"s{number}", NOW + timedelta(seconds=number))
    assert await positions.read(connection, BOT) == "s2"
    assert await positions.saved_at(connection, BOT) == NOW + timedelta(seconds=2)
    assert await connection.scalar(select(func.count()).select_from(position)) == 1


async def test_an_older_time_is_believed_when_the_clock_was_set_back(connection: AsyncConnection) -> None:
    await positions.save(connection, BOT, "s1", NOW)
    await positions.save(connection, BOT, "s2", NOW - timedelta(hours=1))
    assert await positions.read(connection, BOT) == "s2"
    assert await positions.saved_at(connection, BOT) == NOW - timedelta(hours=1)


async def test_another_account_on_the_same_database_begins_at_the_beginning(
    connection: AsyncConnection,
) -> None:
    await positions.save(connection, BOT, "s1", NOW)
    assert await positions.read(connection, OTHER) is None
    await positions.save(connection, OTHER, "s9", NOW)
    assert await positions.read(connection, BOT) == "s1"
