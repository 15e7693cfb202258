"""What other devices send: who may say what, in which order, how often; and a flood of it is bounded."""

from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from unpaddedbase64 import encode_base64

from bot.matrix.crypto import group_sessions, inbox, olm_sessions
from bot.matrix.crypto.devices import Device
from bot.matrix.crypto.key_query import MEGOLM, OLM
from bot.matrix.crypto.machine import Machine
from policies.vocabulary import DeviceId, UserId, WhyUnread
from tests.bot.matrix.phone import ROOM, Phone

ASHA = UserId("@asha:x")


def counted(machine: Machine, table: str) -> int:
    return int(machine.database.value(f"SELECT count(*) FROM {table}"))


def test_a_flood_of_strangers_is_bounded_and_costs_nobody_a_key(
    machine: Machine, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(olm_sessions, "MOST_WITH_STRANGERS", 5)
    monkeypatch.setattr(group_sessions, "MOST_KEYS_OF_STRANGERS", 5)
    asha = Phone(ASHA).open_channel(machine)
    machine.devices.replace(ASHA, [asha.device], None)
    machine.inbox.receive([asha.room_key(machine)])
    strangers = [Phone(f"@stranger{number}:elsewhere").open_channel(machine) for number in range(12)]
    for stranger in strangers:
        machine.inbox.receive([stranger.room_key(machine)])
    assert counted(machine, "olm_sessions") == 1 + 5
    assert counted(machine, "group_sessions") == 1 + 5
    assert asha.group.session_id in machine.sessions.of_room("!r")
    assert machine.sessions.get("!r", strangers[-1].group.session_id)
    assert counted(machine, "people") == 1


async def test_strangers_whose_messages_do_not_open_are_asked_about_once_there_is_something_to_hear(
    machine: Machine, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(inbox, "MOST_WEDGED", 3)
    asked: list[str] = []

    async def note(users: Any) -> None:
        asked.extend(users)

    monkeypatch.setattr(machine.following, "catch_up", note)
    broken = {"type": 1, "body": encode_base64(b"\x03" * 80)}
    for number in range(9):
        content = {"algorithm": OLM, "sender_key": "A" * 43, "ciphertext": {machine.olm.curve25519: broken}}
        message = {"type": "m.room.encrypted", "sender": f"@stranger{number}:x", "content": content}
        machine.inbox.receive([message])
    assert len(machine.inbox.wedged) == 3
    await machine._unwedge()
    assert asked == []
    machine.devices.replace(UserId("@stranger1:x"), [], None)
    await machine._unwedge()
    assert asked == ["@stranger1:x"]
    assert len(machine.inbox.wedged) == 2


def test_a_reason_counts_for_its_sender_and_is_gone_when_the_key_comes(machine: Machine) -> None:
    asha, mallory = Phone(ASHA).open_channel(machine), Phone("@mallory:x").open_channel(machine)
    session, sender_key = asha.group.session_id, asha.curve25519
    named = {"room_id": "!r", "session_id": session, "sender_key": sender_key}

    def why() -> str | None:
        return machine.withheld.why(ASHA, "!r", session, sender_key)

    hers = mallory.sealed(machine, "m.room_key.withheld", {**named, "code": "m.blacklisted"})
    machine.inbox.receive([hers])
    assert why() is None
    no_channel = {"code": "m.no_olm", "sender_key": sender_key}
    machine.inbox.receive([{"type": "m.room_key.withheld", "sender": ASHA, "content": no_channel}])
    assert why() == "withheld: m.no_olm"
    machine.inbox.receive([asha.sealed(machine, "m.room_key.withheld", {**named, "code": "m.unverified"})])
    assert why() == "withheld: m.unverified"
    machine.inbox.receive([asha.room_key(machine)])
    assert why() is None


# -- who may say what --------------------------------------------------------------------------------------


@pytest.fixture
def asha(machine: Machine) -> Phone:
    return Phone(ASHA).open_channel(machine)


def dropped(machine: Machine, *messages: Any) -> dict[str, int]:
    """Let messages arrive; returns what was dropped of them, by kind."""
    machine.inbox.receive(list(messages))
    return dict(machine.counts.by_kind())


def has_key(machine: Machine, phone: Phone) -> bool:
    return phone.group.session_id in machine.sessions.of_room(ROOM)


def test_a_room_key_is_taken_with_whose_it_is(machine: Machine, asha: Phone) -> None:
    assert dropped(machine, asha.room_key(machine)) == {}
    (claim,) = machine.sessions.get(ROOM, asha.group.session_id)
    assert claim.owner == machine.sessions.pseudonym(ASHA)
    assert (claim.sender_key, claim.ed25519) == (asha.curve25519, asha.ed25519)


@pytest.mark.parametrize(
    ("forged", "kind"),
    [
        ({"sender": "@maya:x"}, "olm: another's name in it"),
        ({"sender": None}, "olm: another's name in it"),
        ({"recipient": "@maya:x"}, "olm: another's name in it"),
        ({"recipient_keys": {"ed25519": "A" * 43}}, "olm: for another device"),
        ({"recipient_keys": None}, "olm: for another device"),
    ],
)
def test_a_message_is_for_this_device_and_from_who_sent_it(
    machine: Machine, asha: Phone, forged: dict[str, Any], kind: str
) -> None:
    assert dropped(machine, asha.room_key(machine, **forged)) == {kind: 1}
    assert not has_key(machine, asha)


def test_a_homeserver_that_says_somebody_else_sent_it_is_not_believed(machine: Machine, asha: Phone) -> None:
    message = {**asha.room_key(machine), "sender": "@maya:x"}
    assert dropped(machine, message) == {"olm: another's name in it": 1}
    assert not has_key(machine, asha)


def test_a_known_device_with_another_fingerprint_is_not_believed(machine: Machine, asha: Phone) -> None:
    other = Device(ASHA, DeviceId("PHONE"), asha.curve25519, "another fingerprint")
    machine.devices.replace(ASHA, [other], None)
    assert dropped(machine, asha.room_key(machine)) == {"olm: another device's fingerprint": 1}
    assert not has_key(machine, asha)


@pytest.mark.parametrize(
    ("content", "kind"),
    [
        ({"algorithm": "m.megolm.v2"}, "room key: malformed"),
        ({"room_id": ""}, "room key: malformed"),
        ({"room_id": "!" + "r" * 255}, "room key: malformed"),
        ({"room_id": ["!r"]}, "room key: malformed"),
        ({"session_id": "another"}, "room key: not the session it says"),
        ({"session_key": None}, "room key: malformed"),
    ],
)
def test_a_room_key_that_does_not_hold_together_is_dropped(
    machine: Machine, asha: Phone, content: dict[str, Any], kind: str
) -> None:
    honest = {"algorithm": MEGOLM, "room_id": ROOM, "session_id": asha.group.session_id}
    honest["session_key"] = asha.group.session_key.to_base64()
    assert dropped(machine, asha.sealed(machine, "m.room_key", {**honest, **content})) == {kind: 1}
    assert counted(machine, "group_sessions") == 0


@pytest.mark.parametrize(
    ("message", "kind"),
    [
        ({"type": "m.room_key", "content": {}}, "to-device: a key in clear"),
        ({"type": "m.forwarded_room_key", "content": {}}, "to-device: a key in clear"),
        ({"type": "org.example.thing"}, "to-device: unknown type"),
        ({}, "to-device: unknown type"),
        ({"type": "m.room.encrypted"}, "olm: unknown algorithm"),
        ({"type": "m.room.encrypted", "content": {"algorithm": MEGOLM}}, "olm: unknown algorithm"),
        ({"type": "m.room.encrypted", "content": {"algorithm": OLM}}, "olm: malformed"),
        ({"type": "m.room_key.withheld", "content": {}}, "withheld: malformed"),
        ({"type": "m.room_key.withheld", "content": {"code": "m.because"}}, "withheld: malformed"),
        (
            {"type": "m.room_key.withheld", "content": {"code": "m.no_olm", "room_id": "r" * 256}},
            "withheld: malformed",
        ),
    ],
)
def test_what_is_no_message_to_the_bot_is_dropped_by_its_kind(
    machine: Machine, message: dict[str, Any], kind: str
) -> None:
    assert dropped(machine, {"sender": ASHA, **message}) == {kind: 1}


@pytest.mark.parametrize("event_type", ["m.room_key_request", "m.secret.request", "m.dummy"])
def test_who_asks_for_keys_gets_none_and_that_is_no_offence(machine: Machine, event_type: str) -> None:
    assert dropped(machine, {"type": event_type, "sender": ASHA, "content": {}}) == {}


def test_inside_a_channel_nothing_but_keys_and_reasons_is_heard(machine: Machine, asha: Phone) -> None:
    assert dropped(machine, asha.sealed(machine, "m.dummy", {})) == {}
    assert dropped(machine, asha.sealed(machine, "m.secret.send", {})) == {"olm: unknown type": 1}
    assert dropped(machine, asha.sealed(machine, "m.forwarded_room_key", {})) == {"olm: unknown type": 2}


# -- in which order, how often -----------------------------------------------------------------------------


def test_a_bad_message_between_good_ones_costs_none_of_them(machine: Machine, asha: Phone) -> None:
    maya = Phone("@maya:x").open_channel(machine)
    broken = asha.room_key(machine)
    broken["content"]["ciphertext"][machine.olm.curve25519]["body"] = "AAAA"
    assert dropped(machine, asha.room_key(machine), broken, maya.room_key(machine)) == {
        "olm: would not open": 1
    }
    assert has_key(machine, asha)
    assert has_key(machine, maya)


def test_a_first_message_that_comes_twice_is_taken_once(machine: Machine, asha: Phone) -> None:
    message = asha.room_key(machine)
    assert dropped(machine, message, message) == {"olm: taken before": 1}
    assert has_key(machine, asha)
    assert counted(machine, "olm_sessions") == 1


def test_what_a_repeated_sync_brings_again_breaks_no_channel(machine: Machine, asha: Phone) -> None:
    messages = [asha.room_key(machine), asha.sealed(machine, "m.dummy", {})]
    machine.inbox.receive(messages)
    machine.inbox.receive(messages)
    assert machine.inbox.wedged == set()
    never_ours = Phone("@maya:x").curve25519
    machine.inbox.receive([Phone(ASHA, "TABLET").open_channel_with(machine, never_ours).room_key(machine)])
    assert len(machine.inbox.wedged) == 1


def test_what_was_taken_is_remembered_within_bounds(machine: Machine, asha: Phone) -> None:
    messages = [asha.sealed(machine, "m.dummy", {}) for _ in range(inbox.MOST_REMEMBERED + 1)]
    machine.inbox.receive(messages)
    machine.inbox.receive([messages[-1]])
    assert machine.inbox.wedged == set()
    machine.inbox.receive([messages[0]])
    assert machine.inbox.wedged == {(ASHA, asha.curve25519)}


def test_a_channel_goes_on_after_a_restart_of_the_store(machine: Machine, asha: Phone) -> None:
    machine.inbox.receive([asha.sealed(machine, "m.dummy", {})])
    machine.olm.session_store._held.clear()
    assert dropped(machine, asha.room_key(machine)) == {}
    assert has_key(machine, asha)


def test_a_one_time_key_serves_one_channel(machine: Machine, asha: Phone) -> None:
    message = asha.room_key(machine)
    machine.inbox.receive([message])
    machine.database.run("DELETE FROM olm_sessions")
    machine.olm.session_store._held.clear()
    machine.inbox._taken.clear()  # as after a restart
    assert dropped(machine, message) == {"olm: would not open": 1}


def test_a_key_that_comes_after_a_reason_ends_the_reason_for_its_own_session_alone(
    machine: Machine, asha: Phone
) -> None:
    other = Phone(ASHA, "TABLET").open_channel(machine)
    for phone in (asha, other):
        machine.withheld.note(ASHA, ROOM, phone.group.session_id, "m.unverified")
    machine.inbox.receive([asha.room_key(machine)])

    def why(phone: Phone) -> WhyUnread | None:
        return machine.withheld.why(ASHA, ROOM, phone.group.session_id, phone.curve25519)

    assert (why(asha), why(other)) == (None, WhyUnread.WITHHELD_UNVERIFIED)


@settings(max_examples=30, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.permutations(range(6)))
def test_in_whichever_order_keys_come_the_earliest_of_each_device_counts(
    machine: Machine, order: list[int]
) -> None:
    asha, tablet = Phone(ASHA).open_channel(machine), Phone(ASHA, "TABLET").open_channel(machine)
    keys = []
    for phone in (asha, tablet):
        for _ in range(3):
            keys.append(phone.room_key(machine))
            phone.says("on and on")
    for position in order:
        machine.inbox.receive([keys[position]])
    for phone in (asha, tablet):
        (claim,) = machine.sessions.get(ROOM, phone.group.session_id)
        assert claim.opener.first_known_index == 0
