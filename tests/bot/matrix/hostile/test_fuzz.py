"""The readers of what others wrote, on generated input: they never raise, what they return is sound.

The guards around them are not counted on here: nothing may need them.
"""

import json
from collections.abc import Iterator
from contextlib import suppress
from datetime import UTC, datetime
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.clock import SystemClock
from bot.matrix.crypto.counts import Counts
from bot.matrix.crypto.key_query import found_in
from bot.matrix.crypto.machine import Machine
from bot.matrix.crypto.megolm import Unreadable, _inside
from bot.matrix.crypto.secrets import opened
from bot.matrix.http import Http
from bot.matrix.reading import Malformed, forgiving_json, json_object, text
from bot.matrix.sync.content import relation_of, said_in
from bot.matrix.sync.markup import shown_and_hidden
from bot.matrix.sync.rooms import RoomModel
from bot.matrix.sync.timeline import Reader, common
from policies.vocabulary import Reaction, RoomId, RoomMessage, Trust, UserId
from tests.bot.matrix.hostile.fuzz import broken, many, objects, tried, values

NOW = datetime(2026, 11, 1, tzinfo=UTC)
ROOM = RoomId("!room")
BOT = UserId("@bot:localhost")

MESSAGE: dict[str, Any] = {
    "msgtype": "m.image",
    "body": "* words",
    "filename": "a.png",
    "formatted_body": "<mx-reply>q</mx-reply><b>words</b> <span data-mx-spoiler='why'>hidden</span>",
    "m.new_content": {"msgtype": "m.text", "body": "words", "m.mentions": {"user_ids": ["@a:b"]}},
    "m.relates_to": {"rel_type": "m.replace", "event_id": "$e", "m.in_reply_to": {"event_id": "$r"}},
    "file": {"url": "mxc://a/b", "key": {"k": "k"}, "iv": "i", "hashes": {"sha256": "h"}},
    "info": {"mimetype": "image/png", "size": 5, "thumbnail_file": {"url": "mxc://a/c"}},
}
EVENTS: list[dict[str, Any]] = [
    {"type": "m.room.message", "content": MESSAGE},
    {"type": "m.room.member", "state_key": "@a:b", "content": {"membership": "join", "displayname": "A"}},
    {
        "type": "m.room.power_levels",
        "state_key": "",
        "content": {"users": {"@a:b": 50}, "events": {"m.room.name": 50}, "ban": 50},
    },
    {
        "type": "m.room.create",
        "state_key": "",
        "content": {"room_version": "12", "additional_creators": ["@a:b"]},
    },
    {
        "type": "m.room.encryption",
        "state_key": "",
        "content": {"rotation_period_ms": 5, "rotation_period_msgs": 5},
    },
    {"type": "m.room.tombstone", "state_key": "", "content": {"replacement_room": "!new"}},
    {"type": "m.room.pinned_events", "state_key": "", "content": {"pinned": ["$e"]}},
    {"type": "m.room.redaction", "redacts": "$e", "content": {"redacts": "$e"}},
    {"type": "m.reaction", "content": {"m.relates_to": {"event_id": "$e", "key": "+"}}},
]
BASE = {"event_id": "$event", "sender": "@a:b", "origin_server_ts": 1, "unsigned": {"prev_content": {}}}
KEYS = {
    "device_keys": {
        "@a:b": {
            "D": {
                "user_id": "@a:b",
                "device_id": "D",
                "algorithms": ["m.olm.v1.curve25519-aes-sha2"],
                "keys": {"curve25519:D": "A" * 43, "ed25519:D": "A" * 43},
                "signatures": {"@a:b": {"ed25519:D": "A" * 86}},
            }
        }
    },
    "master_keys": {"@a:b": {"user_id": "@a:b", "usage": ["master"], "keys": {"ed25519:A": "A"}}},
    "self_signing_keys": {"@a:b": {"user_id": "@a:b", "usage": ["self_signing"], "keys": {"ed25519:B": "B"}}},
    "failures": {},
}
TO_DEVICE = {
    "type": "m.room_key.withheld",
    "sender": "@a:b",
    "content": {
        "algorithm": "m.olm.v1.curve25519-aes-sha2",
        "sender_key": "A" * 43,
        "ciphertext": {"A" * 43: {"type": 0, "body": "AAAA"}},
        "code": "m.unverified",
        "room_id": "!r",
        "session_id": "s",
    },
}
ROOM_KEY = {
    "type": "m.room_key",
    "keys": {"ed25519": "A" * 43},
    "content": {
        "algorithm": "m.megolm.v1.aes-sha2",
        "room_id": "!r",
        "session_id": "A" * 43,
        "session_key": "A" * 300,
    },
}


