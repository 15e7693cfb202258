"""Who comes in under a telling name gets one private hint a stay."""

from policies.vocabulary import UserId
from tests.bot.dispatch.conftest import Opening
from tests.house import ROOM

MAYA, LEO = UserId("@maya:example.org"), UserId("@leo:example.org")
HINT = "who you are outside"


async def test_a_newcomer_with_a_full_name_gets_one_private_hint_a_stay(open_house: Opening) -> None:
    house = await open_house()
    await house.room(LEO)
    await house.join(MAYA, name="Maya Okonkwo")
    (hint,) = house.said_to(MAYA, HINT)
    assert "Okonkwo" not in hint
    assert not house.said_to(ROOM, HINT)
    await house.restart()
    assert len(house.said_to(MAYA, HINT)) == 1
    await house.leave(MAYA)
    await house.join(MAYA, name="Maya Okonkwo")
    assert len(house.said_to(MAYA, HINT)) == 2


async def test_a_number_as_a_name_gets_a_hint_and_a_first_name_none(open_house: Opening) -> None:
    house = await open_house()
    await house.room()
    await house.join(MAYA, name="+1 415 555 0132")
    await house.join(LEO, name="Leo")
    assert house.said_to(MAYA, HINT)
    assert not house.said_to(LEO, HINT)


async def test_those_who_were_there_before_the_bot_get_none(open_house: Opening) -> None:
    house = await open_house()
    await house.room(MAYA, LEO)
    assert not [heard for heard in house.heard if HINT in heard.text]


async def test_where_details_are_not_looked_for_names_are_not_either(open_house: Opening) -> None:
    house = await open_house(identifying_details={"mode": "observe"})
    await house.room(LEO)
    await house.join(MAYA, name="Maya Okonkwo")
    assert not house.said_to(MAYA, HINT)
