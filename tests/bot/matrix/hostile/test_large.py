"""More than anybody honest sends: the bot hears and is heard, and asks in bounded pieces."""

import time
from typing import Any

import olm
import pytest

from bot.matrix.crypto import key_query
from policies.vocabulary import RoomId, RosterSeen
from tests.bot.matrix.listening import Ears
from tests.bot.matrix.rogue import Rogue, in_a_room_with
from tests.bot.matrix.test_attacks import meddle

DEVICES, ROOMS = 1000, 3000


class Crowd:
    """A member whose server tells of more and more devices, each with a key to claim."""

    def __init__(self, rogue: Rogue, count: int) -> None:
        self.user_id = rogue.user_id
        self.devices = [Rogue(rogue.homeserver, rogue.credentials) for _ in range(count)]
        for number, device in enumerate(self.devices):
            device.device_id = f"CROWD{number}"
            device.account.generate_one_time_keys(1)
        self.claimed = 0

    def show(self, path: str, answer: Any) -> Any:
        if path.endswith("/keys/query") and self.user_id in answer.get("device_keys", {}):
            answer["device_keys"][self.user_id] |= {d.device_id: d.device_keys() for d in self.devices}
        if path.endswith("/keys/claim"):
            given = answer.setdefault("one_time_keys", {}).setdefault(self.user_id, {})
            given |= {device.device_id: self._key(device) for device in self.devices}
        return answer

    def _key(self, device: Rogue) -> Any:
        self.claimed += 1
        ((name, key),) = device.account.one_time_keys["curve25519"].items()
        return {f"signed_curve25519:{name}": device.signed({"key": key})}


@pytest.fixture
async def mallory(ears: Ears) -> Rogue:
    return await Rogue.arrive(ears.homeserver, "mallory")


async def test_a_member_with_a_thousand_devices_makes_nobody_wait_for_ever(
    ears: Ears, mallory: Rogue
) -> None:
    asha = await Rogue.arrive(ears.homeserver, "asha")
    room = await in_a_room_with(ears, asha, mallory)
    crowd = Crowd(mallory, DEVICES)
    sent: list[int] = []
    honest = ears.adapter._http.json

    async def counting(method: str, path: str, body: Any = None, *arguments: Any, **options: Any) -> Any:
        if "/sendToDevice/" in path:
            sent.append(sum(len(devices) for devices in body["messages"].values()))
        return await honest(method, path, body, *arguments, **options)

    ears.adapter._http.json = counting  # type: ignore[method-assign]
    meddle(ears, crowd.show)
    began = time.monotonic()
    await ears.says(room, "for everybody")
    assert time.monotonic() - began < 30
    assert sum(sent) == 1 + 1 + key_query.MOST_DEVICES - 1
    assert max(sent) <= 100
    (key,) = await asha.received()
    assert olm.InboundSession(
        asha.account, olm.OlmPreKeyMessage(key["content"]["ciphertext"][asha.curve25519]["body"])
    )
    sent.clear()
    await ears.says(room, "and again")
    assert sent == []


async def test_of_ever_more_devices_a_bounded_number_is_kept(ears: Ears, mallory: Rogue) -> None:
    room = await in_a_room_with(ears, mallory)
    crowd = Crowd(mallory, 2 * DEVICES)
    meddle(ears, crowd.show)
    await ears.says(room, "for everybody")
    assert ears.adapter._machine.database.value("SELECT count(*) FROM devices") <= DEVICES + 1
    assert ears.adapter.dropped_counts()["device keys: too many of one person"] == 1


async def test_a_sync_of_thousands_of_rooms_is_taken_whole(ears: Ears, mallory: Rogue) -> None:
    room = await in_a_room_with(ears, mallory)
    rooms = {f"!room{number}": _room(mallory.user_id, ears.user_id) for number in range(ROOMS)}

    def crowd(path: str, answer: Any) -> Any:
        if path.endswith("/sync") and rooms:
            answer.setdefault("rooms", {}).setdefault("join", {}).update(rooms)
            rooms.clear()
        return answer

    meddle(ears, crowd)
    began = time.monotonic()
    await ears.sync()
    assert time.monotonic() - began < 30
    assert len(ears.of(RosterSeen)) >= ROOMS
    assert ears.adapter.rooms[RoomId("!room7")].is_joined(ears.user_id)
    await mallory.open_channel(ears.user_id)
    await mallory.share_key(room)
    await mallory.say(room, "still there?")
    await ears.hears_text("still there?")


def _room(member: str, bot: str) -> dict[str, Any]:
    def state(event_type: str, key: str, content: Any) -> dict[str, Any]:
        said = {"sender": member, "event_id": f"${event_type}{key}", "origin_server_ts": 1}
        return {"type": event_type, "state_key": key, "content": content, **said}

    events = [
        state("m.room.create", "", {"room_version": "12"}),
        state("m.room.power_levels", "", {"users": {}}),
        *(state("m.room.member", who, {"membership": "join"}) for who in (member, bot)),
    ]
    return {"state": {"events": events}, "timeline": {"events": [], "limited": False}}
