"""Details under a key that is lost are given up aloud: nobody goes on relying on them."""

from datetime import UTC, datetime

import pytest

from bot.failures import StartProblem
from bot.rekeying import demand_the_same_key, forget_what_cannot_be_noticed
from bot.storage import details
from policies.vocabulary import DetailRegistered, UserId
from tests.bot.conftest import Opening
from tests.commands.asking import LEO, MAYA
from tests.house import BOT, House

NEW = b"n" * 32
AT = datetime(2026, 11, 1, tzinfo=UTC)


def registered(owner: str, hint: str) -> DetailRegistered:
    return DetailRegistered(user_id=owner, kind="phone", hint=hint, digests=(b"digest",), at=AT)  # type: ignore[arg-type]


@pytest.fixture
async def house(open_house: Opening) -> House:
    """Return a house that was started once, in which two members registered details."""
    house = await open_house()
    await forget_what_cannot_be_noticed(house.dispatcher)
    await house.room(MAYA, LEO)
    await house.write(registered(MAYA, "32"), registered(LEO, "07"), registered(MAYA, "48"))
    await house.settle()
    house.heard.clear()
    return house


async def demanded(house: House) -> None:
    await demand_the_same_key(house.database, BOT, house.dispatcher.around.digest_key)


async def left(house: House) -> int:
    async with house.database.reading() as connection:
        return await details.count(connection)


async def test_under_the_same_key_nothing_is_said_and_nothing_goes(house: House) -> None:
    await demanded(house)
    await forget_what_cannot_be_noticed(house.dispatcher)
    await house.settle()
    assert (await left(house), house.heard) == (3, [])


async def test_under_another_key_the_bot_does_not_start_by_itself(house: House) -> None:
    house.dispatcher.around.digest_key = NEW
    with pytest.raises(StartProblem, match=r"3 details.*\n.*--anew"):
        await demanded(house)
    assert await left(house) == 3


async def test_begun_anew_every_owner_hears_what_is_watched_for_no_more(house: House) -> None:
    house.dispatcher.around.digest_key = NEW
    await forget_what_cannot_be_noticed(house.dispatcher)
    await house.settle()
    assert await left(house) == 0
    (to_leo,), (to_maya,) = house.said_to(LEO), house.said_to(MAYA)
    assert "phone ending 07" in to_leo
    assert "phone ending 32" in to_maya
    assert "phone ending 48" in to_maya
    assert "`!protect`" in to_maya
    await demanded(house)
    await forget_what_cannot_be_noticed(house.dispatcher)
    await house.settle()
    assert len(house.heard) == 2


async def test_what_another_bot_may_have_registered_in_the_same_database_stays(house: House) -> None:
    async with house.database.transaction() as connection:
        await details.put_mark(connection, UserId("@other:example.org"), b"mark")
    house.dispatcher.around.digest_key = NEW
    await forget_what_cannot_be_noticed(house.dispatcher)
    await house.settle()
    assert (await left(house), house.heard) == (3, [])
    await demanded(house)


async def test_a_database_from_before_is_taken_to_be_under_the_key_that_there_is(open_house: Opening) -> None:
    house = await open_house()
    await house.write(registered(MAYA, "32"))
    await demanded(house)
    await forget_what_cannot_be_noticed(house.dispatcher)
    house.dispatcher.around.digest_key = NEW
    with pytest.raises(StartProblem):
        await demanded(house)


async def test_where_nothing_is_registered_another_key_is_as_good(open_house: Opening) -> None:
    house = await open_house()
    await forget_what_cannot_be_noticed(house.dispatcher)
    house.dispatcher.around.digest_key = NEW
    await demanded(house)
    await forget_what_cannot_be_noticed(house.dispatcher)
    await house.write(registered(MAYA, "32"))
    await demanded(house)
