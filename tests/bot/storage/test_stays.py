"""Stays: begun once, marked as people are greeted, asked and reminded, and gone with the member."""

from dataclasses import replace
from datetime import timedelta

import pytest
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.storage import records, stays
from bot.storage.stays import Stay
from policies import vocabulary as v
from policies.vocabulary import EventId, RoomId, StayBegan, UserId
from tests.commands.asking import ASHA, LEO, MAYA, NOW, ROOM

OTHER = RoomId("!other:example.org")
CAME = StayBegan(room_id=ROOM, user_id=MAYA, event_id=EventId("$join"), began_at=NOW)
NEW = Stay(ROOM, MAYA, EventId("$join"), NOW, None, None, None, None, None, None)
LATER = NOW + timedelta(hours=1)
MINE = {"room_id": ROOM, "user_id": MAYA}

MARKS = [
    (v.Greeted(**MINE, greeted_at=LATER), {"greeted_at": LATER, "asked_at": LATER}),
    (
        v.Greeted(**MINE, greeted_at=LATER, rules_version=4),
        {"greeted_at": LATER, "asked_at": LATER, "rules_version": 4},
    ),
    (v.AskedAnew(**MINE, rules_version=5, asked_at=LATER), {"rules_version": 5, "asked_at": LATER}),
    (v.Reminded(**MINE, reminded_at=LATER), {"reminded_at": LATER}),
    (v.FacilitatorsTold(**MINE, told_at=LATER), {"told_at": LATER}),
    (v.GateExplained(**MINE, explained_at=LATER), {"explained_at": LATER}),
]


async def begin(connection: AsyncConnection, user: UserId, after: int, room: RoomId = ROOM) -> None:
    began_at = NOW + timedelta(minutes=after)
    await stays.begin(connection, replace(CAME, room_id=room, user_id=user, began_at=began_at))


async def test_a_stay_is_read_as_it_began(connection: AsyncConnection) -> None:
    await stays.begin(connection, CAME)
    assert await stays.one(connection, ROOM, MAYA) == NEW
    assert await stays.known(connection, ROOM, MAYA) == "$join"


async def test_who_counts_as_greeted_counts_as_asked_then(connection: AsyncConnection) -> None:
    await stays.begin(connection, replace(CAME, greeted_at=LATER, rules_version=2))
    expected = replace(NEW, greeted_at=LATER, asked_at=LATER, rules_version=2)
    assert await stays.one(connection, ROOM, MAYA) == expected
    assert await stays.ungreeted(connection, ROOM) == []


async def test_a_stay_that_is_known_is_left_as_it_is(connection: AsyncConnection) -> None:
    await stays.begin(connection, CAME)
    await stays.begin(connection, replace(CAME, event_id=EventId("$again"), began_at=LATER, greeted_at=LATER))
    assert await stays.of(connection, ROOM) == [NEW]


@pytest.mark.parametrize(("mark", "changed"), MARKS, ids=lambda each: type(each).__name__)
async def test_each_mark_changes_its_own_columns_of_one_members_stay(
    connection: AsyncConnection, mark: v.Record, changed: dict[str, object]
) -> None:
    others = [replace(CAME, user_id=LEO), replace(CAME, room_id=OTHER)]
    for record in (CAME, *others):
        await stays.begin(connection, record)
    await records.write(connection, mark)
    assert await stays.one(connection, ROOM, MAYA) == replace(NEW, **changed)
    assert await stays.one(connection, ROOM, LEO) == replace(NEW, user_id=LEO)
    assert await stays.one(connection, OTHER, MAYA) == replace(NEW, room_id=OTHER)


async def test_asked_anew_everything_counts_from_there(connection: AsyncConnection) -> None:
    await stays.begin(connection, CAME)
    for mark, _ in MARKS:
        await records.write(connection, mark)
    asked_at = LATER + timedelta(days=1)
    await stays.ask_anew(connection, v.AskedAnew(**MINE, rules_version=6, asked_at=asked_at))
    expected = replace(NEW, greeted_at=LATER, asked_at=asked_at, rules_version=6)
    assert await stays.one(connection, ROOM, MAYA) == expected


@pytest.mark.parametrize(("mark", "_"), MARKS, ids=lambda each: type(each).__name__)
async def test_a_mark_on_somebody_who_is_gone_begins_no_stay(
    connection: AsyncConnection, mark: v.Record, _: object
) -> None:
    await records.write(connection, mark)
    assert await stays.of(connection, ROOM) == []


async def test_a_stay_that_is_over_is_gone_and_the_next_one_begins_anew(connection: AsyncConnection) -> None:
    await stays.begin(connection, replace(CAME, greeted_at=NOW))
    for _ in range(2):
        await stays.end(connection, v.StayEnded(**MINE, ended_at=LATER))
    assert await stays.one(connection, ROOM, MAYA) is None
    assert await stays.known(connection, ROOM, MAYA) is None
    await stays.begin(connection, CAME)
    assert [user for user, _ in await stays.ungreeted(connection, ROOM)] == [MAYA]


async def test_stays_of_a_room_come_in_the_order_of_coming(connection: AsyncConnection) -> None:
    for user, after in ((MAYA, 2), (ASHA, 1), (LEO, 1)):
        await begin(connection, user, after)
    assert [stay.user_id for stay in await stays.of(connection, ROOM)] == [ASHA, LEO, MAYA]
    assert [user for user, _ in await stays.ungreeted(connection, ROOM)] == [ASHA, LEO, MAYA]
    assert await stays.staying(connection, ROOM) == dict.fromkeys((ASHA, LEO, MAYA), "$join")


async def test_the_stays_of_a_person_are_those_in_every_room(connection: AsyncConnection) -> None:
    for room in (ROOM, OTHER):
        await begin(connection, MAYA, 0, room)
    await begin(connection, LEO, 0)
    assert [stay.room_id for stay in await stays.of_person(connection, MAYA)] == sorted([ROOM, OTHER])


async def test_rooms_to_greet_say_when_the_first_and_the_last_came_who_still_waits(
    connection: AsyncConnection,
) -> None:
    for user, after in ((ASHA, 0), (LEO, 3), (MAYA, 7)):
        await begin(connection, user, after)
    await begin(connection, MAYA, 5, OTHER)
    await stays.greet(connection, v.Greeted(room_id=ROOM, user_id=ASHA, greeted_at=LATER))
    assert await stays.rooms_to_greet(connection) == {
        ROOM: (NOW + timedelta(minutes=3), NOW + timedelta(minutes=7)),
        OTHER: (NOW + timedelta(minutes=5), NOW + timedelta(minutes=5)),
    }
    for user in (LEO, MAYA):
        await stays.greet(connection, v.Greeted(room_id=ROOM, user_id=user, greeted_at=LATER))
    assert list(await stays.rooms_to_greet(connection)) == [OTHER]
