import pytest

from bot.matrix.crypto import withheld as module
from bot.matrix.crypto.database import Database
from bot.matrix.crypto.unread import Unread
from bot.matrix.crypto.vault import Vault
from bot.matrix.crypto.withheld import CODES, Withheld
from policies.vocabulary import WhyUnread

ASHA, MALLORY = "@asha:x", "@mallory:x"


@pytest.fixture
def withheld(store: tuple[Database, Vault]) -> Withheld:
    return Withheld(*store)


def test_every_code_of_the_specification_is_understood(withheld: Withheld) -> None:
    assert set(CODES) == {"m.blacklisted", "m.unverified", "m.unauthorised", "m.unavailable", "m.no_olm"}
    for code, why in CODES.items():
        withheld.note(ASHA, "!r", code, code)
        assert withheld.why(ASHA, "!r", code, "key") is why


def test_what_somebody_else_says_of_a_session_does_not_count(withheld: Withheld) -> None:
    withheld.note(MALLORY, "!r", "s", "m.blacklisted")
    assert withheld.why(ASHA, "!r", "s", "key") is None
    withheld.note(ASHA, "!r", "s", "m.unavailable")
    assert withheld.why(ASHA, "!r", "s", "key") is WhyUnread.WITHHELD_UNAVAILABLE
    assert withheld.why(ASHA, "!other", "s", "key") is None


def test_a_missing_channel_counts_for_whatever_the_device_sends(withheld: Withheld) -> None:
    withheld.note_no_channel(ASHA, "her key")
    assert withheld.why(ASHA, "!r", "any", "her key") is WhyUnread.WITHHELD_NO_OLM
    assert withheld.why(ASHA, "!r", "any", "another key") is None
    assert withheld.why(MALLORY, "!r", "any", "her key") is None
    withheld.drop_no_channel("her key")
    assert withheld.why(ASHA, "!r", "any", "her key") is None


def test_a_reason_that_comes_late_has_its_messages_looked_at_again(
    withheld: Withheld, database: Database
) -> None:
    unread = Unread(database)
    unread.add("!r", "$e", "s", WhyUnread.MISSING_KEY, "")
    assert unread.worth_another_look(10) == []
    withheld.note(ASHA, "!r", "s", "m.unverified")
    assert unread.worth_another_look(10) == [("!r", "$e")]
    withheld.drop("!r", "s")
    assert unread.worth_another_look(10) == []


def test_a_flood_of_reasons_is_bounded(
    withheld: Withheld, database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "MOST_KEPT", 3)
    for number in range(10):
        withheld.note(MALLORY, "!r", f"{number}", "m.no_olm")
    assert database.value("SELECT count(*) FROM withheld") == 3
    assert withheld.why(MALLORY, "!r", "9", "key") is WhyUnread.WITHHELD_NO_OLM


def test_nobody_is_named(withheld: Withheld, database: Database) -> None:
    withheld.note(ASHA, "!r", "s", "m.unverified")
    assert not any(ASHA in str(row) for row in database.rows("SELECT * FROM withheld"))
