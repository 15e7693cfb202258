"""Hostile and broken inputs, by group: what a stranger, a member, a device or a homeserver might send.

Each is a name and what is sent. Values that need the devices at hand are functions of the `Rogue`.
"""

import json
from typing import Any

from tests.bot.matrix.rogue import MEGOLM, OLM, Rogue

DEEP = "[" * 5000 + "]" * 5000
HUGE = "9" * 5000
SURROGATE = "\ud800"
KEY = "A" * 43
WRONG: list[Any] = [None, True, 5, -1, 2**70, 1.5, "", "x", SURROGATE, [], [1], {}, {"a": {}}]


def nested(depth: int) -> Any:
    value: Any = "bottom"
    for _ in range(depth):
        value = {"a": value}
    return value


def to_device(rogue: Rogue) -> list[tuple[str, str, Any]]:
    """Messages to the bot's device from a stranger: (name, type, content)."""
    ours = rogue.bot["curve25519"]

    def olm(**changes: Any) -> dict[str, Any]:
        ciphertext = {ours: {"type": 0, "body": "AAAA"}}
        return {"algorithm": OLM, "sender_key": KEY, "ciphertext": ciphertext, **changes}

    def body(kind: Any, text: Any) -> dict[str, Any]:
        return olm(sender_key=rogue.curve25519, ciphertext={ours: {"type": kind, "body": text}})

    encrypted = [
        ("nothing in it", {}),
        ("no ciphertext", {"algorithm": OLM, "sender_key": KEY}),
        ("ciphertext for nobody", olm(ciphertext={})),
        ("ciphertext without parts", olm(ciphertext={ours: {}})),
        ("ciphertext a string", olm(ciphertext={ours: "x"})),
        ("ciphertext a list", olm(ciphertext=[ours])),
        ("ciphertext in Megolm's shape", olm(ciphertext="AAAA")),
        ("Megolm to a device", olm(algorithm=MEGOLM)),
        ("algorithm a number", olm(algorithm=5)),
        ("algorithm unknown", olm(algorithm="m.olm.v9")),
        ("sender key no base64", olm(sender_key="%%%")),
        ("sender key too short", olm(sender_key="AAAA")),
        ("sender key a list", olm(sender_key=[])),
        ("sender key all zero", olm(sender_key="A" * 43)),
        ("sender key endless", olm(sender_key="A" * 5000)),
        ("type missing", olm(ciphertext={ours: {"body": "AAAA"}})),
        ("type a string", body("0", "AAAA")),
        ("type negative", body(-1, "AAAA")),
        ("type huge", body(2**60, "AAAA")),
        ("type a boolean", body(True, "AAAA")),
        ("body a number", body(0, 5)),
        ("body empty, first", body(0, "")),
        ("body empty, later", body(1, "")),
        ("body no base64, first", body(0, "%%%")),
        ("body no base64, later", body(1, "%%%")),
        ("body too short, first", body(0, "AA")),
        ("body too short, later", body(1, "AA")),
        ("body of zeros, first", body(0, "A" * 400)),
        ("body of zeros, later", body(1, "A" * 400)),
        ("body not ASCII", body(0, "éé")),
        ("nested deeply", nested(200)),
    ]
    clear = [
        ("a room key in clear", "m.room_key", {"algorithm": MEGOLM, "room_id": "!r", "session_key": "x"}),
        ("a forwarded key in clear", "m.forwarded_room_key", {"algorithm": MEGOLM}),
        (
            "a request for a secret",
            "m.secret.request",
            {"name": "m.cross_signing.master", "action": "request"},
        ),
        ("a secret nobody asked for", "m.secret.send", {"request_id": "1", "secret": "A" * 43}),
        ("a request for a key", "m.room_key_request", {"action": "request", "body": 5}),
        ("a verification", "m.key.verification.request", {"methods": ["m.sas.v1"]}),
        ("a verification that begins", "m.key.verification.start", {"transaction_id": 5}),
        ("a verification's key", "m.key.verification.key", {"transaction_id": "x", "key": "%%%"}),
        ("withheld without anything", "m.room_key.withheld", {}),
        ("withheld for no known reason", "m.room_key.withheld", {"code": "because", "room_id": "!r"}),
        ("withheld with a list for a room", "m.room_key.withheld", {"code": "m.unverified", "room_id": []}),
        ("withheld with an endless id", "m.room_key.withheld", {"code": "m.no_olm", "room_id": "!" * 5000}),
        ("a type nobody knows", "org.example.nothing", {"a": 1}),
        ("a type with a slash", "a/b", {}),
    ]
    return [(name, "m.room.encrypted", content) for name, content in encrypted] + clear


