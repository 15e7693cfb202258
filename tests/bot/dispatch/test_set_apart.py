"""What was the facilitators' own room stays apart when alerts go elsewhere, until somebody says so."""

from collections.abc import Awaitable, Callable
from dataclasses import replace
from datetime import timedelta

import pytest

from bot.starting import release_management
from policies import vocabulary as v
from policies.vocabulary import RoomId, UserId
from tests.bot.dispatch.conftest import Opening
from tests.house import ASHA, ROOM, House

NOOR = UserId("@noor:example.org")
NEW = RoomId("!new:example.org")
LEAK = "Maya, is your number still 415-555-0132?"
Moving = Callable[[House], Awaitable[None]]


async def office(open_house: Opening) -> House:
    """Return a house whose facilitators' room is where the bot looks after nothing."""
    house = await open_house(identifying_details={"regions": ["US"]}, retention={"max_age": "30d"})
    house.dispatcher.around.management = ROOM
    await house.room(NOOR)
    await release_management(house.dispatcher, ROOM)
    return house


async def moved_to_another(house: House) -> None:
    house.dispatcher.around.management = NEW


async def moved_while_away(house: House) -> None:
    await house.restart()  # it begins without one, as where the configuration names another


async def told_of_everybody(house: House) -> None:
    await house.tell(v.RosterSeen(room_id=ROOM))


async def encrypted_anew(house: House) -> None:
    await house.tell(v.StateChanged(**house._event(ASHA, ROOM), type="m.room.encryption"))


async def joined_by_one_more(house: House) -> None:
    await house.join(UserId("@mo:example.org"))


async def started_again(house: House) -> None:
    await house.restart()


@pytest.mark.parametrize("moves", [moved_to_another, moved_while_away])
@pytest.mark.parametrize("happens", [told_of_everybody, encrypted_anew, joined_by_one_more, started_again])
async def test_nobody_is_greeted_in_it_and_nothing_begins(
    open_house: Opening, moves: Moving, happens: Moving
) -> None:
    house = await office(open_house)
    await moves(house)
    await happens(house)
    await house.move(timedelta(minutes=5))
    assert house.said_to(ROOM) == []
    assert {table for table, _ in await house.rows_with(ROOM)} == {"set_apart"}


async def test_what_is_said_in_it_is_not_policed(open_house: Opening) -> None:
    house = await office(open_house)
    await moved_to_another(house)
    await told_of_everybody(house)
    assert await house.say(NOOR, LEAK) == []
    assert house.redacted == []


async def test_one_that_was_taken_for_a_group_first_is_released_and_stays_apart(open_house: Opening) -> None:
    house = await open_house()
    await house.room(NOOR)
    assert house.said_to(ROOM, "I am Underrose")
    house.dispatcher.around.management = ROOM
    assert await release_management(house.dispatcher, ROOM)
    house.heard.clear()
    await house.restart()
    await house.move(timedelta(minutes=5))
    assert house.said_to(ROOM) == []


async def test_being_known_again_and_again_changes_nothing(open_house: Opening) -> None:
    house = await office(open_house)
    before = await house.rows_with(ROOM)
    await house.move(timedelta(days=1))
    for _ in range(2):
        assert not await release_management(house.dispatcher, ROOM)
    assert await house.rows_with(ROOM) == before


async def test_a_facilitator_may_have_it_looked_after(open_house: Opening) -> None:
    house = await office(open_house)
    await moved_to_another(house)
    [answer, *_] = await house.say(ASHA, "!protect-anyway")
    assert "I look after this room" in answer
    assert "not encrypted" not in answer
    await house.move(timedelta(minutes=5))
    assert house.said_to(ROOM, "Welcome, asha and noor")
    await house.say(NOOR, LEAK)
    assert house.said_to(NOOR, "given away")
    await house.restart()
    assert "set_apart" not in {table for table, _ in await house.rows_with(ROOM)}


async def test_a_member_may_not(open_house: Opening) -> None:
    house = await office(open_house)
    await moved_to_another(house)
    [refusal] = await house.say(NOOR, "!protect-anyway")
    assert "facilitator" in refusal
    assert {table for table, _ in await house.rows_with(ROOM)} == {"set_apart"}


async def test_an_operator_may_list_it(open_house: Opening) -> None:
    house = await office(open_house)
    around = house.dispatcher.around
    around.management, around.config = NEW, around.config.model_copy(update={"rooms": {ROOM: {}}})
    await told_of_everybody(house)
    assert house.said_to(ROOM, "I am Underrose")


async def test_a_bot_that_was_put_out_and_asked_back_comes_as_into_any_group(open_house: Opening) -> None:
    house = await office(open_house)
    await moved_to_another(house)
    known = house.rooms.pop(ROOM)
    await house.tell(v.BotLeft(room_id=ROOM))
    house.rooms[ROOM] = known
    await house.tell(v.BotJoined(room_id=ROOM))
    assert house.said_to(ROOM, "I am Underrose")


UPGRADED = RoomId("!upgraded:example.org")


async def upgraded(house: House, *, says_so: bool = True) -> None:
    """Let what was the facilitators' own be upgraded, or (without its saying so) claimed to be."""
    await moved_to_another(house)
    if says_so:
        house.rooms[ROOM] = replace(house.rooms[ROOM], replacement=UPGRADED)
    await house.tell(v.RoomUpgraded(**house._event(ASHA, ROOM), replacement=UPGRADED))
    await house.room(NOOR, room_id=UPGRADED, predecessor=ROOM)


async def test_what_takes_its_place_later_is_no_group_either(open_house: Opening) -> None:
    house = await office(open_house)
    await upgraded(house)
    await house.move(timedelta(minutes=5))
    assert await house.say(NOOR, LEAK, UPGRADED) == []
    assert house.said_to(UPGRADED) == []
    assert {table for table, _ in await house.rows_with(UPGRADED)} == {"set_apart"}


async def test_it_stays_so_once_the_bot_has_left_the_old_one(open_house: Opening) -> None:
    house = await office(open_house)
    await upgraded(house)
    del house.rooms[ROOM]
    await house.tell(v.BotLeft(room_id=ROOM))
    await house.restart()
    await house.tell(v.RosterSeen(room_id=UPGRADED))
    assert house.said_to(UPGRADED) == []


async def test_what_only_claims_to_take_its_place_is_a_group(open_house: Opening) -> None:
    house = await office(open_house)
    await upgraded(house, says_so=False)
    assert house.said_to(UPGRADED, "I am Underrose")


async def test_what_takes_its_place_may_be_looked_after_as_well(open_house: Opening) -> None:
    house = await office(open_house)
    await upgraded(house)
    await house.say(ASHA, "!protect-anyway", UPGRADED)
    await house.say(NOOR, LEAK, UPGRADED)
    assert house.said_to(NOOR, "given away")


async def test_other_groups_are_looked_after_as_ever(open_house: Opening) -> None:
    house = await office(open_house)
    await moved_to_another(house)
    other = await house.room(NOOR, room_id=RoomId("!other:example.org"))
    assert house.said_to(other, "I am Underrose")


async def test_one_that_is_asked_into_without_encryption_is_not_begged_to_turn_it_on(
    open_house: Opening,
) -> None:
    house = await office(open_house)
    await moved_to_another(house)
    house.rooms[ROOM] = replace(house.rooms[ROOM], encrypted=False)
    house.heard.clear()
    await house.tell(v.BotJoined(room_id=ROOM))
    assert house.heard == []
