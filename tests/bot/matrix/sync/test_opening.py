"""Encrypted events: what they say, why they cannot be read, and those whose key comes late."""

from datetime import timedelta
from typing import Any

import pytest

from bot.failures import Refused, Unreachable
from bot.matrix.crypto.machine import Machine
from bot.matrix.sync import opening as module
from bot.matrix.sync.opening import Opening, session_of
from bot.matrix.sync.rooms import JoinedRooms
from bot.matrix.sync.timeline import Encrypted
from bot.matrix.sync.unopened import BEFORE_THE_START
from policies.vocabulary import (
    EventId,
    Reaction,
    Redacted,
    RoomId,
    RoomMessage,
    Trust,
    Unread,
    UnreadableMessage,
    UserId,
    WhyUnread,
)
from tests.bot.matrix.phone import Person, Phone
from tests.bot.matrix.sync.events import ASHA, MAYA, ROOM
from tests.bot.matrix.wire import Wire
from tests.clock_by_hand import ClockByHand

R = RoomId(ROOM)
EVENT = ("GET", f"rooms/{ROOM}/event/")
MISSING = WhyUnread.MISSING_KEY


@pytest.fixture
def rooms() -> JoinedRooms:
    rooms = JoinedRooms()
    rooms.enter(R)
    return rooms


@pytest.fixture
def opening(wire: Wire, machine: Machine, rooms: JoinedRooms, clock: ClockByHand) -> Opening:
    return Opening(wire, machine, rooms, clock)


@pytest.fixture
def phone(wire: Wire, machine: Machine) -> Phone:
    """Return Asha's signed device, whose channel to the bot is open."""
    person = Person(ASHA)
    phone = Phone(ASHA, person=person).open_channel(machine)
    wire.answers("POST", "keys/query", person.shown(phone))
    return phone


def give_key(phone: Phone, machine: Machine) -> None:
    machine.inbox.receive([phone.room_key(machine)])


def opened(opening: Opening, *events: Any) -> list[Any]:
    return opening.opened(Encrypted(R, event) for event in events)


# -- in a batch --------------------------------------------------------------------------------------------


def test_a_batch_keeps_its_order_whether_its_events_open_or_not(
    opening: Opening, phone: Phone, machine: Machine
) -> None:
    before = phone.says("no key for this one")
    give_key(phone, machine)
    facts = opened(opening, phone.says("one"), before, phone.says("two"))
    assert [getattr(fact, "text", None) for fact in facts] == ["one", None, "two"]


def test_what_cannot_be_read_is_told_by_its_outside(
    opening: Opening, phone: Phone, clock: ClockByHand
) -> None:
    event = phone.says("x", origin_server_ts=60_000)
    (first,), (second,) = opened(opening, event), opened(opening, phone.says("y"))
    assert isinstance(first, UnreadableMessage)
    assert (first.sender, first.event_id, first.room_id) == (ASHA, event["event_id"], ROOM)
    assert (first.device_id, first.session_id) == (phone.device_id, phone.group.session_id)
    assert (first.reason, first.sent_at.timestamp(), first.seen_at) == (MISSING, 60, clock.now())
    assert (first.is_first, second.is_first) == (True, False)


@pytest.mark.parametrize("device", [None, "", 5, ["D"]])
def test_an_event_that_names_no_device_is_told_without_one(
    opening: Opening, phone: Phone, device: Any
) -> None:
    event = phone.says("x")
    event["content"]["device_id"] = device
    (fact,) = opened(opening, event)
    assert fact.device_id is None


@pytest.mark.parametrize("content", [None, [], {}, {"algorithm": ["x"]}, {"session_id": {"a": 1}}])
def test_whatever_stands_in_place_of_a_ciphertext_is_told_as_unreadable(
    opening: Opening, phone: Phone, content: Any
) -> None:
    (fact,) = opened(opening, {**phone.says("x"), "content": content})
    assert isinstance(fact, UnreadableMessage)
    assert fact.reason is WhyUnread.UNKNOWN_ALGORITHM


def test_a_redaction_ends_the_wait_for_a_key(opening: Opening, phone: Phone, machine: Machine) -> None:
    event = phone.says("x")
    (unread,) = opened(opening, event)
    common = {name: getattr(unread, name) for name in ("room_id", "sender", "sent_at", "seen_at")}
    gone = Redacted(**common, event_id=EventId("$gone"), target=unread.event_id)
    assert opening.opened([gone]) == [gone]
    assert machine.unread.in_room(ROOM) == []


