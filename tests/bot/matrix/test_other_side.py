"""libolm as the other side: it opens channels to the bot, sends keys and messages, and reads its answers."""

import shutil
import sqlite3
from pathlib import Path

import olm
import pytest
import vodozemac

from bot.matrix.connect import STORE
from bot.matrix.crypto.olm import NioStore
from bot.matrix.crypto.secrets import opened
from bot.matrix.reading import json_object
from policies.vocabulary import EventId, RoomId, RoomMessage, Trust, Unread, UnreadableMessage, WhyUnread
from tests.bot.matrix.listening import STORE_KEY, Ears
from tests.bot.matrix.rogue import Rogue, in_a_room_with, v3


@pytest.fixture
async def rogue(ears: Ears) -> Rogue:
    return await Rogue.arrive(ears.homeserver)


async def test_a_message_over_a_channel_from_a_one_time_key_is_read(ears: Ears, rogue: Rogue) -> None:
    room = await in_a_room_with(ears, rogue)
    await rogue.open_channel(ears.user_id)
    await rogue.share_key(room)
    await rogue.say(room, "by way of libolm")
    message = await ears.hears_text("by way of libolm")
    assert (message.sender, message.device_id, message.trust) == (
        rogue.user_id,
        rogue.device_id,
        Trust.UNSIGNED,
    )


async def test_a_signed_device_on_libolm_is_trusted(ears: Ears, rogue: Rogue) -> None:
    await rogue.make_identity()
    room = await in_a_room_with(ears, rogue)
    await rogue.open_channel(ears.user_id)
    await rogue.share_key(room)
    await rogue.say(room, "signed")
    assert (await ears.hears_text("signed")).trust is Trust.SIGNED


async def test_a_used_one_time_key_is_not_left_on_the_disk(ears: Ears, rogue: Rogue, tmp_path: Path) -> None:
    room = await in_a_room_with(ears, rogue)
    await rogue.open_channel(ears.user_id)
    rogue.group = olm.OutboundGroupSession()
    first = rogue.sealed(rogue.payload("m.room_key", rogue.room_key(room)))
    message = vodozemac.PreKeyMessage.from_base64(first["ciphertext"][rogue.bot["curve25519"]]["body"])
    sender = vodozemac.Curve25519PublicKey.from_base64(rogue.curve25519)

    def opens_with_what_is_on_the_disk() -> bool:
        copy = tmp_path / "copy"
        shutil.rmtree(copy, ignore_errors=True)
        shutil.copytree(ears.folder, copy)
        database, vault, secrets = opened(copy / STORE, STORE_KEY)
        account = NioStore(database, secrets, vault.pickle_key.hex()).load_account()
        database.close()
        try:
            account._account.create_inbound_session(sender, message)
        except vodozemac.SessionCreationException:
            return False
        return True

    def account_before() -> bytes:
        database = sqlite3.connect(ears.folder / STORE)
        (sealed,) = database.execute("SELECT sealed FROM secrets WHERE name = 'olm account'").fetchone()
        database.close()
        return bytes(sealed)

    def bytes_on_the_disk() -> bytes:
        return b"".join(file.read_bytes() for file in ears.folder.iterdir())

    assert opens_with_what_is_on_the_disk()
    before = account_before()
    assert before[:64] in bytes_on_the_disk()
    await rogue.send_to_device(first)
    await ears.sync()
    assert not opens_with_what_is_on_the_disk()
    # Nor does an earlier page of any file, the write-ahead log among them, still hold the account as it was.
    assert not any(before[at : at + 64] in bytes_on_the_disk() for at in range(0, len(before) - 64, 64))


async def test_when_all_one_time_keys_are_taken_the_fallback_key_serves_and_more_are_made(
    ears: Ears, rogue: Rogue
) -> None:
    room = await in_a_room_with(ears, rogue)
    position = ears.position
    await ears.stop()
    await rogue.find(ears.user_id)
    taken = [await rogue.claim() for _ in range(51)]
    assert [key.get("fallback", False) for _, key in taken] == [False] * 50 + [True]
    rogue.channel = olm.OutboundSession(rogue.account, rogue.bot["curve25519"], taken[-1][1]["key"])
    await rogue.share_key(room)
    await rogue.say(room, "over the fallback key")
    ears.position = position
    await ears.start()
    await ears.hears_text("over the fallback key")
    await ears.sync()
    again = [await rogue.claim() for _ in range(51)]
    assert [key.get("fallback", False) for _, key in again] == [False] * 50 + [True]
    assert {key["key"] for _, key in again} & {key["key"] for _, key in taken} == set()
    rogue.channel = olm.OutboundSession(rogue.account, rogue.bot["curve25519"], taken[-1][1]["key"])
    await rogue.share_key(room)
    await rogue.say(room, "over the fallback key that was replaced meanwhile")
    await ears.hears_text("over the fallback key that was replaced meanwhile")


