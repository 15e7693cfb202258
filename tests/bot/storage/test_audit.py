"""The record of acts: whoever changes, drops or reorders a row breaks every seal after it."""

from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest
from sqlalchemy import ColumnElement, delete, select, text, update
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.storage import audit
from bot.storage.chain import breaks
from bot.storage.database import Database
from bot.storage.lifetimes import housekeep
from bot.storage.tables.audit import audit as table
from policies.vocabulary import AuditAct
from tests.bot.storage.test_lifetimes import LIFETIMES
from tests.commands.asking import ASHA, NOW, ROOM

ACT = AuditAct(who=ASHA, what="hold", room_id=ROOM, at=NOW, why="asked for by the group")
ACTS = [ACT, replace(ACT, what="release"), replace(ACT, room_id=None, why="")]


async def broken(connection: AsyncConnection) -> list[int]:
    """Return the numbers of the rows that do not fit, 0 where there is none to name."""
    return [each.row.number if each.row else 0 for each in breaks(await audit.chain(connection))]


async def stored(connection: AsyncConnection) -> list[AuditAct | None]:
    return [row.act for row in (await audit.chain(connection)).rows]


@pytest.fixture
async def chain(connection: AsyncConnection) -> AsyncConnection:
    for act in ACTS:
        await audit.add(connection, act)
    return connection


async def test_every_seal_follows_from_what_is_stored(chain: AsyncConnection) -> None:
    assert await stored(chain) == ACTS
    assert await broken(chain) == []


@pytest.mark.parametrize(
    "changed",
    [
        {"who": "@somebody:example.org"},
        {"what": "nothing"},
        {"why": "for another reason"},
        {"at": NOW + timedelta(microseconds=1)},
        {"room_id": "!other:example.org"},
        {"room_id": None},
    ],
    ids=lambda changed: str(*changed),
)
async def test_a_changed_column_shows(chain: AsyncConnection, changed: dict[str, Any]) -> None:
    await chain.execute(update(table).where(table.c.number == 2).values(**changed))
    assert await broken(chain) == [2]


@pytest.mark.parametrize("column", ["who", "what", "room_id", "at", "why"])
@pytest.mark.parametrize("value", ["'yesterday'", "5", "x'ff'"])
async def test_whatever_is_put_into_a_column_shows(chain: AsyncConnection, column: str, value: str) -> None:
    await chain.execute(text(f"UPDATE audit SET {column} = {value} WHERE number = 2"))
    assert await broken(chain) == [2]


async def test_a_row_taken_out_of_the_middle_shows_in_the_next(chain: AsyncConnection) -> None:
    await chain.execute(delete(table).where(table.c.number == 2))
    assert await broken(chain) == [3]


@pytest.mark.parametrize("value", ["'forged'", "x'ff'"])
async def test_a_changed_seal_shows_in_its_own_row_and_the_next(chain: AsyncConnection, value: str) -> None:
    await chain.execute(text(f"UPDATE audit SET seal = {value} WHERE number = 2"))
    assert await broken(chain) == [2, 3]


async def test_the_same_act_twice_has_two_seals(connection: AsyncConnection) -> None:
    for _ in range(2):
        await audit.add(connection, ACT)
    first, second = await connection.scalars(select(table.c.seal).order_by(table.c.number))
    assert first != second


async def test_what_lapses_leaves_the_chain_whole_and_it_goes_on(connection: AsyncConnection) -> None:
    for age in (3, 2, 1, 0):
        await audit.add(connection, replace(ACT, at=NOW - age * LIFETIMES.audit / 2))
    await housekeep(connection, NOW, LIFETIMES, {})
    assert [row.number for row in (await audit.chain(connection)).rows] == [3, 4]
    assert await broken(connection) == []
    await audit.add(connection, ACT)
    assert await broken(connection) == []
    await connection.execute(delete(table).where(table.c.number == 3))
    assert await broken(connection) == [4], "what was taken out is no lapse"


async def test_an_act_that_a_wrong_clock_made_old_leaves_no_hole(connection: AsyncConnection) -> None:
    for act in (ACT, replace(ACT, at=NOW - 2 * LIFETIMES.audit), ACT):
        await audit.add(connection, act)
    await housekeep(connection, NOW, LIFETIMES, {})
    assert await broken(connection) == []
    await housekeep(connection, NOW + LIFETIMES.audit, LIFETIMES, {})
    assert await stored(connection) == []


async def test_after_everything_has_lapsed_the_chain_goes_on(chain: AsyncConnection) -> None:
    await housekeep(chain, NOW + LIFETIMES.audit, LIFETIMES, {})
    assert await broken(chain) == []
    for act in ACTS:
        await audit.add(chain, act)
    assert await stored(chain) == ACTS
    assert await broken(chain) == []
    await chain.execute(delete(table).where(table.c.number == 1))
    assert len(await broken(chain)) == 1


@pytest.mark.parametrize("gone", [table.c.number == 1, table.c.number == 3, table.c.number > 0], ids=str)
async def test_an_act_that_is_added_later_hides_nothing_that_was_taken_out(
    chain: AsyncConnection, gone: ColumnElement[bool]
) -> None:
    await chain.execute(delete(table).where(gone))
    assert len(await broken(chain)) == 1
    for _ in range(2):
        await audit.add(chain, ACT)
        assert len(await broken(chain)) == 1


async def test_newest_acts_that_were_cut_off_show_also_when_all_that_was_left_has_lapsed(
    chain: AsyncConnection,
) -> None:
    await chain.execute(delete(table).where(table.c.number == 3))
    await housekeep(chain, NOW + LIFETIMES.audit, LIFETIMES, {})
    assert (await stored(chain), await broken(chain)) == ([], [0])


@pytest.mark.parametrize(
    "deed",
    [
        "DELETE FROM audit_ends",
        "UPDATE audit_ends SET newest = 'forged'",
        "UPDATE audit_ends SET follows = 'forged'",
        "UPDATE audit_ends SET id = 2",
    ],
)
async def test_whatever_is_done_to_the_ends_stops_no_act_and_stays_to_be_seen(
    chain: AsyncConnection, deed: str
) -> None:
    await chain.execute(text(deed))
    before = len(await broken(chain))
    await audit.add(chain, ACT)
    assert await stored(chain) == [*ACTS, ACT]
    assert len(await broken(chain)) == before
    await housekeep(chain, NOW + LIFETIMES.audit, LIFETIMES, {})
    assert await stored(chain) == []


async def test_what_is_rolled_back_moves_no_end(database: Database) -> None:
    async with database.transaction() as connection:
        await audit.add(connection, ACT)
        await connection.rollback()
    async with database.transaction() as connection:
        assert await broken(connection) == []
        await audit.add(connection, ACT)
        assert await broken(connection) == []