def olm_plaintexts(rogue: Rogue) -> list[tuple[str, Any]]:
    """What a stranger with an honest channel might put into it: (name, plaintext)."""
    key = {"algorithm": MEGOLM, "room_id": "!room", "session_id": KEY, "session_key": "A" * 300}
    honest = rogue.payload("m.room_key", key)
    return [
        ("no JSON", "nothing"),
        ("no UTF-8", b"\xff\xfe\xfd"),
        ("a list", "[1, 2]"),
        ("a number", "5"),
        ("null", "null"),
        ("nested deeply", DEEP),
        ("a huge number", HUGE),
        ("NaN", '{"type": NaN}'),
        ("nothing in it", {}),
        ("type a list", {**honest, "type": []}),
        ("content a list", {**honest, "content": []}),
        ("content null", {**honest, "content": None}),
        ("no sender", {**honest, "sender": None}),
        ("another's name", {**honest, "sender": "@asha:localhost"}),
        ("for somebody else", {**honest, "recipient": "@asha:localhost"}),
        ("for another device", {**honest, "recipient_keys": {"ed25519": KEY}}),
        ("recipient keys a list", {**honest, "recipient_keys": []}),
        ("keys a string", {**honest, "keys": "x"}),
        ("another fingerprint", {**honest, "keys": {"ed25519": KEY}}),
        ("a surrogate in the fingerprint", {**honest, "keys": {"ed25519": SURROGATE}}),
        ("room key no base64", rogue.payload("m.room_key", {**key, "session_key": "%%%"})),
        ("room key of zeros", honest),
        ("room key a number", rogue.payload("m.room_key", {**key, "session_key": 5})),
        ("room id a list", rogue.payload("m.room_key", {**key, "room_id": []})),
        ("room id endless", rogue.payload("m.room_key", {**key, "room_id": "!" * 9000})),
        ("session id another's", rogue.payload("m.room_key", rogue.room_key("!room", session_id=KEY))),
        ("algorithm unknown", rogue.payload("m.room_key", {**key, "algorithm": "m.megolm.v9"})),
        ("a forwarded key", rogue.payload("m.forwarded_room_key", {**key, "sender_key": KEY})),
        ("a key bundle", rogue.payload("m.room_key_bundle", {"room_id": "!room", "file": {}})),
        ("a secret", rogue.payload("m.secret.send", {"request_id": "1", "secret": "x"})),
        ("a type nobody knows", rogue.payload("org.example.nothing", {})),
        ("withheld by a list", rogue.payload("m.room_key.withheld", {"code": []})),
    ]