@pytest.fixture(scope="module")
def machine(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Machine]:
    """Return a machine on a store of its own, that asks nobody."""
    database, vault, secrets = opened(tmp_path_factory.mktemp("fuzz") / "encryption.db", bytes(32))
    yield Machine(
        BOT,
        "BOT",
        http=Http("http://127.0.0.1:1"),
        database=database,
        vault=vault,
        secrets=secrets,
        clock=SystemClock(),
    )
    database.close()


def machine_named(machine: Machine) -> dict[str, Any]:
    """Return what a payload needs to be for this machine."""
    return {"sender": "@a:b", "recipient": BOT, "recipient_keys": {"ed25519": machine.olm.ed25519}}


def encodes(value: Any) -> None:
    """See that every text in a fact could be written to a database."""
    if isinstance(value, str):
        value.encode()
    elif isinstance(value, tuple | frozenset | list):
        for item in value:
            encodes(item)
    elif hasattr(value, "__dataclass_fields__"):
        for name in value.__dataclass_fields__:
            encodes(getattr(value, name))


@many
@given(st.binary() | st.text().map(str.encode) | values.map(lambda value: json.dumps(value).encode()))
def test_any_bytes_are_json_or_malformed(raw: bytes) -> None:
    tried["inputs"] += 1
    for read in (forgiving_json, json_object):
        with suppress(Malformed):
            read(raw)


@many
@given(st.sampled_from(EVENTS).flatmap(lambda event: broken({**BASE, **event})) | objects)
def test_no_event_surprises_the_reader_of_timelines(event: Any) -> None:
    tried["inputs"] += 1
    counts, model = Counts(), RoomModel(ROOM)
    for draft in Reader(BOT, counts).read(model, [event], NOW):
        encodes(draft)
    assert counts.by_kind().get("event: unexpected", 0) == 0
    encodes(model.view())


@many
@given(
    broken(MESSAGE) | objects,
    st.sampled_from(["m.room.message", "m.poll.start", "m.reaction", "m.sticker", "x"]),
)
def test_no_content_surprises_the_reader_of_messages(content: Any, event_type: str) -> None:
    tried["inputs"] += 1
    fields = common(ROOM, BASE, NOW)
    said = said_in(event_type, content, relation_of(content, content), fields, trust=Trust.PLAINTEXT)
    assert said is None or isinstance(said, RoomMessage | Reaction)
    encodes(said)


@many
@given(st.binary() | objects.map(lambda value: json.dumps({"room_id": ROOM, **value}).encode()))
def test_no_plaintext_surprises_the_reader_of_ciphertexts(plaintext: bytes) -> None:
    tried["inputs"] += 1
    try:
        inside = _inside(plaintext, ROOM, Trust.UNKNOWN, None)
    except Unreadable:
        return
    encodes(inside.type)
    said_in(inside.type, inside.content, {}, common(ROOM, BASE, NOW), trust=Trust.UNKNOWN)


@many
@given(broken(KEYS) | objects)
def test_no_answer_about_keys_surprises_its_reader(answer: Any) -> None:
    tried["inputs"] += 1
    counts = Counts()
    for found in found_in(answer, ["@a:b"], counts):
        assert found.devices == ()  # nothing generated is signed
    assert counts.by_kind().get("device keys: unexpected", 0) == 0


@many
@given(broken(TO_DEVICE) | objects, broken(ROOM_KEY) | objects)
def test_no_message_to_the_device_surprises_the_inbox(machine: Machine, message: Any, payload: Any) -> None:
    tried["inputs"] += 1
    machine.inbox.receive([message, {**message, "type": "m.room.encrypted"}])
    with machine.counts.guarding("to-device: unexpected"):
        machine.inbox._handle("@a:b", "sender key", {**payload, **machine_named(machine)})
    assert machine.counts.by_kind().get("to-device: unexpected", 0) == 0


@many
@given(st.text(alphabet="<>/\"'= abmx-reply&;#0\n") | st.text())
def test_no_markup_surprises_its_reader(markup: str) -> None:
    tried["inputs"] += 1
    shown, hidden = shown_and_hidden(text(markup))
    encodes((shown, hidden))
