"""A person's client against a real homeserver: what one says in an encrypted room, the others see."""

from typing import Any

import pytest

from bot.failures import Refused
from bot.matrix.member import Member, NotSeen
from tests.world.world import World

PIXEL = b"\x89PNG\r\n\x1a\n not much of a picture"


async def test_what_one_says_in_an_encrypted_room_the_other_reads(world: World) -> None:
    maya, leo = await world.member("maya"), await world.member("leo")
    room = await world.room(maya, leo)
    await maya.say(room, "hello Leo")
    seen = await leo.hears("hello leo", room=room, sender=maya.user_id)
    assert seen.encrypted
    assert (await world.homeserver.event(room, seen.event_id))["type"] == "m.room.encrypted"


async def test_who_comes_later_reads_what_is_said_from_then_on(world: World) -> None:
    maya, leo, nia = [await world.member(name) for name in ("maya", "leo", "nia")]
    room = await world.room(maya, leo)
    early = await maya.say(room, "before Nia")
    await maya.invite(room, nia.user_id)
    await maya.say(room, "while Nia is invited")
    await nia.join(room)
    await maya.say(room, "now Nia is here")
    await nia.hears("now Nia is here")
    assert early not in nia.timeline or nia.timeline[early].unreadable


async def test_a_second_device_reads_too(world: World) -> None:
    maya, leo = await world.member("maya"), await world.member("leo")
    room = await world.room(maya, leo)
    await maya.say(room, "one device")
    tablet = await world.second_device(leo)
    await maya.say(room, "two devices")
    await tablet.hears("two devices")
    assert tablet.device_id != leo.device_id


async def test_edits_redactions_replies_and_threads_show_as_people_know_them(world: World) -> None:
    maya, leo = await world.member("maya"), await world.member("leo")
    room = await world.room(maya, leo)
    message = await maya.say(room, "frist")
    await maya.edit(room, message, "first")
    reply = await maya.reply(room, message, "an answer")
    thread = await maya.say_in_thread(room, message, "in the thread")
    reaction = await maya.react(room, message, "🌹")
    await leo.sees(lambda seen: seen.event_id == reaction)
    assert leo.timeline[message].text == "first"
    assert leo.timeline[reply].relates_to["m.in_reply_to"] == {"event_id": message}
    assert leo.timeline[thread].thread == message
    await maya.redact(room, message)
    await leo.until(lambda: leo.timeline[message].redacted)
    assert leo.timeline[message].text == ""


async def test_an_image_is_uploaded_encrypted(world: World) -> None:
    maya, leo = await world.member("maya"), await world.member("leo")
    room = await world.room(maya, leo)
    await maya.send_image(room, PIXEL, "the harbour")
    seen = await leo.hears("the harbour")
    assert seen.content["file"]["url"].startswith("mxc://")


async def test_a_direct_invite_is_accepted_and_another_is_not(world: World) -> None:
    maya, leo = await world.member("maya"), await world.member("leo")
    direct = await maya.direct_room(leo.user_id)
    await maya.sees_member(direct, leo.user_id)
    room = await maya.create_room(invite=[leo.user_id])
    await leo.until(lambda: room in leo.invites)
    assert room not in leo.client.rooms


async def test_a_signed_device_carries_its_owners_signature(world: World) -> None:
    maya = await world.member("maya", signed=True)
    answer = await maya.ask("POST", "/_matrix/client/v3/keys/query", {"device_keys": {maya.user_id: []}})
    assert maya.identity is not None
    assert answer["master_keys"][maya.user_id]["keys"] == {
        f"ed25519:{maya.identity.master.public}": maya.identity.master.public
    }
    signatures = answer["device_keys"][maya.user_id][maya.device_id]["signatures"][maya.user_id]
    assert f"ed25519:{maya.identity.self_signing.public}" in signatures


async def test_garbage_from_the_room_does_not_end_a_client(world: World) -> None:
    maya, leo = await world.member("maya"), await world.member("leo")
    room = await world.room(maya, leo)
    await maya.say(room, "so far so good")
    session = {"sender_key": "x" * 43, "session_id": "y" * 43, "device_id": maya.device_id}
    garbage: tuple[Any, ...] = (None, 7, {}, "", "not base64 at all", "AwgA")
    for ciphertext in garbage:
        content = {"algorithm": "m.megolm.v1.aes-sha2", "ciphertext": ciphertext, **session}
        await maya.send_plainly(room, "m.room.encrypted", content)
    await maya.say(room, "still here")
    await leo.hears("still here")


async def test_waiting_for_what_never_comes_says_what_came_instead(world: World) -> None:
    maya = await world.member("maya")
    room = await maya.create_room()
    await maya.say(room, "only this")
    with pytest.raises(NotSeen, match=r"did not see words like “that” within 0.1 s"):
        await maya.hears("that", within=0.1)


async def test_a_wrong_password_is_refused(world: World) -> None:
    maya = await world.member("maya")
    with pytest.raises(Refused):
        await Member.arrive(world.homeserver.url, maya.user_id, "not hers")
