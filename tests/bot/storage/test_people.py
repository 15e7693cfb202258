"""A person has direct rooms, and one language: the newest."""

from sqlalchemy.ext.asyncio import AsyncConnection

from bot.storage import people
from policies.vocabulary import DirectRoomKnown, LanguageChosen, RoomId, UserId
from tests.commands.asking import LEO, MAYA

FIRST, SECOND = RoomId("!first:example.org"), RoomId("!second:example.org")


async def know(connection: AsyncConnection, user: UserId, room: RoomId) -> None:
    await people.know_direct_room(connection, DirectRoomKnown(user_id=user, room_id=room))


async def test_a_stranger_has_neither(connection: AsyncConnection) -> None:
    assert await people.direct_rooms_of(connection, MAYA) == []
    assert await people.whose_direct_room(connection, FIRST) is None
    assert await people.language(connection, MAYA) is None
    assert await people.direct_rooms_known(connection) == set()


async def test_a_person_may_have_several_and_each_is_known_once(connection: AsyncConnection) -> None:
    for room in (FIRST, SECOND, FIRST):
        await know(connection, MAYA, room)
    assert await people.direct_rooms_of(connection, MAYA) == [FIRST, SECOND]
    assert await people.whose_direct_room(connection, FIRST) == MAYA
    assert await people.whose_direct_room(connection, SECOND) == MAYA


async def test_a_direct_room_is_forgotten_when_its_person_leaves_it_and_nobody_else(
    connection: AsyncConnection,
) -> None:
    await know(connection, MAYA, FIRST)
    await know(connection, MAYA, SECOND)
    await people.leave_direct_room(connection, FIRST, LEO)
    assert await people.direct_rooms_of(connection, MAYA) == [FIRST, SECOND]
    await people.leave_direct_room(connection, FIRST, MAYA)
    assert await people.direct_rooms_of(connection, MAYA) == [SECOND]


async def test_every_direct_room_is_known_with_its_person(connection: AsyncConnection) -> None:
    await know(connection, MAYA, FIRST)
    await know(connection, LEO, SECOND)
    assert await people.direct_rooms_known(connection) == {FIRST, SECOND}
    assert await people.whose_direct_room(connection, FIRST) == MAYA
    assert await people.whose_direct_room(connection, SECOND) == LEO


async def test_a_room_that_is_no_more_is_forgotten_alone(connection: AsyncConnection) -> None:
    await know(connection, MAYA, FIRST)
    await know(connection, LEO, SECOND)
    for _ in range(2):
        await people.drop_direct_room(connection, FIRST)
    assert await people.direct_rooms_of(connection, MAYA) == []
    assert await people.direct_rooms_of(connection, LEO) == [SECOND]


async def test_the_language_chosen_last_is_the_persons_own(connection: AsyncConnection) -> None:
    for user, language in ((MAYA, "es"), (LEO, "fr"), (MAYA, "de")):
        await people.choose_language(connection, LanguageChosen(user_id=user, language=language))
    assert await people.language(connection, MAYA) == "de"
    assert await people.language(connection, LEO) == "fr"
