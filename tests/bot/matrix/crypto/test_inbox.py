"""What strangers send to the bot's device is bounded, in memory and on the disk."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import vodozemac
from unpaddedbase64 import encode_base64

from bot.clock import SystemClock
from bot.matrix.crypto import group_sessions, inbox, olm_sessions
from bot.matrix.crypto.devices import Device
from bot.matrix.crypto.key_query import MEGOLM, OLM
from bot.matrix.crypto.machine import Machine
from bot.matrix.crypto.secrets import opened
from bot.matrix.http import Http
from policies.vocabulary import DeviceId, UserId
from tests.bot.matrix.crypto.conftest import STORE_KEY

BOT, ASHA = UserId("@bot:x"), UserId("@asha:x")


@pytest.fixture
def machine(file: Path) -> Iterator[Machine]:
    database, vault, secrets = opened(file, STORE_KEY)
    http = Http("http://127.0.0.1:1")
    yield Machine(BOT, "BOT", http=http, database=database, vault=vault, secrets=secrets, clock=SystemClock())
    database.close()


class Sender:
    """A device with a channel of its own to the bot, that sends one room key."""

    def __init__(self, machine: Machine, user_id: str) -> None:
        self.user_id, self.account = user_id, vodozemac.Account()
        self.group = vodozemac.GroupSession()
        self.channel = self.account.create_outbound_session(
            vodozemac.Curve25519PublicKey.from_base64(machine.olm.curve25519), one_time_key(machine)
        )
        self._machine = machine

    def room_key(self) -> dict[str, Any]:
        key = {"algorithm": MEGOLM, "room_id": "!r", "session_id": self.group.session_id}
        return self.sealed("m.room_key", {**key, "session_key": self.group.session_key.to_base64()})

    def sealed(self, event_type: str, content: Any) -> dict[str, Any]:
        payload = {
            "type": event_type,
            "content": content,
            "sender": self.user_id,
            "keys": {"ed25519": self.account.ed25519_key.to_base64()},
            "recipient": BOT,
            "recipient_keys": {"ed25519": self._machine.olm.ed25519},
        }
        kind, body = self.channel.encrypt(json.dumps(payload).encode()).to_parts()
        sealed = {self._machine.olm.curve25519: {"type": kind, "body": encode_base64(body)}}
        content = {
            "algorithm": OLM,
            "sender_key": self.account.curve25519_key.to_base64(),
            "ciphertext": sealed,
        }
        return {"type": "m.room.encrypted", "sender": self.user_id, "content": content}


def one_time_key(machine: Machine) -> Any:
    account = machine.olm.account._account
    account.generate_one_time_keys(1)
    (key,) = account.one_time_keys.values()
    account.mark_keys_as_published()
    return key


def counted(machine: Machine, table: str) -> int:
    return int(machine.database.value(f"SELECT count(*) FROM {table}"))


def test_a_flood_of_strangers_is_bounded_and_costs_nobody_a_key(
    machine: Machine, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(olm_sessions, "MOST_WITH_STRANGERS", 5)
    monkeypatch.setattr(group_sessions, "MOST_KEYS_OF_STRANGERS", 5)
    asha = Sender(machine, ASHA)
    keys = asha.account.curve25519_key.to_base64(), asha.account.ed25519_key.to_base64()
    machine.devices.replace(ASHA, [Device(ASHA, DeviceId("PHONE"), *keys)], None)
    machine.inbox.receive([asha.room_key()])
    strangers = [Sender(machine, f"@stranger{number}:elsewhere") for number in range(12)]
    for stranger in strangers:
        machine.inbox.receive([stranger.room_key()])
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
    asha, mallory = Sender(machine, ASHA), Sender(machine, "@mallory:x")
    session, sender_key = asha.group.session_id, asha.account.curve25519_key.to_base64()
    named = {"room_id": "!r", "session_id": session, "sender_key": sender_key}

    def why() -> str | None:
        return machine.withheld.why(ASHA, "!r", session, sender_key)

    machine.inbox.receive([mallory.sealed("m.room_key.withheld", {**named, "code": "m.blacklisted"})])
    assert why() is None
    no_channel = {"code": "m.no_olm", "sender_key": sender_key}
    machine.inbox.receive([{"type": "m.room_key.withheld", "sender": ASHA, "content": no_channel}])
    assert why() == "withheld: m.no_olm"
    machine.inbox.receive([asha.sealed("m.room_key.withheld", {**named, "code": "m.unverified"})])
    assert why() == "withheld: m.unverified"
    machine.inbox.receive([asha.room_key()])
    assert why() is None
