from pathlib import Path
from typing import Any

import pytest
import vodozemac

from bot.matrix.crypto import group_sessions
from bot.matrix.crypto.counts import Dropped
from bot.matrix.crypto.database import Database
from bot.matrix.crypto.forgetting import RoomKeys
from bot.matrix.crypto.group_sessions import GroupSession, GroupSessions
from bot.matrix.crypto.secrets import opened
from policies.vocabulary import RoomId
from tests.bot.matrix.crypto.conftest import STORE_KEY

ROOM = RoomId("!room")


class Outbound:
    """A sender's session, with ten messages."""

    def __init__(self) -> None:
        self.session = vodozemac.GroupSession()
        self.id = self.session.session_id
        self.key = self.session.session_key.to_base64()
        self.messages = [self.session.encrypt(f"message {n}".encode()) for n in range(10)]
        self.later_key = self.session.session_key.to_base64()


@pytest.fixture
def outbound() -> Outbound:
    return Outbound()


def accept(sessions: GroupSessions, outbound: Outbound, key: str = "", sender: str = "curve") -> GroupSession:
    return sessions.accept(
        ROOM, outbound.id, key or outbound.key, owner="@asha:x", sender_key=sender, ed25519="print"
    )


def readable(sessions: GroupSessions, outbound: Outbound) -> list[int]:
    """Return which messages can be opened."""
    found = []
    for number, message in enumerate(outbound.messages):
        for session in sessions.get(ROOM, outbound.id):
            try:
                assert session.opener.decrypt(message).plaintext == f"message {number}".encode()
                found.append(number)
            except ValueError:
                pass
    return found


def fresh(file: Path) -> tuple[Database, GroupSessions]:
    database, vault, _ = opened(file, STORE_KEY)
    return database, GroupSessions(database, vault)


def test_a_key_opens_its_messages_after_a_restart_too(
    file: Path, sessions: GroupSessions, outbound: Outbound
) -> None:
    accept(sessions, outbound)
    assert readable(sessions, outbound) == list(range(10))
    database, again = fresh(file)
    assert readable(again, outbound) == list(range(10))
    assert again.get(ROOM, outbound.id)[0].owner == again.pseudonym("@asha:x")
    assert not any(b"asha" in each.read_bytes() for each in file.parent.iterdir())
    assert again.get(RoomId("!other"), outbound.id) == []
    database.close()


async def test_a_dropped_key_opens_nothing_and_never_comes_back(
    file: Path, sessions: GroupSessions, database: Database, outbound: Outbound
) -> None:
    kept = Outbound()
    accept(sessions, outbound)
    accept(sessions, kept)
    pickle = database.value("SELECT pickle FROM group_sessions WHERE session_id = ?", outbound.id)
    keys = RoomKeys(ROOM, sessions, database)
    assert {name async for name in await keys.sessions()} == {outbound.id, kept.id}
    await keys.drop(outbound.id)
    await keys.drop(outbound.id)
    assert {name async for name in await keys.sessions()} == {kept.id}
    assert not any(pickle.encode() in each.read_bytes() for each in file.parent.iterdir())
    with pytest.raises(Dropped, match="forgotten on purpose"):
        accept(sessions, outbound)
    with pytest.raises(Dropped, match="forgotten on purpose"):
        accept(sessions, outbound, outbound.later_key)
    other, again = fresh(file)
    assert readable(again, outbound) == []
    assert readable(again, kept) == list(range(10))
    other.close()


async def test_a_ratcheted_key_opens_what_comes_after_and_stays_so_when_it_is_sent_again(
    file: Path, sessions: GroupSessions, database: Database, outbound: Outbound
) -> None:
    accept(sessions, outbound)
    keys = RoomKeys(ROOM, sessions, database)
    await keys.ratchet(outbound.id, 6)
    assert readable(sessions, outbound) == [6, 7, 8, 9]
    await keys.ratchet(outbound.id, 3)  # never back
    assert readable(sessions, outbound) == [6, 7, 8, 9]
    with pytest.raises(Dropped, match="already known"):
        accept(sessions, outbound)
    accept(sessions, outbound, sender="another device that claims it")
    assert set(readable(sessions, outbound)) == {6, 7, 8, 9}
    other, again = fresh(file)
    assert set(readable(again, outbound)) == {6, 7, 8, 9}
    other.close()


async def test_a_key_that_is_ratcheted_before_it_comes_begins_late(
    sessions: GroupSessions, database: Database, outbound: Outbound
) -> None:
    await RoomKeys(ROOM, sessions, database).ratchet(outbound.id, 8)
    accept(sessions, outbound)
    assert readable(sessions, outbound) == [8, 9]


async def test_a_tombstone_is_not_softened_by_ratcheting(
    sessions: GroupSessions, database: Database, outbound: Outbound
) -> None:
    keys = RoomKeys(ROOM, sessions, database)
    await keys.drop(outbound.id)
    await keys.ratchet(outbound.id, 5)
    with pytest.raises(Dropped, match="forgotten on purpose"):
        accept(sessions, outbound)


def test_a_later_key_never_replaces_an_earlier_one_and_an_earlier_one_does_a_later(
    sessions: GroupSessions, outbound: Outbound
) -> None:
    accept(sessions, outbound, outbound.later_key)
    assert readable(sessions, outbound) == []
    accept(sessions, outbound)
    assert readable(sessions, outbound) == list(range(10))
    with pytest.raises(Dropped, match="already known"):
        accept(sessions, outbound, outbound.later_key)


@pytest.mark.parametrize("key", ["", "%%%", "AAAA", "A" * 300])
def test_a_malformed_key_is_refused(sessions: GroupSessions, outbound: Outbound, key: str) -> None:
    with pytest.raises(Dropped, match="malformed"):
        sessions.accept(ROOM, outbound.id, key, owner="@a:x", sender_key="c", ed25519="e")


def test_a_key_under_another_sessions_name_is_refused(sessions: GroupSessions, outbound: Outbound) -> None:
    with pytest.raises(Dropped, match="not the session it says"):
        sessions.accept(ROOM, "another", outbound.key, owner="@a:x", sender_key="c", ed25519="e")


def test_of_one_person_the_newest_keys_are_kept(
    sessions: GroupSessions, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(group_sessions, "MOST_KEYS", 3)
    made = [Outbound() for _ in range(5)]
    for outbound in made:
        accept(sessions, outbound)
    assert set(sessions.of_room(ROOM)) == {outbound.id for outbound in made[2:]}


def test_seen_messages_are_remembered_without_their_ids(
    file: Path, sessions: GroupSessions, database: Database, outbound: Outbound
) -> None:
    session = accept(sessions, outbound)
    session.seen = {3: b"12345678", 2**31: b"abcdefgh"}
    sessions.remember_seen([session])
    other, again = fresh(file)
    assert again.get(ROOM, outbound.id)[0].seen == session.seen
    other.close()


def test_the_store_without_its_key_opens_nothing(
    database: Database, outbound: Outbound, sessions: Any
) -> None:
    accept(sessions, outbound)
    pickle = database.value("SELECT pickle FROM group_sessions")
    with pytest.raises(vodozemac.PickleException):
        vodozemac.InboundGroupSession.from_pickle(pickle, b"x" * 32)
