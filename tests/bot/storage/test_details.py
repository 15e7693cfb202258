"""Registered details: digests alone, their owner's alone, and gone as a whole."""

from dataclasses import replace

import pytest
from sqlalchemy import func, select
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.storage import details
from bot.storage.details import RegisteredDetail
from bot.storage.tables.details import detail_digests
from policies.vocabulary import DetailForgotten, DetailRegistered, UserId
from tests.commands.asking import LEO, MAYA, NOW

PHONE = DetailRegistered(user_id=MAYA, kind="phone", hint="…07", digests=(b"first digest", b"two"), at=NOW)
EMAIL = replace(PHONE, kind="email", hint="…rg", digests=(b"three",))
LEOS = replace(PHONE, user_id=LEO, digests=(b"four",))


async def digests_kept(connection: AsyncConnection) -> int:
    return await connection.scalar(select(func.count()).select_from(detail_digests)) or 0


@pytest.fixture
async def filled(connection: AsyncConnection) -> AsyncConnection:
    for record in (PHONE, LEOS, EMAIL):
        await details.register(connection, record)
    return connection


async def test_what_somebody_registered_is_listed_oldest_first_with_its_digests(
    filled: AsyncConnection,
) -> None:
    mine = await details.of(filled, MAYA)
    assert [(one.kind, one.hint, one.made_at, one.digests) for one in mine] == [
        ("phone", "…07", NOW, (b"first digest", b"two")),
        ("email", "…rg", NOW, (b"three",)),
    ]
    assert mine[0].number < mine[1].number


async def test_everything_carries_each_details_own_digests_in_their_order(filled: AsyncConnection) -> None:
    found = [(one.user_id, one.kind, one.digests) for one in await details.everything(filled)]
    assert found == [
        (MAYA, "phone", (b"first digest", b"two")),
        (LEO, "phone", (b"four",)),
        (MAYA, "email", (b"three",)),
    ]


@pytest.mark.parametrize(
    ("only", "digests"),
    [
        ([MAYA], [(b"first digest", b"two"), (b"three",)]),
        ({LEO}, [(b"four",)]),
        ([MAYA, LEO], [(b"first digest", b"two"), (b"four",), (b"three",)]),
        ([UserId("@nobody:example.org")], []),
        ([], []),
    ],
)
async def test_of_the_named_people_only_where_they_are_named(
    filled: AsyncConnection, only: list[UserId], digests: list[tuple[bytes, ...]]
) -> None:
    assert [one.digests for one in await details.everything(filled, only)] == digests


async def test_a_detail_without_digests_is_registered_all_the_same(connection: AsyncConnection) -> None:
    await details.register(connection, replace(PHONE, digests=()))
    assert [one.digests for one in await details.everything(connection)] == [()]


async def test_a_forgotten_detail_takes_its_digests_with_it(filled: AsyncConnection) -> None:
    phone, email = await details.of(filled, MAYA)
    await details.forget(filled, DetailForgotten(user_id=MAYA, number=phone.number))
    assert await details.of(filled, MAYA) == [email]
    assert await digests_kept(filled) == 2


async def test_nobody_forgets_anothers_detail(filled: AsyncConnection) -> None:
    [leos] = await details.of(filled, LEO)
    await details.forget(filled, DetailForgotten(user_id=MAYA, number=leos.number))
    assert await details.of(filled, LEO) == [leos]
    assert await digests_kept(filled) == 4


async def test_forgetting_twice_is_forgetting_once(filled: AsyncConnection) -> None:
    phone, email = await details.of(filled, MAYA)
    for _ in range(2):
        await details.forget(filled, DetailForgotten(user_id=MAYA, number=phone.number))
    assert await details.of(filled, MAYA) == [email]


def test_digests_are_in_no_repr() -> None:
    kept = RegisteredDetail(1, MAYA, "phone", "…07", NOW, (b"first digest",))
    assert "first digest" not in repr(kept)
    assert "first digest" not in repr(PHONE)
