"""Where some of what happened is not known, those who may have to do something about it hear so, once."""

import pytest

from policies import vocabulary as v
from policies.vocabulary import RoomId, UserId
from tests.bot.dispatch.conftest import Opening
from tests.house import ASHA, ROOM

MAYA = UserId("@maya:example.org")
OFFICE = RoomId("!office:example.org")


async def test_who_facilitates_the_room_is_told_since_when_and_what_to_do(open_house: Opening) -> None:
    house = await open_house()
    await house.room(MAYA)
    house.heard.clear()
    await house.tell(v.GapGivenUp(room_id=ROOM), v.RosterSeen(room_id=ROOM))
    (heard,) = house.heard
    assert heard.to == f"alert {ROOM}"
    assert "Night shift since" in heard.text
    assert "I may have missed commands" in heard.text


async def test_whose_direct_room_it_is_is_told_there_and_nobody_else(open_house: Opening) -> None:
    house = await open_house()
    await house.room(MAYA)
    direct = await house.direct(MAYA)
    house.heard.clear()
    await house.tell(v.GapGivenUp(room_id=direct))
    (heard,) = house.heard
    assert heard.to == MAYA
    assert "write it once more" in heard.text
    assert "`!protect`" in heard.text or "!protect" in heard.text


async def test_the_facilitators_hear_it_of_their_own_room_too(open_house: Opening) -> None:
    house = await open_house()
    house.dispatcher.around.management = OFFICE
    await house.room(room_id=OFFICE)
    house.heard.clear()
    await house.tell(v.GapGivenUp(room_id=OFFICE))
    assert [heard.to for heard in house.heard] == [f"alert {OFFICE}"]


@pytest.mark.parametrize("room_id", [OFFICE, RoomId("!gone:example.org")])
async def test_of_a_room_that_is_not_looked_after_nothing_is_said(
    open_house: Opening, room_id: RoomId
) -> None:
    house = await open_house()
    await house.room(ASHA, room_id=OFFICE, encrypted=False)
    house.heard.clear()
    await house.tell(v.GapGivenUp(room_id=room_id))
    assert house.heard == []
