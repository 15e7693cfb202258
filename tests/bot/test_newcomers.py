"""Pictures' file names are looked up beside everything else, a few at a time."""

import asyncio
from datetime import timedelta

import pytest

from bot.failures import Refused, Unreachable
from bot.newcomers import AT_ONCE, Newcomers
from policies.vocabulary import EventId, Membership, StayBegan, UserId
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


class Named(dict[str, str]):
    """A media repository that knows the names of files; `asked` is which were asked about."""

    def __init__(self, **names: str) -> None:
        super().__init__({f"mxc://example.org/{file}": name for file, name in names.items()})
        self.asked: list[str] = []

    async def file_name(self, mxc: str) -> str:
        self.asked.append(mxc)
        if mxc not in self:
            raise Refused(404, "M_NOT_FOUND")
        return self[mxc]


async def shown(house: House, user: UserId, files: Named, mxc: str) -> list[str]:
    """Let somebody come in showing a picture; return what they are told in private of it."""
    newcomers = Newcomers(
        dispatcher=house.dispatcher,
        schedule=house.schedule,  # type: ignore[arg-type]
        files=files,
    )
    house.place(user, Membership.JOIN, avatar=mxc)
    stay = StayBegan(room_id=ROOM, user_id=user, event_id=house.new_id(), began_at=house.clock.now())
    await house.write(stay)
    before = len(house.said_to(user))
    newcomers.came(stay, mxc)
    await house.move(timedelta(seconds=1))
    return house.said_to(user)[before:]


async def test_a_file_name_that_says_who_somebody_is_leads_to_one_private_hint(house: House) -> None:
    files = Named(p="Leo_Okonkwo_passport.jpg")
    told = await shown(house, UserId("@leo:example.org"), files, "mxc://example.org/p")
    assert len(told) == 1
    assert "Okonkwo" not in told[0]
    assert files.asked == ["mxc://example.org/p"]
    assert not house.said_to(ROOM, "picture")


@pytest.mark.parametrize("name", ["", "IMG_2041.jpg", "avatar.png", "a1b2c3d4.webp"])
async def test_a_name_that_says_nothing_leads_to_none(house: House, name: str) -> None:
    assert await shown(house, UserId("@leo:example.org"), Named(p=name), "mxc://example.org/p") == []


async def test_a_picture_that_is_gone_is_asked_about_once_and_leads_to_none(house: House) -> None:
    files = Named()
    assert await shown(house, UserId("@leo:example.org"), files, "mxc://example.org/gone") == []
    assert files.asked == ["mxc://example.org/gone"]


async def test_what_a_file_was_called_is_in_no_row(house: House) -> None:
    await shown(house, UserId("@leo:example.org"), Named(p="Leo_Okonkwo.jpg"), "mxc://example.org/p")
    assert house.said_to(UserId("@leo:example.org"))
    assert await house.rows_with("Okonkwo") == []
