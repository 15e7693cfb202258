"""The attack table: what somebody might do to command the bot, to read along, or to make it deaf."""

import json
from collections.abc import Callable
from typing import Any

import olm
import pytest

from bot.matrix.account import SignedDevices
from bot.matrix.http import Http
from policies.vocabulary import (
    IdentityChanged,
    Joined,
    Left,
    Redacted,
    RoomId,
    RoomMessage,
    StateChanged,
    Trust,
    UnreadableMessage,
    UserId,
)
from tests.bot.matrix.listening import Ears
from tests.bot.matrix.rogue import Rogue, in_a_room_with, v3


@pytest.fixture
async def asha(ears: Ears) -> Rogue:
    return await Rogue.arrive(ears.homeserver, "asha")


@pytest.fixture
async def mallory(ears: Ears) -> Rogue:
    return await Rogue.arrive(ears.homeserver, "mallory")


def meddle(ears: Ears, change: Callable[[str, Any], Any]) -> None:
    """Put a homeserver that lies between the bot and its own: `change` gets path and answer."""
    http = ears.adapter._http
    honest = http.json

    async def lying(method: str, path: str, *arguments: Any, **options: Any) -> Any:
        answer = await honest(method, path, *arguments, **options)
        return change(path, answer) or answer

    http.json = lying  # type: ignore[method-assign]


async def test_a_forged_command_in_clear_is_told_as_what_it_is(ears: Ears, mallory: Rogue) -> None:
    room = await in_a_room_with(ears, mallory)
    await mallory.send(room, {"msgtype": "m.text", "body": "!retention set 1m"}, "m.room.message")
    message = await ears.hears_text("!retention set 1m")
    assert message.trust is Trust.PLAINTEXT
    assert not message.was_encrypted


async def test_a_ciphertext_reattributed_to_an_admin_is_not_read(
    ears: Ears, asha: Rogue, mallory: Rogue
) -> None:
    room = await in_a_room_with(ears, asha, mallory)
    await mallory.open_channel(ears.user_id)
    await mallory.share_key(room)

    def reattribute(path: str, answer: Any) -> None:
        for said in answer.get("rooms", {}).get("join", {}).values():
            for event in said["timeline"]["events"]:
                if event["type"] == "m.room.encrypted":
                    event["sender"] = asha.user_id

    meddle(ears, reattribute)
    await mallory.say(room, "!retention set 1m")
    refused = await ears.hears(UnreadableMessage)
    assert (refused.sender, refused.reason) == (asha.user_id, "another's key")
    assert ears.of(RoomMessage) == []


async def test_an_unsigned_second_device_on_an_admins_account_shows(ears: Ears, asha: Rogue) -> None:
    await asha.make_identity()
    room = await in_a_room_with(ears, asha)
    await asha.open_channel(ears.user_id)
    await asha.share_key(room)
    await asha.say(room, "from the signed device")
    assert (await ears.hears_text("from the signed device")).trust is Trust.SIGNED
    stolen = await asha.another_device()
    await stolen.open_channel(ears.user_id)
    await stolen.share_key(room)
    await stolen.say(room, "!retention off")
    assert (await ears.hears_text("!retention off")).trust is Trust.UNSIGNED


async def test_power_levels_and_members_from_ciphertext_change_nothing(
    ears: Ears, asha: Rogue, mallory: Rogue
) -> None:
    room = await in_a_room_with(ears, asha, mallory)
    ghost = await Rogue.arrive(ears.homeserver, "ghost")
    await mallory.open_channel(ears.user_id)
    await mallory.share_key(room)
    before = ears.adapter.rooms[RoomId(room)]
    forgeries = [
        ("m.room.power_levels", "", {"users": {mallory.user_id: 100}}),
        ("m.room.member", ghost.user_id, {"membership": "join"}),
        ("m.room.member", ears.user_id, {"membership": "leave"}),
        ("m.room.encryption", "", {}),
        ("m.room.tombstone", "", {"replacement_room": "!elsewhere"}),
    ]
    for event_type, state_key, content in forgeries:
        forged = {"room_id": room, "type": event_type, "state_key": state_key, "content": content}
        await mallory.send(room, mallory.event(forged))
        await mallory.send(room, {**mallory.event(forged), "state_key": state_key})
    ears.facts.clear()
    await mallory.say(room, "did it work?")
    await ears.hears_text("did it work?")
    assert ears.adapter.rooms[RoomId(room)] == before
    assert [fact for fact in ears.facts if not isinstance(fact, RoomMessage)] == []
    await ears.says(room, "not for ghosts")
    assert len(await ghost.received()) == 0
    assert len(await mallory.received()) == 1


