"""What could not be read under the gate `redact`: given a while, and only that; nothing else is touched."""

from datetime import timedelta

import pytest

from bot.latecomers import PATIENCE
from policies.vocabulary import EventId, Redacted, RoomMessage, Trust, UnreadableMessage, UserId
from tests.bot.conftest import Opening
from tests.house import ASHA, ROOM, House

MAYA, LEO = UserId("@maya:example.org"), UserId("@leo:example.org")
TICK = timedelta(seconds=1)


async def gated(open_house: Opening, gate: str = "redact") -> House:
    house = await open_house(agreement={"gate": gate})
    await house.room(MAYA, LEO)
    await house.move(timedelta(seconds=10))
    return house


async def unreadable(house: House, user: UserId = MAYA) -> EventId:
    sealed = UnreadableMessage(**house._event(user, ROOM), session_id="s")
    await house.tell(sealed)
    return sealed.event_id


async def test_it_is_given_its_whole_while(open_house: Opening) -> None:
    house = await gated(open_house)
    event = await unreadable(house)
    await house.move(PATIENCE - TICK)
    assert house.redacted == []
    await house.move(TICK)
    assert house.redacted == [event]


async def test_each_is_given_a_while_of_its_own(open_house: Opening) -> None:
    house = await gated(open_house)
    first = await unreadable(house)
    await house.move(PATIENCE / 2)
    second = await unreadable(house, LEO)
    await house.move(PATIENCE / 2)
    assert house.redacted == [first]
    await house.move(PATIENCE / 2)
    assert house.redacted == [first, second]


@pytest.mark.parametrize("gate", ["none", "remind", "mute"])
async def test_under_another_gate_nothing_waits(open_house: Opening, gate: str) -> None:
    house = await gated(open_house, gate)
    await unreadable(house)
    await house.move(PATIENCE)
    assert house.redacted == []


async def test_what_its_author_took_back_meanwhile_needs_no_redaction(open_house: Opening) -> None:
    house = await gated(open_house)
    event = await unreadable(house)
    await house.tell(Redacted(**house._event(MAYA, ROOM), target=event))
    await house.move(PATIENCE)
    assert house.redacted == []


async def test_taking_back_something_else_changes_nothing(open_house: Opening) -> None:
    house = await gated(open_house)
    event = await unreadable(house)
    await house.tell(Redacted(**house._event(MAYA, ROOM), target=EventId("$something-else")))
    await house.say(MAYA, "!rules")
    await house.move(PATIENCE)
    assert house.redacted == [event]


async def test_what_turns_out_to_be_a_message_is_redacted_at_once_and_only_once(open_house: Opening) -> None:
    house = await gated(open_house)
    facts = house._event(MAYA, ROOM)
    await house.tell(UnreadableMessage(**facts, session_id="s"))
    await house.tell(RoomMessage(**facts, text="good evening", trust=Trust.SIGNED))
    await house.move(PATIENCE)
    assert house.redacted == [facts["event_id"]]


async def test_who_has_agreed_before_the_while_is_over_is_left_alone(open_house: Opening) -> None:
    house = await gated(open_house)
    await unreadable(house)
    await house.say(MAYA, "!agree")
    await house.move(PATIENCE)
    assert house.redacted == []


async def test_staff_and_those_who_have_agreed_are_never_redacted(open_house: Opening) -> None:
    house = await gated(open_house)
    await house.say(MAYA, "!agree")
    for user in (MAYA, ASHA):
        await unreadable(house, user)
    await house.move(PATIENCE)
    assert house.redacted == []


async def test_a_room_that_was_left_meanwhile_is_not_redacted_in(open_house: Opening) -> None:
    house = await gated(open_house)
    await unreadable(house)
    del house.rooms[ROOM]
    await house.move(PATIENCE)
    assert house.redacted == []


async def test_over_a_restart_it_is_given_a_while_anew(open_house: Opening) -> None:
    house = await gated(open_house)
    event = await unreadable(house)
    await house.restart()
    await house.move(PATIENCE - TICK)
    assert house.redacted == []
    await house.move(PATIENCE)
    assert house.redacted == [event]
    assert not house.unweighed


async def test_what_the_homeserver_does_not_show_after_a_restart_is_asked_for_again(
    open_house: Opening,
) -> None:
    house = await gated(open_house)
    event = await unreadable(house)
    house.unweighed.is_away = True
    await house.restart()
    await house.move(TICK)
    house.unweighed.is_away = False
    await house.move(PATIENCE)
    await house.move(PATIENCE)
    assert house.redacted == [event]


async def test_what_was_decided_about_is_not_decided_about_again_after_a_restart(open_house: Opening) -> None:
    house = await gated(open_house)
    await house.say(MAYA, "!agree")
    await unreadable(house)
    await house.move(PATIENCE)
    await house.say(MAYA, "!withdraw")
    await house.restart()
    await house.move(3 * PATIENCE)
    assert house.redacted == []


async def test_what_came_under_another_gate_is_redacted_by_none_that_is_chosen_later(
    open_house: Opening,
) -> None:
    house = await gated(open_house, "remind")
    await unreadable(house)
    await house.restart(agreement={"gate": "redact"})
    await house.move(3 * PATIENCE)
    assert house.redacted == []
