"""Standing reminders: the last time of each, by room and name."""

from datetime import timedelta

from sqlalchemy.ext.asyncio import AsyncConnection

from bot.storage import room_reminders
from policies.vocabulary import RoomId, RoomReminded
from tests.commands.asking import NOW, ROOM

OTHER = RoomId("!other:example.org")


async def test_only_the_last_time_of_each_is_kept(connection: AsyncConnection) -> None:
    for room, key, days in ((ROOM, "rules", 0), (ROOM, "0", 1), (OTHER, "rules", 2), (ROOM, "rules", 3)):
        record = RoomReminded(room_id=room, key=key, at=NOW + timedelta(days=days))
        await room_reminders.note(connection, record)
    assert await room_reminders.last(connection, ROOM) == {
        "rules": NOW + timedelta(days=3),
        "0": NOW + timedelta(days=1),
    }
    assert await room_reminders.last(connection, OTHER) == {"rules": NOW + timedelta(days=2)}


async def test_a_room_without_reminders_has_none(connection: AsyncConnection) -> None:
    assert await room_reminders.last(connection, ROOM) == {}
