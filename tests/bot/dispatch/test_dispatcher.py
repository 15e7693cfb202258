"""A mistake in looking after one room costs neither the batch nor the other rooms."""

import logging

import pytest

from bot.homeserver import Batch
from policies.vocabulary import Lane, RoomId, RosterSeen, UserId
from tests.bot.dispatch.conftest import Opening
from tests.house import ROOM

MAYA = UserId("@maya:example.org")
OTHER = RoomId("!other:example.org")


async def test_a_mistake_about_a_room_is_reported_without_its_words(
    open_house: Opening, caplog: pytest.LogCaptureFixture
) -> None:
    house = await open_house()
    await house.room(MAYA)
    await house.room(MAYA, room_id=OTHER)
    kept: list[RoomId] = []

    async def keep(room_id: RoomId) -> None:
        kept.append(room_id)
        if room_id == ROOM:
            raise ValueError("what somebody wrote")

    house.dispatcher.keep = keep
    with caplog.at_level(logging.ERROR):
        await house.say(MAYA, "!agree")
        await house.say(MAYA, "!agree", room_id=OTHER)
    assert kept == [ROOM, OTHER]
    assert "ValueError" in caplog.text
    assert "what somebody wrote" not in caplog.text
    assert await house.is_agreed(MAYA)


async def test_what_waits_to_be_looked_at_is_looked_at_once_with_all_others(open_house: Opening) -> None:
    house = await open_house()
    for room_id in (ROOM, OTHER):
        await house.room(MAYA, room_id=room_id)
    kept: list[RoomId] = []

    async def keep(room_id: RoomId) -> None:
        kept.append(room_id)

    house.dispatcher.keep = keep
    await house.dispatcher.handle(Batch("s", (RosterSeen(room_id=ROOM),)), keeps=False)
    assert kept == []
    await house.dispatcher.look_at([ROOM, OTHER])
    assert sorted(kept) == sorted([ROOM, OTHER])
    await house.say(MAYA, "nothing that changes anything")
    assert len(kept) == 2


async def test_at_the_start_a_mistake_about_one_room_costs_no_other(
    open_house: Opening, caplog: pytest.LogCaptureFixture
) -> None:
    house = await open_house()
    for room_id in (ROOM, OTHER):
        await house.room(MAYA, room_id=room_id)
    kept: list[RoomId] = []

    async def keep(room_id: RoomId) -> None:
        kept.append(room_id)
        raise ValueError("what somebody wrote")

    house.dispatcher.keep = keep
    await house.upkeep.plan()
    assert sorted(kept) == sorted([ROOM, OTHER])
    assert "what somebody wrote" not in caplog.text


async def test_the_outbox_hears_in_which_lanes_something_was_put_once_it_is_committed(
    open_house: Opening,
) -> None:
    house = await open_house()
    await house.room(MAYA)
    steps: list[object] = []
    house.dispatcher.reached = steps.append
    house.dispatcher.stir = lambda lanes: steps.append(set(lanes))
    await house.say(MAYA, "!help")
    assert steps[:3] == ["decide", "commit", {Lane.ANSWER}]
    steps.clear()
    await house.say(MAYA, "nothing to answer")
    assert steps == ["decide", "commit"]
