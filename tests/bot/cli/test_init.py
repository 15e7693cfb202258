"""`init` writes a configuration that works, or leaves the folder as it was; nobody sees the password."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from bot.cli import init
from bot.config import load
from bot.failures import StartProblem
from tests.bot.cli.running import Ran, ran

PASSWORD = "correct horse battery staple"
RECOVERY = "EsTc 1234 recovery"
NOBODY = "http://127.0.0.1:9"  # the port to which all is lost


def asked(
    folder: Path, homeserver: str = "https://matrix.example.org", user_id: str = "@bot:example.org"
) -> Ran:
    answers = f"{homeserver}\n{user_id}\n{PASSWORD}\n@asha:example.org\n"
    return ran("init", "-c", str(folder / "config.yaml"), typed=answers)


def connecting(
    monkeypatch: pytest.MonkeyPatch, *, key: str | None = RECOVERY, good: bool = True
) -> list[dict[str, Any]]:
    """Let the homeserver be met, and note what lies there by then."""
    met: list[dict[str, Any]] = []

    def connect(config_file: Path, _: Callable[..., Any]) -> tuple[str | None, bool, str]:
        config = load(config_file)
        met.append({"config": config, "password": config.secrets.password})
        return key, good, "This device is not signed yet."

    monkeypatch.setattr(init, "with_identity", connect)
    return met


def test_what_is_written_is_a_configuration_that_loads(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    met = connecting(monkeypatch)
    assert asked(tmp_path).status == 0
    [found] = met
    assert found["config"].user_id == "@bot:example.org"
    assert found["config"].admins == ("@asha:example.org",)
    assert found["password"].get_secret_value() == PASSWORD


def test_the_password_is_for_the_bot_alone_and_is_not_printed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    connecting(monkeypatch)
    said = asked(tmp_path)
    assert (tmp_path / "password").stat().st_mode & 0o777 == 0o600
    assert PASSWORD not in said.out + said.err
    assert PASSWORD not in (tmp_path / "config.yaml").read_text()


def test_the_recovery_key_is_shown_once_and_kept_nowhere(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    connecting(monkeypatch)
    said = asked(tmp_path)
    assert said.out.count(RECOVERY) == 1
    assert not any(RECOVERY in file.read_text() for file in tmp_path.iterdir())
    assert f"underrose run -c {tmp_path / 'config.yaml'}" in said.out


@pytest.mark.parametrize(("key", "good"), [(None, False), (RECOVERY, False)])
def test_an_identity_that_is_not_in_order_is_said_to_be(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, key: str | None, good: bool
) -> None:
    connecting(monkeypatch, key=key, good=good)
    said = asked(tmp_path)
    assert said.status == 0
    assert "This device is not signed yet." in said.out
    assert ("recovery key" in said.out) is (key is not None)


def test_a_folder_that_is_not_there_is_made(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    connecting(monkeypatch)
    assert asked(tmp_path / "etc" / "underrose").status == 0
    assert (tmp_path / "etc" / "underrose" / "config.yaml").exists()


@pytest.mark.parametrize("name", ["config.yaml", "password"])
def test_what_is_there_already_is_not_touched_and_nothing_is_asked(tmp_path: Path, name: str) -> None:
    (tmp_path / name).write_text("mine")
    said = ran("init", "-c", str(tmp_path / "config.yaml"))
    assert said.status == 2
    assert f"{tmp_path / name} is there already" in said.err
    assert said.out == ""
    assert [(file.name, file.read_text()) for file in tmp_path.iterdir()] == [(name, "mine")]


def test_where_nobody_answers_neither_file_stays(tmp_path: Path) -> None:
    said = asked(tmp_path, homeserver=NOBODY)
    assert said.status == 1
    assert "Traceback" not in said.err
    assert not (tmp_path / "config.yaml").exists()
    assert not (tmp_path / "password").exists()


def test_what_can_be_no_answer_is_asked_for_again_at_once(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    found = connecting(monkeypatch)
    typed = (
        "matrix.example.org",
        "https://matrix.example.org",
        "underrose",
        ' "@bot:example.org" ',
        PASSWORD,
        "@bot:example.org",
        "@asha:example.org",
    )
    said = ran("init", "-c", str(tmp_path / "config.yaml"), typed="\n".join((*typed, "")))
    assert said.status == 0
    assert "write it like https://matrix.example.org" in said.out
    assert "this is no user id" in said.out
    assert "this is the bot's own account" in said.out
    assert [(each["config"].user_id, each["config"].admins) for each in found] == [
        ("@bot:example.org", ("@asha:example.org",))
    ]


def test_what_never_becomes_an_answer_leaves_nothing(tmp_path: Path) -> None:
    assert asked(tmp_path, user_id="underrose").status == 1
    assert list(tmp_path.iterdir()) == []


def test_a_folder_that_cannot_be_written_in_is_named(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    said = asked(tmp_path / "file")
    assert said.status == 1
    assert f"{tmp_path / 'file' / 'password'} cannot be written" in said.err
    assert "mistake" not in said.err


@pytest.mark.parametrize("failing", [StartProblem("wrong password"), KeyboardInterrupt()])
def test_however_it_ends_early_it_can_be_begun_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, failing: BaseException
) -> None:
    def fail(*_: object) -> None:
        raise failing

    monkeypatch.setattr(init, "with_identity", fail)
    assert asked(tmp_path).status == 1
    assert list(tmp_path.iterdir()) == []
    connecting(monkeypatch)
    assert asked(tmp_path).status == 0


def test_a_question_that_is_not_answered_leaves_nothing(tmp_path: Path) -> None:
    said = ran("init", "-c", str(tmp_path / "config.yaml"), typed="https://matrix.example.org\n")
    assert said.status == 1
    assert list(tmp_path.iterdir()) == []
