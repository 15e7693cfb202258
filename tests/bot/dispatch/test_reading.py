"""What is read while deciding: shared rooms, direct rooms, languages, digests, holds."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import replace
from datetime import timedelta

import pytest

from bot.dispatch.reading import Reading
from commands.base import Reach
from policies import vocabulary as v
from policies.identifying_details import Noticed
from policies.vocabulary import Membership, Room, RoomId, UserId
from tests.bot.conftest import Opening
from tests.house import ASHA, BOT, ROOM, House

MAYA, LEO = UserId("@maya:example.org"), UserId("@leo:example.org")
OTHER = RoomId("!other:example.org")


@asynccontextmanager
async def reading(house: House) -> AsyncIterator[Reading]:
    async with house.database.reading() as connection:
        yield Reading(connection, house.dispatcher.around)


async def test_shared_rooms_are_the_protected_ones_that_both_are_in(open_house: Opening) -> None:
    house = await open_house()
    await house.room(MAYA)
    await house.room(LEO, room_id=OTHER)
    await house.direct(MAYA)
    async with reading(house) as read:
        assert [room.room_id for room in await read.shared_rooms(MAYA)] == [ROOM]
        assert [room.room_id for room in await read.shared_rooms(ASHA)] == [ROOM, OTHER]
        assert await read.shared_rooms(UserId("@stranger:example.org")) == ()


@pytest.mark.parametrize("membership", [Membership.INVITE, Membership.KNOCK, Membership.LEAVE, None])
async def test_who_is_not_in_a_room_shares_it_only_while_they_wait_outside(
    open_house: Opening, membership: Membership | None
) -> None:
    house = await open_house()
    await house.room(MAYA)
    house.place(MAYA, membership)
    async with reading(house) as read:
        assert await read.shared_rooms(MAYA) == ()
    await house.write(v.LobbyEntered(room_id=ROOM, user_id=MAYA, at=house.clock.now()))
    async with reading(house) as read:
        assert [room.room_id for room in await read.shared_rooms(MAYA)] == [ROOM]


async def test_who_left_reaches_the_rooms_they_have_been_in(open_house: Opening) -> None:
    house = await open_house()
    for room_id in (ROOM, OTHER):
        await house.room(MAYA, room_id=room_id)
    await house.leave(MAYA)
    async with reading(house) as read:
        assert [r.room_id for r in await read.reached(Reach.SHARED, MAYA)] == [OTHER]
        assert [r.room_id for r in await read.reached(Reach.BEEN_IN, MAYA)] == [OTHER, ROOM]
        assert await read.reached(Reach.BEEN_IN, LEO) == ()
    await house.leave(MAYA, OTHER, how="banned")
    async with reading(house) as read:
        assert len(await read.reached(Reach.BEEN_IN, MAYA)) == 2


async def test_an_agreement_is_reached_as_long_as_it_stands(open_house: Opening) -> None:
    house = await open_house()
    await house.room(MAYA)
    await house.say(MAYA, "!agree")
    await house.leave(MAYA)
    del house.rooms[ROOM]
    async with reading(house) as read:
        assert await read.reached(Reach.AGREED, MAYA) == (Room(ROOM),)
        assert await read.reached(Reach.BEEN_IN, MAYA) == ()
        assert await read.reached(Reach.AGREED, LEO) == ()
    await house.say(MAYA, "withdraw", await house.direct(MAYA))
    async with reading(house) as read:
        assert await read.reached(Reach.AGREED, MAYA) == ()


async def test_a_room_that_the_bot_is_no_longer_in_is_not_shared(open_house: Opening) -> None:
    house = await open_house()
    await house.room(MAYA)
    del house.rooms[ROOM]
    async with reading(house) as read:
        assert await read.shared_rooms(MAYA) == ()


async def test_a_direct_room_is_known_by_the_record_or_by_who_made_it(open_house: Opening) -> None:
    house = await open_house()
    await house.room(MAYA)
    direct = await house.direct(MAYA)
    async with reading(house) as read:
        assert await read.is_direct(direct)
        assert not await read.is_direct(ROOM)
        house.rooms[ROOM] = replace(house.rooms[ROOM], creator=MAYA)
        assert not await read.is_direct(ROOM)
        house.rooms[ROOM] = replace(house.rooms[ROOM], creator=BOT)
        assert await read.is_direct(ROOM)


async def test_the_language_is_the_chosen_one_else_the_rooms_else_the_groups_else_the_bots(
    open_house: Opening,
) -> None:
    house = await open_house(language="de")
    await house.room(MAYA)
    await house.say(ASHA, "!policy language fr")
    async with reading(house) as read:
        assert await read.language_of(MAYA, ROOM) == "fr"
        assert await read.language_of(MAYA, OTHER) == "de"
        assert await read.language_of(MAYA) == "fr"
        assert await read.language_of(LEO) == read.around.config.language
    await house.write(v.LanguageChosen(user_id=MAYA, language="es"))
    async with reading(house) as read:
        assert [await read.language_of(MAYA, room) for room in (ROOM, None)] == ["es", "es"]
        assert await read.language_of(LEO, ROOM) == "fr"


async def test_digests_are_keyed_and_a_hint_gives_little_away(open_house: Opening) -> None:
    house = await open_house()
    await house.room(MAYA)
    number = "+1 415 555 0132"
    async with reading(house) as read:
        hint, digests = read.digests("phone", number, MAYA)
        assert digests
        assert hint not in (number, "")
        assert "415" not in hint
        read.around.digest_key = b"x" * 32
        assert not set(read.digests("phone", number, MAYA)[1]) & set(digests)


async def test_a_number_without_a_country_is_one_in_the_regions_of_its_owners_rooms(
    open_house: Opening,
) -> None:
    house = await open_house(identifying_details={"regions": ["US"]})
    await house.room(MAYA)
    async with reading(house) as read:
        national, whole = "415 555 0132", "+1 415 555 0132"
        assert read.looks_valid("phone", national, MAYA)
        shared = set(read.digests("phone", national, MAYA)[1]) & set(read.digests("phone", whole, MAYA)[1])
        assert shared, "both ways of writing it are one number"


async def test_a_detail_is_noticed_as_the_worst_of_its_owners_rooms_would_and_the_direct_one_is_none(
    open_house: Opening,
) -> None:
    house = await open_house(identifying_details={"languages": ["fr"]})
    await house.direct(LEO)
    await house.room(MAYA)
    async with reading(house) as read:
        assert await read.noticed("name", "Weber", MAYA) is Noticed.ALWAYS
    await house.room(MAYA, room_id=OTHER)
    await house.say(ASHA, '!policy identifying_details.languages ["de"]', OTHER)
    async with reading(house) as read:
        assert await read.noticed("name", "Weber", MAYA) is Noticed.AS_A_NAME
        assert await read.noticed("name", "Weber", LEO) is Noticed.ALWAYS
        assert await read.noticed("name", "Maya", MAYA) is Noticed.SHOWN


async def test_a_hold_is_seen_until_the_clock_passes_its_end(open_house: Opening) -> None:
    house = await open_house()
    await house.room(MAYA)
    event, now = house.new_id(), house.clock.now()
    until = now + timedelta(days=1)
    hold = v.HoldPlaced(room_id=ROOM, event_id=event, by=ASHA, reason="asked", at=now, until=until)
    await house.write(hold)
    async with reading(house) as read:
        assert await read.is_held(ROOM, event)
        house.clock.set_wall(timedelta(days=1))
        assert not await read.is_held(ROOM, event)


async def test_without_a_sweeper_a_question_to_it_is_a_mistake_of_ours(open_house: Opening) -> None:
    house = await open_house()
    async with reading(house) as read:
        with pytest.raises(LookupError, match="sweeper"):
            await read.retention_of(ROOM)
