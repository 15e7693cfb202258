"""Greetings come in their time: gathered, once, and the same after a restart."""

from datetime import timedelta

from policies.ground_rules.greeting import LONGEST_GATHERING
from policies.vocabulary import RoomId, StateChanged, UserId
from tests.bot.conftest import Opening
from tests.house import ASHA, ROOM, House

MAYA, LEO, NIA, TOM, ANN = (UserId(f"@{name}:example.org") for name in ("maya", "leo", "nia", "tom", "ann"))
OTHER = RoomId("!other:example.org")
GATHER = timedelta(seconds=30)
TICK = timedelta(seconds=1)


def greetings(house: House, room_id: RoomId = ROOM) -> list[str]:
    return house.said_to(room_id, "Welcome")


async def opened(open_house: Opening) -> House:
    house = await open_house(ground_rules={"gather_joins": "30s"})
    await house.room()
    await house.move(TICK)
    house.heard.clear()
    return house


async def test_who_comes_in_is_greeted_when_the_gathering_is_over_and_not_before(open_house: Opening) -> None:
    house = await opened(open_house)
    await house.join(MAYA)
    await house.move(GATHER - TICK)
    assert greetings(house) == []
    await house.move(TICK)
    [greeting] = greetings(house)
    assert "maya" in greeting


async def test_those_who_come_close_upon_each_other_are_greeted_together(open_house: Opening) -> None:
    house = await opened(open_house)
    await house.join(MAYA)
    await house.move(GATHER / 2)
    await house.join(LEO)
    await house.move(GATHER / 2)
    assert greetings(house) == [], "the last who came begins the while anew"
    await house.move(GATHER / 2)
    [greeting] = greetings(house)
    assert "maya" in greeting
    assert "leo" in greeting


async def test_who_came_first_does_not_wait_for_ever(open_house: Opening) -> None:
    house = await opened(open_house)
    for user in (MAYA, LEO, NIA, TOM, ANN):
        await house.join(user)
        await house.move(GATHER - TICK)
    assert LONGEST_GATHERING == 4
    assert len(greetings(house)) == 1


async def test_one_room_does_not_wait_for_another(open_house: Opening) -> None:
    house = await opened(open_house)
    await house.room(room_id=OTHER)
    await house.join(MAYA)
    await house.move(GATHER / 2)
    await house.join(LEO, room_id=OTHER)
    await house.move(GATHER / 2)
    assert len(greetings(house)) == 1
    assert not [said for said in greetings(house, OTHER) if "leo" in said]


async def test_a_restart_plans_the_same_greeting(open_house: Opening) -> None:
    house = await opened(open_house)
    await house.join(MAYA)
    await house.move(GATHER / 2)
    await house.restart()
    assert greetings(house) == []
    await house.move(GATHER / 2)
    assert len(greetings(house)) == 1


async def test_what_was_due_while_nothing_ran_is_said_after_the_start_once(open_house: Opening) -> None:
    house = await opened(open_house)
    await house.join(MAYA)
    await house.stop()
    house.clock.set_wall(timedelta(hours=5))
    await house.start()
    await house.move(TICK)
    await house.restart()
    await house.move(GATHER)
    assert len(greetings(house)) == 1


async def test_who_left_before_the_greeting_is_not_greeted(open_house: Opening) -> None:
    house = await opened(open_house)
    await house.join(MAYA)
    await house.leave(MAYA)
    await house.move(GATHER)
    assert greetings(house) == []


async def test_a_change_of_the_room_greets_those_who_wait_at_once(open_house: Opening) -> None:
    house = await opened(open_house)
    await house.join(MAYA)
    await house.tell(StateChanged(**house._event(ASHA, ROOM), type="m.room.name"))
    await house.move(timedelta(0))
    assert len(greetings(house)) == 1
    await house.move(GATHER)
    assert len(greetings(house)) == 1
