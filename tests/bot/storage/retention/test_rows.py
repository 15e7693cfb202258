"""How rows are written: what is there stays, and what a record says of itself is what is stored."""

from dataclasses import fields

import pytest
from sqlalchemy import Table, select
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.retention.ledger import KeyUse, Spared, Trouble, Why, Work
from bot.storage.retention.rows import insert_new, values_of
from bot.storage.tables import retention as tables
from policies.retention import Cause
from policies.vocabulary import EventId
from tests.commands.asking import NOW, ROOM

TROUBLES = [
    {"room_id": ROOM, "cause": "one", "since": NOW, "tries": 1, "not_before": None},
    {"room_id": ROOM, "cause": "two", "since": NOW, "tries": 2, "not_before": NOW},
]


async def tries(connection: AsyncConnection) -> dict[str, int]:
    table = tables.troubles
    return {row.cause: row.tries for row in await connection.execute(select(table))}


async def test_what_is_not_there_is_inserted(connection: AsyncConnection) -> None:
    await insert_new(connection, tables.troubles, TROUBLES)
    assert await tries(connection) == {"one": 1, "two": 2}


async def test_what_is_there_stays_as_it_is_beside_what_is_new(connection: AsyncConnection) -> None:
    await insert_new(connection, tables.troubles, TROUBLES[:1])
    changed = [{**row, "tries": 9} for row in TROUBLES]
    await insert_new(connection, tables.troubles, changed)
    assert await tries(connection) == {"one": 1, "two": 9}


async def test_the_first_of_two_that_are_alike_counts(connection: AsyncConnection) -> None:
    await insert_new(connection, tables.troubles, [TROUBLES[0], {**TROUBLES[0], "tries": 9}])
    assert await tries(connection) == {"one": 1}


async def test_nothing_is_nothing_to_insert(connection: AsyncConnection) -> None:
    await insert_new(connection, tables.troubles, [])
    assert await tries(connection) == {}


@pytest.mark.parametrize(
    ("record", "table"),
    [
        (Work(room_id=ROOM, event_id=EventId("$1"), effective_at=NOW), tables.work),
        (Spared(room_id=ROOM, event_id=EventId("$1"), effective_at=NOW), tables.spared),
        (Trouble(room_id=ROOM, cause=next(iter(Cause)), since=NOW), tables.troubles),
        (KeyUse(room_id=ROOM, session_id="one", noticed_at=NOW), tables.sessions),
    ],
    ids=lambda each: type(each).__name__,
)
def test_every_field_of_a_record_has_its_column_and_no_column_is_left_over(
    record: object, table: Table
) -> None:
    names = {field.name for field in fields(record)}  # type: ignore[arg-type]
    assert values_of(record, table).keys() == names == set(table.columns.keys())


def test_what_is_one_of_a_few_words_is_stored_as_the_word() -> None:
    cause = next(iter(Cause))
    work = Work(room_id=ROOM, event_id=EventId("$1"), effective_at=NOW, why=Why.ASKED, cause=cause)
    values = values_of(work, tables.work)
    assert (type(values["why"]), values["why"]) == (str, "asked")
    assert (type(values["cause"]), values["cause"]) == (str, cause.value)
