"""The lobby: who waits outside, longest first; entering twice does not begin the waiting anew."""

from datetime import timedelta

from sqlalchemy.ext.asyncio import AsyncConnection

from bot.storage import lobby
from policies.vocabulary import LobbyEntered, LobbyLeft, RoomId, UserId
from tests.commands.asking import LEO, MAYA, NOW, ROOM

OTHER = RoomId("!other:example.org")


async def enter(connection: AsyncConnection, user: UserId, after: int = 0, room: RoomId = ROOM) -> None:
    record = LobbyEntered(room_id=room, user_id=user, at=NOW + timedelta(minutes=after))
    await lobby.enter(connection, record)


async def test_who_waits_longest_comes_first(connection: AsyncConnection) -> None:
    await enter(connection, LEO, after=5)
    await enter(connection, MAYA, after=1)
    assert await lobby.waiting(connection, ROOM) == [MAYA, LEO]


async def test_who_came_in_the_same_moment_is_in_a_fixed_order(connection: AsyncConnection) -> None:
    for user in (MAYA, LEO):
        await enter(connection, user)
    assert await lobby.waiting(connection, ROOM) == sorted([MAYA, LEO])


async def test_entering_again_keeps_the_place(connection: AsyncConnection) -> None:
    await enter(connection, LEO)
    await enter(connection, MAYA, after=1)
    await enter(connection, LEO, after=2)
    assert await lobby.waiting(connection, ROOM) == [LEO, MAYA]


async def test_one_lobby_is_not_anothers(connection: AsyncConnection) -> None:
    await enter(connection, MAYA)
    await enter(connection, MAYA, room=OTHER)
    await enter(connection, LEO, room=OTHER)
    await lobby.leave(connection, LobbyLeft(room_id=OTHER, user_id=MAYA))
    assert await lobby.waiting(connection, ROOM) == [MAYA]
    assert await lobby.waiting(connection, OTHER) == [LEO]


async def test_the_rooms_of_a_person_are_those_they_wait_outside_of(connection: AsyncConnection) -> None:
    await enter(connection, MAYA)
    await enter(connection, MAYA, room=OTHER)
    assert await lobby.rooms_of(connection, MAYA) == sorted([ROOM, OTHER])
    assert await lobby.rooms_of(connection, LEO) == []


async def test_leaving_without_having_waited_is_no_mistake(connection: AsyncConnection) -> None:
    await enter(connection, LEO)
    await lobby.leave(connection, LobbyLeft(room_id=ROOM, user_id=MAYA))
    assert await lobby.waiting(connection, ROOM) == [LEO]
