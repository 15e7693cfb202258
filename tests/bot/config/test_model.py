import re
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import ValidationError

from bot.config import Config
from policies.vocabulary import UserId

ACCOUNT = {"homeserver": "https://matrix.example.org", "user_id": "@underrose:example.org"}


def config(**keys: object) -> Config:
    return Config.model_validate(ACCOUNT | keys, context={"beside": Path("/somewhere")})


def test_paths_count_from_the_folder_of_the_file_unless_they_are_whole() -> None:
    found = config(password_file="secrets/pw", access_token_file="/etc/token", log={"file": "~/bot.log"})
    assert found.password_file == Path("/somewhere/secrets/pw")
    assert found.access_token_file == Path("/etc/token")
    assert found.log.file == Path.home() / "bot.log"
    assert found.data_dir == Path("/somewhere/data")


@pytest.mark.parametrize(
    "written",
    ["sqlite", "postgresql://bot@db:5432/rose", "postgres://db/rose?ssl=require", "postgresql:///rose"],
)
def test_the_database_is_sqlite_or_a_postgresql(written: str) -> None:
    assert config(database=written).database.get_secret_value() == written


@pytest.mark.parametrize(
    "written", ["", "mysql://x/y", "postgresql://", "postgresql://x:port/y", 5, None, "file.db"]
)
def test_another_database_is_refused(written: object) -> None:
    with pytest.raises(ValidationError):
        config(database=written)


@pytest.mark.parametrize("prefix", ["!", "!!", "?", "+"])
def test_a_prefix_is_one_to_three_signs(prefix: str) -> None:
    assert config(command_prefix=prefix).command_prefix == prefix


@pytest.mark.parametrize("prefix", ["", "a", "! ", "!!!!", "/", "@", "#", "<"])
def test_a_prefix_that_clients_or_people_use_otherwise_is_refused(prefix: str) -> None:
    with pytest.raises(ValidationError):
        config(command_prefix=prefix)


@pytest.mark.parametrize("line", ["a\nb", "a\u202eb", "", " ", "x" * 301])
def test_a_line_that_would_break_what_the_bot_says_is_refused(line: str) -> None:
    with pytest.raises(ValidationError):
        config(crisis_lines=[line])


globs = st.text(alphabet="ab*?.[]", max_size=8)
ids = st.text(alphabet="ab.[]", max_size=8)


@given(globs, ids)
def test_a_glob_matches_as_the_specification_says(glob: str, localpart: str) -> None:
    """`*` is any text and `?` one character; everything else is itself (appendix "Glob-style matching")."""
    pattern = "".join(".*" if sign == "*" else "." if sign == "?" else re.escape(sign) for sign in glob)
    wanted = re.fullmatch(pattern, localpart) is not None
    bot = config(invites={"accept_from": [f"@{glob}:example.org"]})
    assert bot.accepts_invite_from(UserId(f"@{localpart}:example.org")) is wanted


def test_a_glob_for_one_server_matches_no_other() -> None:
    bot = config(invites={"accept_from": ["@*:example.org"]})
    assert not bot.accepts_invite_from(UserId("@asha:example.org:8448"))
    assert not bot.accepts_invite_from(UserId("@asha:evilexample.org"))
    assert not bot.accepts_invite_from(UserId("@asha\n:example.orgx"))


def test_nothing_in_it_can_be_changed_afterwards() -> None:
    with pytest.raises(ValidationError):
        config().language = "de"  # type: ignore[misc]
