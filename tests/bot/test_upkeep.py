"""Upkeep: what is due is derived anew each time, so that once is enough and twice does nothing more."""

from dataclasses import replace
from datetime import timedelta

import pytest

from policies.vocabulary import Powers, RoomId, StateChanged, UserId
from tests.bot.conftest import Opening
from tests.house import ASHA, BOT, ROOM, House

MAYA, LEO = UserId("@maya:example.org"), UserId("@leo:example.org")
SOON, DAY = timedelta(seconds=10), timedelta(days=1)
ALERT = f"alert {ROOM}"
NO_POWER = Powers(users={ASHA: 100})


async def opened(open_house: Opening, gate: str = "mute", **agreement: object) -> House:
    house = await open_house(agreement={"gate": gate, **agreement})
    await house.room(MAYA, LEO)
    await house.move(SOON)
    return house


async def lose_power(house: House, powers: Powers = NO_POWER) -> None:
    house.rooms[ROOM] = replace(house.rooms[ROOM], powers=powers)
    await house.tell(StateChanged(**house._event(ASHA, ROOM), type="m.room.power_levels"))


async def test_looking_after_a_room_again_changes_nothing(open_house: Opening) -> None:
    house = await opened(open_house)
    before = (len(house.heard), house.level(MAYA), house.level(LEO))
    for _ in range(3):
        await house.upkeep.keep(ROOM)
        await house.settle()
    assert (len(house.heard), house.level(MAYA), house.level(LEO)) == before


async def test_a_restart_looks_at_every_room_and_catches_up_on_what_became_due(open_house: Opening) -> None:
    house = await opened(open_house, "remind")
    await house.stop()
    house.clock.set_wall(DAY)
    before = len(house.said_to(MAYA))
    await house.start()
    assert len(house.said_to(MAYA)) == before + 1


async def test_reminders_come_in_their_time_where_nobody_has_said_a_word_since_the_greeting(
    open_house: Opening,
) -> None:
    house = await opened(open_house, "remind")
    counts = []
    for _ in range(8):
        await house.move(DAY)
        counts.append(len(house.said_to(MAYA, "You have not said yet")))
    assert counts == [1, 1, 2, 2, 2, 2, 3, 3]


async def test_a_gate_that_the_room_makes_impossible_is_told_once(open_house: Opening) -> None:
    house = await opened(open_house)
    await lose_power(house)
    await house.upkeep.keep(ROOM)
    await house.settle()
    [said] = house.said_to(ALERT, "does not work")
    assert "power levels" in said


async def test_it_is_told_again_when_it_worked_meanwhile_or_fails_for_another_reason(
    open_house: Opening,
) -> None:
    house = await opened(open_house)
    await lose_power(house)
    await lose_power(house, Powers(users={ASHA: 100, BOT: 100}))
    await lose_power(house)
    assert len(house.said_to(ALERT, "does not work")) == 2
    await lose_power(house, Powers(users={ASHA: 100, BOT: 50}, users_default=50))
    assert len(house.said_to(ALERT, "does not work")) == 3


async def test_a_gate_that_needs_nothing_of_the_room_has_no_obstacle(open_house: Opening) -> None:
    house = await opened(open_house, "remind")
    await lose_power(house)
    assert house.said_to(ALERT, "does not work") == []


async def test_the_gate_that_redacts_needs_power_to_redact(open_house: Opening) -> None:
    house = await opened(open_house, "redact")
    await lose_power(house)
    [said] = house.said_to(ALERT, "does not work")
    assert "redact" in said


@pytest.mark.parametrize("how", ["not in it", "not protected", "replaced", "the facilitators' own"])
async def test_a_room_that_is_not_looked_after_has_nothing_due(open_house: Opening, how: str) -> None:
    house = await opened(open_house, "remind")
    room_id = ROOM
    match how:
        case "not in it":
            del house.rooms[ROOM]
        case "not protected":
            room_id = RoomId("!direct:example.org")
            house.rooms[room_id] = replace(house.rooms[ROOM], room_id=room_id)
        case "replaced":
            new = RoomId("!new:example.org")
            house.rooms[ROOM] = replace(house.rooms[ROOM], replacement=new)
            house.rooms[new] = replace(house.rooms[ROOM], room_id=new, predecessor=ROOM, replacement=None)
        case _:
            house.dispatcher.around.management = ROOM
    house.clock.set_wall(DAY)
    before = len(house.heard)
    await house.upkeep.keep(room_id)
    await house.settle()
    assert len(house.heard) == before
    assert f"upkeep:{room_id}" not in house.schedule.jobs
