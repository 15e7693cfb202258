"""Once a day, what has outlived its purpose is dropped."""

from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

from bot.housekeeping import DAILY, Housekeeping
from policies.vocabulary import UserId
from tests.house import House

MAYA = UserId("@maya:example.org")


class Daily:
    """Remembers what is planned."""

    def __init__(self) -> None:
        self.planned: list[tuple[str, timedelta]] = []

    def every(self, name: str, interval: timedelta, job: Any, *, first: datetime | None = None) -> None:
        self.planned.append((name, interval))


async def test_a_year_after_somebody_left_nothing_names_them(tmp_path: Path) -> None:
    house = House(tmp_path)
    await house.start()
    await house.room(MAYA)
    await house.move(timedelta(seconds=10))
    await house.say(MAYA, "!agree")
    await house.leave(MAYA)
    schedule: Any = Daily()
    housekeeping = Housekeeping(dispatcher=house.dispatcher, schedule=schedule)
    await housekeeping.plan()
    assert schedule.planned == [("housekeeping", DAILY)]
    house.clock.set_wall(timedelta(days=364))
    await housekeeping.tidy()
    assert await house.acts(MAYA) == ["agreed"]
    house.clock.set_wall(timedelta(days=2))
    await housekeeping.tidy()
    assert await house.rows_with(MAYA) == []
    await house.stop()
