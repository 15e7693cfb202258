"""A value that somebody registers stays nowhere: in no room, however it came there, and in no row."""

from dataclasses import replace
from datetime import timedelta

import pytest

from bot.dispatch.commanding import Commanding
from bot.storage import details
from commands.limits import Limits
from policies.vocabulary import EventId, Powers, UserId
from tests.bot.dispatch.conftest import Opening
from tests.house import ASHA, House

MAYA, LEO = UserId("@maya:example.org"), UserId("@leo:example.org")
NUMBER = "+1 415 555 0132"
SAID = EventId("$said")


@pytest.fixture
async def house(open_house: Opening) -> House:
    house = await open_house(identifying_details={"regions": ["GB"]})
    await house.room(MAYA, LEO)
    return house


async def registered(house: House) -> list[str]:
    """Return the kinds of what Maya has registered."""
    async with house.database.reading() as connection:
        return [detail.kind for detail in await details.of(connection, MAYA)]


async def test_the_direct_message_with_the_value_goes_at_once_and_nothing_keeps_it(house: House) -> None:
    direct = await house.direct(MAYA)
    said = await house.say(MAYA, f"protect phone {NUMBER}", direct, event_id=SAID)
    assert house.redacted == [SAID]
    assert await registered(house) == ["phone"]
    assert not [words for words in said if "0132" in words]
    assert not await house.rows_with("0132")


@pytest.mark.parametrize(
    "slip",
    [
        f"protect {NUMBER}",
        f"protct phone {NUMBER}",
        f"!protect-phone {NUMBER}",
        f"unprotect phone {NUMBER}",
        f"protected phone {NUMBER}",
    ],
)
async def test_a_slip_registers_nothing_and_does_not_stay_either(house: House, slip: str) -> None:
    direct = await house.direct(MAYA)
    said = await house.say(MAYA, slip, direct, event_id=SAID)
    assert said
    assert house.redacted == [SAID]
    assert await registered(house) == []


async def test_an_edit_registers_nothing_and_does_not_stay_either(house: House) -> None:
    direct = await house.direct(MAYA)
    [told] = await house.say(MAYA, f"protect phone {NUMBER}", direct, event_id=SAID, edits=EventId("$first"))
    assert "message of its own" in told
    assert house.redacted == [SAID]
    assert await registered(house) == []
    assert await house.say(MAYA, "good night", direct, edits=EventId("$first")) == []


async def test_said_in_the_group_it_is_taken_out_of_there(house: House) -> None:
    said = await house.say(MAYA, f"!protect phone {NUMBER}", event_id=SAID)
    assert house.redacted == [SAID]
    assert await registered(house) == []
    assert [words for words in said if "direct message" in words]
    assert not [words for words in said if "0132" in words]
    assert not await house.rows_with("0132")


async def test_more_than_the_bot_answers_is_redacted_all_the_same(house: House) -> None:
    direct = await house.direct(MAYA)
    house.dispatcher.commanding = Commanding(Limits(2, timedelta(hours=1)))
    for number in range(4):
        await house.say(MAYA, f"protect word Wrenley{number}", direct, event_id=EventId(f"${number}"))
    assert house.redacted == [EventId(f"${number}") for number in range(4)]
    assert len(await registered(house)) < 4


async def test_where_the_homeserver_does_not_redact_it_the_bot_asks_its_author_to(house: House) -> None:
    direct = await house.direct(MAYA)
    house.refuses_redactions = True
    said = await house.say(MAYA, f"protect phone {NUMBER}", direct)
    assert [words for words in said if "Please delete it" in words]
    assert not [words for words in said if "0132" in words]
    assert await registered(house) == ["phone"]


async def test_where_the_bot_may_not_redact_it_asks_its_author_to(house: House) -> None:
    direct = await house.direct(MAYA)
    house.rooms[direct] = replace(house.rooms[direct], powers=Powers())
    said = await house.say(MAYA, f"protect phone {NUMBER}", direct)
    assert not house.redacted
    assert [words for words in said if "Please delete it" in words]
    assert await registered(house) == ["phone"]


async def test_a_number_of_no_region_here_is_kept_once_its_owner_says_so(house: House) -> None:
    direct = await house.direct(MAYA)
    [doubt] = await house.say(MAYA, "protect phone 415 555 0132", direct, event_id=SAID)
    assert "regions" in doubt
    assert house.redacted == [SAID]
    assert await registered(house) == []
    await house.say(MAYA, "!confirm", direct)
    assert await registered(house) == ["phone"]
    assert house.redacted == [SAID]


async def test_the_regions_are_those_of_the_rooms_that_its_owner_is_in(house: House) -> None:
    await house.say(ASHA, '!policy identifying_details.regions ["US"]')
    direct = await house.direct(MAYA)
    await house.say(MAYA, "protect phone 415 555 0132", direct)
    assert await registered(house) == ["phone"]


async def test_what_waits_to_be_confirmed_is_shown_by_nothing(house: House) -> None:
    direct = await house.direct(MAYA)
    await house.say(MAYA, "protect phone 7777777", direct)
    assert "7777777" not in repr(house.dispatcher.commanding)
    assert not await house.rows_with("7777777")
