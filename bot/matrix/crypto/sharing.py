"""Encrypts for a room: makes the outbound session, hands its key to the members' devices, rotates it.

The key goes to devices of members as the room's unencrypted state names them, never to anybody whom
only decrypted content names. One lock a room; it is held across requests, each of which has an end.
"""

import asyncio
import json
from collections import defaultdict
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass, field
from datetime import timedelta
from typing import Any
from uuid import uuid4

from bot.clock import Clock
from bot.matrix.crypto import withholding
from bot.matrix.crypto.channels import Channels
from bot.matrix.crypto.database import Database
from bot.matrix.crypto.devices import Device, Devices
from bot.matrix.crypto.key_query import MEGOLM
from bot.matrix.crypto.olm import GuardedOlm
from bot.matrix.http import Http, path
from bot.matrix.reading import Json
from policies.vocabulary import Trust

DEVICES_A_REQUEST = 100
_FOREVER = timedelta(days=3650)


@dataclass(frozen=True, slots=True)
class Rotation:
    """When a room's session is replaced (`m.room.encryption`): the specification's own numbers by default."""

    after: timedelta = timedelta(days=7)
    messages: int = 100


@dataclass(slots=True)
class _Outbound:
    session: Any
    made_at: float
    sent: int = 0
    shared_with: set[tuple[str, str, str]] = field(default_factory=set)
    told: set[tuple[str, str, str]] = field(default_factory=set)  # why they get none


