"""The sealed secrets: each under its name, gone when dropped, closed to another key."""

from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bot.failures import StartProblem
from bot.matrix.crypto.database import Database
from bot.matrix.crypto.secrets import Secrets, opened
from bot.matrix.crypto.vault import Vault
from tests.bot.matrix.crypto.conftest import STORE_KEY


@pytest.fixture
def secrets(store: tuple[Database, Vault]) -> Secrets:
    return Secrets(*store)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=40)
@given(st.text(st.characters(exclude_categories=["Cs"]), max_size=20), st.binary(max_size=200))
def test_what_is_put_is_got_under_its_name(secrets: Secrets, name: str, secret: bytes) -> None:
    secrets.put("n" + name, secret)
    assert secrets.get("n" + name) == secret
    assert secrets.get("another " + name) is None


@pytest.mark.parametrize("text", ["", "token", "größer", "\0"])
def test_a_text_comes_back_as_one(secrets: Secrets, text: str) -> None:
    secrets.put("token", text)
    assert secrets.text("token") == text
    assert secrets.text("none") is None


def test_a_secret_takes_the_place_of_the_one_before(file: Path, secrets: Secrets) -> None:
    secrets.put("token", "first")
    secrets.put("token", "second")
    assert secrets.text("token") == "second"
    again, _, reopened = opened(file, STORE_KEY)
    assert reopened.text("token") == "second"
    again.close()


def test_a_secret_that_was_dropped_is_in_no_file(file: Path, secrets: Secrets, database: Database) -> None:
    secrets.put("recovery key", b"seed")
    sealed = database.value("SELECT sealed FROM secrets WHERE name = 'recovery key'")
    secrets.drop("recovery key")
    assert database.has_spent_secrets
    database.scrub()
    assert secrets.get("recovery key") is None
    assert not any(sealed in each.read_bytes() for each in file.parent.iterdir())
    secrets.drop("recovery key")


def test_no_secret_stands_in_a_file_as_it_is(file: Path, secrets: Secrets) -> None:
    secrets.put("token", "syt_unmistakable_token")
    assert not any(b"unmistakable" in each.read_bytes() for each in file.parent.iterdir())


def test_a_secret_under_anothers_name_does_not_open(secrets: Secrets, database: Database) -> None:
    secrets.put("token", "one")
    secrets.put("seed", "two")
    database.run(
        "UPDATE secrets SET sealed = (SELECT sealed FROM secrets WHERE name = 'token') WHERE name = 'seed'"
    )
    assert secrets.text("token") == "one"
    with pytest.raises(StartProblem, match="UNDERROSE_STORE_KEY"):
        secrets.get("seed")


def test_another_store_key_is_refused_at_once_and_harms_nothing(tmp_path: Path) -> None:
    file = tmp_path / "data" / "encryption.db"
    first, _, secrets = opened(file, STORE_KEY)
    secrets.put("token", "mine")
    first.close()
    with pytest.raises(StartProblem, match="UNDERROSE_STORE_KEY"):
        opened(file, b"another store key of thirty-two bytes and more")
    again, _, secrets = opened(file, STORE_KEY)
    assert secrets.text("token") == "mine"
    again.close()


def test_a_short_key_makes_no_store_that_another_could_not_open(tmp_path: Path) -> None:
    file = tmp_path / "data" / "encryption.db"
    with pytest.raises(StartProblem, match="32"):
        opened(file, b"short")
    database, _, _ = opened(file, STORE_KEY)
    database.close()


def test_two_stores_under_one_key_have_nothing_in_common(tmp_path: Path) -> None:
    stores = [opened(tmp_path / name / "encryption.db", STORE_KEY) for name in ("one", "two")]
    (_, first, _), (_, second, _) = stores
    assert first.pickle_key != second.pickle_key
    assert first.pseudonym("@asha:x") != second.pseudonym("@asha:x")
    for database, _, _ in stores:
        database.close()
