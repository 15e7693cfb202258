"""Rooms of every version a homeserver makes today, and who is in them."""

import pytest

from bot.failures import Refused
from tests.world.world import World


@pytest.mark.parametrize("version", ["10", "11", "12"])
async def test_people_talk_in_every_room_version(world: World, version: str) -> None:
    maya, leo = await world.member("maya"), await world.member("leo")
    room = await world.room(maya, leo, version=version)
    assert (await maya.state(room, "m.room.create"))["room_version"] == version
    message = await leo.say(room, "good evening")
    await maya.hears("good evening", room=room)
    await maya.redact(room, message)
    await leo.until(lambda: leo.timeline.is_redacted(message))


async def test_levels_are_those_that_were_asked_for(world: World) -> None:
    maya, leo = await world.member("maya"), await world.member("leo")
    room = await world.room(maya, leo, version="11", levels={leo.user_id: 50})
    assert (await leo.state(room, "m.room.power_levels"))["users"] == {maya.user_id: 100, leo.user_id: 50}


async def test_who_is_put_out_hears_nothing_more_and_may_not_come_back_when_banned(world: World) -> None:
    maya, leo = await world.member("maya"), await world.member("leo")
    room = await world.room(maya, leo)
    await maya.kick(room, leo.user_id)
    last = await maya.say(room, "only for myself")
    await maya.sees(lambda seen: seen.event_id == last)
    assert last not in leo.timeline
    await maya.invite(room, leo.user_id)
    await leo.join(room)
    await maya.ban(room, leo.user_id)
    with pytest.raises(Refused) as refused:
        await leo.join(room)
    assert "banned" in refused.value.error


async def test_an_invite_can_be_declined(world: World) -> None:
    maya, leo = await world.member("maya"), await world.member("leo")
    room = await maya.create_room(invite=[leo.user_id])
    await leo.until(lambda: room in leo.invites)
    await leo.leave(room)
    left = (await maya.state(room, "m.room.member", leo.user_id))["membership"]
    assert left == "leave"


async def test_state_that_is_not_there_reads_as_empty(world: World) -> None:
    maya = await world.member("maya")
    room = await maya.create_room("Dawn")
    assert await maya.state(room, "m.room.topic") == {}
    await maya.set_state(room, "m.room.topic", {"topic": "mornings"})
    assert await maya.state(room, "m.room.topic") == {"topic": "mornings"}
