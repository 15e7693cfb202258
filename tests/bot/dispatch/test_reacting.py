"""Agreement by reaction: on the newest post of the current rules, and taken back with the reaction."""

from dataclasses import replace
from datetime import timedelta

import pytest

from bot.storage import agreements
from policies.vocabulary import EventId, Membership, Reaction, Redacted, UserId
from tests.bot.dispatch.conftest import Opening
from tests.house import ROOM, House

MAYA, LEO = UserId("@maya:example.org"), UserId("@leo:example.org")
SOON = timedelta(seconds=10)


async def greeted(open_house: Opening, **agreement: object) -> House:
    house = await open_house(agreement={"reactions": True, **agreement})
    await house.room(MAYA, LEO)
    await house.move(SOON)
    return house


async def react(house: House, key: str = "✅", target: EventId | None = None, user: UserId = MAYA) -> EventId:
    fact = Reaction(**house._event(user, ROOM), target=target or await house.rules_post(), key=key)
    await house.tell(fact)
    return fact.event_id


async def take_back(house: House, reaction: EventId, user: UserId = MAYA) -> EventId:
    fact = Redacted(**house._event(user, ROOM), target=reaction)
    await house.tell(fact)
    return fact.event_id


@pytest.mark.parametrize(
    ("key", "agrees"),
    [
        ("✅", True),
        ("✅\ufe0f", True),
        ("☑", True),
        ("☑\ufe0f", True),
        ("✔\ufe0f", True),
        ("❌", False),
        ("👍", False),
        ("✅✅", False),
        ("yes ✅", False),
        ("\ufe0f", False),
        ("", False),
    ],
)
async def test_only_a_tick_is_a_yes_however_it_is_drawn(open_house: Opening, key: str, agrees: bool) -> None:
    house = await greeted(open_house)
    await react(house, key)
    assert await house.is_agreed(MAYA) is agrees


async def test_what_is_recorded_names_the_reaction_the_rules_and_when(open_house: Opening) -> None:
    house = await greeted(open_house)
    event = await react(house)
    async with house.database.reading() as connection:
        [act] = await agreements.acts(connection, room_id=ROOM, user_id=MAYA)
    assert (act.act, act.method, act.event_id, act.rules_version) == ("agreed", "reaction", event, 1)
    assert act.sent_at == act.recorded_at == house.clock.now()
    assert house.said_to(MAYA), "a receipt comes in private"


async def test_where_a_room_takes_no_reactions_a_tick_is_a_tick(open_house: Opening) -> None:
    house = await greeted(open_house, reactions=False)
    await react(house)
    assert await house.acts(MAYA) == []


async def test_a_tick_on_something_else_agrees_to_nothing(open_house: Opening) -> None:
    house = await greeted(open_house)
    await react(house, target=EventId("$something-else"))
    assert await house.acts(MAYA) == []


async def test_a_tick_on_rules_that_have_changed_agrees_to_nothing(open_house: Opening) -> None:
    house = await greeted(open_house)
    old = await house.rules_post()
    house.write_rules("Other rules.")
    await house.restart()
    await react(house, target=old)
    assert not await house.is_agreed(MAYA)


async def test_a_second_tick_adds_nothing(open_house: Opening) -> None:
    house = await greeted(open_house)
    for key in ("✅", "☑"):
        await react(house, key)
    assert await house.acts(MAYA) == ["agreed"]


async def test_who_is_not_in_the_room_agrees_to_nothing(open_house: Opening) -> None:
    house = await greeted(open_house)
    house.place(MAYA, Membership.LEAVE)
    await react(house)
    assert await house.acts(MAYA) == []


async def test_taking_the_reaction_back_withdraws_in_its_own_event(open_house: Opening) -> None:
    house = await greeted(open_house)
    redaction = await take_back(house, await react(house))
    async with house.database.reading() as connection:
        agreed, withdrawn = await agreements.acts(connection, room_id=ROOM, user_id=MAYA)
    same = replace(agreed, act="withdrawn", event_id=redaction)
    assert withdrawn == same


async def test_nobody_takes_anothers_agreement_back(open_house: Opening) -> None:
    house = await greeted(open_house)
    reaction = await react(house)
    await take_back(house, reaction, LEO)
    assert await house.is_agreed(MAYA)
    assert await house.acts(LEO) == []


async def test_taking_something_else_back_withdraws_nothing(open_house: Opening) -> None:
    house = await greeted(open_house)
    await react(house)
    await take_back(house, await react(house, "👍"))
    assert await house.acts(MAYA) == ["agreed"]


async def test_redacting_the_command_withdraws_nothing(open_house: Opening) -> None:
    house = await greeted(open_house)
    facts = house._event(MAYA, ROOM)
    await house.say(MAYA, "!agree", event_id=facts["event_id"])
    await take_back(house, facts["event_id"])
    assert await house.acts(MAYA) == ["agreed"]


async def test_a_reaction_that_was_followed_by_another_act_withdraws_nothing(open_house: Opening) -> None:
    house = await greeted(open_house)
    reaction = await react(house)
    await house.say(MAYA, "!withdraw")
    await house.say(MAYA, "!agree")
    await take_back(house, reaction)
    assert await house.acts(MAYA) == ["agreed", "withdrawn", "agreed"]


async def test_taking_back_twice_withdraws_once_and_a_new_tick_agrees_anew(open_house: Opening) -> None:
    house = await greeted(open_house)
    reaction = await react(house)
    for _ in range(2):
        await take_back(house, reaction)
    assert await house.acts(MAYA) == ["agreed", "withdrawn"]
    await react(house)
    assert await house.is_agreed(MAYA)