class Sharing:
    """The outbound sessions. They live in memory alone: a restart begins new ones."""

    def __init__(
        self,
        olm: GuardedOlm,
        http: Http,
        database: Database,
        *,
        devices: Devices,
        channels: Channels,
        clock: Clock,
        signed_only: bool,
    ) -> None:
        self._olm = olm
        self._http = http
        self._database = database
        self._devices = devices
        self._channels = channels
        self._clock = clock
        self.signed_only = signed_only
        self._outbound: dict[str, _Outbound] = {}
        self._locks: defaultdict[str, asyncio.Lock] = defaultdict(asyncio.Lock)

    def lock(self, room_id: str) -> asyncio.Lock:
        """Return the lock to hold while a message for the room is encrypted and sent."""
        return self._locks[room_id]

    def discard(self, room_id: str) -> None:
        """Begin a new session with the next message."""
        self._outbound.pop(room_id, None)

    def give_again(self, devices: Collection[tuple[str, str]]) -> None:
        """Give these devices, by person and Curve25519 key, every room's key with its next message again.

        What they were given before they could not open.
        """
        for outbound in self._outbound.values() if devices else ():
            outbound.shared_with = {
                (user_id, device_id, curve25519)
                for user_id, device_id, curve25519 in outbound.shared_with
                if (user_id, curve25519) not in devices
            }

    async def encrypt(
        self, room_id: str, event_type: str, content: Json, *, recipients: Iterable[str], rotation: Rotation
    ) -> dict[str, Any]:
        """Return the `m.room.encrypted` content, after the recipients' devices have been sent the key.

        Raises:
            Failure: The key could not be handed on: nothing was encrypted, and nothing is stuck.
        """
        wanted, unsigned = self._entitled(recipients)
        outbound = self._current(room_id, wanted, rotation)
        unreachable = await self._share(room_id, outbound, wanted)
        await self._withhold(room_id, outbound, unsigned, withholding.UNVERIFIED)
        await self._withhold(room_id, outbound, unreachable, withholding.NO_CHANNEL)
        outbound.sent += 1
        payload = json.dumps({"room_id": room_id, "type": event_type, "content": content}, ensure_ascii=False)
        relation = content.get("m.relates_to")
        return {
            "algorithm": MEGOLM,
            "sender_key": self._olm.curve25519,
            "ciphertext": outbound.session.encrypt(payload.encode("utf-8", "replace")).to_base64(),
            "session_id": outbound.session.session_id,
            "device_id": self._olm.device_id,
            **({"m.relates_to": relation} if relation else {}),
        }

    def _entitled(self, recipients: Iterable[str]) -> tuple[list[Device], list[Device]]:
        """Return the devices that get the key, and those that would if their owner had signed them."""
        devices = [device for user_id in recipients for device in self._devices.of(user_id)]
        entitled: list[Device] = []
        unsigned: list[Device] = []
        for device in devices:
            if device.curve25519 != self._olm.curve25519:
                (entitled if self._is_entitled(device) else unsigned).append(device)
        return entitled, unsigned

    def _is_entitled(self, device: Device) -> bool:
        # Another device on the bot's own account must be signed whatever the setting: the account's password
        # alone shall not be enough to read along.
        if not self.signed_only and device.user_id != self._olm.user_id:
            return True
        trust, _ = self._devices.trust(device.user_id, device.curve25519, device.ed25519)
        return trust is Trust.SIGNED

    def _current(self, room_id: str, wanted: Sequence[Device], rotation: Rotation) -> _Outbound:
        outbound = self._outbound.get(room_id)
        if outbound is not None and not self._is_spent(outbound, wanted, rotation):
            return outbound
        self._olm.create_outbound_group_session(room_id)
        session = self._olm.outbound_group_sessions[room_id]._session  # noqa: SLF001 (nio reads its own clock)
        self._outbound[room_id] = _Outbound(session, self._clock.monotonic())
        return self._outbound[room_id]

    def _is_spent(self, outbound: _Outbound, wanted: Sequence[Device], rotation: Rotation) -> bool:
        old = timedelta(seconds=self._clock.monotonic() - outbound.made_at) >= rotation.after
        gone = outbound.shared_with - {_name(device) for device in wanted}
        return old or outbound.sent >= rotation.messages or bool(gone)

    async def _share(self, room_id: str, outbound: _Outbound, wanted: Sequence[Device]) -> list[Device]:
        """Give the key to who has not got it; returns the devices that could not be reached."""
        missing = [device for device in wanted if _name(device) not in outbound.shared_with]
        reachable = await self._channels.open(missing) if missing else []
        key = {
            "algorithm": MEGOLM,
            "room_id": room_id,
            "session_id": outbound.session.session_id,
            "session_key": outbound.session.session_key.to_base64(),
        }
        for start in range(0, len(reachable), DEVICES_A_REQUEST):
            some = reachable[start : start + DEVICES_A_REQUEST]
            await send_to_devices(self._http, self.sealed(some, "m.room_key", key))
            outbound.shared_with.update(_name(device) for device in some)
        return list(set(missing).difference(reachable))

    async def _withhold(
        self, room_id: str, outbound: _Outbound, devices: Sequence[Device], code: str
    ) -> None:
        """Say once a session why a device gets no key."""
        untold = [device for device in devices if _name(device) not in outbound.told]
        if not untold:
            return
        outbound.told.update(_name(device) for device in untold)
        names = {"sender_key": self._olm.curve25519, "session_id": outbound.session.session_id}
        await withholding.tell(self._http, untold, code, room_id=room_id, **names)

    def sealed(self, devices: Sequence[Device], message_type: str, content: dict[str, Any]) -> dict[str, Any]:
        """Encrypt a message for devices; every channel's new state is on disk when this returns."""
        messages: dict[str, dict[str, Any]] = {}
        with self._database.together():
            for device in devices:
                sealed = self._olm.encrypted_for(device, message_type, content)
                messages.setdefault(device.user_id, {})[device.device_id] = sealed
        return messages


def _name(device: Device) -> tuple[str, str, str]:
    return device.user_id, device.device_id, device.curve25519


async def send_to_devices(http: Http, messages: Json) -> None:
    """Send `m.room.encrypted` messages to devices: content by user id and device id."""
    await http.json("PUT", path("sendToDevice", "m.room.encrypted", uuid4().hex), {"messages": messages})
