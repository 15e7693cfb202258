"""What the adapter sends, and where: in clear or encrypted, once, and never to who should not read it."""

import sqlite3
from datetime import timedelta
from typing import Any

import pytest

from bot.failures import RateLimited, Refused, Undeliverable, Unreachable
from bot.homeserver import Wrote
from bot.matrix.adapter import Adapter
from bot.matrix.crypto.machine import Machine
from bot.matrix.login import Login
from policies.vocabulary import DeviceId, EventId, RoomId, UserId
from tests.bot.matrix.phone import Phone
from tests.bot.matrix.sync.events import ASHA, BOT, MAYA, ROOM, member, state
from tests.bot.matrix.wire import Wire
from tests.clock_by_hand import ClockByHand

R = RoomId(ROOM)
ENCRYPTION = state("m.room.encryption", {"algorithm": "m.megolm.v1.aes-sha2"})
PRESENT = (member(BOT, "join", event_id="$bot"), member(ASHA, "join", event_id="$asha"))
WORDS = {"msgtype": "m.notice", "body": "unmistakable words"}


@pytest.fixture
def adapter(wire: Wire, machine: Machine, clock: ClockByHand) -> Adapter:
    """Return the bot's account; its identity plays no part here."""
    wire.answers("PUT", f"rooms/{ROOM}/", {"event_id": "$sent"})
    wire.answers("POST", "keys/claim", {})
    login = Login(UserId(BOT), DeviceId("BOT"), "token")
    return Adapter(login, wire, machine, None, starts=None, clock=clock)  # type: ignore[arg-type]


def puts(wire: Wire) -> list[str]:
    return [asked.path for asked in wire.asked if asked.method == "PUT" and asked.path.startswith("rooms/")]


async def test_in_an_encrypted_room_nothing_is_said_in_clear(adapter: Adapter, wire: Wire) -> None:
    adapter.rooms.fill(R, [ENCRYPTION, *PRESENT])
    assert await adapter.send(R, "m.room.message", WORDS, txn_id="t1") == "$sent"
    assert puts(wire) == [f"rooms/{ROOM}/send/m.room.encrypted/t1"]
    assert not any("unmistakable" in repr(asked.body) for asked in wire.asked)


async def test_in_an_open_room_it_is_said_as_it_is(adapter: Adapter, wire: Wire) -> None:
    adapter.rooms.fill(R, PRESENT)
    await adapter.send(R, "m.room.message", WORDS, txn_id="t1")
    assert wire.asked[-1].body == WORDS
    assert puts(wire) == [f"rooms/{ROOM}/send/m.room.message/t1"]


@pytest.mark.parametrize("event_type", ["m.reaction", "m.room.redaction"])
async def test_what_matrix_never_encrypts_is_sent_in_clear(
    adapter: Adapter, wire: Wire, event_type: str
) -> None:
    adapter.rooms.fill(R, [ENCRYPTION, *PRESENT])
    await adapter.send(R, event_type, {"a": 1}, txn_id="t1")
    assert puts(wire) == [f"rooms/{ROOM}/send/{event_type}/t1"]


async def test_a_room_that_no_sync_has_told_of_yet_is_read_before_anything_is_said(
    adapter: Adapter, wire: Wire
) -> None:
    wire.answers("GET", f"rooms/{ROOM}/state", (ENCRYPTION, *PRESENT))
    await adapter.send(R, "m.room.message", WORDS, txn_id="t1")
    assert puts(wire) == [f"rooms/{ROOM}/send/m.room.encrypted/t1"]


async def test_a_room_that_was_encrypted_once_is_so_though_the_state_denies_it(
    adapter: Adapter, wire: Wire, machine: Machine
) -> None:
    machine.encrypted_rooms.add(ROOM)
    wire.answers("GET", f"rooms/{ROOM}/state", PRESENT)
    await adapter.send(R, "m.room.message", WORDS, txn_id="t1")
    assert not any("unmistakable" in repr(asked.body) for asked in wire.asked)


@pytest.mark.parametrize("status", [403, 404])
async def test_a_room_the_bot_is_not_in_cannot_be_told_anything(
    adapter: Adapter, wire: Wire, status: int
) -> None:
    wire.answers("GET", f"rooms/{ROOM}/state", Refused(status, "M_FORBIDDEN"))
    with pytest.raises(Undeliverable, match=ROOM):
        await adapter.send(R, "m.room.message", WORDS, txn_id="t1")
    assert puts(wire) == []


async def test_where_the_key_cannot_be_handed_out_nothing_is_said_and_the_next_goes_through(
    adapter: Adapter, wire: Wire
) -> None:
    phone = Phone(ASHA)
    wire.answers("POST", "keys/query", {"device_keys": {ASHA: {"PHONE": phone.introduction}}})
    wire.answers("POST", "keys/claim", {"one_time_keys": {ASHA: {"PHONE": phone.one_time_key()}}})
    wire.answers("PUT", "sendToDevice", RateLimited(timedelta(seconds=1)), {})
    adapter.rooms.fill(R, [ENCRYPTION, *PRESENT])
    with pytest.raises(RateLimited):
        await adapter.send(R, "m.room.message", WORDS, txn_id="t1")
    assert puts(wire) == []
    await adapter.send(R, "m.room.message", WORDS, txn_id="t1")
    assert len(puts(wire)) == 1