async def test_the_bots_words_are_opened_by_libolm(ears: Ears, rogue: Rogue) -> None:
    room = await in_a_room_with(ears, rogue)
    sent = await ears.says(room, "words of the bot")
    (to_device,) = await rogue.received()
    sealed = to_device["content"]["ciphertext"][rogue.curve25519]
    message = olm.OlmPreKeyMessage(sealed["body"])
    session = olm.InboundSession(rogue.account, message, to_device["content"]["sender_key"])
    payload = json_object(session.decrypt(message))
    assert payload["recipient"] == rogue.user_id
    assert payload["recipient_keys"]["ed25519"] == rogue.ed25519
    group = olm.InboundGroupSession(payload["content"]["session_key"])
    event = await ears.homeserver.event(room, sent)
    plaintext, _ = group.decrypt(event["content"]["ciphertext"])
    assert json_object(plaintext)["content"]["body"] == "words of the bot"


async def test_a_message_without_sender_key_and_device_id_is_read(ears: Ears, rogue: Rogue) -> None:
    room = await in_a_room_with(ears, rogue)
    await rogue.open_channel(ears.user_id)
    await rogue.share_key(room)
    content = rogue.event({"room_id": room, "type": "m.room.message", "content": {"body": "as of today"}})
    del content["sender_key"], content["device_id"]
    await rogue.send(room, content)
    assert (await ears.hears_text("as of today")).device_id == rogue.device_id


async def test_a_message_before_its_key_is_told_when_the_key_comes(ears: Ears, rogue: Rogue) -> None:
    room = await in_a_room_with(ears, rogue)
    await rogue.open_channel(ears.user_id)
    rogue.group = olm.OutboundGroupSession()
    key = rogue.room_key(room)
    early = await rogue.say(room, "too early")
    unreadable = await ears.hears(UnreadableMessage)
    assert (unreadable.event_id, unreadable.session_id, unreadable.reason) == (
        early,
        rogue.group.id,
        "missing key",
    )
    assert ears.adapter.unread(RoomId(room)) == [Unread(WhyUnread.MISSING_KEY, "", 1)]
    await rogue.send_to_device(rogue.sealed(rogue.payload("m.room_key", key)))
    assert (await ears.hears_text("too early")).event_id == early
    assert ears.adapter.unread(RoomId(room)) == []
    await ears.sync()
    await ears.sync()
    assert len(ears.of(RoomMessage)) == 1


async def test_a_late_message_that_was_told_in_vain_is_told_again(ears: Ears, rogue: Rogue) -> None:
    room = await in_a_room_with(ears, rogue)
    await rogue.open_channel(ears.user_id)
    rogue.group = olm.OutboundGroupSession()
    key = rogue.room_key(room)
    await rogue.say(room, "too early")
    await ears.hears(UnreadableMessage)
    before = ears.position
    await rogue.send_to_device(rogue.sealed(rogue.payload("m.room_key", key)))
    await ears.hears_text("too early")
    ears.facts.clear()
    ears.position = before  # a crash: what followed was never saved
    await ears.restart()
    await ears.hears_text("too early")


async def test_a_withheld_key_says_why(ears: Ears, rogue: Rogue) -> None:
    room = await in_a_room_with(ears, rogue)
    await rogue.find(ears.user_id)
    rogue.group = olm.OutboundGroupSession()
    withheld = {
        "algorithm": "m.megolm.v1.aes-sha2",
        "room_id": room,
        "session_id": rogue.group.id,
        "sender_key": rogue.curve25519,
        "code": "m.unverified",
        "reason": "a sentence that anybody may choose",
    }
    await rogue.send_to_device(withheld, "m.room_key.withheld")
    await rogue.say(room, "not for unverified devices")
    assert (await ears.hears(UnreadableMessage)).reason == "withheld: m.unverified"
    assert ears.adapter.unread(RoomId(room)) == [Unread(WhyUnread.WITHHELD_UNVERIFIED, "", 1)]


