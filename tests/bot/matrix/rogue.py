"""A device on libolm (python-olm), an implementation independent of the bot's, that can say anything.

It keeps to the specification where a test wants an honest other side, and breaks it in one place where a
test wants a hostile one.
"""

import json
import secrets
from typing import Any
from urllib.parse import quote

import olm

from bot.matrix.identity.signing import SigningKey, canonical, with_signature
from bot.playground import Credentials, Homeserver
from policies.vocabulary import BotJoined, RoomId
from tests.bot.matrix.listening import Ears

OLM = "m.olm.v1.curve25519-aes-sha2"
MEGOLM = "m.megolm.v1.aes-sha2"


def v3(*parts: str) -> str:
    return "/_matrix/client/v3/" + "/".join(quote(part, safe="") for part in parts)


class Rogue:
    """One account on one device, whose every byte the test chooses."""

    def __init__(self, homeserver: Homeserver, credentials: Credentials) -> None:
        self.homeserver, self.credentials = homeserver, credentials
        self.user_id, self.device_id = credentials.user_id, credentials.device_id
        self.account = olm.Account()
        self.channel: Any = None
        self.group: Any = None
        self.bot: dict[str, Any] = {}
        self._syncs = 0

    @classmethod
    async def arrive(cls, homeserver: Homeserver, name: str = "mallory") -> "Rogue":
        credentials = await homeserver.register(f"{name}-{secrets.token_hex(4)}", "password of a rogue")
        rogue = cls(homeserver, credentials)
        await rogue.upload_keys()
        return rogue

    async def another_device(self) -> "Rogue":
        body = {
            "type": "m.login.password",
            "identifier": {"type": "m.id.user", "user": self.user_id},
            "password": self.credentials.password,
        }
        answer = await self.homeserver.call("POST", v3("login"), body)
        login = Credentials(self.user_id, "", answer["access_token"], answer["device_id"])
        rogue = Rogue(self.homeserver, login)
        await rogue.upload_keys()
        return rogue

    async def call(self, method: str, path: str, body: Any = None) -> Any:
        return await self.homeserver.call(method, path, body, token=self.credentials.access_token)

    # -- keys ----------------------------------------------------------------------------------------------

    @property
    def curve25519(self) -> str:
        return str(self.account.identity_keys["curve25519"])

    @property
    def ed25519(self) -> str:
        return str(self.account.identity_keys["ed25519"])

    def signed(self, bare: dict[str, Any]) -> dict[str, Any]:
        signature = self.account.sign(canonical(bare).decode())
        return with_signature(bare, self.user_id, f"ed25519:{self.device_id}", signature)

    def device_keys(self) -> dict[str, Any]:
        return self.signed(
            {
                "user_id": self.user_id,
                "device_id": self.device_id,
                "algorithms": [OLM, MEGOLM],
                "keys": {
                    f"curve25519:{self.device_id}": self.curve25519,
                    f"ed25519:{self.device_id}": self.ed25519,
                },
            }
        )

    async def upload_keys(self) -> None:
        self.account.generate_one_time_keys(10)
        keys = self.account.one_time_keys["curve25519"]
        one_time = {f"signed_curve25519:{name}": self.signed({"key": key}) for name, key in keys.items()}
        await self.call(
            "POST", v3("keys", "upload"), {"device_keys": self.device_keys(), "one_time_keys": one_time}
        )
        self.account.mark_keys_as_published()

    async def make_identity(self) -> SigningKey:
        """Give the account a cross-signing identity that signs this device; returns the self-signing key."""
        master, signer = SigningKey.new(), SigningKey.new()
        body = {
            "master_key": _signing_object(self.user_id, "master", master),
            "self_signing_key": master.signed(
                _signing_object(self.user_id, "self_signing", signer), self.user_id
            ),
        }
        body["auth"] = {
            "type": "m.login.password",
            "identifier": {"type": "m.id.user", "user": self.user_id},
            "password": self.credentials.password,
        }
        await self.call("POST", v3("keys", "device_signing", "upload"), body)
        signed = signer.signed(self.device_keys(), self.user_id)
        await self.call("POST", v3("keys", "signatures", "upload"), {self.user_id: {self.device_id: signed}})
        return signer

    # -- to the bot's device -------------------------------------------------------------------------------

    async def find(self, user_id: str) -> None:
        """Look up the one device of the bot."""
        answer = await self.call("POST", v3("keys", "query"), {"device_keys": {user_id: []}})
        ((device_id, keys),) = answer["device_keys"][user_id].items()
        self.bot = {
            "user_id": user_id,
            "device_id": device_id,
            "curve25519": keys["keys"][f"curve25519:{device_id}"],
            "ed25519": keys["keys"][f"ed25519:{device_id}"],
        }

    async def find_own(self) -> None:
        """Look at this device as others do, to take its own keys away."""
        self.bot = {"user_id": self.user_id, "device_id": self.device_id, "ed25519": self.ed25519}

    async def claim(self) -> tuple[str, dict[str, Any]]:
        """Claim a key of the bot's device: (its id, the signed key)."""
        wanted = {self.bot["user_id"]: {self.bot["device_id"]: "signed_curve25519"}}
        answer = await self.call("POST", v3("keys", "claim"), {"one_time_keys": wanted})
        ((key_id, key),) = answer["one_time_keys"][self.bot["user_id"]][self.bot["device_id"]].items()
        signature = key["signatures"][self.bot["user_id"]][f"ed25519:{self.bot['device_id']}"]
        olm.ed25519_verify(self.bot["ed25519"], canonical(key).decode(), signature)
        return key_id, key

    async def open_channel(self, bot: str) -> str:
        """Open an Olm channel to the bot; returns the id of the key that it took."""
        await self.find(bot)
        key_id, key = await self.claim()
        self.channel = olm.OutboundSession(self.account, self.bot["curve25519"], key["key"])
        return key_id

    def payload(self, event_type: str, content: Any, **other: Any) -> dict[str, Any]:
        return {
            "type": event_type,
            "content": content,
            "sender": self.user_id,
            "sender_device": self.device_id,
            "keys": {"ed25519": self.ed25519},
            "recipient": self.bot["user_id"],
            "recipient_keys": {"ed25519": self.bot["ed25519"]},
            **other,
        }

    def sealed(self, payload: Any) -> dict[str, Any]:
        """Return the content of `m.room.encrypted` for the bot's device."""
        text = payload if isinstance(payload, str | bytes) else json.dumps(payload)
        message = self.channel.encrypt(text)
        return {
            "algorithm": OLM,
            "sender_key": self.curve25519,
            "ciphertext": {
                self.bot["curve25519"]: {"type": message.message_type, "body": message.ciphertext}
            },
        }

    async def send_to_device(self, content: Any, event_type: str = "m.room.encrypted") -> None:
        messages = {self.bot["user_id"]: {self.bot["device_id"]: content}}
        where = v3("sendToDevice", event_type, secrets.token_hex(8))
        await self.call("PUT", where, {"messages": messages})

    async def received(self) -> list[Any]:
        """Return every message that waits for this device at the homeserver."""
        self._syncs += 1  # Synapse answers the same question from memory for two minutes
        answer = await self.call("GET", f"{v3('sync')}?timeout={self._syncs}")
        return list(answer.get("to_device", {}).get("events", []))

    # -- in rooms ------------------------------------------------------------------------------------------

    def room_key(self, room_id: str, group: Any = None, **other: Any) -> dict[str, Any]:
        group = group or self.group
        return {
            "algorithm": MEGOLM,
            "room_id": room_id,
            "session_id": group.id,
            "session_key": group.session_key,
            **other,
        }

    async def share_key(self, room_id: str) -> None:
        """Begin a new session for a room, and give the bot its key."""
        self.group = olm.OutboundGroupSession()
        await self.send_to_device(self.sealed(self.payload("m.room_key", self.room_key(room_id))))

    def event(self, plaintext: Any, **other: Any) -> dict[str, Any]:
        """Return the content of an encrypted room event."""
        text = plaintext if isinstance(plaintext, str | bytes) else json.dumps(plaintext)
        return {
            "algorithm": MEGOLM,
            "sender_key": self.curve25519,
            "device_id": self.device_id,
            "session_id": self.group.id,
            "ciphertext": self.group.encrypt(text),
            **other,
        }

    async def send(self, room_id: str, content: Any, event_type: str = "m.room.encrypted") -> str:
        where = v3("rooms", room_id, "send", event_type, secrets.token_hex(8))
        return str((await self.call("PUT", where, content))["event_id"])

    async def say(self, room_id: str, body: str, **other: Any) -> str:
        """Say something as an honest client does."""
        content = {"msgtype": "m.text", "body": body, **other}
        return await self.send(
            room_id, self.event({"room_id": room_id, "type": "m.room.message", "content": content})
        )


def _signing_object(user_id: str, usage: str, key: SigningKey) -> dict[str, Any]:
    return {"user_id": user_id, "usage": [usage], "keys": {f"ed25519:{key.public}": key.public}}


async def in_a_room_with(ears: Ears, rogue: Rogue, *others: Rogue) -> str:
    """Let the rogue make an encrypted room, with the bot and these others in it."""
    body = {
        "preset": "private_chat",
        "invite": [ears.user_id, *(other.user_id for other in others)],
        "initial_state": [
            {"type": "m.room.encryption", "state_key": "", "content": {"algorithm": MEGOLM}},
        ],
    }
    room_id: str = (await rogue.call("POST", v3("createRoom"), body))["room_id"]
    for other in others:
        await other.call("POST", v3("rooms", room_id, "join"), {})
    await ears.adapter.join(RoomId(room_id))
    await ears.hears(BotJoined, lambda fact: fact.room_id == room_id)
    return room_id
