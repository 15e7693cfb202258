"""Lowered levels: what was before is kept exactly, and anew with each muting."""

from dataclasses import replace
from datetime import timedelta

import pytest
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.storage import mutes
from bot.storage.mutes import Mute
from policies.vocabulary import Muted, MuteEnded, MuteLeft, RoomId
from tests.commands.asking import LEO, MAYA, NOW, ROOM

OTHER = RoomId("!other:example.org")
MUTED = Muted(room_id=ROOM, user_id=MAYA, level_before=25, level=-1, muted_at=NOW)
ENDED = MuteEnded(room_id=ROOM, user_id=MAYA, ended_at=NOW + timedelta(hours=1))
LEFT = MuteLeft(room_id=ROOM, user_id=MAYA)


@pytest.mark.parametrize("before", [None, 0, 25, -(2**53) + 1, 2**53 - 1])
async def test_any_level_that_matrix_allows_comes_back_exactly(
    connection: AsyncConnection, before: int | None
) -> None:
    await mutes.begin(connection, replace(MUTED, level_before=before))
    assert await mutes.of(connection, ROOM) == [Mute(ROOM, MAYA, before, -1, False, None)]


async def test_a_mute_that_ended_is_known_still_with_its_end(connection: AsyncConnection) -> None:
    await mutes.begin(connection, MUTED)
    await mutes.end(connection, ENDED)
    [mute] = await mutes.of(connection, ROOM)
    assert (mute.level_before, mute.ended_at) == (25, ENDED.ended_at)


async def test_what_a_person_decided_is_left_alone(connection: AsyncConnection) -> None:
    await mutes.begin(connection, MUTED)
    await mutes.leave_alone(connection, LEFT)
    [mute] = await mutes.of(connection, ROOM)
    assert mute.left_alone
    assert mute.ended_at is None


async def test_muting_anew_forgets_how_the_last_one_ended(connection: AsyncConnection) -> None:
    await mutes.begin(connection, MUTED)
    await mutes.end(connection, ENDED)
    await mutes.leave_alone(connection, LEFT)
    await mutes.begin(connection, replace(MUTED, level_before=10))
    assert await mutes.of(connection, ROOM) == [Mute(ROOM, MAYA, 10, -1, False, None)]


async def test_a_mark_concerns_one_member_of_one_room(connection: AsyncConnection) -> None:
    others = [replace(MUTED, user_id=LEO), replace(MUTED, room_id=OTHER)]
    for record in (MUTED, *others):
        await mutes.begin(connection, record)
    await mutes.end(connection, ENDED)
    await mutes.leave_alone(connection, LEFT)
    [leos] = await mutes.of_person(connection, LEO)
    [elsewhere] = await mutes.of(connection, OTHER)
    assert [(m.left_alone, m.ended_at) for m in (leos, elsewhere)] == [(False, None)] * 2


async def test_a_room_lists_its_members_and_a_person_their_rooms_in_a_fixed_order(
    connection: AsyncConnection,
) -> None:
    for record in (MUTED, replace(MUTED, user_id=LEO), replace(MUTED, room_id=OTHER)):
        await mutes.begin(connection, record)
    assert [mute.user_id for mute in await mutes.of(connection, ROOM)] == sorted([MAYA, LEO])
    assert [mute.room_id for mute in await mutes.of_person(connection, MAYA)] == sorted([ROOM, OTHER])


async def test_the_end_of_a_mute_that_never_was_writes_nothing(connection: AsyncConnection) -> None:
    await mutes.end(connection, ENDED)
    await mutes.leave_alone(connection, LEFT)
    assert await mutes.of(connection, ROOM) == []
