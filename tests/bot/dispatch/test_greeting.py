"""What a greeting says and asks, to whom, in which language; and when there is nothing to be said."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import timedelta
from typing import Any

import pytest

from bot.dispatch.greeting import greeting
from bot.dispatch.reading import Reading
from bot.storage import ground_rules, stays
from policies import vocabulary as v
from policies.vocabulary import Greeted, Lane, Post, RoomId, Tell, UserId
from tests.bot.dispatch.conftest import Opening
from tests.house import ASHA, BOT, ROOM, House

MAYA, LEO = UserId("@maya:example.org"), UserId("@leo:example.org")
GATHERED = timedelta(seconds=10)


@asynccontextmanager
async def reading(house: House) -> AsyncIterator[Reading]:
    async with house.database.transaction() as connection:
        yield Reading(connection, house.dispatcher.around)


async def greeted(house: House, room_id: RoomId = ROOM) -> list[Any]:
    """Return what would follow from greeting a room now."""
    async with reading(house) as known:
        return list(await greeting(room_id, known, house.clock.now()))


async def waiting(open_house: Opening, *users: UserId, **settings: Any) -> House:
    """Return a house in which these people have come in, and nobody was greeted yet."""
    house = await open_house(**settings)
    await house.room(*users)
    return house


def words(post: Post | Tell) -> str:
    return "\n".join(getattr(part, "source", "") for part in post.said)


async def test_one_post_greets_all_who_wait_and_each_is_marked(open_house: Opening) -> None:
    house = await waiting(open_house, MAYA, LEO)
    *marks, post = await greeted(house)
    assert {mark.user_id for mark in marks} == {ASHA, MAYA, LEO}
    assert all(isinstance(mark, Greeted) and mark.rules_version == 1 for mark in marks)
    assert isinstance(post, Post)
    assert set(post.mentions) == {ASHA, MAYA, LEO}
    assert (post.becomes, post.lane, post.thread) == ("rules:1", Lane.GREETING, None)


async def test_it_carries_the_whole_rules(open_house: Opening) -> None:
    house = await waiting(open_house, MAYA)
    post = (await greeted(house))[-1]
    async with reading(house) as known:
        [rules] = await ground_rules.current(known.connection, ROOM)
    assert rules.text in words(post)


async def test_where_nobody_waits_nothing_follows(open_house: Opening) -> None:
    house = await waiting(open_house, MAYA)
    await house.move(GATHERED)
    assert await greeted(house) == []


async def test_who_has_agreed_is_marked_and_not_addressed(open_house: Opening) -> None:
    house = await waiting(open_house, MAYA, LEO)
    await house.say(MAYA, "!agree")
    *marks, post = await greeted(house)
    assert MAYA in {mark.user_id for mark in marks}
    assert set(post.mentions) == {ASHA, LEO}


async def test_where_all_have_agreed_nothing_is_posted(open_house: Opening) -> None:
    house = await waiting(open_house, MAYA)
    for user in (ASHA, MAYA):
        await house.say(user, "!agree")
    assert {type(each) for each in await greeted(house)} == {Greeted}


async def test_who_is_ignored_is_marked_and_not_addressed(open_house: Opening) -> None:
    house = await open_house(ignore=["@*:bots.example.org"])
    await house.room(MAYA)
    helper = UserId("@helper:bots.example.org")
    async with reading(house) as known:
        began = v.StayBegan(room_id=ROOM, user_id=helper, event_id=house.new_id(), began_at=house.clock.now())
        await stays.begin(known.connection, began)
    house.place(helper, v.Membership.JOIN)
    *marks, post = await greeted(house)
    assert helper in {mark.user_id for mark in marks}
    assert helper not in post.mentions


async def test_a_room_that_the_bot_is_no_longer_in_or_does_not_protect_is_left_alone(
    open_house: Opening,
) -> None:
    house = await waiting(open_house, MAYA)
    assert await greeted(house, RoomId("!elsewhere")) == []
    house.dispatcher.around.management = ROOM
    assert await greeted(house) == []
    house.dispatcher.around.management = None
    async with reading(house) as known:
        await known.connection.exec_driver_sql("DELETE FROM rooms")
    assert await greeted(house) == []


async def test_without_rules_nobody_is_asked_and_nobody_waits_for_them(open_house: Opening) -> None:
    house = await waiting(open_house, MAYA)
    async with reading(house) as known:
        await known.connection.exec_driver_sql("DELETE FROM rules_versions")
    marks = await greeted(house)
    assert {(type(mark), mark.rules_version) for mark in marks} == {(Greeted, None)}


async def test_in_private_each_gets_it_alone_with_a_nudge_that_gives_nothing_away(
    open_house: Opening,
) -> None:
    house = await waiting(open_house, MAYA, LEO, ground_rules={"post": "direct"})
    tells = [each for each in await greeted(house) if isinstance(each, Tell)]
    assert {tell.user_id for tell in tells} == {ASHA, MAYA, LEO}
    for tell in tells:
        assert tell.otherwise is not None
        assert "What is said here" not in words(tell.otherwise)
        assert "What is said here" in words(tell)


async def test_in_private_each_gets_it_in_the_language_they_chose(open_house: Opening) -> None:
    house = await open_house(ground_rules={"post": "direct"})
    house.write_rules("# Regeln\n\n1. Was hier gesagt wird, bleibt hier.\n", "de")
    await house.room(MAYA, LEO)
    await house.write(v.LanguageChosen(user_id=MAYA, language="de"))
    said = {each.user_id: words(each) for each in await greeted(house) if isinstance(each, Tell)}
    assert "bleibt hier" in said[MAYA]
    assert "stays here" in said[LEO]


@pytest.mark.parametrize(
    ("settings", "asked", "reaction"),
    [
        ({}, True, False),
        ({"agreement": {"required": False}}, False, False),
        ({"agreement": {"required": False, "reactions": True}}, False, False),
        ({"agreement": {"reactions": True}}, True, True),
        ({"agreement": {"reactions": True}, "ground_rules": {"post": "direct"}}, True, False),
    ],
)
async def test_agreement_is_asked_for_where_it_is_wanted_and_a_reaction_only_in_the_room(
    open_house: Opening, settings: dict[str, Any], asked: bool, reaction: bool
) -> None:
    house = await waiting(open_house, MAYA, **settings)
    said = words((await greeted(house))[-1])
    assert ("{agree}" in said) is asked
    assert ("not encrypted" in said) is reaction


async def test_crisis_lines_come_with_the_rules(open_house: Opening) -> None:
    house = await waiting(open_house, MAYA, crisis_lines=["US: 988"])
    await house.move(GATHERED)
    [post] = house.said_to(ROOM, "Welcome")
    assert "US: 988" in post
    assert BOT not in post