def megolm_plaintexts(room: str) -> list[tuple[str, Any]]:
    """What a member might encrypt for the room: (name, plaintext)."""

    def event(content: Any, event_type: Any = "m.room.message", **other: Any) -> dict[str, Any]:
        return {"room_id": room, "type": event_type, "content": content, **other}

    text = {"msgtype": "m.text", "body": "x"}
    raw = json.dumps(event(text))
    found = [
        ("empty", ""),
        ("no JSON", "nothing"),
        ("no UTF-8", b'{"type": "\xff\xfe"}'),
        ("a list", "[]"),
        ("a number", "5"),
        ("null", "null"),
        ("a string", '"x"'),
        ("nested deeply", DEEP),
        ("nested deeply inside", raw.replace('"x"', DEEP)),
        ("a huge number", raw.replace('"x"', HUGE)),
        ("a surrogate", event({"msgtype": "m.text", "body": f"{SURROGATE}text"})),
        ("NUL bytes", event({"msgtype": "m.text", "body": "\0\0"})),
        ("cut off", raw[:-3]),
        ("unsigned a number", event(text, unsigned=5)),
        ("unsigned null", event(text, unsigned=None)),
        ("unsigned says redacted", event(text, unsigned={"redacted_because": {"content": {}}})),
        ("sender another", event(text, sender="@asha:localhost", event_id="$forged", origin_server_ts=-5)),
        ("state key in a message", event(text, state_key="")),
        ("a member with a list for before", event({"membership": "join"}, "m.room.member", prev_content=[])),
        ("power levels", event({"users": {"@m:x": 100}}, "m.room.power_levels", state_key="")),
        ("a create event", event({"creator": "@m:x"}, "m.room.create", state_key="")),
        ("another room's id", {**event(text), "room_id": "!other"}),
        ("no room id", {"type": "m.room.message", "content": text}),
        ("type a list", event(text, [])),
        ("type missing", {"room_id": room, "content": text}),
        ("content missing", {"room_id": room, "type": "m.room.message"}),
        ("an edit of itself", event({**text, "m.relates_to": {"rel_type": "m.replace", "event_id": 5}})),
        ("a relation that is a list", event({**text, "m.relates_to": [1]})),
        ("new content a string", event({**text, "m.new_content": "x"})),
        ("mentions a list", event({**text, "m.mentions": [1]})),
        ("mentions of numbers", event({**text, "m.mentions": {"user_ids": [1, {}, None, SURROGATE]}})),
        ("ten thousand mentions", event({**text, "m.mentions": {"user_ids": ["@a:b"] * 5000}})),
        ("a file without a key", event({"msgtype": "m.file", "body": "f", "file": {"url": "mxc://a/b"}})),
        ("a file with a list for a key", event({"msgtype": "m.file", "file": {"url": [], "key": []}})),
        ("markup that never ends", event({**text, "formatted_body": "<" * 20000})),
        ("markup of attributes", event({**text, "formatted_body": '<a href="' * 5000})),
        ("replies in replies", event({**text, "formatted_body": "<mx-reply>" * 3000})),
        ("a quote that never ends", event({**text, "body": "> x\n" * 9000})),
        ("a poll of nothing", event({"m.poll": {"question": 5, "answers": {}}}, "m.poll.start")),
        ("a reaction without a target", event({"m.relates_to": {"rel_type": "m.annotation"}}, "m.reaction")),
        ("a reaction to a list", event({"m.relates_to": {"event_id": []}}, "m.reaction")),
        ("a call", event({"call_id": 5}, "m.call.invite")),
        ("an encrypted event in an encrypted event", event({"algorithm": MEGOLM}, "m.room.encrypted")),
    ]
    return found + [(f"body {wrong!r}", event({"msgtype": wrong, "body": wrong})) for wrong in WRONG]


def outer_contents(rogue: Rogue) -> list[tuple[str, str, Any]]:
    """Room events whose unencrypted part is odd: (name, type, content)."""
    honest = rogue.event({"type": "m.room.message"})
    encrypted = [
        ("nothing in it", {}),
        ("only an algorithm", {"algorithm": MEGOLM}),
        ("algorithm a list", {**honest, "algorithm": []}),
        ("Olm in a room", {**honest, "algorithm": OLM, "ciphertext": {}}),
        ("session id a number", {**honest, "session_id": 5}),
        ("session id endless", {**honest, "session_id": "s" * 9000}),
        ("session id unknown", {**honest, "session_id": KEY}),
        ("ciphertext a dictionary", {**honest, "ciphertext": {}}),
        ("ciphertext no base64", {**honest, "ciphertext": "%%%"}),
        ("ciphertext short", {**honest, "ciphertext": "AA"}),
        ("ciphertext of zeros", {**honest, "ciphertext": "A" * 300}),
        ("ciphertext not ASCII", {**honest, "ciphertext": "é"}),
        ("device id a list", {**honest, "device_id": [], "session_id": KEY}),
        ("a relation that is a string", {**honest, "m.relates_to": "x"}),
    ]
    clear = [
        ("a message of nothing", "m.room.message", {}),
        ("a message nested deeply", "m.room.message", nested(150)),
        ("a message in clear that is a list", "m.room.message", {"msgtype": [], "body": {}}),
        ("a redaction of nothing", "m.room.redaction", {}),
        ("a redaction of a list", "m.room.redaction", {"redacts": []}),
        ("a type with a surrogate's escape", "m.\\ud800", {"body": "x"}),
        ("a call", "m.call.hangup", {"call_id": "1"}),
        ("a sticker of nothing", "m.sticker", {"body": 5, "url": []}),
    ]
    return [(name, "m.room.encrypted", content) for name, content in encrypted] + clear