@pytest.mark.parametrize("event_type", ["m.room.power_levels", "m.room.member", "m.room.redaction"])
def test_authority_that_was_encrypted_is_counted_and_says_nothing(
    opening: Opening, phone: Phone, machine: Machine, event_type: str
) -> None:
    give_key(phone, machine)
    inside = {"room_id": ROOM, "type": event_type, "state_key": "", "redacts": "$e", "content": {"users": {}}}
    assert opened(opening, phone.event(inside)) == []
    assert machine.counts.by_kind() == {"encrypted event: a type that is never encrypted": 1}


def test_a_vote_says_nothing_and_is_no_offence(opening: Opening, phone: Phone, machine: Machine) -> None:
    give_key(phone, machine)
    assert opened(opening, phone.event({"room_id": ROOM, "type": "m.poll.response", "content": {}})) == []
    assert machine.counts.by_kind() == {}


def test_an_index_that_was_used_stays_used_after_the_batch(
    opening: Opening, phone: Phone, machine: Machine
) -> None:
    give_key(phone, machine)
    event = phone.says("!agree")
    opened(opening, event)
    machine.sessions._held.clear()  # as after a restart
    (again,) = opened(opening, {**event, "event_id": "$another"})
    assert again.reason is WhyUnread.REPLAYED


def test_a_surprise_in_one_event_costs_no_other(
    opening: Opening, phone: Phone, machine: Machine, monkeypatch: pytest.MonkeyPatch
) -> None:
    give_key(phone, machine)
    good, bad = phone.says("good"), phone.says("bad")
    honest = machine.reader.open

    def surprising(room_id: str, event: Any) -> Any:
        if event is bad:
            raise RuntimeError("the words that were said")
        return honest(room_id, event)

    monkeypatch.setattr(machine.reader, "open", surprising)
    unread, said = opened(opening, bad, good)
    assert (unread.reason, said.text) == (WhyUnread.MALFORMED, "good")
    assert machine.counts.by_kind() == {"encrypted event: unexpected": 1}


# -- why no key comes --------------------------------------------------------------------------------------


def test_the_senders_own_reason_is_told(opening: Opening, phone: Phone, machine: Machine) -> None:
    machine.withheld.note(ASHA, ROOM, phone.group.session_id, "m.unverified")
    (fact,) = opened(opening, phone.says("x"))
    assert fact.reason is WhyUnread.WITHHELD_UNVERIFIED


def test_somebody_elses_reason_is_not(opening: Opening, phone: Phone, machine: Machine) -> None:
    machine.withheld.note(MAYA, ROOM, phone.group.session_id, "m.unverified")
    (fact,) = opened(opening, phone.says("x"))
    assert fact.reason is MISSING


async def test_a_reason_that_comes_later_takes_the_place_of_the_riddle(
    opening: Opening, phone: Phone, machine: Machine, wire: Wire
) -> None:
    event = phone.says("x")
    opened(opening, event)
    machine.withheld.note(ASHA, ROOM, phone.group.session_id, "m.blacklisted")
    wire.answers(*EVENT, event)
    assert await opening.late("s2") == []
    assert machine.unread.why(ROOM, event["event_id"]) is WhyUnread.WITHHELD_BLACKLISTED
    wire.asked.clear()
    assert await opening.late("s3") == []
    assert wire.asked == []


async def test_a_strangers_reason_is_looked_at_once_and_forgotten(
    opening: Opening, phone: Phone, machine: Machine, wire: Wire
) -> None:
    event = phone.says("x")
    opened(opening, event)
    machine.withheld.note(MAYA, ROOM, phone.group.session_id, "m.blacklisted")
    wire.answers(*EVENT, event)
    for position in ("s2", "s3"):
        assert await opening.late(position) == []
    assert machine.unread.why(ROOM, event["event_id"]) is MISSING
    assert [asked.path for asked in wire.asked].count(f"rooms/{ROOM}/event/{event['event_id']}") == 1


def test_what_cannot_be_read_is_counted_by_the_senders_client(
    opening: Opening, phone: Phone, machine: Machine, wire: Wire
) -> None:
    machine.devices.replace(UserId(ASHA), [phone.device], None)
    machine.database.run("UPDATE devices SET client = 'Element X'")
    machine.devices._people.clear()
    opened(opening, phone.says("x"))
    assert machine.unread.in_room(ROOM) == [Unread(MISSING, "Element X", 1)]