async def test_a_reason_that_comes_after_the_message_counts_too(ears: Ears, rogue: Rogue) -> None:
    room = await in_a_room_with(ears, rogue)
    await rogue.find(ears.user_id)
    rogue.group = olm.OutboundGroupSession()
    said = await rogue.say(room, "before the reason")
    await ears.hears(UnreadableMessage)
    withheld = {"algorithm": "m.megolm.v1.aes-sha2", "code": "m.blacklisted", "sender_key": rogue.curve25519}
    named = {"room_id": room, "session_id": rogue.group.id}
    await rogue.send_to_device({**withheld, **named}, "m.room_key.withheld")
    await ears.sync()
    assert ears.adapter.why_unread(RoomId(room), EventId(said)) is WhyUnread.WITHHELD_BLACKLISTED
    await rogue.open_channel(ears.user_id)
    key = rogue.room_key(room)
    await rogue.send_to_device(rogue.sealed(rogue.payload("m.room_key", key)))
    await ears.sync()
    assert ears.adapter.why_unread(RoomId(room), EventId(said)) is WhyUnread.KEY_OF_LATER_ONES
    await rogue.say(room, "after the key")
    await ears.hears_text("after the key")


async def test_what_no_gate_has_decided_about_is_read_anew_with_its_senders_level(
    ears: Ears, rogue: Rogue
) -> None:
    room = RoomId(await in_a_room_with(ears, rogue))
    rogue.group = olm.OutboundGroupSession()
    said = EventId(await rogue.say(room, "no key"))
    heard = await ears.hears(UnreadableMessage)
    (waiting,) = await ears.adapter.unweighed()
    assert (waiting.event_id, waiting.sender, waiting.sent_at) == (said, heard.sender, heard.sent_at)
    assert waiting.levels == heard.levels != {}
    ears.adapter.weigh(room, said)
    assert await ears.adapter.unweighed() == []


async def test_a_reason_that_somebody_else_gives_does_not_count(ears: Ears, rogue: Rogue) -> None:
    mallory = await Rogue.arrive(ears.homeserver)
    room = await in_a_room_with(ears, rogue, mallory)
    await mallory.find(ears.user_id)
    rogue.group = olm.OutboundGroupSession()
    said = await rogue.say(room, "no key yet")
    await ears.hears(UnreadableMessage)
    blamed = {"code": "m.blacklisted", "room_id": room, "session_id": rogue.group.id}
    await mallory.send_to_device(blamed, "m.room_key.withheld")
    await ears.sync()
    assert ears.adapter.why_unread(RoomId(room), EventId(said)) is WhyUnread.MISSING_KEY


async def test_unread_messages_are_counted_by_the_client_that_sent_them_and_room_by_room(
    ears: Ears, rogue: Rogue
) -> None:
    room, other = await in_a_room_with(ears, rogue), await in_a_room_with(ears, rogue)
    name = {"display_name": "FluffyChat on a phone that is called after its owner"}
    await rogue.call("PUT", v3("devices", rogue.device_id), name)
    rogue.group = olm.OutboundGroupSession()
    for _ in range(2):
        await rogue.say(room, "unheard")
    await ears.hears(UnreadableMessage)
    assert ears.adapter.unread(RoomId(room)) == [Unread(WhyUnread.MISSING_KEY, "FluffyChat", 2)]
    assert ears.adapter.unread(RoomId(other)) == []
    await ears.stop()
    everything = b"".join(file.read_bytes() for file in ears.folder.iterdir())
    assert b"called after its owner" not in everything


async def test_a_broken_channel_is_mended_from_the_bots_side(ears: Ears, rogue: Rogue) -> None:
    room = await in_a_room_with(ears, rogue)
    await rogue.open_channel(ears.user_id)
    await rogue.share_key(room)
    await rogue.say(room, "heard so far")
    await ears.hears_text("heard so far")
    rogue.account.generate_one_time_keys(1)
    stranger = olm.Account()
    stranger.generate_one_time_keys(1)
    (key,) = stranger.one_time_keys["curve25519"].values()
    rogue.channel = olm.OutboundSession(rogue.account, stranger.identity_keys["curve25519"], key)
    await rogue.send_to_device(rogue.sealed(rogue.payload("m.dummy", {})))
    await ears.sync()
    (to_device,) = await rogue.received()
    sealed = to_device["content"]["ciphertext"][rogue.curve25519]
    message = olm.OlmPreKeyMessage(sealed["body"])
    session = olm.InboundSession(rogue.account, message, to_device["content"]["sender_key"])
    assert json_object(session.decrypt(message))["type"] == "m.dummy"
