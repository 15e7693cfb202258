import pytest
import vodozemac

from bot.matrix.crypto import unread as module
from bot.matrix.crypto.database import Database
from bot.matrix.crypto.group_sessions import GroupSessions
from bot.matrix.crypto.unread import Unread
from policies.vocabulary import Unread as Counted
from policies.vocabulary import WhyUnread

MISSING = WhyUnread.MISSING_KEY


@pytest.fixture
def unread(database: Database) -> Unread:
    return Unread(database)


def come(sessions: GroupSessions, room: str = "!r") -> str:
    outbound = vodozemac.GroupSession()
    key = outbound.session_key.to_base64()
    sessions.accept(room, outbound.session_id, key, owner="@a:x", sender_key="c", ed25519="e")
    return str(outbound.session_id)


def test_what_no_gate_has_decided_about_is_known_the_newest_first(unread: Unread) -> None:
    for event in ("$1", "$2", "$3"):
        unread.add("!r", event, "s", MISSING, "", level=50)
    unread.weigh("!r", "$2")
    unread.add("!r", "$2", "s", MISSING, "")
    assert unread.unweighed(10) == [("!r", "$3"), ("!r", "$1")]
    assert unread.unweighed(1) == [("!r", "$3")]
    assert unread.level_of("!r", "$2") == 50
    unread.opened("!r", "$3", "s2")
    assert unread.unweighed(10) == [("!r", "$1")]


def test_an_event_can_be_opened_when_the_key_of_its_own_room_has_come(
    unread: Unread, sessions: GroupSessions
) -> None:
    session = come(sessions)
    unread.add("!r", "$mine", session, MISSING, "")
    unread.add("!r", "$withheld", session, WhyUnread.WITHHELD_UNVERIFIED, "")
    unread.add("!other", "$elsewhere", session, MISSING, "")
    unread.add("!r", "$replayed", session, WhyUnread.REPLAYED, "")
    unread.add("!r", "$early", "no such session", MISSING, "")
    assert sorted(unread.worth_another_look(10)) == [("!r", "$mine"), ("!r", "$withheld")]


@pytest.mark.parametrize("why", [WhyUnread.SOMEBODY_ELSES_KEY, WhyUnread.KEY_OF_LATER_ONES])
def test_what_no_key_opened_so_far_is_looked_at_again_when_another_comes(
    unread: Unread, sessions: GroupSessions, why: WhyUnread
) -> None:
    session = come(sessions)
    unread.add("!r", "$e", session, why, "")
    assert unread.worth_another_look(10) == []
    unread.reconsider("!r", session)
    assert unread.worth_another_look(10) == [("!r", "$e")]


def test_what_was_told_is_forgotten_once_it_was_heard(unread: Unread, sessions: GroupSessions) -> None:
    unread.add("!r", "$e", come(sessions), MISSING, "")
    unread.opened("!r", "$e", "after")
    assert unread.worth_another_look(10) == []
    assert unread.why("!r", "$e") is None
    unread.settle("before")
    assert unread.worth_another_look(10) == [("!r", "$e")]
    unread.opened("!r", "$e", "after")
    unread.settle("after")
    assert unread.worth_another_look(10) == []
    assert unread.in_room("!r") == []


def test_counts_are_of_one_room_by_reason_and_client(unread: Unread) -> None:
    unread.add("!r", "$1", "s", MISSING, "Element X")
    unread.add("!r", "$1", "s", MISSING, "Element X")
    unread.add("!r", "$2", "s", MISSING, "Element X")
    unread.add("!r", "$3", "s", MISSING, "")
    unread.add("!other", "$4", "s", WhyUnread.REPLAYED, "Cinny")
    assert unread.in_room("!r") == [Counted(MISSING, "Element X", 2), Counted(MISSING, "", 1)]
    assert unread.in_room("!other") == [Counted(WhyUnread.REPLAYED, "Cinny", 1)]
    unread.drop("!r", "$3")
    assert unread.in_room("!r") == [Counted(MISSING, "Element X", 2)]
    unread.drop_room("!r")
    assert unread.in_room("!r") == []


def test_the_first_of_a_session_is_known_as_such(unread: Unread) -> None:
    assert unread.add("!r", "$1", "s", MISSING, "")
    assert not unread.add("!r", "$2", "s", MISSING, "")
    assert unread.add("!other", "$3", "s", MISSING, "")
    assert unread.add("!r", "$4", "another", MISSING, "")


def test_the_oldest_make_room(unread: Unread, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "MOST_KEPT", 3)
    for number in range(6):
        unread.add("!r", f"${number}", "s", MISSING, "")
    assert unread.in_room("!r") == [Counted(MISSING, "", 3)]
