import json
from typing import Any

import pytest
import vodozemac

from bot.matrix.crypto import megolm
from bot.matrix.crypto.database import Database
from bot.matrix.crypto.devices import Device, Devices
from bot.matrix.crypto.group_sessions import GroupSessions
from bot.matrix.crypto.megolm import MegolmReader, Opened, Unreadable
from bot.matrix.crypto.vault import Vault
from policies.vocabulary import DeviceId, Trust, UserId

VAULT = Vault(b"k" * 32, b"salt")
ROOM, ASHA, MALLORY = "!room", UserId("@asha:x"), UserId("@mallory:x")


class Sender:
    """A device that encrypts for a room, and whose key the bot has."""

    def __init__(self, sessions: GroupSessions, owner: str = ASHA, curve: str = "c", ed: str = "e") -> None:
        self.session = vodozemac.GroupSession()
        self.claim(sessions, owner, curve, ed)
        self._events = 0

    def claim(self, sessions: GroupSessions, owner: str, curve: str, ed: str) -> None:
        key = self.session.session_key.to_base64()
        sessions.accept(ROOM, self.session.session_id, key, owner=owner, sender_key=curve, ed25519=ed)

    def event(self, sender: str = ASHA, plain: Any = None, event_id: str = "") -> dict[str, Any]:
        self._events += 1
        inside = plain or {"room_id": ROOM, "type": "m.room.message", "content": {"body": "x"}}
        content = {
            "algorithm": "m.megolm.v1.aes-sha2",
            "session_id": self.session.session_id,
            "ciphertext": self.session.encrypt(json.dumps(inside).encode()).to_base64(),
        }
        return {"sender": sender, "event_id": event_id or f"${self._events}", "content": content}


@pytest.fixture
def devices(database: Database) -> Devices:
    devices = Devices(database, VAULT)
    devices.replace(ASHA, [Device(ASHA, DeviceId("PHONE"), "c", "e", signed=True)], "master")
    return devices


@pytest.fixture
def reader(sessions: GroupSessions, devices: Devices) -> MegolmReader:
    return MegolmReader(sessions, devices, b"d" * 32)


def refusal(reader: MegolmReader, event: dict[str, Any]) -> str:
    with pytest.raises(Unreadable) as refused:
        reader.open(ROOM, event)
    return refused.value.why


def test_a_message_opens_with_its_content_alone(reader: MegolmReader, sessions: GroupSessions) -> None:
    forged = {"sender": MALLORY, "event_id": "$forged", "state_key": "", "unsigned": {"redacted_because": {}}}
    inside = {"room_id": ROOM, "type": "m.room.message", "content": {"body": "x"}, **forged}
    opened = reader.open(ROOM, Sender(sessions).event(plain=inside))
    assert opened == Opened("m.room.message", {"body": "x"}, Trust.SIGNED, DeviceId("PHONE"))
    assert "body" not in repr(opened)


def test_the_best_vouched_for_claim_of_the_sender_counts(
    reader: MegolmReader, sessions: GroupSessions
) -> None:
    sender = Sender(sessions)
    sender.claim(sessions, ASHA, "stolen device", "e2")
    sender.claim(sessions, MALLORY, "mallory's", "e3")
    assert reader.open(ROOM, sender.event()).trust is Trust.SIGNED
    assert reader.open(ROOM, sender.event(sender=MALLORY)).trust is Trust.UNKNOWN


def test_nobody_elses_key_speaks_for_the_sender(reader: MegolmReader, sessions: GroupSessions) -> None:
    assert refusal(reader, Sender(sessions, owner=MALLORY).event()) == "another's key"


def test_an_index_belongs_to_the_event_that_had_it_first(
    reader: MegolmReader, sessions: GroupSessions
) -> None:
    event = Sender(sessions).event()
    reader.open(ROOM, event)
    reader.open(ROOM, event)  # the same event, read again
    assert refusal(reader, {**event, "event_id": "$again"}) == "replayed"
    reader.settle()
    assert refusal(reader, {**event, "event_id": "$again"}) == "replayed"


def test_an_endless_session_is_moved_forward_instead_of_remembered_whole(
    reader: MegolmReader, sessions: GroupSessions, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(megolm, "MOST_SEEN", 10)
    sender = Sender(sessions)
    events = [sender.event() for _ in range(30)]
    for event in events:
        reader.open(ROOM, event)
        reader.settle()
    assert len(sessions.get(ROOM, sender.session.session_id)[0].seen) <= 10
    assert refusal(reader, {**events[0], "event_id": "$again"}) == "key of later messages"
    assert refusal(reader, {**events[-1], "event_id": "$again"}) == "replayed"


def test_a_room_says_nothing_in_another(reader: MegolmReader, sessions: GroupSessions) -> None:
    event = Sender(sessions).event(plain={"room_id": "!other", "type": "m.room.message", "content": {}})
    assert refusal(reader, event) == "malformed content"
    with pytest.raises(Unreadable, match="missing key"):
        reader.open("!other", event)
