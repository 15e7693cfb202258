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
    saved, sessions = session(), OlmSessions(database, "passphrase")
    sessions.add("curve", saved, opened_for="print")
    sessions.save("curve", saved)
    again = OlmSessions(database, "passphrase")
    assert again.get("curve", "print").id == saved.id
    assert again.get("curve", "another print") is None
    assert again.get("another", "print") is None
    assert again["another"] == []


def test_the_newest_is_written_with_until_another_is_heard_on(database: Database) -> None:
    sessions = OlmSessions(database, "passphrase")
    first, second = session(), session()
    sessions.add("curve", first)
    sessions.add("curve", second)
    assert sessions.get("curve", "print") is second
    sessions.prefer("curve", first)
    assert sessions.get("curve", "print") is first
    assert len(sessions["curve"]) == 2


def test_a_stranger_cannot_fill_the_disk_with_channels(database: Database) -> None:
    sessions = OlmSessions(database, "passphrase")
    for _ in range(MOST_SESSIONS + 5):
        added = session()
        sessions.add("curve", added)
        sessions.save("curve", added)
    assert len(sessions["curve"]) == MOST_SESSIONS
    assert database.value("SELECT count(*) FROM olm_sessions") == MOST_SESSIONS


def test_a_session_that_we_opened_serves_the_device_that_signed_its_key_and_no_other(
    database: Database,
) -> None:
    sessions = OlmSessions(database, "passphrase")
    ours, thiefs, theirs = session(), session(), session()
    sessions.add("curve", theirs)
    sessions.add("curve", ours, opened_for="print")
    sessions.add("curve", thiefs, opened_for="thief's print")
    assert sessions.get("curve", "print") is ours
    assert sessions.get("curve", "thief's print") is thiefs
    assert sessions.get("curve", "a new print") is theirs
    sessions.prefer("curve", theirs)  # heard on: they hold the identity key, whatever the fingerprint
    assert sessions.get("curve", "print") is theirs


def test_a_flood_for_one_fingerprint_takes_no_session_of_another(database: Database) -> None:
    sessions = OlmSessions(database, "passphrase")
    theirs, ours = session(), session()
    for added, opened_for in ((theirs, ""), (ours, "print")):
        sessions.add("curve", added, opened_for=opened_for)
        sessions.save("curve", added)
    for _ in range(MOST_SESSIONS + 5):
        added = session()
        sessions.add("curve", added, opened_for="thief's print")
        sessions.save("curve", added)
    again = OlmSessions(database, "passphrase")
    for known in (sessions, again):
        assert len(known["curve"]) == MOST_SESSIONS + 2
        assert known.get("curve", "print").id == ours.id
