"""The account and its sessions: the same after every start, and shut to what others wrote."""

import json
from pathlib import Path
from typing import Any

import pytest
import vodozemac
from nio.crypto import Olm

from bot.matrix.crypto.machine import Machine
from bot.matrix.crypto.olm import GuardedOlm, NioStore
from bot.matrix.crypto.secrets import opened
from bot.matrix.identity.signing import SigningKey, canonical, is_signed
from tests.bot.matrix.crypto.conftest import STORE_KEY
from tests.bot.matrix.phone import Phone

BOT = "@bot:x"


@pytest.fixture
def phone(machine: Machine) -> Phone:
    """Return a device to which the bot has a channel."""
    phone = Phone("@asha:x")
    ((_, key),) = phone.one_time_key().items()
    machine.olm.open_channel(phone.device, key["key"])
    return phone


def test_the_device_is_the_same_after_every_start(file: Path) -> None:
    keys = set()
    for _ in range(3):
        database, vault, secrets = opened(file, STORE_KEY)
        olm = GuardedOlm(BOT, "BOT", NioStore(database, secrets, vault.pickle_key.hex()))
        keys.add((olm.curve25519, olm.ed25519))
        database.close()
    assert len(keys) == 1


def test_it_introduces_itself_with_its_own_signature(machine: Machine) -> None:
    shown = machine.olm.introduction
    assert is_signed(shown, BOT, "BOT", machine.olm.ed25519)
    assert shown["keys"] == {"curve25519:BOT": machine.olm.curve25519, "ed25519:BOT": machine.olm.ed25519}
    assert not is_signed({**shown, "device_id": "OTHER"}, BOT, "BOT", machine.olm.ed25519)


def test_a_message_says_from_whom_and_for_whom_it_is(machine: Machine, phone: Phone) -> None:
    payload = phone.opens(machine.olm.encrypted_for(phone.device, "m.room_key", {"a": 1}))
    assert (payload["type"], payload["content"]) == ("m.room_key", {"a": 1})
    assert (payload["sender"], payload["sender_device"], payload["recipient"]) == (BOT, "BOT", "@asha:x")
    assert payload["keys"] == {"ed25519": machine.olm.ed25519}
    assert payload["recipient_keys"] == {"ed25519": phone.ed25519}


def test_a_message_carries_the_identitys_signature_for_who_cannot_look_the_bot_up(
    machine: Machine, phone: Phone
) -> None:
    signer = SigningKey.new()
    machine.olm.introduce_as(signer.signed(machine.olm.introduction, BOT))
    shown = phone.opens(machine.olm.encrypted_for(phone.device, "m.dummy", {}))["sender_device_keys"]
    assert is_signed(shown, BOT, signer.public, signer.public)
    assert is_signed(shown, BOT, "BOT", machine.olm.ed25519)


def test_no_message_is_ever_encrypted_with_the_same_state_twice(machine: Machine, phone: Phone) -> None:
    sent = []
    for _ in range(3):
        sent.append(machine.olm.encrypted_for(phone.device, "m.dummy", {}))
        machine.olm.session_store._held.clear()  # a crash right after; the disk knows
    bodies = {json.dumps(sealed["ciphertext"]) for sealed in sent}
    assert len(bodies) == 3
    for sealed in sent:
        assert phone.opens(sealed)["type"] == "m.dummy"


def test_a_used_one_time_key_is_gone_from_the_disk(machine: Machine) -> None:
    phone = Phone("@asha:x").open_channel(machine)
    machine.inbox.receive([phone.sealed(machine, "m.dummy", {})])
    message = phone.sealed(machine, "m.dummy", {})["content"]["ciphertext"][machine.olm.curve25519]["body"]
    again = GuardedOlm(BOT, "BOT", machine.olm.store)
    with pytest.raises(vodozemac.SessionCreationException):
        again.open_prekey(phone.curve25519, vodozemac.PreKeyMessage.from_base64(message))


def test_a_first_message_of_somebody_elses_key_opens_nothing(machine: Machine) -> None:
    phone, other = Phone("@asha:x").open_channel(machine), Phone("@maya:x")
    body = phone.sealed(machine, "m.dummy", {})["content"]["ciphertext"][machine.olm.curve25519]["body"]
    with pytest.raises(vodozemac.SessionCreationException):
        machine.olm.open_prekey(other.curve25519, vodozemac.PreKeyMessage.from_base64(body))
    assert machine.database.value("SELECT count(*) FROM olm_sessions") == 0


def test_a_fallback_key_is_one_until_it_was_published(machine: Machine) -> None:
    assert machine.olm.fallback_key() is None
    machine.olm.make_fallback_key()
    made = machine.olm.fallback_key()
    assert made is not None
    assert machine.olm.fallback_key() == made
    machine.olm.mark_keys_as_published()
    assert machine.olm.fallback_key() is None


def test_an_outbound_session_keeps_no_key_of_its_own_words(machine: Machine) -> None:
    machine.olm.create_outbound_group_session("!r")
    assert machine.olm.inbound_group_store.get("!r", machine.olm.curve25519, "any") is None
    assert machine.database.value("SELECT count(*) FROM group_sessions") == 0


@pytest.mark.parametrize("key", ["", "no key", "A" * 43, "A" * 300])
def test_a_key_that_is_none_opens_no_channel_and_leaves_nothing(machine: Machine, key: str) -> None:
    device = Phone("@asha:x").device
    with pytest.raises(ValueError):  # noqa: PT011 (vodozemac's own are many)
        machine.olm.open_channel(device, key)
    assert machine.database.value("SELECT count(*) FROM olm_sessions") == 0


SHUT = [
    "handle_to_device_event",
    "handle_response",
    "handle_key_verification",
    "decrypt_event",
    "decrypt",
    "decrypt_megolm_event",
    "_decrypt_megolm_no_error",
    "collect_key_requests",
    "share_with_ourselves",
    "continue_key_share",
    "import_keys",
    "export_keys",
    "create_session",
    "create_group_session",
    "share_group_session",
    "share_group_session_parallel",
]


@pytest.mark.parametrize("name", SHUT)
def test_nios_own_doors_are_there_and_shut(machine: Machine, name: str) -> None:
    assert callable(getattr(Olm, name))
    with pytest.raises(NotImplementedError):
        getattr(machine.olm, name)({"content": {"body": "words"}})


def test_the_store_asks_nobody_for_keys_and_knows_no_device(machine: Machine) -> None:
    store: Any = machine.olm.store
    assert store.load_outgoing_key_requests() == {}
    assert list(store.load_device_keys().users) == []


def test_what_is_signed_is_what_others_verify(machine: Machine) -> None:
    signed = machine.olm.signed({"z": 1, "a": "größer"})
    key = vodozemac.Ed25519PublicKey.from_base64(machine.olm.ed25519)
    signature = vodozemac.Ed25519Signature.from_base64(signed["signatures"][BOT]["ed25519:BOT"])
    key.verify_signature(canonical({"a": "größer", "z": 1}), signature)