async def test_a_lost_answer_is_asked_for_again_under_the_same_name(adapter: Adapter, wire: Wire) -> None:
    adapter.rooms.fill(R, [ENCRYPTION, *PRESENT])
    wire.answers("PUT", f"rooms/{ROOM}/", Unreachable("away"), {"event_id": "$sent"})
    with pytest.raises(Unreachable):
        await adapter.send(R, "m.room.message", WORDS, txn_id="t1")
    assert await adapter.send(R, "m.room.message", WORDS, txn_id="t1") == "$sent"
    assert len(set(puts(wire))) == 1


async def test_a_redaction_says_why_only_where_there_is_a_reason(adapter: Adapter, wire: Wire) -> None:
    await adapter.redact(R, EventId("$e/f"), txn_id="t1")
    await adapter.redact(R, EventId("$e/f"), txn_id="t2", reason="retention")
    assert [asked.body for asked in wire.asked] == [{}, {"reason": "retention"}]
    assert puts(wire)[0] == f"rooms/{ROOM}/redact/$e/f/t1"


@pytest.mark.parametrize("status", [403, 404])
async def test_what_is_gone_or_not_to_be_seen_is_none(adapter: Adapter, wire: Wire, status: int) -> None:
    wire.answers("GET", "", Refused(status, "M"))
    assert await adapter.state(R, "m.room.topic") is None
    assert await adapter.event(R, EventId("$e")) is None
    assert await adapter.wrote(R, EventId("$e")) is None
    assert await adapter.read(R, EventId("$e")) is None
    assert await adapter.type_of(R, EventId("$e")) == ""
    assert await adapter.resolve("#evening:x") is None


async def test_what_an_event_is_shows_openly_or_not_without_its_key(adapter: Adapter, wire: Wire) -> None:
    wire.answers("GET", "", {"type": "m.poll.start"}, {"type": "m.room.encrypted", "content": {}})
    assert await adapter.type_of(R, EventId("$open")) == "m.poll.start"
    assert await adapter.type_of(R, EventId("$closed")) == ""


async def test_another_refusal_is_one(adapter: Adapter, wire: Wire) -> None:
    wire.answers("GET", "", Refused(400, "M"))
    with pytest.raises(Refused):
        await adapter.state(R, "m.room.topic")


@pytest.mark.parametrize(
    ("content", "answers", "thread"),
    [
        ({}, None, None),
        ({"m.relates_to": {"m.in_reply_to": {"event_id": "$q"}}}, "$q", None),
        ({"m.relates_to": {"rel_type": "m.thread", "event_id": "$root"}}, None, "$root"),
        ({"m.relates_to": ["$q"]}, None, None),
        (None, None, None),
    ],
)
async def test_who_wrote_and_where_it_stands_shows_without_opening_it(
    adapter: Adapter, wire: Wire, content: Any, answers: Any, thread: Any
) -> None:
    wire.answers("GET", f"rooms/{ROOM}/event/", {"sender": MAYA, "content": content})
    assert await adapter.wrote(R, EventId("$e")) == Wrote(UserId(MAYA), answers, thread)


@pytest.mark.parametrize(
    ("page", "events", "end"),
    [
        ({"chunk": [{"a": 1}], "end": "t2"}, ({"a": 1},), "t2"),
        ({"chunk": [], "end": ""}, (), None),
        ({"chunk": [5, None, {"a": 1}]}, ({"a": 1},), None),
        ({"chunk": None, "end": 5}, (), None),
    ],
)
async def test_a_page_of_history_is_given_as_it_is_and_its_end_is_known(
    adapter: Adapter, wire: Wire, page: Any, events: Any, end: Any
) -> None:
    wire.answers("GET", f"rooms/{ROOM}/messages", page)
    found = await adapter.messages(R, start=None, backwards=True, limit=9, only={"senders": [MAYA]})
    assert (found.events, found.end) == (events, end)
    query = wire.asked[-1].query
    assert "from" not in query
    assert (query["dir"], query["limit"], query["filter"]) == ("b", "9", '{"senders": ["@maya:x"]}')


async def test_a_page_further_on_begins_where_it_is_said(adapter: Adapter, wire: Wire) -> None:
    wire.answers("GET", f"rooms/{ROOM}/messages", {})
    await adapter.messages(R, start="t5", backwards=False, limit=1)
    query = wire.asked[-1].query
    assert (query["from"], query["dir"]) == ("t5", "f")
    assert "filter" not in query


async def test_closing_logs_nobody_out(adapter: Adapter, wire: Wire, machine: Machine) -> None:
    await adapter.close()
    assert wire.asked == []
    assert wire.closed
    machine.database._connection = sqlite3.connect(":memory:")  # the fixture closes one, too
