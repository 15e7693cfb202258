"""Holds: an event is kept until the very end of its hold, in its own room, and the newest hold counts."""

from dataclasses import replace
from datetime import timedelta

import pytest
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.storage import ground_rules
from bot.storage.database import Database
from bot.storage.retention import RetentionLedger, is_held, place_hold, release_hold
from policies.vocabulary import EventId, HoldPlaced, HoldReleased, RoomId, RulesPosted
from tests.commands.asking import ASHA, NOW, ROOM

OTHER = RoomId("!other:example.org")
EVENT, ANOTHER = EventId("$event"), EventId("$another")
UNTIL = NOW + timedelta(days=9)
HOLD = HoldPlaced(room_id=ROOM, event_id=EVENT, by=ASHA, reason="asked for by the group", at=NOW, until=UNTIL)
TICK = timedelta(microseconds=1)


@pytest.mark.parametrize(
    ("room_id", "event_id", "now", "held"),
    [
        (ROOM, EVENT, NOW, True),
        (ROOM, EVENT, UNTIL - TICK, True),
        (ROOM, EVENT, UNTIL, False),
        (ROOM, EVENT, UNTIL + TICK, False),
        (ROOM, ANOTHER, NOW, False),
        (OTHER, EVENT, NOW, False),
    ],
)
async def test_an_event_is_held_in_its_room_until_the_hold_ends(
    database: Database, room_id: RoomId, event_id: EventId, now: object, held: bool
) -> None:
    async with database.transaction() as connection:
        await place_hold(connection, HOLD)
        assert await is_held(connection, room_id, event_id, now) is held  # type: ignore[arg-type]
    ledger = RetentionLedger(database)
    assert (event_id in await ledger.held(room_id, now=now)) is held  # type: ignore[arg-type]


async def test_a_new_hold_takes_the_place_of_the_old_even_where_it_ends_sooner(
    connection: AsyncConnection,
) -> None:
    await place_hold(connection, HOLD)
    await place_hold(connection, replace(HOLD, until=NOW + timedelta(days=1)))
    assert await is_held(connection, ROOM, EVENT, NOW)
    assert not await is_held(connection, ROOM, EVENT, NOW + timedelta(days=1))


async def test_a_released_hold_is_gone_and_the_others_stay(database: Database) -> None:
    async with database.transaction() as connection:
        for hold in (HOLD, replace(HOLD, event_id=ANOTHER), replace(HOLD, room_id=OTHER)):
            await place_hold(connection, hold)
        for _ in range(2):
            await release_hold(connection, HoldReleased(room_id=ROOM, event_id=EVENT))
    ledger = RetentionLedger(database)
    assert await ledger.held(ROOM, now=NOW) == {ANOTHER}
    assert await ledger.held(OTHER, now=NOW) == {EVENT}


async def test_every_part_of_the_rooms_own_rules_is_kept(database: Database) -> None:
    async with database.transaction() as connection:
        for room, part, event in ((ROOM, 0, "$p0"), (ROOM, 1, "$p1"), (OTHER, 0, "$other")):
            post = RulesPosted(room_id=room, event_id=EventId(event), version=1, part=part)
            await ground_rules.posted(connection, post)
    assert await RetentionLedger(database).rules_posts(ROOM) == {"$p0", "$p1"}


def test_a_reason_is_in_no_repr() -> None:
    assert HOLD.reason not in repr(HOLD)
