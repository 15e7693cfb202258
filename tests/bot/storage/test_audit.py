"""The chain of acts: whoever changes, drops or reorders a row breaks every seal after it."""

from dataclasses import replace
from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy import delete, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.storage import audit
from bot.storage.tables.audit import audit as table
from policies.vocabulary import AuditAct, RoomId
from tests.commands.asking import ASHA, NOW, ROOM

ACT = AuditAct(who=ASHA, what="hold", room_id=ROOM, at=NOW, why="asked for by the group")
ACTS = [ACT, replace(ACT, what="release"), replace(ACT, room_id=None, why="")]


async def broken(connection: AsyncConnection) -> list[int]:
    """Return the numbers of the rows whose seal does not follow from what stands before them."""
    found, before = [], b""
    for row in await connection.execute(select(table).order_by(table.c.number)):
        act = AuditAct(who=row.who, what=row.what, room_id=row.room_id, at=row.at, why=row.why)
        if audit.seal(before, act) != row.seal:
            found.append(row.number)
        before = row.seal
    return found


@pytest.fixture
async def chain(connection: AsyncConnection) -> AsyncConnection:
    for act in ACTS:
        await audit.add(connection, act)
    return connection


async def test_every_seal_follows_from_what_is_stored(chain: AsyncConnection) -> None:
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
async def test_a_changed_column_shows(chain: AsyncConnection, changed: dict[str, object]) -> None:
    await chain.execute(update(table).where(table.c.number == 2).values(**changed))
    assert await broken(chain) == [2]


async def test_a_row_taken_out_of_the_middle_shows_in_the_next(chain: AsyncConnection) -> None:
    await chain.execute(delete(table).where(table.c.number == 2))
    assert await broken(chain) == [3]


async def test_a_changed_seal_shows_in_its_own_row_and_the_next(chain: AsyncConnection) -> None:
    await chain.execute(update(table).where(table.c.number == 2).values(seal=b"forged"))
    assert await broken(chain) == [2, 3]


async def test_the_same_act_twice_has_two_seals(connection: AsyncConnection) -> None:
    for _ in range(2):
        await audit.add(connection, ACT)
    first, second = await connection.scalars(select(table.c.seal).order_by(table.c.number))
    assert first != second


@given(st.binary(max_size=40), st.text(), st.text())
def test_a_seal_is_32_bytes_and_hangs_on_what_stands_before_it(before: bytes, who: str, why: str) -> None:
    act = AuditAct(who=who, what="hold", room_id=RoomId("!r"), at=NOW, why=why)
    assert len(audit.seal(before, act)) == 32
    assert audit.seal(before, act) == audit.seal(before, replace(act))
    assert audit.seal(before, act) != audit.seal(before + b"x", act)


@given(st.text(alphabet="ab"), st.text(alphabet="ab"), st.text(alphabet="ab"), st.text(alphabet="ab"))
def test_words_moved_from_one_column_to_the_next_make_another_seal(a: str, b: str, c: str, d: str) -> None:
    one, other = replace(ACT, who=a, what=b), replace(ACT, who=c, what=d)
    assert (audit.seal(b"", one) == audit.seal(b"", other)) is ((a, b) == (c, d))
