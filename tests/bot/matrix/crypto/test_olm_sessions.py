import vodozemac
from nio.crypto.sessions import Session

from bot.matrix.crypto.database import Database
from bot.matrix.crypto.olm_sessions import MOST_SESSIONS, OlmSessions


def session() -> Session:
    mine, theirs = vodozemac.Account(), vodozemac.Account()
    theirs.generate_one_time_keys(1)
    (key,) = theirs.one_time_keys.values()
    return Session(mine.create_outbound_session(theirs.curve25519_key, key))


def test_a_session_is_read_again_as_it_was_saved(database: Database) -> None:
    saved = session()
    OlmSessions(database, "passphrase").save("curve", saved)
    again = OlmSessions(database, "passphrase")
    assert again.get("curve").id == saved.id
    assert again.get("another") is None
    assert again["another"] == []


def test_the_newest_is_written_with_until_another_is_heard_on(database: Database) -> None:
    sessions = OlmSessions(database, "passphrase")
    first, second = session(), session()
    sessions.add("curve", first)
    sessions.add("curve", second)
    assert sessions.get("curve") is second
    sessions.prefer("curve", first)
    assert sessions.get("curve") is first
    assert len(sessions["curve"]) == 2


def test_a_stranger_cannot_fill_the_disk_with_channels(database: Database) -> None:
    sessions = OlmSessions(database, "passphrase")
    for _ in range(MOST_SESSIONS + 5):
        added = session()
        sessions.add("curve", added)
        sessions.save("curve", added)
    assert len(sessions["curve"]) == MOST_SESSIONS
    assert database.value("SELECT count(*) FROM olm_sessions") == MOST_SESSIONS