# -- what waits over a restart -----------------------------------------------------------------------------


async def test_what_no_gate_has_decided_about_is_read_anew_by_its_id(
    opening: Opening, phone: Phone, machine: Machine, wire: Wire
) -> None:
    event = phone.says("x")
    opening.opened([Encrypted(R, event, {R: 50})])
    wire.answers(*EVENT, event)
    (waiting,) = await opening.unweighed()
    assert (waiting.event_id, waiting.sender, waiting.levels) == (event["event_id"], ASHA, {ROOM: 50})
    machine.unread.weigh(ROOM, event["event_id"])
    assert await opening.unweighed() == []


@pytest.mark.parametrize("gone", [Refused(404, "M_NOT_FOUND"), {"content": {}}])
async def test_what_is_gone_waits_no_more(
    opening: Opening, phone: Phone, machine: Machine, wire: Wire, gone: Any
) -> None:
    opened(opening, phone.says("x"))
    wire.answers(*EVENT, gone)
    assert await opening.unweighed() == []
    assert machine.unread.in_room(ROOM) == []


# -- late keys ---------------------------------------------------------------------------------------------


async def late_event(
    opening: Opening, phone: Phone, machine: Machine, event: Any = None
) -> tuple[Any, dict[str, Any]]:
    """Let an event come before its key, and then the key; returns the event."""
    key = phone.room_key(machine)
    event = event or phone.says("late")
    (unread,) = opened(opening, event)
    machine.inbox.receive([key])
    return unread, event


async def test_what_opens_late_is_told_with_its_own_time_and_the_senders_trust(
    opening: Opening, phone: Phone, machine: Machine, wire: Wire
) -> None:
    unread, event = await late_event(opening, phone, machine)
    wire.answers(*EVENT, event)
    (fact,) = await opening.late("s2")
    assert isinstance(fact, RoomMessage)
    assert (fact.text, fact.trust, fact.sent_at) == ("late", Trust.SIGNED, unread.sent_at)


async def test_what_opens_late_is_told_with_how_long_it_could_not_be_read(
    opening: Opening, phone: Phone, machine: Machine, wire: Wire, clock: ClockByHand
) -> None:
    _, event = await late_event(opening, phone, machine)
    (at_once,) = opened(opening, phone.says("at once"))
    await clock.move(timedelta(minutes=3))
    wire.answers(*EVENT, event)
    (late,) = await opening.late("s2")
    (again,) = opened(opening, event)  # a batch may be told a second time
    waited = timedelta(minutes=3)
    assert (at_once.unread_for, late.unread_for, again.unread_for) == (None, waited, waited)  # type: ignore[union-attr]


async def test_what_could_not_be_read_before_the_start_counts_for_long(
    opening: Opening, phone: Phone, machine: Machine, wire: Wire, rooms: JoinedRooms, clock: ClockByHand
) -> None:
    _, event = await late_event(opening, phone, machine)
    wire.answers(*EVENT, {**event, "origin_server_ts": int(clock.now().timestamp() * 1000)})
    (late,) = await Opening(wire, machine, rooms, clock).late("s2")
    assert late.unread_for == BEFORE_THE_START  # type: ignore[union-attr]


async def test_it_is_told_again_until_it_was_heard(
    opening: Opening, phone: Phone, machine: Machine, wire: Wire
) -> None:
    _, event = await late_event(opening, phone, machine)
    wire.answers(*EVENT, event)
    assert len(await opening.late("s2")) == 1
    opening.settle("s1")  # the batch that told it was lost
    assert len(await opening.late("s2")) == 1
    opening.settle("s2")
    assert await opening.late("s3") == []


@pytest.mark.parametrize("fetched", [Refused(404, "M_NOT_FOUND"), Refused(403, "M_FORBIDDEN"), "redacted"])
async def test_an_event_that_is_gone_by_then_is_forgotten(
    opening: Opening, phone: Phone, machine: Machine, wire: Wire, fetched: Any
) -> None:
    _, event = await late_event(opening, phone, machine)
    wire.answers(*EVENT, {**event, "content": {}} if fetched == "redacted" else fetched)
    assert await opening.late("s2") == []
    assert machine.unread.in_room(ROOM) == []


