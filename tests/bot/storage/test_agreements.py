"""The record of agreement: rows are added, read in the order they came, and never change."""

from dataclasses import replace
from datetime import timedelta
from itertools import product

import pytest
from sqlalchemy import select
from sqlalchemy.exc import IntegrityError
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.storage import agreements
from bot.storage.tables.agreements import agreements as table
from policies.vocabulary import AgreementAct, EventId, RoomId, UserId
from tests.commands.asking import LEO, MAYA, NOW, ROOM

OTHER = RoomId("!other:example.org")
AGREED = AgreementAct(
    act="agreed",
    room_id=ROOM,
    user_id=MAYA,
    rules_version=3,
    rules_sha256="5" * 64,
    language="fr",
    method="reaction",
    event_id=EventId("$agreed"),
    sent_at=NOW - timedelta(minutes=2),
    recorded_at=NOW,
    purpose="ground rules of the night shift",
)


@pytest.mark.parametrize("method", ["command", "reaction", "policy"])
async def test_an_act_is_read_as_it_was_written(connection: AsyncConnection, method: str) -> None:
    act = replace(AGREED, method=method)
    await agreements.add(connection, act)
    assert await agreements.acts(connection) == [act]


async def test_acts_come_in_the_order_they_were_recorded_whatever_their_times_say(
    connection: AsyncConnection,
) -> None:
    later = replace(AGREED, act="withdrawn", event_id=EventId("$w"), sent_at=NOW - timedelta(days=3))
    earlier_by_clock = replace(later, act="declined", recorded_at=NOW - timedelta(days=9))
    for act in (AGREED, later, earlier_by_clock):
        await agreements.add(connection, act)
    assert await agreements.acts(connection) == [AGREED, later, earlier_by_clock]


@pytest.mark.parametrize(
    ("room_id", "user_id", "count"),
    [(None, None, 4), (ROOM, None, 2), (None, MAYA, 2), (ROOM, MAYA, 1), (ROOM, UserId("@nobody:x"), 0)],
)
async def test_acts_are_those_of_a_room_of_a_person_of_both_or_all(
    connection: AsyncConnection, room_id: RoomId | None, user_id: UserId | None, count: int
) -> None:
    for room, user in product((ROOM, OTHER), (MAYA, LEO)):
        await agreements.add(connection, replace(AGREED, room_id=room, user_id=user))
    found = await agreements.acts(connection, room_id=room_id, user_id=user_id)
    assert len(found) == count
    assert all(room_id in (None, act.room_id) and user_id in (None, act.user_id) for act in found)


async def test_one_event_is_one_act_once(connection: AsyncConnection) -> None:
    await agreements.add(connection, AGREED)
    with pytest.raises(IntegrityError):
        async with connection.begin_nested():
            await agreements.add(connection, replace(AGREED, language="de"))
    assert await agreements.acts(connection) == [AGREED]


async def test_acts_without_an_event_may_repeat(connection: AsyncConnection) -> None:
    lapsed = replace(AGREED, act="lapsed", method="policy", event_id=None)
    await agreements.add(connection, lapsed)
    await agreements.add(connection, lapsed)
    assert await agreements.acts(connection) == [lapsed, lapsed]


async def test_an_act_that_follows_changes_no_row_before_it(connection: AsyncConnection) -> None:
    await agreements.add(connection, AGREED)
    before = (await connection.execute(select(table))).all()
    await agreements.add(connection, replace(AGREED, act="withdrawn", event_id=EventId("$w")))
    assert (await connection.execute(select(table).order_by(table.c.id))).all()[:1] == before
