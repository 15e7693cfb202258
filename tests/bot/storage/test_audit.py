"""The record of acts: whoever changes, drops or reorders a row breaks every seal after it."""

from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest
from sqlalchemy import delete, select, text, update
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.storage import audit
from bot.storage.chain import breaks
from bot.storage.lifetimes import housekeep
from bot.storage.tables.audit import audit as table
from policies.vocabulary import AuditAct
from tests.bot.storage.test_lifetimes import LIFETIMES
from tests.commands.asking import ASHA, NOW, ROOM

ACT = AuditAct(who=ASHA, what="hold", room_id=ROOM, at=NOW, why="asked for by the group")
ACTS = [ACT, replace(ACT, what="release"), replace(ACT, room_id=None, why="")]


async def broken(connection: AsyncConnection) -> list[int]:
    """Return the numbers of the rows that do not follow from what stands before them."""
    return [each.row.number for each in breaks(await audit.sealed(connection))]


@pytest.fixture
async def chain(connection: AsyncConnection) -> AsyncConnection:
    for act in ACTS:
        await audit.add(connection, act)
    return connection


async def test_every_seal_follows_from_what_is_stored(chain: AsyncConnection) -> None:
    assert [row.act for row in await audit.sealed(chain)] == ACTS
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
    assert [row.number for row in await audit.sealed(connection)] == [3, 4]
    await audit.add(connection, ACT)
    assert await broken(connection) == []


async def test_an_act_that_a_wrong_clock_made_old_leaves_no_hole(connection: AsyncConnection) -> None:
    for act in (ACT, replace(ACT, at=NOW - 2 * LIFETIMES.audit), ACT):
        await audit.add(connection, act)
    await housekeep(connection, NOW, LIFETIMES, {})
    assert await broken(connection) == []
    await housekeep(connection, NOW + LIFETIMES.audit, LIFETIMES, {})
    assert await audit.sealed(connection) == []


async def test_after_everything_has_lapsed_a_chain_begins_anew(chain: AsyncConnection) -> None:
    await housekeep(chain, NOW + LIFETIMES.audit, LIFETIMES, {})
    for act in ACTS:
        await audit.add(chain, act)
    assert len(await audit.sealed(chain)) == len(ACTS)
    assert await broken(chain) == []
