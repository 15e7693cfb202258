"""A member on matrix-js-sdk with Rust crypto, which wants signed devices alone: it hears, and is heard."""

import secrets
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from bot.playground import Homeserver
from policies.vocabulary import DeviceId, Joined, RoomId, Trust, UserId
from tests.bot.matrix.listening import Ears
from tests.clients.js_member import JsMember


@pytest.fixture
async def ears(homeserver: Homeserver, tmp_path: Path) -> AsyncIterator[Ears]:
    account = await homeserver.register(f"ears-{secrets.token_hex(4)}", "password of the bot")
    ears = await Ears(homeserver, account, tmp_path / "ears").start()
    yield ears
    await ears.stop()


@pytest.fixture
async def member(node: Path, homeserver: Homeserver) -> AsyncIterator[JsMember]:
    account = await homeserver.register(f"js-{secrets.token_hex(4)}", "password of a member")
    member = await JsMember.arrive(node, homeserver.url, account)
    yield member
    await member.leave()


async def test_it_hears_the_bot_and_is_heard_after_a_restart_too(member: JsMember, ears: Ears) -> None:
    room = await ears.adapter.direct_room(UserId(member.user_id))
    await member.does("join", room=room)
    await ears.hears(Joined, lambda fact: fact.room_id == room)
    # This client judges a message once, when it comes. What comes as it joins, before it has looked the
    # sender up, stays closed until it is started again; so it looks first.
    assert await member.does("judge", user=ears.user_id) == [True]
    await ears.says(room, "welcome")
    assert (await member.hears("welcome"))["encrypted"]
    await member.does("say", room=room, text="!help")
    message = await ears.hears_text("!help")
    assert message.trust is Trust.SIGNED
    await ears.says(room, "an answer")
    await member.hears("an answer")
    await ears.restart()
    await ears.says(RoomId(room), "after the restart")
    await member.hears("after the restart")
    await member.does("say", room=room, text="!rules")
    assert (await ears.hears_text("!rules")).trust is Trust.SIGNED
    assert ears.adapter.unread(RoomId(room)) == []


async def test_who_knows_the_bot_reads_what_it_said_in_a_direct_room_before_they_came(
    member: JsMember, ears: Ears
) -> None:
    room = await ears.adapter.direct_room(UserId(member.user_id))
    await member.does("join", room=room)
    await ears.hears(Joined, lambda fact: fact.room_id == room)
    assert await member.does("judge", user=ears.user_id) == [True]
    await ears.says(room, "we meet here")
    await member.hears("we meet here")
    private = await ears.adapter.direct_room(UserId(member.user_id))
    await ears.says(private, "before you came")
    await member.does("join", room=private)
    await member.hears("before you came")


async def test_an_operators_client_is_signed_with_the_bots_recovery_key(
    node: Path, homeserver: Homeserver, ears: Ears
) -> None:
    written = ears.adapter.identity.recovery_key()
    assert written
    client = await JsMember.arrive(node, homeserver.url, ears.credentials, written)
    await client.leave()
    signed = {device.device_id: device.is_signed for device in await ears.adapter.identity.devices()}
    assert signed[DeviceId(ears.credentials.device_id)]
    assert (await ears.adapter.identity.check()).is_good
