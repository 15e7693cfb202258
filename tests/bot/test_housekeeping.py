"""Once a day, what has outlived its purpose is dropped."""

from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from bot.both_clocks import BothClocks
from bot.housekeeping import DAILY, Housekeeping
from policies.vocabulary import BotLeft, UserId
from tests.bot.conftest import Opening
from tests.house import ROOM, House

MAYA = UserId("@maya:example.org")


class Daily:
    """Remembers what is planned."""

    def __init__(self) -> None:
        self.planned: list[tuple[str, timedelta]] = []

    def every(self, name: str, interval: timedelta, job: Any, *, first: datetime | None = None) -> None:
        self.planned.append((name, interval))


class Telling:
    """A homeserver that tells its own time, if it does."""

    def __init__(self, told: datetime | None) -> None:
        self.told = told

    async def time(self) -> datetime | None:
        return self.told


def clocks(house: House, told: datetime | None = None) -> BothClocks:
    homeserver: Any = Telling(told)
    return BothClocks(house.clock, homeserver)


async def test_a_year_after_somebody_left_nothing_names_them(tmp_path: Path) -> None:
    house = House(tmp_path)
    await house.start()
    await house.room(MAYA)
    await house.move(timedelta(seconds=10))
    await house.say(MAYA, "!agree")
    await house.leave(MAYA)
    schedule: Any = Daily()
    housekeeping = Housekeeping(dispatcher=house.dispatcher, schedule=schedule, clocks=clocks(house))
    await housekeeping.plan()
    assert schedule.planned == [("housekeeping", DAILY)]
    house.clock.set_wall(timedelta(days=364))
    await housekeeping.tidy()
    assert await house.acts(MAYA) == ["agreed"]
    house.clock.set_wall(timedelta(days=2))
    await housekeeping.tidy()
    assert await house.rows_with(MAYA) == []
    await house.stop()


async def tidied(house: House, *, after: timedelta) -> None:
    """Let time pass, and keep house once."""
    schedule: Any = Daily()
    house.clock.set_wall(after)
    await Housekeeping(dispatcher=house.dispatcher, schedule=schedule, clocks=clocks(house)).tidy()


async def test_who_stays_keeps_what_they_agreed_to_however_long(open_house: Opening) -> None:
    house = await open_house()
    await house.room(MAYA)
    await house.say(MAYA, "!agree")
    await tidied(house, after=timedelta(days=3650))
    assert await house.acts(MAYA) == ["agreed"]


async def test_who_comes_back_in_time_loses_nothing(open_house: Opening) -> None:
    house = await open_house()
    await house.room(MAYA)
    await house.say(MAYA, "!agree")
    await house.leave(MAYA)
    await tidied(house, after=timedelta(days=1))
    await house.join(MAYA)
    await tidied(house, after=timedelta(days=364))
    assert await house.acts(MAYA) == ["agreed"]
    assert "departures" not in {table for table, _ in await house.rows_with(MAYA)}


async def test_the_lifetimes_are_those_of_the_configuration_as_it_is_now(open_house: Opening) -> None:
    house = await open_house()
    await house.room(MAYA)
    await house.say(MAYA, "!agree")
    await house.leave(MAYA)
    await tidied(house, after=timedelta(days=1))
    around = house.dispatcher.around
    shorter = around.config.lifetimes.model_copy(update={"agreements": timedelta(days=30)})
    around.config = around.config.model_copy(update={"lifetimes": shorter})
    await tidied(house, after=timedelta(days=29))
    assert await house.acts(MAYA) == ["agreed"]
    await tidied(house, after=timedelta(days=1))
    assert await house.acts(MAYA) == []


async def test_in_a_room_that_the_bot_was_put_out_of_time_begins_for_everybody(open_house: Opening) -> None:
    house = await open_house()
    await house.room(MAYA)
    await house.say(MAYA, "!agree")
    house.rooms.pop(ROOM)
    await house.tell(BotLeft(room_id=ROOM))
    await tidied(house, after=timedelta(days=1))
    await tidied(house, after=timedelta(days=364))
    assert await house.acts(MAYA) == ["agreed"]
    await tidied(house, after=timedelta(days=1))
    assert await house.acts(MAYA) == []


async def test_keeping_house_touches_nothing_that_is_young(open_house: Opening) -> None:
    house = await open_house()
    await house.room(MAYA)
    await house.say(MAYA, "!agree")
    before = await house.rows_with("@")
    await tidied(house, after=timedelta(seconds=1))
    assert await house.rows_with("@") == before


@pytest.mark.parametrize("days", [-800, 800])
async def test_nothing_is_dropped_by_a_clock_of_ours_that_is_wrong(open_house: Opening, days: int) -> None:
    house = await open_house()
    await house.room(MAYA)
    await house.say(MAYA, "!agree")
    await house.leave(MAYA)
    schedule: Any = Daily()
    right = house.clock.now()
    await Housekeeping(dispatcher=house.dispatcher, schedule=schedule, clocks=clocks(house, right)).tidy()
    house.clock.set_wall(timedelta(days=days))
    await Housekeeping(dispatcher=house.dispatcher, schedule=schedule, clocks=clocks(house, right)).tidy()
    house.clock.set_wall(timedelta(days=-days))
    await Housekeeping(dispatcher=house.dispatcher, schedule=schedule, clocks=clocks(house, right)).tidy()
    assert await house.acts(MAYA) == ["agreed"]
