"""A member's device on vodozemac, without a homeserver: its keys, its channel to the bot, what it opens."""

import json
from typing import Any

import vodozemac
from unpaddedbase64 import decode_base64, encode_base64

from bot.matrix.crypto.devices import Device
from bot.matrix.crypto.key_query import MEGOLM, OLM
from bot.matrix.crypto.machine import Machine
from bot.matrix.identity.signing import SigningKey, canonical, with_signature
from bot.matrix.reading import Json
from policies.vocabulary import DeviceId, UserId

ROOM = "!r"


class Person:
    """A cross-signing identity."""

    def __init__(self, user_id: str) -> None:
        self.user_id = UserId(user_id)
        self.master, self.signer = SigningKey.new(), SigningKey.new()

    def shown(self, *phones: "Phone") -> dict[str, Any]:
        """Return how `/keys/query` shows the person with these devices."""
        signer = self.master.signed(signing_object(self.user_id, "self_signing", self.signer), self.user_id)
        return {
            "device_keys": {self.user_id: {phone.device_id: phone.introduction for phone in phones}},
            "master_keys": {self.user_id: signing_object(self.user_id, "master", self.master)},
            "self_signing_keys": {self.user_id: signer},
        }


class Phone:
    """A device. With a `person` it is signed by their identity."""

    def __init__(self, user_id: str, device_id: str = "PHONE", *, person: Person | None = None) -> None:
        self.user_id, self.device_id = UserId(user_id), DeviceId(device_id)
        self.account, self.group = vodozemac.Account(), vodozemac.GroupSession()
        self.person = person
        self.channel: Any = None
        self._inbound: Any = None
        self._said = 0

    # -- its keys ------------------------------------------------------------------------------------------

    @property
    def curve25519(self) -> str:
        return str(self.account.curve25519_key.to_base64())

    @property
    def ed25519(self) -> str:
        return str(self.account.ed25519_key.to_base64())

    @property
    def device(self) -> Device:
        """The device as the bot keeps it."""
        signed = self.person is not None
        return Device(self.user_id, self.device_id, self.curve25519, self.ed25519, signed)

    @property
    def introduction(self) -> dict[str, Any]:
        """The device as `/keys/query` shows it."""
        keys = {f"curve25519:{self.device_id}": self.curve25519, f"ed25519:{self.device_id}": self.ed25519}
        bare = {"user_id": self.user_id, "device_id": self.device_id, "algorithms": [OLM, MEGOLM]}
        signed = self.signed({**bare, "keys": keys})
        return self.person.signer.signed(signed, self.user_id) if self.person else signed

    def signed(self, bare: Json) -> dict[str, Any]:
        signature = self.account.sign(canonical(bare)).to_base64()
        return with_signature(bare, self.user_id, f"ed25519:{self.device_id}", signature)

    def one_time_key(self) -> dict[str, Any]:
        """Return what `/keys/claim` gives of this device."""
        self.account.generate_one_time_keys(1)
        ((key_id, key),) = self.account.one_time_keys.items()
        self.account.mark_keys_as_published()
        return {f"signed_curve25519:{key_id}": self.signed({"key": key.to_base64()})}

    # -- what it sends to the bot --------------------------------------------------------------------------

    def open_channel(self, machine: Machine) -> "Phone":
        """Open a channel to the bot, with a one-time key of its own."""
        account = machine.olm.account._account
        account.generate_one_time_keys(1)
        (key,) = account.one_time_keys.values()
        account.mark_keys_as_published()
        return self.open_channel_with(machine, key.to_base64())

    def open_channel_with(self, machine: Machine, one_time_key: str) -> "Phone":
        """Open a channel to the bot, with a key that it has uploaded."""
        theirs, key = map(vodozemac.Curve25519PublicKey.from_base64, (machine.olm.curve25519, one_time_key))
        self.channel = self.account.create_outbound_session(theirs, key)
        return self

    def sealed(self, machine: Machine, event_type: str, content: Any, **other: Any) -> dict[str, Any]:
        """Return a to-device message to the bot."""
        payload = {
            "type": event_type,
            "content": content,
            "sender": self.user_id,
            "keys": {"ed25519": self.ed25519},
            "recipient": machine.olm.user_id,
            "recipient_keys": {"ed25519": machine.olm.ed25519},
            **other,
        }
        kind, body = self.channel.encrypt(json.dumps(payload).encode()).to_parts()
        ciphertext = {machine.olm.curve25519: {"type": kind, "body": encode_base64(body)}}
        content = {"algorithm": OLM, "sender_key": self.curve25519, "ciphertext": ciphertext}
        return {"type": "m.room.encrypted", "sender": self.user_id, "content": content}

    def room_key(self, machine: Machine, room_id: str = ROOM, **other: Any) -> dict[str, Any]:
        """Return the to-device message that gives the bot this device's room key as it is now."""
        key = {
            "algorithm": MEGOLM,
            "room_id": room_id,
            "session_id": self.group.session_id,
            "session_key": self.group.session_key.to_base64(),
        }
        return self.sealed(machine, "m.room_key", key, **other)

    def says(self, body: str, room_id: str = ROOM, **other: Any) -> dict[str, Any]:
        """Return an encrypted event of a room."""
        return self.event({"room_id": room_id, "type": "m.room.message", "content": {"body": body}}, **other)

    def event(self, inside: Any, **other: Any) -> dict[str, Any]:
        """Return an encrypted event that holds anything."""
        self._said += 1
        content = {
            "algorithm": MEGOLM,
            "sender_key": self.curve25519,
            "device_id": self.device_id,
            "session_id": self.group.session_id,
            "ciphertext": self.group.encrypt(json.dumps(inside).encode()).to_base64(),
        }
        common = {
            "event_id": f"${self.device_id}-{self._said}",
            "sender": self.user_id,
            "origin_server_ts": 1,
        }
        return {"type": "m.room.encrypted", **common, "content": content, **other}

    # -- what it opens of the bot's ------------------------------------------------------------------------

    def opens(self, sealed: Json) -> dict[str, Any]:
        """Open a to-device message of the bot's, and return its payload."""
        part = sealed["ciphertext"][self.curve25519]
        if part["type"] == 0:
            theirs = vodozemac.Curve25519PublicKey.from_base64(sealed["sender_key"])
            message = vodozemac.PreKeyMessage.from_base64(part["body"])
            if self._inbound is None or not self._inbound.session_matches(message):
                self._inbound, plaintext = self.account.create_inbound_session(theirs, message)
            else:
                plaintext = self._inbound.decrypt(message.to_any())
        else:
            plaintext = self._inbound.decrypt(vodozemac.AnyOlmMessage.normal(decode_base64(part["body"])))
        payload: dict[str, Any] = json.loads(plaintext)
        return payload

    def reads(self, room_key: Json, event: Json) -> dict[str, Any]:
        """Open an event of the bot's with a room key that it has sent; returns what is inside."""
        opener = vodozemac.InboundGroupSession(vodozemac.SessionKey(room_key["content"]["session_key"]))
        assert opener.session_id == room_key["content"]["session_id"] == event["session_id"]
        message = vodozemac.MegolmMessage.from_base64(event["ciphertext"])
        inside: dict[str, Any] = json.loads(opener.decrypt(message).plaintext)
        return inside


def signing_object(user_id: str, usage: str, key: SigningKey) -> dict[str, Any]:
    """Return a cross-signing key as it is uploaded, unsigned."""
    return {"user_id": user_id, "usage": [usage], "keys": {f"ed25519:{key.public}": key.public}}