def timeline_events() -> list[tuple[str, Any]]:
    """Events that no homeserver should send, put into the sync as they are: (name, event)."""
    base = {
        "type": "m.room.message",
        "event_id": "$odd",
        "sender": "@x:y",
        "origin_server_ts": 1,
        "content": {},
    }
    found: list[tuple[str, Any]] = [(f"an event that is {wrong!r}", wrong) for wrong in WRONG]
    for name in ("type", "event_id", "sender", "origin_server_ts", "content", "unsigned", "state_key"):
        found += [
            (f"{name} {wrong!r}", {**base, name: wrong})
            for wrong in (None, 5, 2**70, SURROGATE, [], {"a": 1})
        ]
    found += [
        ("a member who is nobody", {**base, "type": "m.room.member", "state_key": "", "content": {}}),
        (
            "a membership nobody knows",
            {**base, "type": "m.room.member", "state_key": "@x:y", "content": {"membership": 5}},
        ),
        (
            "power levels of nothing",
            {**base, "type": "m.room.power_levels", "state_key": "@", "content": {"users": []}},
        ),
        ("times beyond the calendar", {**base, "origin_server_ts": 2**52}),
        ("times before all time", {**base, "origin_server_ts": -(2**52)}),
    ]
    return found


def device_keys(rogue: Rogue) -> list[tuple[str, Any]]:
    """Device keys as anybody may upload them: (name, keys)."""
    honest = rogue.device_keys()
    device = rogue.device_id

    def keys(curve25519: Any, ed25519: Any) -> dict[str, Any]:
        return {**honest, "keys": {f"curve25519:{device}": curve25519, f"ed25519:{device}": ed25519}}

    return [
        ("nothing", {**honest, "keys": {}}),
        ("numbers", keys(5, 5)),
        ("no base64", keys("%%%", "%%%")),
        ("short", keys("AAAA", "AAAA")),
        ("zeros", keys("A" * 43, "A" * 43)),
        ("no signature", {**honest, "signatures": {}}),
        ("signatures a list", {**honest, "signatures": []}),
        ("signature no base64", {**honest, "signatures": {rogue.user_id: {f"ed25519:{device}": "%%%"}}}),
        ("no algorithms", {**honest, "algorithms": None}),
        ("algorithms nobody knows", {**honest, "algorithms": ["m.rot13"]}),
        ("another's name", {**honest, "user_id": "@asha:localhost"}),
        ("another device", {**honest, "device_id": "OTHER"}),
        ("nested", {**honest, "unsigned": nested(100)}),
    ]


def one_time_keys(rogue: Rogue) -> list[tuple[str, Any]]:
    """One-time keys as anybody may upload them: (name, key object)."""
    return [
        ("nothing", {}),
        ("a number", {"key": 5}),
        ("unsigned", {"key": "A" * 43}),
        ("signed and no base64", rogue.signed({"key": "%%%"})),
        ("signed and short", rogue.signed({"key": "AAAA"})),
        ("signed and of zeros", rogue.signed({"key": "A" * 43})),
        ("signed and a list", rogue.signed({"key": []})),
        (
            "signature no base64",
            {"key": KEY, "signatures": {rogue.user_id: {f"ed25519:{rogue.device_id}": "%"}}},
        ),
        ("signatures a string", {"key": KEY, "signatures": "x"}),
    ]
