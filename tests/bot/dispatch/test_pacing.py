"""Who is patient is answered, also after an outage; and no limit drops an agreement or its withdrawal."""

from datetime import timedelta

import pytest

from policies.vocabulary import RoomMessage, Trust, UserId
from tests.bot.dispatch.conftest import Opening
from tests.house import ROOM, House

MAYA, LEO = UserId("@maya:example.org"), UserId("@leo:example.org")
BURST, EVERY = 5, timedelta(seconds=3)
TOO_MUCH = "That was a lot at once"


@pytest.fixture
async def house(open_house: Opening) -> House:
    house = await open_house()
    await house.room(MAYA, LEO)
    house.dispatcher.commanding.limits.burst, house.dispatcher.commanding.limits.every = BURST, EVERY
    return house


async def after_an_outage(house: House, pause: timedelta, *words: str) -> list[str]:
    """Let Maya say things while the bot is away; return what it says once it is back."""
    began, before = house.clock.now(), len(house.heard)
    house.clock.set_wall(timedelta(hours=1))
    said = [
        {**house._event(MAYA, ROOM), "sent_at": began + pause * number, "text": text}
        for number, text in enumerate(words, 1)
    ]
    await house.tell(*(RoomMessage(**facts, trust=Trust.SIGNED) for facts in said))
    return [heard.text for heard in house.heard[before:]]


async def test_who_was_patient_is_answered_after_an_outage(house: House) -> None:
    said = await after_an_outage(house, EVERY, *["!help"] * 12)
    assert len(said) == 12
    assert not [words for words in said if TOO_MUCH in words]


async def test_who_asked_a_lot_at_once_is_told_so_after_an_outage_as_well(house: House) -> None:
    said = await after_an_outage(house, timedelta(), *["!help"] * 8)
    assert len(said) == BURST + 1
    assert TOO_MUCH in said[-1]


@pytest.mark.parametrize("asked", ["!help", "!nonsense"])
async def test_an_agreement_and_its_withdrawal_are_recorded_and_answered_after_any_number_of_other_commands(
    house: House, asked: str
) -> None:
    for _ in range(8):
        await house.say(MAYA, asked)
    assert "written down" in " ".join(await house.say(MAYA, "!agree"))
    assert "taken back" in " ".join(await house.say(MAYA, "!withdraw"))
    assert "written down" in " ".join(await house.say(MAYA, "!decline"))
    assert await house.acts(MAYA) == ["agreed", "withdrawn", "declined"]
    assert await house.say(MAYA, asked) == [], "nothing else is answered yet"


async def test_what_somebody_says_over_and_over_is_recorded_and_answered_only_so_often(
    house: House,
) -> None:
    heard = [await house.say(MAYA, ("!agree", "!withdraw")[turn % 2]) for turn in range(2 * BURST + 4)]
    assert await house.acts(MAYA) == ["agreed", "withdrawn"] * (BURST + 2)
    assert [bool(said) for said in heard] == [True] * (2 * BURST + 2) + [False] * 2
    assert all(TOO_MUCH in said for said in heard[-4] + heard[-3])


async def test_what_changes_nothing_is_answered_only_so_often_too(house: House) -> None:
    await house.say(MAYA, "!agree")
    heard = [await house.say(MAYA, "!agree") for _ in range(BURST + 2)]
    assert await house.acts(MAYA) == ["agreed"]
    assert [len(said) for said in heard] == [1] * (BURST + 1) + [0]
    assert TOO_MUCH in heard[BURST][0]