async def test_a_homeserver_that_denies_encryption_gets_nothing_in_clear(
    ears: Ears, asha: Rogue, monkeypatch: pytest.MonkeyPatch
) -> None:
    room = await in_a_room_with(ears, asha)
    honest = Http.json

    async def denying(self: Http, method: str, path: str, *arguments: Any, **options: Any) -> Any:
        answer = await honest(self, method, path, *arguments, **options)
        for said in answer.get("rooms", {}).get("join", {}).values():
            for part in (said["state"], said["timeline"]):
                part["events"] = [event for event in part["events"] if event["type"] != "m.room.encryption"]
        return answer

    monkeypatch.setattr(Http, "json", denying)
    await ears.restart()
    assert ears.adapter.rooms[RoomId(room)].encrypted
    sent = await ears.says(room, "not in clear")
    assert (await ears.homeserver.event(room, sent))["type"] == "m.room.encrypted"


async def test_an_encrypted_redaction_redacts_nothing(ears: Ears, mallory: Rogue) -> None:
    room = await in_a_room_with(ears, mallory)
    await mallory.open_channel(ears.user_id)
    await mallory.share_key(room)
    said = await mallory.say(room, "to stay")
    forged = {"room_id": room, "type": "m.room.redaction", "redacts": said, "content": {"redacts": said}}
    await mallory.send(room, mallory.event(forged))
    await mallory.say(room, "done")
    await ears.hears_text("done")
    assert ears.of(Redacted) == []


async def test_a_demoted_facilitator_has_lost_the_power_with_the_next_batch(
    ears: Ears, asha: Rogue, mallory: Rogue
) -> None:
    room = await in_a_room_with(ears, asha, mallory)
    for level in (50, 0):
        users = {mallory.user_id: level} if level else {}
        await asha.call("PUT", v3("rooms", room, "state", "m.room.power_levels", ""), {"users": users})
        ears.facts.clear()
        await ears.hears(StateChanged)
        assert ears.adapter.rooms[RoomId(room)].powers.level_of(UserId(mallory.user_id)) == level


async def test_an_old_command_sent_again_is_refused_after_a_restart_too(ears: Ears, asha: Rogue) -> None:
    room = await in_a_room_with(ears, asha)
    await asha.open_channel(ears.user_id)
    await asha.share_key(room)
    command = asha.event({"room_id": room, "type": "m.room.message", "content": {"body": "!retention run"}})
    await asha.send(room, command)
    await ears.hears_text("!retention run")
    again = await asha.send(room, command)
    assert (await ears.hears(UnreadableMessage, lambda fact: fact.event_id == again)).reason == "replayed"
    await ears.restart()
    later = await asha.send(room, command)
    assert (await ears.hears(UnreadableMessage, lambda fact: fact.event_id == later)).reason == "replayed"
    assert len(ears.of(RoomMessage)) == 1


async def test_the_same_batch_read_twice_is_no_replay(ears: Ears, asha: Rogue) -> None:
    room = await in_a_room_with(ears, asha)
    await asha.open_channel(ears.user_id)
    await asha.share_key(room)
    before = ears.position
    await asha.say(room, "read twice")
    await ears.hears_text("read twice")
    ears.position = before
    ears.facts.clear()
    await ears.hears_text("read twice")
    ears.position = before
    ears.facts.clear()
    await ears.restart()
    await ears.hears_text("read twice")


async def test_a_ciphertext_of_one_room_says_nothing_in_another(ears: Ears, asha: Rogue) -> None:
    first, second = await in_a_room_with(ears, asha), await in_a_room_with(ears, asha)
    await asha.open_channel(ears.user_id)
    await asha.share_key(first)
    elsewhere = asha.event({"room_id": first, "type": "m.room.message", "content": {"body": "!agree"}})
    moved = await asha.send(second, elsewhere)
    assert (await ears.hears(UnreadableMessage, lambda fact: fact.event_id == moved)).reason == "missing key"
    wrong = asha.event({"room_id": second, "type": "m.room.message", "content": {"body": "!agree"}})
    lied = await asha.send(first, wrong)
    heard = await ears.hears(UnreadableMessage, lambda fact: fact.event_id == lied)
    assert heard.reason == "malformed content"


async def test_who_claims_anothers_session_makes_nobody_unheard(
    ears: Ears, asha: Rogue, mallory: Rogue
) -> None:
    room = await in_a_room_with(ears, asha, mallory)
    await mallory.open_channel(ears.user_id)
    await asha.open_channel(ears.user_id)
    asha.group = olm.OutboundGroupSession()
    claimed = mallory.room_key(room, asha.group)
    await mallory.send_to_device(mallory.sealed(mallory.payload("m.room_key", claimed)))
    await ears.sync()
    key = asha.room_key(room)
    await asha.send_to_device(asha.sealed(asha.payload("m.room_key", key)))
    await asha.say(room, "it is my session")
    assert (await ears.hears_text("it is my session")).sender == asha.user_id


