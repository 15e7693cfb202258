"""A room that is looked after no longer is forgotten, but for what outlives it."""

from datetime import UTC, datetime, timedelta

import pytest

from bot.retention.ledger import Position
from bot.storage import records, retention, stays
from bot.storage.database import Database
from bot.storage.retention import RetentionLedger
from policies.retention import AgreedAge, Cause
from policies.vocabulary import EventId, HoldPlaced, RoomId, RoomReleased, StayBegan, TakenBack, UserId

ROOM, MAYA, NOW = RoomId("!room:example.org"), UserId("@maya:example.org"), datetime(2026, 11, 1, tzinfo=UTC)


async def released(database: Database) -> None:
    async with database.transaction() as connection:
        await records.write(connection, RoomReleased(room_id=ROOM))


async def test_retention_is_told_anew_under_a_number_of_its_own(database: Database) -> None:
    ledger = RetentionLedger(database)
    agreed = AgreedAge(in_force=timedelta(days=30))
    await ledger.save(Position(room_id=ROOM, cursor="t1", agreed=agreed, announcements=2, thorough=False))
    await released(database)
    assert await ledger.position(ROOM) == Position(room_id=ROOM, announcements=2)


async def test_a_bot_that_was_put_out_knows_since_when(database: Database) -> None:
    for at in (NOW, NOW + timedelta(days=1)):
        async with database.transaction() as connection:
            await records.write(connection, RoomReleased(room_id=ROOM, put_out_at=at))
    [out] = await RetentionLedger(database).troubles(ROOM)
    assert (out.cause, out.since) == (Cause.NOT_JOINED, NOW)


@pytest.mark.parametrize("put_out", [True, False])
async def test_what_was_taken_back_waits_only_for_a_bot_that_was_put_out(
    database: Database, *, put_out: bool
) -> None:
    taken = TakenBack(room_id=ROOM, event_ids=(EventId("$e"),), at=NOW)
    async with database.transaction() as connection:
        await records.write(connection, taken)
        await records.write(connection, RoomReleased(room_id=ROOM, put_out_at=NOW if put_out else None))
    assert bool(await RetentionLedger(database).pending(ROOM)) is put_out
    await released(database)  # as when it is told once more that the bot is not in the room
    assert bool(await RetentionLedger(database).pending(ROOM)) is put_out


async def test_stays_go_and_holds_stay(database: Database) -> None:
    stay = StayBegan(room_id=ROOM, user_id=MAYA, event_id=EventId("$j"), began_at=NOW)
    end = NOW + timedelta(days=9)
    hold = HoldPlaced(room_id=ROOM, event_id=EventId("$e"), by=MAYA, reason="asked for", at=NOW, until=end)
    async with database.transaction() as connection:
        await records.write(connection, stay)
        await records.write(connection, hold)
    await released(database)
    async with database.reading() as connection:
        assert not await stays.of(connection, ROOM)
        assert await retention.is_held(connection, ROOM, hold.event_id, NOW)
