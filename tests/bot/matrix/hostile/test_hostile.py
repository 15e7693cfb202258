"""Every hostile input of the corpus, against one running adapter: after each it hears and is heard.

What the homeserver does not let pass is put into its answer on the way to the bot.
"""

import asyncio
import json
from typing import Any

import olm
import pytest

from bot.failures import Failure
from bot.matrix.reading import forgiving_json
from bot.playground import Credentials, Homeserver
from policies.vocabulary import RoomId
from tests.bot.matrix.hostile import corpus
from tests.bot.matrix.listening import Ears
from tests.bot.matrix.rogue import Rogue, in_a_room_with, v3
from tests.bot.matrix.test_attacks import meddle


class Scene:
    """An honest member in a room with the bot, and a stranger who shares none."""

    def __init__(self, ears: Ears, member: Rogue, stranger: Rogue, room: str) -> None:
        self.ears, self.member, self.stranger, self.room = ears, member, stranger, room
        self.injected: dict[str, list[Any]] = {"to_device": [], "timeline": []}
        self.tried = 0
        meddle(ears, self._inject)

    async def still_answers(self, probe: str) -> None:
        """See that the adapter has not ended, and hears what is said next."""
        self.tried += 1
        await self.member.say(self.room, f"!help {self.tried}")
        try:
            heard = await self.ears.hears_text(f"!help {self.tried}")
        except Exception as error:
            raise AssertionError(f"after “{probe}” the bot is deaf") from error
        assert heard.sender == self.member.user_id
        self.ears.facts.clear()

    async def still_speaks(self) -> None:
        """See that the room can be written to, and that the member gets the key."""
        room = RoomId(self.room)
        self.ears.adapter._machine.sharing.discard(room)
        before = len(await self.member.received())
        await self.ears.says(self.room, "still here")
        assert len(await self.member.received()) == before + 1

    def timeline_event(self, name: str, event_type: str, content: Any) -> dict[str, Any]:
        """Return an event as the homeserver would have told of it."""
        said = {"sender": self.member.user_id, "origin_server_ts": 1, "content": content}
        return {"type": event_type, "event_id": f"${name}", **said}

    async def through_or_past(self, sending: Any, kind: str, event: Any) -> None:
        """Send something through the homeserver; where it refuses, put it into its next answer."""
        try:
            await sending
        except (Failure, ValueError):
            self.injected[kind].append(event)

    def _inject(self, path: str, answer: Any) -> Any:
        if not path.endswith("/sync"):
            return answer
        waiting, self.injected = self.injected, {"to_device": [], "timeline": []}
        answer.setdefault("to_device", {}).setdefault("events", []).extend(waiting["to_device"])
        if waiting["timeline"]:
            room = answer.setdefault("rooms", {}).setdefault("join", {}).setdefault(self.room, {})
            room.setdefault("timeline", {}).setdefault("events", [])[:0] = waiting["timeline"]
        # As it would have come: through the reader of the wire.
        return forgiving_json(json.dumps(answer).encode())


@pytest.fixture
async def scene(ears: Ears) -> Scene:
    member, stranger = await asyncio.gather(Rogue.arrive(ears.homeserver), Rogue.arrive(ears.homeserver))
    room = await in_a_room_with(ears, member)
    await member.open_channel(ears.user_id)
    await member.share_key(room)
    await stranger.open_channel(ears.user_id)
    return Scene(ears, member, stranger, room)


async def test_nothing_a_stranger_sends_to_the_device_makes_it_deaf(scene: Scene) -> None:
    for name, event_type, content in corpus.to_device(scene.stranger):
        event = {"type": event_type, "sender": scene.stranger.user_id, "content": content}
        await scene.through_or_past(scene.stranger.send_to_device(content, event_type), "to_device", event)
        await scene.still_answers(name)
    for wrong in corpus.WRONG:
        scene.injected["to_device"].append(wrong)
        scene.injected["to_device"].append({"type": wrong, "sender": wrong, "content": wrong})
        await scene.still_answers(f"a message that is {wrong!r}")
    await scene.still_speaks()


async def test_nothing_inside_a_strangers_channel_makes_it_deaf(scene: Scene) -> None:
    stranger = scene.stranger
    stranger.group = scene.member.group
    for name, plaintext in corpus.olm_plaintexts(stranger):
        await stranger.send_to_device(stranger.sealed(plaintext))
        await scene.still_answers(name)
    await scene.still_speaks()


async def test_a_first_message_for_a_key_that_is_gone_makes_it_deaf_to_nobody(scene: Scene) -> None:
    stranger = scene.stranger
    message = stranger.sealed(stranger.payload("m.dummy", {}))
    for probe in ("first", "again", "and again"):
        await stranger.send_to_device(message)
        await scene.still_answers(probe)
    assert sum(scene.ears.adapter.dropped_counts().values()) >= 2


