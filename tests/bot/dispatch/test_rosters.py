"""The index of a room follows who comes, goes or registers, before the next message is looked at."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import replace

import pytest

from bot.dispatch.reading import Reading
from bot.dispatch.rosters import COSTLY, Rosters, looks_across, others
from policies.identifying_details import Heard, Quotes, Room
from policies.vocabulary import DetailRegistered, Membership, RoomId, UserId
from tests.bot.conftest import Opening
from tests.house import ASHA, BOT, ROOM, House

MAYA, LEO, INES = (UserId(f"@{name}:example.org") for name in ("maya", "leo", "ines"))
OTHER, OPEN = RoomId("!other:example.org"), RoomId("!open:example.org")
PHONE = "+1 415 555 0132"


class Index:
    """A house whose rosters are asked by hand."""

    def __init__(self, house: House) -> None:
        self.house, self.rosters, self.quotes = house, Rosters(), Quotes(b"k" * 32)

    @asynccontextmanager
    async def reading(self) -> AsyncIterator[Reading]:
        async with self.house.database.reading() as connection:
            yield Reading(connection, self.house.dispatcher.around)

    async def of(self, room_id: RoomId = ROOM) -> Room:
        async with self.reading() as reading:
            return await self.rosters.of(room_id, reading, self.quotes)

    async def whose(self, text: str) -> set[UserId | None]:
        """Return whose details a text gives away, said by Leo."""
        return {finding.member for finding in (await self.of()).verdict(Heard(text, LEO)).findings}

    async def register(self, user: UserId) -> None:
        async with self.reading() as reading:
            hint, digests = reading.digests("phone", PHONE, user)
        now = self.house.clock.now()
        await self.house.write(
            DetailRegistered(user_id=user, kind="phone", hint=hint, digests=digests, at=now)
        )
        self.rosters.registered(user)


@pytest.fixture
async def index(open_house: Opening) -> Index:
    house = await open_house()
    await house.room(MAYA, LEO)
    return Index(house)


async def test_a_room_in_which_nothing_changed_is_indexed_once(index: Index) -> None:
    assert await index.of() is await index.of()


async def test_what_is_stale_is_indexed_anew_and_nothing_else(index: Index) -> None:
    await index.house.room(MAYA, room_id=OTHER)
    here, there = await index.of(), await index.of(OTHER)
    index.rosters.stale(ROOM)
    assert await index.of() is not here
    assert await index.of(OTHER) is there
    index.rosters.stale()
    assert await index.of(OTHER) is not there


async def test_a_detail_counts_as_soon_as_it_is_registered(index: Index) -> None:
    assert MAYA not in await index.whose(f"you reach her at {PHONE}")
    await index.register(MAYA)
    assert MAYA in await index.whose(f"you reach her at {PHONE}")


async def test_who_left_is_a_member_no_longer_and_who_comes_back_is_one_again(index: Index) -> None:
    await index.register(MAYA)
    await index.of()
    for membership, counts in ((Membership.LEAVE, False), (Membership.JOIN, True), (None, False)):
        index.house.place(MAYA, membership)
        index.rosters.moved(ROOM, MAYA)
        assert (MAYA in await index.whose(f"you reach her at {PHONE}")) is counts


async def test_who_is_not_in_the_room_registers_without_a_word_about_it(index: Index) -> None:
    room = await index.of()
    await index.register(INES)
    assert await index.of() is room
    assert INES not in await index.whose(f"you reach her at {PHONE}")
    await index.house.join(INES)
    index.rosters.moved(ROOM, INES)
    assert INES in await index.whose(f"you reach her at {PHONE}")


@pytest.mark.parametrize(("count", "is_kept"), [(1, True), (COSTLY, True), (COSTLY + 1, False)])
async def test_when_many_of_those_present_change_at_once_the_index_is_made_anew(
    index: Index, count: int, is_kept: bool
) -> None:
    people = [UserId(f"@p{number}:example.org") for number in range(count)]
    for user in people:
        index.house.place(user, Membership.JOIN)
    before = await index.of()
    for user in people:
        index.rosters.moved(ROOM, user)
    assert (await index.of() is before) is is_kept


async def test_who_comes_new_is_cheap_however_many_they_are(index: Index) -> None:
    before = await index.of()
    for number in range(10 * COSTLY):
        user = UserId(f"@p{number}:example.org")
        index.house.place(user, Membership.JOIN)
        index.rosters.moved(ROOM, user)
    assert await index.of() is before


async def test_the_other_rooms_are_the_confidential_ones_that_look_across_as_well(
    open_house: Opening,
) -> None:
    house = await open_house(identifying_details={"across_rooms": True})
    for room_id in (ROOM, OTHER, OPEN):
        await house.room(MAYA, LEO, room_id=room_id)
    house.rooms[OPEN] = replace(house.rooms[OPEN], encrypted=False)
    index = Index(house)
    async with index.reading() as reading:
        [other] = await others(ROOM, reading)
        assert {member.user_id for member in other.members} == {MAYA, LEO, ASHA}
        assert BOT not in {member.user_id for member in other.members}
        assert not await others(OPEN, reading)
        house.dispatcher.around.made_by_command[OTHER] = {"identifying_details.across_rooms": "false"}
        assert await others(ROOM, reading) == []


@pytest.mark.parametrize(
    ("made", "looks"),
    [
        ({}, True),
        ({"identifying_details.across_rooms": "false"}, False),
        ({"identifying_details.mode": "off"}, False),
        ({"identifying_details.mode": "observe"}, True),
    ],
)
async def test_a_room_looks_across_where_it_looks_at_all(
    open_house: Opening, made: dict[str, str], looks: bool
) -> None:
    house = await open_house(identifying_details={"across_rooms": True})
    await house.room(MAYA)
    house.dispatcher.around.made_by_command[ROOM] = made
    async with Index(house).reading() as reading:
        assert looks_across(ROOM, reading) is looks
        assert not looks_across(RoomId("!elsewhere"), reading)
