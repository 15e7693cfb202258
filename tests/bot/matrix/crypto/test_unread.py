import pytest
import vodozemac

from bot.matrix.crypto import unread as module
from bot.matrix.crypto.database import Database
from bot.matrix.crypto.group_sessions import GroupSessions
from bot.matrix.crypto.unread import MISSING_KEY, WITHHELD, Unread


@pytest.fixture
def unread(database: Database) -> Unread:
    return Unread(database)


def come(sessions: GroupSessions, room: str = "!r") -> str:
    outbound = vodozemac.GroupSession()
    key = outbound.session_key.to_base64()
    sessions.accept(room, outbound.session_id, key, owner="@a:x", sender_key="c", ed25519="e")
    return str(outbound.session_id)


def test_an_event_can_be_opened_when_the_key_of_its_own_room_has_come(
    unread: Unread, sessions: GroupSessions
) -> None:
    session = come(sessions)
    unread.add("!r", "$mine", session, MISSING_KEY)
    unread.add("!r", "$withheld", session, WITHHELD + "m.unverified")
    unread.add("!other", "$elsewhere", session, MISSING_KEY)
    unread.add("!r", "$replayed", session, "replayed")
    unread.add("!r", "$early", "no such session", MISSING_KEY)
    assert sorted(unread.openable(10)) == [("!r", "$mine"), ("!r", "$withheld")]


def test_what_was_told_is_forgotten_once_it_was_heard(unread: Unread, sessions: GroupSessions) -> None:
    unread.add("!r", "$e", come(sessions), MISSING_KEY)
    unread.opened("!r", "$e", "after")
    assert unread.openable(10) == []
    unread.settle("before")
    assert unread.openable(10) == [("!r", "$e")]
    unread.opened("!r", "$e", "after")
    unread.settle("after")
    assert unread.openable(10) == []
    assert unread.by_reason() == {}


def test_counts_are_by_reason_and_a_redacted_event_counts_no_more(unread: Unread) -> None:
    unread.add("!r", "$1", "s", MISSING_KEY)
    unread.add("!r", "$1", "s", MISSING_KEY)
    unread.add("!r", "$2", "s", "replayed")
    assert unread.by_reason() == {MISSING_KEY: 1, "replayed": 1}
    unread.drop("!r", "$1")
    unread.drop_room("!r")
    assert unread.by_reason() == {}


def test_the_oldest_make_room(unread: Unread, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "MOST_KEPT", 3)
    for number in range(6):
        unread.add("!r", f"${number}", "s", MISSING_KEY)
    assert unread.by_reason() == {MISSING_KEY: 3}