async def test_nothing_a_member_encrypts_makes_it_deaf(scene: Scene) -> None:
    for name, plaintext in corpus.megolm_plaintexts(scene.room):
        content = scene.member.event(plaintext)
        event = scene.timeline_event(name, "m.room.encrypted", content)
        await scene.through_or_past(scene.member.send(scene.room, content), "timeline", event)
        await scene.still_answers(name)
    await scene.still_speaks()


async def test_nothing_around_a_ciphertext_makes_it_deaf(scene: Scene) -> None:
    for name, event_type, content in corpus.outer_contents(scene.member):
        event = scene.timeline_event(name, event_type, content)
        await scene.through_or_past(scene.member.send(scene.room, content, event_type), "timeline", event)
        await scene.still_answers(name)
    await scene.still_speaks()


async def test_no_event_in_a_timeline_makes_it_deaf(scene: Scene) -> None:
    for name, event in corpus.timeline_events():
        scene.injected["timeline"].append(event)
        await scene.still_answers(name)
    await scene.still_speaks()


@pytest.mark.parametrize("part", ["to_device", "device_lists", "device_one_time_keys_count", "rooms"])
async def test_no_part_of_a_sync_makes_it_deaf(scene: Scene, part: str) -> None:
    for wrong in corpus.WRONG:
        odd: list[Any] = [
            wrong,
            {"events": wrong, "changed": wrong, "left": wrong, "signed_curve25519": wrong},
        ]
        if part == "rooms":
            odd = [{kind: wrong} for kind in ("join", "invite", "leave", "knock")]
            odd += [{"invite": {"!r": wrong}, "leave": {"!r": wrong}}, {"leave": {"!r": {"timeline": wrong}}}]
        for value in odd:

            def spoil(path: str, answer: Any, value: Any = value) -> Any:
                return {**answer, part: value} if path.endswith("/sync") else answer

            position = scene.ears.position
            honest = scene.ears.adapter._http.json
            meddle(scene.ears, spoil)
            await scene.ears.sync()
            scene.ears.adapter._http.json = honest  # type: ignore[method-assign]
            scene.ears.position = position
    await scene.still_answers(part)


async def test_no_device_keys_make_it_deaf_or_dumb(scene: Scene) -> None:
    for name, keys in corpus.device_keys(scene.member):

        def show(path: str, answer: Any, keys: Any = keys) -> Any:
            if path.endswith("/keys/query"):
                answer["device_keys"][scene.stranger.user_id] = {scene.member.device_id: keys, "OTHER": 5}
                answer["device_keys"]["@odd:y"] = keys
                answer["master_keys"] = {scene.stranger.user_id: keys}
                answer["self_signing_keys"] = keys
            return answer

        honest = scene.ears.adapter._http.json
        meddle(scene.ears, show)
        scene.ears.adapter._machine.devices.mark_outdated([scene.member.user_id, scene.stranger.user_id])
        await scene.ears.adapter._machine.following.catch_up([scene.member.user_id, scene.stranger.user_id])
        scene.ears.adapter._http.json = honest  # type: ignore[method-assign]
        await scene.still_answers(name)
    await scene.still_speaks()


async def test_no_one_time_key_makes_it_dumb(scene: Scene) -> None:
    await scene.member.call("POST", v3("rooms", scene.room, "invite"), {"user_id": scene.stranger.user_id})
    await scene.stranger.call("POST", v3("rooms", scene.room, "join"), {})
    machine = scene.ears.adapter._machine
    for name, key in corpus.one_time_keys(scene.stranger):

        def give(path: str, answer: Any, key: Any = key) -> Any:
            if path.endswith("/keys/claim"):
                given = {scene.stranger.device_id: {"signed_curve25519:AAAA": key}, "OTHER": 5}
                answer["one_time_keys"][scene.stranger.user_id] = given
            return answer

        await scene.still_answers(name)
        machine.olm.session_store._held.pop(scene.stranger.curve25519, None)
        machine.database.run("DELETE FROM olm_sessions WHERE sender_key = ?", scene.stranger.curve25519)
        machine.channels.forget_silence([scene.stranger.user_id])
        honest = scene.ears.adapter._http.json
        meddle(scene.ears, give)
        await scene.still_speaks()
        scene.ears.adapter._http.json = honest  # type: ignore[method-assign]
    assert machine.counts.by_kind()["one-time key: bad signature"] >= 4


def test_the_corpus_has_more_than_two_hundred_probes(homeserver: Homeserver) -> None:
    rogue = Rogue(homeserver, Credentials("@rogue:localhost", "", "", "DEVICE"))
    rogue.bot = {"user_id": "@bot:localhost", "curve25519": corpus.KEY, "ed25519": corpus.KEY}
    rogue.group = olm.OutboundGroupSession()
    groups = [
        corpus.to_device(rogue),
        corpus.olm_plaintexts(rogue),
        corpus.megolm_plaintexts("!room"),
        corpus.outer_contents(rogue),
        corpus.timeline_events(),
        corpus.device_keys(rogue),
        corpus.one_time_keys(rogue),
    ]
    assert sum(len(group) for group in groups) > 200
