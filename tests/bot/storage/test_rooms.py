"""Protected rooms: protected once, released wholly; settings made by command, and taken back."""

from datetime import timedelta

import pytest
from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.storage import rooms
from bot.storage.rooms import ProtectedRoom
from bot.storage.tables.rooms import set_apart
from policies.vocabulary import RoomId, RoomProtected, RoomReleased, RoomSetApart, SettingChanged
from tests.commands.asking import ASHA, LEO, NOW, ROOM

OTHER = RoomId("!other:example.org")


async def set_(connection: AsyncConnection, key: str, value: str | None, room: RoomId = ROOM) -> None:
    record = SettingChanged(room_id=room, key=key, value=value, by=ASHA, at=NOW)
    await rooms.change_setting(connection, record)


async def test_a_room_is_protected_with_who_asked_and_whether_it_is_open(connection: AsyncConnection) -> None:
    await rooms.protect(connection, RoomProtected(room_id=ROOM, since=NOW, by=ASHA, unencrypted=True))
    assert await rooms.protected(connection, ROOM) == ProtectedRoom(ROOM, NOW, unencrypted=True)
    assert await rooms.protector(connection, ROOM) == ASHA


async def test_a_room_that_nobody_asked_for_has_no_protector(connection: AsyncConnection) -> None:
    await rooms.protect(connection, RoomProtected(room_id=ROOM, since=NOW))
    assert await rooms.protected(connection, ROOM) == ProtectedRoom(ROOM, NOW, unencrypted=False)
    assert await rooms.protector(connection, ROOM) is None
    assert await rooms.protected(connection, OTHER) is None
    assert await rooms.protector(connection, OTHER) is None


async def test_protecting_again_changes_neither_since_when_nor_by_whom(connection: AsyncConnection) -> None:
    await rooms.protect(connection, RoomProtected(room_id=ROOM, since=NOW, by=ASHA))
    later = RoomProtected(room_id=ROOM, since=NOW + timedelta(days=1), by=LEO, unencrypted=True)
    await rooms.protect(connection, later)
    assert await rooms.protected(connection, ROOM) == ProtectedRoom(ROOM, NOW, unencrypted=False)
    assert await rooms.protector(connection, ROOM) == ASHA


async def test_a_room_set_apart_is_so_from_the_first_time_on(connection: AsyncConnection) -> None:
    assert not await rooms.is_set_apart(connection, ROOM)
    for days in (0, 1):
        await rooms.set_apart(connection, RoomSetApart(room_id=ROOM, at=NOW + timedelta(days=days)))
    assert await rooms.is_set_apart(connection, ROOM)
    assert not await rooms.is_set_apart(connection, OTHER)
    assert await connection.scalar(select(set_apart.c.since)) == NOW


@pytest.mark.parametrize("over", ["protected", "left"])
async def test_a_room_is_apart_until_it_is_protected_or_left(connection: AsyncConnection, over: str) -> None:
    for room_id in (ROOM, OTHER):
        await rooms.set_apart(connection, RoomSetApart(room_id=room_id, at=NOW))
    if over == "protected":
        await rooms.protect(connection, RoomProtected(room_id=ROOM, since=NOW))
    else:
        await rooms.release(connection, RoomReleased(room_id=ROOM))
    assert not await rooms.is_set_apart(connection, ROOM)
    assert await rooms.all_set_apart(connection) == {OTHER}


async def test_all_protected_rooms_come_oldest_first(connection: AsyncConnection) -> None:
    for room_id, days in ((ROOM, 1), (OTHER, 0)):
        await rooms.protect(connection, RoomProtected(room_id=room_id, since=NOW + timedelta(days=days)))
    assert [room.room_id for room in await rooms.all_protected(connection)] == [OTHER, ROOM]


async def test_a_setting_replaces_the_one_before_it(connection: AsyncConnection) -> None:
    await set_(connection, "retention.max_age", "30d")
    await set_(connection, "language", "de")
    await set_(connection, "retention.max_age", "7d")
    assert await rooms.settings_made(connection, ROOM) == {"retention.max_age": "7d", "language": "de"}


async def test_the_settings_of_all_rooms_are_each_rooms_own(connection: AsyncConnection) -> None:
    assert await rooms.all_settings_made(connection) == {}
    for key, value in (("language", "de"), ("retention.max_age", "7d")):
        await set_(connection, key, value)
    await set_(connection, "language", "fr", OTHER)
    made = await rooms.all_settings_made(connection)
    assert made == {room_id: await rooms.settings_made(connection, room_id) for room_id in (ROOM, OTHER)}


async def test_a_setting_taken_back_is_gone_and_the_others_stay(connection: AsyncConnection) -> None:
    for room_id in (ROOM, OTHER):
        await set_(connection, "language", "de", room_id)
    await set_(connection, "ignore", '["@other-bot:*"]')
    for _ in range(2):
        await set_(connection, "language", None)
    assert await rooms.settings_made(connection, ROOM) == {"ignore": '["@other-bot:*"]'}
    assert await rooms.settings_made(connection, OTHER) == {"language": "de"}


@pytest.mark.parametrize("value", ["null", ""])
async def test_a_value_that_says_nothing_is_a_value(connection: AsyncConnection, value: str) -> None:
    await set_(connection, "retention.max_age", value)
    assert await rooms.settings_made(connection, ROOM) == {"retention.max_age": value}


async def test_a_released_room_has_no_settings_left_and_another_keeps_its_own(
    connection: AsyncConnection,
) -> None:
    for room_id in (ROOM, OTHER):
        await rooms.protect(connection, RoomProtected(room_id=room_id, since=NOW))
        await set_(connection, "language", "de", room_id)
    for _ in range(2):
        await rooms.release(connection, RoomReleased(room_id=ROOM))
    assert await rooms.protected(connection, ROOM) is None
    assert await rooms.settings_made(connection, ROOM) == {}
    assert await rooms.settings_made(connection, OTHER) == {"language": "de"}
