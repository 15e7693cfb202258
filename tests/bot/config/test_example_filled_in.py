"""What `init` writes is the commented example, with the account filled in, and valid."""

from pathlib import Path

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from bot.config import load
from bot.config.example import example, filled_in

ACCOUNT = {
    "homeserver": "https://matrix.here.org",
    "user_id": "@bot:here.org",
    "admin": "@asha:here.org",
    "password_file": "password",
}


def test_it_can_be_loaded_as_it_is(tmp_path: Path) -> None:
    (tmp_path / "password").write_text("secret")
    (tmp_path / "password").chmod(0o600)
    (tmp_path / "config.yaml").write_text(filled_in(**ACCOUNT))
    config = load(tmp_path / "config.yaml", {})
    assert config.user_id == "@bot:here.org"
    assert config.admins == ("@asha:here.org",)


def test_its_comments_stay() -> None:
    assert filled_in(**ACCOUNT).count("#") == example().count("#")


@given(st.text(min_size=1, alphabet=st.characters(exclude_categories=["Cs", "Cc"])))
@pytest.mark.filterwarnings("error")
def test_whatever_is_typed_stays_one_value(typed: str) -> None:
    read = yaml.safe_load(filled_in(**(ACCOUNT | {"user_id": typed})))
    assert read["user_id"] == typed
    assert read["homeserver"] == ACCOUNT["homeserver"]
