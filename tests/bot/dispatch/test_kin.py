"""A room of somebody else's house neither learns of a group nor has anything there redacted."""

import pytest

from policies.vocabulary import Powers, RoomId, UserId
from tests.bot.conftest import Opening
from tests.bot.dispatch.test_details import STORY, warned
from tests.house import ASHA, BOT, ROOM, House

MAYA, LEO, NIA, MALLORY, SISTER, OFFICER = (
    UserId(f"@{name}:example.org") for name in ("maya", "leo", "nia", "mallory", "sister", "officer")
)
THEIRS, OFFICE = RoomId("!theirs:example.org"), RoomId("!office:example.org")
WEEKEND = "My sister is here for the weekend"


def led_by(*users: UserId) -> Powers:
    return Powers(users=dict.fromkeys((*users, BOT), 100))


@pytest.fixture
async def house(open_house: Opening) -> House:
    """Return a house with a group of Asha's, and a room of Mallory's, in which she is no more than any."""
    house = await open_house(identifying_details={"mode": "hide"})
    await house.room(MAYA, LEO, name="Day group")
    await house.room(MALLORY, SISTER, room_id=THEIRS, name="the weekend", powers=led_by(MALLORY))
    return house


async def is_redacted(house: House, user: UserId, said: str) -> bool:
    before = len(house.redacted)
    await house.say(user, said)
    return len(house.redacted) > before


async def test_a_strangers_room_does_not_tell_who_is_in_a_group(house: House) -> None:
    for said in ("Maya is in the other group", "Maya is in the day group too"):
        assert not await warned(house, MALLORY, said, room_id=THEIRS)


async def test_a_strangers_room_does_not_tell_what_was_said_in_a_group(house: House) -> None:
    await house.say(MAYA, STORY)
    assert not await warned(house, MALLORY, STORY, room_id=THEIRS)


async def test_how_a_stranger_calls_a_room_and_who_is_in_it_takes_nothing_away(house: House) -> None:
    assert not await is_redacted(house, LEO, WEEKEND)
    await house.levels({ASHA: 100, MALLORY: 100, BOT: 100}, room_id=THEIRS)
    assert await is_redacted(house, LEO, WEEKEND)


async def test_what_a_stranger_says_first_takes_nothing_away(house: House) -> None:
    await house.say(MALLORY, STORY, room_id=THEIRS)
    assert not await is_redacted(house, LEO, STORY)


async def test_a_stranger_makes_no_stock_phrase_of_what_was_said_in_a_group(house: House) -> None:
    night = RoomId("!night:example.org")
    await house.room(NIA, room_id=night, name="Night group")
    await house.say(NIA, STORY, room_id=night)
    for _ in range(10):
        await house.say(MALLORY, STORY, room_id=THEIRS)
    assert await is_redacted(house, LEO, STORY)


async def test_the_rooms_of_those_in_the_facilitators_own_are_one_house(house: House) -> None:
    await house.room(OFFICER, room_id=OFFICE, powers=led_by(OFFICER))
    house.dispatcher.around.management = OFFICE
    night = RoomId("!night:example.org")
    await house.room(NIA, OFFICER, room_id=night, name="Night group", powers=led_by(OFFICER))
    await house.say(NIA, STORY, room_id=night)
    assert await warned(house, LEO, STORY)
    assert not await warned(house, MALLORY, STORY, room_id=THEIRS)
    assert not await warned(house, MALLORY, "Maya is in the other group", room_id=THEIRS)


async def test_who_looks_after_a_room_no_more_takes_it_out_of_the_house(house: House) -> None:
    await house.levels({ASHA: 100, MALLORY: 100, BOT: 100}, room_id=THEIRS)
    assert await warned(house, MALLORY, "Maya is in the other group", room_id=THEIRS)
    await house.leave(ASHA, room_id=THEIRS)
    assert not await warned(house, MALLORY, "Maya is in the other group", room_id=THEIRS)
    assert ROOM in house.rooms
