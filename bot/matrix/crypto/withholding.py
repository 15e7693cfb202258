"""Tells devices that they are not given a room key, and why: their owner sees the reason, not just a riddle.

Client-server API, "Reporting that decryption keys are withheld". In clear, and without anything of the room
but its id and the session's.
"""

from collections.abc import Sequence
from contextlib import suppress
from uuid import uuid4

from bot.failures import RateLimited, Refused, Unreachable
from bot.matrix.crypto.devices import Device
from bot.matrix.crypto.key_query import MEGOLM
from bot.matrix.http import Http, path

UNVERIFIED = "m.unverified"  # its owner has not signed it, and the bot gives keys to signed devices alone
NO_CHANNEL = "m.no_olm"  # it had no one-time key to open a channel with


async def tell(
    http: Http, devices: Sequence[Device], code: str, *, sender_key: str, room_id: str, session_id: str
) -> None:
    """Tell each device. A courtesy: where it cannot be sent, nothing depends on it."""
    content = {"algorithm": MEGOLM, "code": code, "sender_key": sender_key}
    if code != NO_CHANNEL:
        content |= {"room_id": room_id, "session_id": session_id}
    messages: dict[str, dict[str, object]] = {}
    for device in devices:
        messages.setdefault(device.user_id, {})[device.device_id] = content
    with suppress(RateLimited, Refused, Unreachable):
        where = path("sendToDevice", "m.room_key.withheld", uuid4().hex)
        await http.json("PUT", where, {"messages": messages})