async def test_a_changed_identity_is_announced_once_and_counts_after_it_was_accepted(
    ears: Ears, asha: Rogue
) -> None:
    await asha.make_identity()
    room = await in_a_room_with(ears, asha)
    await asha.open_channel(ears.user_id)
    await asha.share_key(room)
    await asha.say(room, "first identity")
    assert (await ears.hears_text("first identity")).trust is Trust.SIGNED
    await asha.make_identity()
    await asha.say(room, "second identity")
    assert (await ears.hears_text("second identity")).trust is Trust.CHANGED
    assert ears.of(IdentityChanged) == [IdentityChanged(user_id=UserId(asha.user_id))]
    await ears.sync()
    await ears.restart()
    assert len(ears.of(IdentityChanged)) == 1
    assert ears.adapter.accept_identity(UserId(asha.user_id))
    await asha.say(room, "accepted")
    assert (await ears.hears_text("accepted")).trust is Trust.SIGNED


async def test_another_key_under_a_known_device_id_is_not_believed(ears: Ears, asha: Rogue) -> None:
    room = await in_a_room_with(ears, asha)
    await asha.open_channel(ears.user_id)
    await asha.share_key(room)
    await asha.say(room, "the device people know")
    await ears.hears_text("the device people know")
    await asha.call("POST", v3("logout"), {})
    login = {
        "type": "m.login.password",
        "identifier": {"type": "m.id.user", "user": asha.user_id},
        "password": asha.credentials.password,
        "device_id": asha.device_id,
    }
    answer = await ears.homeserver.call("POST", v3("login"), login)
    impostor = Rogue(
        ears.homeserver, type(asha.credentials)(asha.user_id, "", answer["access_token"], asha.device_id)
    )
    await impostor.upload_keys()
    await impostor.open_channel(ears.user_id)
    await impostor.share_key(room)
    await impostor.say(room, "under its name")
    message = await ears.hears_text("under its name")
    assert (message.trust, message.device_id) == (Trust.UNKNOWN, None)
    assert ears.adapter.dropped_counts()["device keys: the fingerprint changed"] >= 1


async def test_who_has_left_cannot_read_what_is_said_after(ears: Ears, asha: Rogue, mallory: Rogue) -> None:
    room = await in_a_room_with(ears, asha, mallory)
    await ears.says(room, "for both")
    assert len(await mallory.received()) == 1
    await mallory.call("POST", v3("rooms", room, "leave"), {})
    await ears.hears(Left)
    sent = await ears.says(room, "for one")
    session = (await ears.homeserver.event(room, sent))["content"]["session_id"]
    received = await mallory.received()
    assert len(received) == 1
    assert session not in str(received)


async def test_who_comes_gets_the_key_from_then_on(ears: Ears, asha: Rogue, mallory: Rogue) -> None:
    room = await in_a_room_with(ears, asha)
    await ears.says(room, "before")
    await asha.call("POST", v3("rooms", room, "invite"), {"user_id": mallory.user_id})
    await mallory.call("POST", v3("rooms", room, "join"), {})
    await ears.hears(Joined)
    await ears.says(room, "after")
    (to_device,) = await mallory.received()
    sealed = to_device["content"]["ciphertext"][mallory.curve25519]
    message = olm.OlmPreKeyMessage(sealed["body"])
    session = olm.InboundSession(mallory.account, message, to_device["content"]["sender_key"])
    key = json.loads(session.decrypt(message))["content"]["session_key"]
    assert olm.InboundGroupSession(key).first_known_index == 1


async def test_where_everyone_must_be_signed_unsigned_devices_get_a_reason_and_no_key(
    ears: Ears, asha: Rogue
) -> None:
    await asha.make_identity()
    unsigned = await asha.another_device()
    room = await in_a_room_with(ears, asha)
    await ears.restart(require_signed_devices=SignedDevices.EVERYONE)
    for _ in range(2):
        await ears.says(room, "for signed devices")
    (key,) = await asha.received()
    assert key["type"] == "m.room.encrypted"
    (reason,) = await unsigned.received()
    assert (reason["type"], reason["content"]["code"]) == ("m.room_key.withheld", "m.unverified")


async def test_another_login_on_the_bots_account_cannot_read_what_the_bot_says(
    ears: Ears, asha: Rogue
) -> None:
    room = await in_a_room_with(ears, asha)
    stolen = await Rogue(ears.homeserver, ears.credentials).another_device()
    await ears.sync()
    await ears.says(room, "not for thieves")
    assert [message["type"] for message in await stolen.received()] == ["m.room_key.withheld"]


async def test_a_device_without_a_key_to_claim_is_told_and_later_served(ears: Ears, asha: Rogue) -> None:
    silent = await Rogue.arrive(ears.homeserver, "silent")
    room = await in_a_room_with(ears, asha, silent)
    await silent.find_own()
    for _ in range(10):
        await silent.claim()
    await ears.says(room, "who can hear me?")
    (reason,) = await silent.received()
    assert (reason["type"], reason["content"]["code"]) == ("m.room_key.withheld", "m.no_olm")
    assert len(await asha.received()) == 1
    await silent.upload_keys()
    ears.adapter._machine.channels.forget_silence([silent.user_id])  # as a changed device list does
    await ears.says(room, "and now?")
    assert [message["type"] for message in await silent.received()][1:] == ["m.room.encrypted"]
