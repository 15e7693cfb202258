"""Whatever ends, every table is asked: a person forgotten, a room released, a room replaced."""

import json

import pytest
from sqlalchemy import Table, insert, select
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.storage import records
from bot.storage.tables.every import metadata
from policies import vocabulary as v
from policies.vocabulary import RoomId, UserId
from tests.bot.storage.rows import MADE, filled

OLD, NEW, OTHER = RoomId("!old:example.org"), RoomId("!new:example.org"), RoomId("!other:example.org")
MAYA, LEO = UserId("@maya:example.org"), UserId("@leo:example.org")
TABLES = [
    table
    for table in metadata.sorted_tables
    if not any(c.foreign_keys for c in table.columns) and table.name != "audit_ends"  # one row for good
]
OF_ROOMS = [table for table in TABLES if "room_id" in table.columns]


async def fill(connection: AsyncConnection, *rooms: RoomId) -> None:
    """Put a row of Maya's into every table, for each of some rooms."""
    for number, room_id in enumerate(rooms, 1):
        for table in TABLES:
            row = filled(table, f"{MAYA}{number}" if is_one_each(table) else MAYA, number)
            await connection.execute(
                insert(table).values(row | ({"room_id": room_id} if "room_id" in row else {}))
            )


def is_one_each(table: Table) -> bool:
    """Whether a table has one row for a person."""
    return [column.name for column in table.primary_key.columns] == ["user_id"]


async def naming(connection: AsyncConnection, needle: str) -> set[str]:
    """Name the tables that hold a text anywhere."""
    found = set()
    for table in metadata.sorted_tables:
        rows = (await connection.execute(select(table))).all()
        if any(needle in json.dumps(list(row), default=str) for row in rows):
            found.add(table.name)
    return found


async def rows(connection: AsyncConnection) -> dict[str, list[object]]:
    return {table.name: list((await connection.execute(select(table))).all()) for table in TABLES}


async def test_a_released_room_is_named_only_by_what_is_peoples_or_still_to_be_done(
    connection: AsyncConnection,
) -> None:
    await fill(connection, OLD)
    await records.write(connection, v.RoomReleased(room_id=OLD))
    peoples = {"agreements", "departures", "rules_versions", "mutes", "incidents", "audit"}
    to_be_done = {"outbox", "retention_counts", "retention_holds", "retention_media", "retention_sessions"}
    left_to_others = {"direct_rooms", "alerts", "rules_posts", "retention_positions"}
    assert await naming(connection, OLD) == peoples | to_be_done | left_to_others


@pytest.mark.parametrize(
    "record",
    [
        v.RoomReleased(room_id=OLD),
        v.RoomCarriedOver(room_id=OLD, replacement=NEW),
        v.RoomSetApart(room_id=OLD, at=MADE),
        v.SweepsHalted(room_id=OLD, halted=True),
    ],
    ids=lambda record: type(record).__name__,
)
async def test_whatever_happens_to_one_room_no_row_of_another_changes(
    connection: AsyncConnection, record: v.Record
) -> None:
    await fill(connection, OTHER)
    before = await rows(connection)
    await records.write(connection, record)
    after = await rows(connection)
    for table in OF_ROOMS:
        assert all(row in after[table.name] for row in before[table.name]), table.name


@pytest.mark.parametrize(
    "record",
    [
        v.RoomReleased(room_id=OLD),
        v.RoomCarriedOver(room_id=OLD, replacement=NEW),
        v.PersonForgotten(user_id=MAYA, at=MADE),
        v.RoomSetApart(room_id=OLD, at=MADE),
        v.DetailForgotten(user_id=MAYA, number=1),
        v.StayEnded(room_id=OLD, user_id=MAYA, ended_at=MADE),
        v.LobbyLeft(room_id=OLD, user_id=MAYA),
        v.MuteEnded(room_id=OLD, user_id=MAYA, ended_at=MADE),
    ],
    ids=lambda record: type(record).__name__,
)
async def test_what_is_written_twice_is_written_once(connection: AsyncConnection, record: v.Record) -> None:
    await fill(connection, OLD, OTHER)
    await records.write(connection, record)
    once = await rows(connection)
    await records.write(connection, record)
    assert await rows(connection) == once


async def test_who_is_forgotten_leaves_every_row_of_who_stays_as_it_was(connection: AsyncConnection) -> None:
    await fill(connection, OLD)
    before = await rows(connection)
    await records.write(connection, v.PersonForgotten(user_id=LEO, at=MADE))
    assert await rows(connection) == before


async def test_of_a_replaced_room_only_what_goes_on_in_it_names_it(connection: AsyncConnection) -> None:
    await fill(connection, OLD)
    await records.write(connection, v.RoomCarriedOver(room_id=OLD, replacement=NEW))
    moved = {"agreements", "departures", "mutes", "rules_versions"}
    gone = {"stays", "lobby", "room_reminders"}
    assert await naming(connection, NEW) == moved | {"room_settings"}
    assert not await naming(connection, OLD) & (moved | gone)
    assert {table.name for table in OF_ROOMS} - moved - gone == await naming(connection, OLD)
