"""The outbox: put in once, taken out when confirmed, in the order of its lane."""

from dataclasses import replace
from datetime import timedelta

import pytest

from bot.storage import outbox
from bot.storage.database import Database
from bot.storage.forgetting import forget
from bot.storage.outbox import Parcel
from policies.vocabulary import EventId, Lane, PersonForgotten
from tests.commands.asking import MAYA, NOW, ROOM

PARCEL = Parcel(txn_id="t1", lane=Lane.ANSWER, kind="post", body={"content": {}}, made_at=NOW, room_id=ROOM)


async def put(database: Database, *parcels: Parcel) -> None:
    async with database.transaction() as connection:
        for parcel in parcels:
            await outbox.put(connection, parcel)


async def due(database: Database, lane: Lane = Lane.ANSWER, after: timedelta = timedelta()) -> list[str]:
    async with database.reading() as connection:
        return [p.txn_id for p in await outbox.due(connection, lane, NOW + after, at_most=10)]


async def test_the_same_parcel_is_in_it_once(database: Database) -> None:
    await put(database, PARCEL, PARCEL)
    assert await due(database) == ["t1"]


async def test_each_lane_gives_its_own_oldest_first(database: Database) -> None:
    await put(
        database, PARCEL, replace(PARCEL, txn_id="t2"), replace(PARCEL, txn_id="t3", lane=Lane.GREETING)
    )
    assert await due(database) == ["t1", "t2"]
    assert await due(database, Lane.GREETING) == ["t3"]


async def test_what_is_confirmed_is_gone(database: Database) -> None:
    await put(database, PARCEL)
    async with database.transaction() as connection:
        (parcel,) = await outbox.due(connection, Lane.ANSWER, NOW, at_most=1)
        await outbox.confirm(connection, parcel)
        assert await outbox.waiting(connection) == 0


@pytest.mark.parametrize("over", ["confirmed", "postponed"])
async def test_what_was_forgotten_while_it_was_sent_takes_nothing_else_with_it(
    database: Database, over: str
) -> None:
    await put(database, replace(PARCEL, kind="tell", room_id=None, user_id=MAYA))
    async with database.transaction() as connection:
        (sent,) = await outbox.due(connection, Lane.ANSWER, NOW, at_most=1)
        await forget(connection, PersonForgotten(user_id=MAYA, at=NOW))
        await outbox.put(connection, replace(PARCEL, txn_id="t2"))
        if over == "confirmed":
            await outbox.confirm(connection, sent)
        else:
            await outbox.postpone(connection, sent, NOW + timedelta(hours=6), attempts=1)
    assert await due(database) == ["t2"]


async def test_what_is_postponed_comes_later(database: Database) -> None:
    await put(database, PARCEL)
    async with database.transaction() as connection:
        (parcel,) = await outbox.due(connection, Lane.ANSWER, NOW, at_most=1)
        await outbox.postpone(connection, parcel, NOW + timedelta(minutes=5), attempts=1)
    assert await due(database) == []
    assert await due(database, after=timedelta(minutes=5)) == ["t1"]
    async with database.reading() as connection:
        assert await outbox.next_moment(connection, Lane.ANSWER) == NOW + timedelta(minutes=5)


async def test_what_waits_for_somebody_goes_when_they_come(database: Database) -> None:
    await put(database, replace(PARCEL, kind="tell", room_id=None, user_id=MAYA))
    async with database.transaction() as connection:
        (parcel,) = await outbox.due(connection, Lane.ANSWER, NOW, at_most=1)
        await outbox.postpone(connection, parcel, NOW + timedelta(hours=6), attempts=0)
        await outbox.wake(connection, MAYA)
    assert await due(database) == ["t1"]


async def test_a_parcel_is_looked_up_as_it_stands_and_is_none_once_it_was_taken_out(
    database: Database,
) -> None:
    await put(database, PARCEL)
    async with database.transaction() as connection:
        (before,) = await outbox.due(connection, PARCEL.lane, NOW, at_most=1)
        await outbox.postpone(connection, before, NOW, attempts=3)
        found = await outbox.as_it_stands(connection, before)
        assert found == replace(before, attempts=3)
        await outbox.confirm(connection, before)
        assert await outbox.as_it_stands(connection, before) is None


async def test_an_alert_is_remembered_by_its_key(database: Database) -> None:
    async with database.transaction() as connection:
        await outbox.keep_up_to_date(connection, "k", ROOM, EventId("$1"), NOW)
        await outbox.keep_up_to_date(connection, "k", ROOM, EventId("$2"), NOW)
        assert await outbox.kept_up_to_date(connection, "k") == (ROOM, "$2")
        assert await outbox.kept_up_to_date(connection, "other") is None


def test_what_is_said_is_in_no_repr() -> None:
    assert "secret" not in repr(replace(PARCEL, body={"content": "secret"}))
