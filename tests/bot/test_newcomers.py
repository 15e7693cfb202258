"""Pictures' file names are looked up beside everything else, a few at a time."""

import asyncio

import pytest

from bot.failures import Unreachable
from bot.newcomers import AT_ONCE, Newcomers
from policies.vocabulary import EventId, StayBegan, UserId
from tests.bot.conftest import Opening
from tests.house import ROOM, House

MAYA = UserId("@maya:example.org")


class SlowFiles:
    """A media repository that answers nobody until it is let."""

    def __init__(self) -> None:
        self.asked: list[str] = []
        self.answers = asyncio.Event()

    async def file_name(self, mxc: str) -> str:
        self.asked.append(mxc)
        await self.answers.wait()
        raise Unreachable("it does not answer at last")


@pytest.fixture
async def house(open_house: Opening) -> House:
    house = await open_house()
    await house.room(MAYA)
    return house


async def test_a_slow_repository_is_asked_a_few_things_at_once_and_delays_nothing(house: House) -> None:
    files = SlowFiles()
    newcomers = Newcomers(
        dispatcher=house.dispatcher,
        schedule=house.schedule,  # type: ignore[arg-type]
        files=files,
    )
    for number in range(10):
        stay = StayBegan(
            room_id=ROOM,
            user_id=UserId(f"@new{number}:example.org"),
            event_id=EventId(f"$new{number}"),
            began_at=house.clock.now(),
        )
        newcomers.came(stay, f"mxc://example.org/{number}")
    assert not files.asked
    jobs = [asyncio.ensure_future(job()) for _, job in house.schedule.jobs.values()]
    answered = await house.say(MAYA, "!rules")
    assert answered
    assert len(files.asked) == AT_ONCE
    files.answers.set()
    await asyncio.gather(*jobs)
    assert len(files.asked) == 10
