"""Who comes in under a telling name, or with a telling picture, gets one private hint a stay."""

import logging
from datetime import timedelta

import pytest

from policies.vocabulary import Membership, UserId
from tests.bot.dispatch.conftest import Opening
from tests.house import ROOM, House

MAYA, LEO = UserId("@maya:example.org"), UserId("@leo:example.org")
HINT = "who you are outside"
TELLING = "maya_okonkwo.jpg"


async def looked(house: House) -> None:
    """Let what waits to be looked at be looked at."""
    await house.move(timedelta())


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


async def test_a_picture_called_after_its_owner_gets_one_private_hint_a_stay(
    open_house: Opening, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    house = await open_house()
    await house.room(LEO)
    await house.join(MAYA, picture=TELLING)
    await looked(house)
    (hint,) = house.said_to(MAYA, HINT)
    assert "picture" in hint
    assert not house.said_to(ROOM, HINT)
    await house.restart()
    await looked(house)
    assert len(house.said_to(MAYA, HINT)) == 1
    for secret in ("okonkwo", TELLING.encode().hex()):
        assert secret not in f"{hint} {caplog.text}"
        assert not await house.rows_with(secret)


async def test_a_name_and_a_picture_are_met_with_one_hint(open_house: Opening) -> None:
    house = await open_house()
    await house.room(LEO)
    await house.join(MAYA, name="Maya Okonkwo", picture=TELLING)
    await looked(house)
    (hint,) = house.said_to(MAYA, HINT)
    assert "picture" in hint
    assert not house.pictures.asked


@pytest.mark.parametrize("picture", ["maya.jpg", "IMG_20230101_123456.jpg", ""])
async def test_a_picture_that_says_nothing_gets_none(open_house: Opening, picture: str) -> None:
    house = await open_house()
    await house.room(LEO)
    await house.join(MAYA, picture=picture)
    await looked(house)
    assert house.pictures.asked
    assert not house.said_to(MAYA, HINT)


async def test_who_is_gone_again_gets_none(open_house: Opening) -> None:
    house = await open_house()
    await house.room(LEO)
    await house.join(MAYA, picture=TELLING)
    await house.leave(MAYA)
    await looked(house)
    assert house.pictures.asked
    assert not house.said_to(MAYA, HINT)


async def test_who_came_in_while_the_bot_was_away_gets_one_too(open_house: Opening) -> None:
    house = await open_house()
    await house.room(LEO)
    await house.stop()
    house.pictures["mxc://example.org/away"] = TELLING
    house.place(MAYA, Membership.JOIN, avatar="mxc://example.org/away")
    await house.start()
    await looked(house)
    assert len(house.said_to(MAYA, HINT)) == 1


async def test_pictures_are_not_asked_for_of_those_who_are_not_to_be_hinted_at(open_house: Opening) -> None:
    for mode, ignore in (("observe", []), ("off", []), ("warn", [MAYA])):
        house = await open_house(identifying_details={"mode": mode}, ignore=ignore)
        await house.room(LEO)
        await house.join(MAYA, picture=TELLING)
        await looked(house)
        assert not house.pictures.asked
