"""What a command's answer and record carry where its own words were met as a detail: nothing of them."""

import pytest

from commands.hold import NOT_KEPT
from policies.vocabulary import EventId, RoomMessage, UserId
from tests.bot.dispatch.conftest import Opening
from tests.house import ASHA, ROOM, House

MAYA, LEO = UserId("@maya:example.org"), UserId("@leo:example.org")
NUMBER = "415 555 0132"
LEAK = f"Maya's number is {NUMBER}"
HELD = EventId("$held")


class Sweeper:
    """Sees every message."""

    async def is_there(self, *_: object) -> bool:
        return True


async def opened(open_house: Opening, **policy: object) -> House:
    house = await open_house(identifying_details={"regions": ["US"], **policy})
    house.dispatcher.around.sweeper = Sweeper()  # type: ignore[assignment]
    await house.room(MAYA, LEO)
    await house.say(LEO, "good evening", event_id=HELD)
    return house


async def reasons(house: House) -> list[str]:
    """Return the reasons on record, of the act and of the hold."""
    rows = dict(await house.rows_with("hold") + await house.rows_with(HELD))
    return [rows["audit"]["why"], rows["retention_holds"]["reason"]]


@pytest.mark.parametrize("mode", ["observe", "warn", "hide"])
@pytest.mark.parametrize("key", ["allow", "tell"])
async def test_no_answer_repeats_what_was_met(open_house: Opening, mode: str, key: str) -> None:
    house = await opened(open_house, mode=mode)
    said = await house.say(ASHA, f'!policy identifying_details.{key} ["{LEAK}"]')
    assert said
    assert not [one for one in said if NUMBER in one]
    if key == "allow":
        [done] = house.said_to(ROOM, "Done")
        assert "`identifying_details.allow` is changed here" in done
        assert "registers stays a detail" in done


async def test_what_waits_for_a_word_is_not_repeated_after_it_either(open_house: Opening) -> None:
    house = await opened(open_house)
    await house.say(ASHA, f"!policy retention.max_age 1d # {LEAK}")
    await house.say(ASHA, "!confirm")
    assert house.said_to(ROOM, "`retention.max_age` is changed here")
    assert not [heard for heard in house.heard if NUMBER in heard.text]


async def test_what_was_not_met_is_said_in_the_answer(open_house: Opening) -> None:
    house = await opened(open_house)
    [said] = await house.say(ASHA, "!policy identifying_details.mode hide")
    assert "is `hide` here" in said


@pytest.mark.parametrize("value", [LEAK, "0800 1111"])
async def test_what_is_allowed_is_shown_in_private_and_answered_alike(
    open_house: Opening, value: str
) -> None:
    house = await opened(open_house)
    await house.say(ASHA, f'!policy identifying_details.allow ["{value}"]')
    await house.say(ASHA, "!policy identifying_details.allow")
    assert not house.said_to(ROOM, value)
    assert house.said_to(ROOM, "in private")
    assert house.said_to(ASHA, value)


@pytest.mark.parametrize("mode", ["observe", "warn", "hide"])
async def test_a_reason_in_which_a_detail_was_found_is_not_kept(open_house: Opening, mode: str) -> None:
    house = await opened(open_house, mode=mode)
    await house.say(ASHA, f"!hold 30d because {LEAK}, call her", replies_to=HELD)
    assert await reasons(house) == [NOT_KEPT, NOT_KEPT]
    assert not await house.rows_with(NUMBER)
    assert house.said_to(ROOM, "stays until")
    assert not house.said_to(ROOM, "reason")
    assert len(house.said_to(ASHA, "I have not kept it")) == 1
    assert not [heard for heard in house.heard if NUMBER in heard.text]


async def test_where_authors_are_told_in_the_room_so_is_this(open_house: Opening) -> None:
    house = await opened(open_house, tell="room")
    await house.say(ASHA, f"!hold {LEAK}", replies_to=HELD)
    assert house.said_to(ROOM, "I have not kept it")
    assert not house.said_to(ASHA)


@pytest.mark.parametrize(("mode", "reason"), [("warn", "a complaint"), ("off", LEAK)])
async def test_any_other_reason_is_kept_as_it_was_given(open_house: Opening, mode: str, reason: str) -> None:
    house = await opened(open_house, mode=mode)
    await house.say(ASHA, f"!hold 30d {reason}", replies_to=HELD)
    assert await reasons(house) == [reason, reason]
    assert not house.said_to(ASHA)


async def test_a_reason_is_weighed_by_whom_the_command_answers_also_long_after_that_was_said(
    open_house: Opening,
) -> None:
    house = await opened(open_house)
    now = house.clock.now()
    old = RoomMessage(
        room_id=ROOM,
        event_id=EventId("$old"),
        sender=MAYA,
        sent_at=now,
        seen_at=now,
        text="",
    )
    house.events.said[old.event_id] = old
    await house.say(ASHA, f"!hold your number is {NUMBER}", replies_to=old.event_id)
    assert "$old" in house.events.asked
    assert not await house.rows_with(NUMBER)
    assert house.said_to(ASHA, "I have not kept it")


async def test_what_a_member_registered_goes_before_what_is_allowed(open_house: Opening) -> None:
    house = await opened(open_house, mode="hide")
    await house.say(MAYA, "protect workplace Harbour Lights Bakery", await house.direct(MAYA))
    await house.say(ASHA, '!policy identifying_details.allow ["Harbour Lights Bakery"]')
    said = EventId("$said")
    await house.say(LEO, "yes, at Harbour Lights Bakery", event_id=said)
    assert said in house.redacted
    assert not house.said_to(ROOM, "Harbour Lights")