async def test_an_event_of_a_room_that_was_left_is_forgotten(
    opening: Opening, phone: Phone, machine: Machine, wire: Wire, rooms: JoinedRooms
) -> None:
    _, event = await late_event(opening, phone, machine)
    wire.answers(*EVENT, event)
    rooms.leave(R)
    assert await opening.late("s2") == []
    assert machine.unread.in_room(ROOM) == []


async def test_a_homeserver_that_does_not_answer_costs_no_late_event(
    opening: Opening, phone: Phone, machine: Machine, wire: Wire
) -> None:
    _, event = await late_event(opening, phone, machine)
    wire.answers(*EVENT, Unreachable("away"), event)
    with pytest.raises(Unreachable):
        await opening.late("s2")
    assert len(await opening.late("s2")) == 1


async def test_a_flood_of_late_events_is_taken_in_turns(
    opening: Opening, phone: Phone, machine: Machine, wire: Wire, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "LATE_AT_ONCE", 3)
    key, events = phone.room_key(machine), [phone.says(f"{n}") for n in range(7)]
    opened(opening, *events)
    machine.inbox.receive([key])
    for event in events:
        wire.answers("GET", f"rooms/{ROOM}/event/{event['event_id']}", event)
    told = [[fact.text for fact in await opening.late(f"s{n}")] for n in range(4)]
    assert [len(texts) for texts in told] == [3, 3, 1, 0]
    assert sorted(text for texts in told for text in texts) == [f"{n}" for n in range(7)]


async def test_a_late_reaction_is_told_as_one(
    opening: Opening, phone: Phone, machine: Machine, wire: Wire
) -> None:
    relation = {"rel_type": "m.annotation", "event_id": "$target", "key": "🌹"}
    key = phone.room_key(machine)
    event = phone.event({"room_id": ROOM, "type": "m.reaction", "content": {"m.relates_to": relation}})
    _, event = await late_event(opening, phone, machine, event)
    machine.inbox.receive([key])
    wire.answers(*EVENT, event)
    (fact,) = await opening.late("s2")
    assert isinstance(fact, Reaction)


# -- one event ---------------------------------------------------------------------------------------------


async def test_one_event_is_read_with_the_trust_its_sender_has_now(
    opening: Opening, phone: Phone, machine: Machine, wire: Wire
) -> None:
    give_key(phone, machine)
    wire.answers(*EVENT, phone.says("the rules"))
    message = await opening.one(R, EventId("$e"))
    assert message is not None
    assert (message.text, message.trust) == ("the rules", Trust.SIGNED)


async def test_reading_one_event_again_is_no_replay(
    opening: Opening, phone: Phone, machine: Machine, wire: Wire
) -> None:
    give_key(phone, machine)
    event = phone.says("the rules")
    opened(opening, event)
    wire.answers(*EVENT, event)
    assert await opening.one(R, EventId("$e")) is not None
    assert await opening.one(R, EventId("$e")) is not None


@pytest.mark.parametrize(
    "fetched",
    [
        Refused(404, "M_NOT_FOUND"),
        {},
        {"type": "m.room.encrypted"},
        {"type": "m.room.message", "sender": ASHA, "event_id": "$e", "content": {"body": "in clear"}},
        {"type": "m.room.encrypted", "sender": ASHA, "event_id": "$e", "content": {}},
    ],
)
async def test_what_cannot_be_read_is_none(opening: Opening, wire: Wire, fetched: Any) -> None:
    wire.answers(*EVENT, fetched)
    assert await opening.one(R, EventId("$e")) is None


async def test_an_encrypted_event_that_is_no_message_is_none(
    opening: Opening, phone: Phone, machine: Machine, wire: Wire
) -> None:
    give_key(phone, machine)
    relation = {"rel_type": "m.annotation", "event_id": "$target", "key": "🌹"}
    wire.answers(
        *EVENT, phone.event({"room_id": ROOM, "type": "m.reaction", "content": {"m.relates_to": relation}})
    )
    assert await opening.one(R, EventId("$e")) is None


@pytest.mark.parametrize(
    ("named", "session"), [("s" * 300, "s" * 255), ("s", "s"), (None, ""), (5, ""), ({"a": 1}, "")]
)
def test_of_a_sessions_name_so_much_is_kept(named: Any, session: str) -> None:
    assert session_of({"content": {"session_id": named}}) == session
