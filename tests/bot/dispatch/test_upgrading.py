"""A room upgrade carries agreements over; a room that only claims to be one does not."""

from dataclasses import replace
from datetime import timedelta

import pytest

from policies.vocabulary import RoomId, RoomUpgraded, UserId
from tests.bot.dispatch.conftest import Opening
from tests.house import ASHA, ROOM, House

MAYA, LEO, NIA = UserId("@maya:example.org"), UserId("@leo:example.org"), UserId("@nia:example.org")
NEW = RoomId("!new:example.org")
SOON = timedelta(seconds=10)


async def agreed(open_house: Opening) -> House:
    house = await open_house()
    await house.room(MAYA, LEO)
    await house.move(SOON)
    await house.say(MAYA, "!agree")
    await house.say(ASHA, "!policy language de")
    return house


def replaced(house: House, replacement: RoomId = NEW) -> RoomUpgraded:
    house.rooms[ROOM] = replace(house.rooms[ROOM], replacement=replacement)
    return RoomUpgraded(**house._event(ASHA, ROOM), replacement=replacement)


async def test_agreements_rules_and_settings_hold_in_the_replacement(open_house: Opening) -> None:
    house = await agreed(open_house)
    await house.tell(replaced(house))
    await house.room(MAYA, LEO, room_id=NEW, predecessor=ROOM)
    await house.move(SOON)
    assert await house.is_agreed(MAYA, NEW)
    assert not await house.is_agreed(LEO, NEW)
    assert house.dispatcher.around.settings_of(NEW).language == "de"
    assert house.dispatcher.around.settings_of(ROOM).language == "de"
    greeted = " ".join(h.text for h in house.heard if h.to == NEW and "What is said here" in h.text)
    assert "leo" in greeted
    assert "maya" not in greeted


async def test_the_order_of_tombstone_and_coming_in_makes_no_difference(open_house: Opening) -> None:
    house = await agreed(open_house)
    await house.room(MAYA, LEO, room_id=NEW, predecessor=ROOM)
    await house.tell(replaced(house))
    assert await house.is_agreed(MAYA, NEW)
    await house.move(SOON)
    assert not house.said_to(NEW, "Welcome, maya")


async def test_nobody_is_greeted_or_asked_in_the_old_room_any_more(open_house: Opening) -> None:
    house = await agreed(open_house)
    await house.tell(replaced(house))
    await house.room(MAYA, LEO, room_id=NEW, predecessor=ROOM)
    before = len(house.said_to(ROOM))
    house.write_rules("Other rules.")
    await house.restart()
    await house.move(timedelta(days=30))
    assert len(house.said_to(ROOM)) == before


async def test_the_old_room_has_no_gate_since_nobody_is_asked_there(open_house: Opening) -> None:
    house = await agreed(open_house)
    await house.say(ASHA, "!policy agreement.gate redact")
    await house.tell(replaced(house))
    await house.room(MAYA, LEO, room_id=NEW, predecessor=ROOM)
    house.write_rules("Other rules.")
    await house.restart()
    await house.move(timedelta(days=30))
    await house.say(MAYA, "is somebody still here?")
    await house.say(LEO, "me")
    assert not house.redacted


@pytest.mark.parametrize("comes_first", [True, False])
async def test_who_was_muted_before_can_speak_once_they_agree(open_house: Opening, comes_first: bool) -> None:
    house = await open_house(agreement={"gate": "mute"})
    await house.room(MAYA, LEO)
    await house.move(SOON)
    muted = house.rooms[ROOM].powers
    assert muted.users[LEO] < 0
    if comes_first:
        await house.room(MAYA, LEO, room_id=NEW, predecessor=ROOM, powers=muted)
        await house.say(MAYA, f"!agree {NEW}", room_id=await house.direct(MAYA))
        await house.tell(replaced(house))
    else:
        await house.tell(replaced(house))
        await house.room(MAYA, LEO, room_id=NEW, predecessor=ROOM, powers=muted)
    await house.say(LEO, f"!agree {NEW}", room_id=await house.direct(LEO))
    assert await house.is_agreed(LEO, NEW)
    assert LEO not in house.rooms[NEW].powers.users


async def test_a_room_that_only_claims_a_predecessor_gets_nothing(open_house: Opening) -> None:
    house = await agreed(open_house)
    await house.room(MAYA, room_id=NEW, predecessor=ROOM)
    assert not await house.is_agreed(MAYA, NEW)
    assert await house.is_agreed(MAYA)


async def test_a_tombstone_that_points_to_a_stranger_carries_nothing_over(open_house: Opening) -> None:
    house = await agreed(open_house)
    await house.room(MAYA, room_id=NEW)
    await house.tell(replaced(house))
    assert not await house.is_agreed(MAYA, NEW)


# -- where the bot is not in the new room --------------------------------------------------------------------


async def left_behind(open_house: Opening, **settings: object) -> House:
    """Return a house whose room was replaced by one that the bot has not been invited into."""
    house = await open_house(**settings)
    await house.room(MAYA, LEO)
    await house.move(SOON)
    await house.say(MAYA, "!agree")
    house.heard.clear()
    await house.tell(replaced(house))
    await house.settle()
    return house


async def test_a_tombstone_is_no_invitation_and_facilitators_hear_once_what_is(open_house: Opening) -> None:
    house = await left_behind(open_house)
    assert NEW not in house.rooms
    [told] = house.heard
    assert told.to == f"alert {ROOM}"
    assert "Please invite me there" in told.text
    house.heard.clear()
    await house.restart()
    await house.move(SOON)
    assert house.heard == []


async def test_the_old_room_is_looked_after_until_the_bot_is_in_the_new_one(open_house: Opening) -> None:
    house = await left_behind(open_house, agreement={"remind_after": ["1d"]})
    await house.join(NIA)
    await house.move(SOON)
    assert house.said_to(ROOM, "Welcome, nia")
    await house.move(timedelta(days=1))
    assert house.said_to(LEO, "You have not said yet")
    await house.room(MAYA, LEO, room_id=NEW, predecessor=ROOM)
    await house.join(UserId("@ada:example.org"))
    await house.move(SOON)
    assert not house.said_to(ROOM, "Welcome, ada")
    assert await house.is_agreed(MAYA, NEW)


async def test_a_gate_of_the_old_room_stays_shut_meanwhile(open_house: Opening) -> None:
    house = await left_behind(open_house, agreement={"gate": "mute"})
    assert house.level(LEO) < 0
    await house.say(LEO, "!agree")
    await house.settle()
    assert house.level(LEO) is None


async def test_a_room_that_does_not_say_whose_place_it_took_ends_no_other(open_house: Opening) -> None:
    house = await open_house()
    await house.room(MAYA, LEO)
    await house.room(MAYA, room_id=NEW)
    await house.move(SOON)
    await house.tell(replaced(house))
    await house.join(NIA)
    await house.move(SOON)
    assert house.said_to(ROOM, "Welcome, nia")


@pytest.mark.parametrize("protected", [True, False])
async def test_of_a_room_that_is_not_looked_after_nothing_is_said(
    open_house: Opening, *, protected: bool
) -> None:
    house = await open_house()
    await house.room(MAYA, encrypted=protected)
    house.heard.clear()
    await house.tell(replaced(house))
    assert bool(house.heard) is protected
