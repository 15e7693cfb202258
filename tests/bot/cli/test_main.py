"""Every failure becomes a sentence and an exit status, at one border."""

import click
import pytest

from bot.cli.main import COMMANDS, NOT_YET, Commands, status_of, underrose
from bot.failures import AccountLost, ConfigProblem, Failure, StartProblem, Unreachable

SECRET = "what somebody said"


def failing_with(problem: BaseException | None, monkeypatch: pytest.MonkeyPatch) -> int:
    """Let the program's one command end as told, and return the exit status."""

    @click.command("run")
    def command() -> None:
        if problem is not None:
            raise problem

    monkeypatch.setattr(Commands, "get_command", lambda *_: command)
    return status_of(["run"])


@pytest.mark.parametrize(
    ("problem", "status"),
    [
        (None, 0),
        (ConfigProblem("config.yaml, line 3: homeserver: this is no address"), 2),
        (StartProblem("wrong password"), 1),
        (AccountLost("the token was revoked"), 1),
        (Unreachable("no answer"), 1),
        (Failure("something known"), 1),
        (KeyboardInterrupt(), 1),
    ],
)
def test_each_failure_has_its_exit_status_and_its_sentence(
    problem: BaseException | None,
    status: int,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert failing_with(problem, monkeypatch) == status
    said = capsys.readouterr().err
    assert "Traceback" not in said
    if isinstance(problem, Failure):
        assert str(problem) in said


def test_a_mistake_of_ours_is_named_by_its_place_and_never_quoted(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    assert failing_with(ValueError(SECRET), monkeypatch) == 1
    said = capsys.readouterr().err
    assert SECRET not in said
    assert "ValueError" in said
    assert "test_main:" in said


def test_wrong_usage_has_status_2(capsys: pytest.CaptureFixture[str]) -> None:
    assert status_of(["run", "--no-such-option"]) == 2
    assert "--no-such-option" in capsys.readouterr().err


def test_an_unknown_command_is_met_with_the_nearest(capsys: pytest.CaptureFixture[str]) -> None:
    assert status_of(["exprot"]) == 2
    assert "Did you mean export?" in capsys.readouterr().err


@pytest.mark.parametrize("name", NOT_YET)
def test_what_is_to_come_is_said_to_be_and_what_helps_until_then(
    name: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert name not in COMMANDS
    assert status_of([name, "-c", "config.yaml"]) == 2
    said = capsys.readouterr().err
    assert f"There is no {name} yet" in said
    assert "Until then" in said


@pytest.mark.parametrize("name", COMMANDS)
def test_every_command_explains_itself(name: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert status_of([name, "--help"]) == 0
    assert "Usage:" in capsys.readouterr().out


def test_the_list_of_commands_is_what_the_program_offers() -> None:
    with click.Context(underrose) as context:
        assert underrose.list_commands(context) == list(COMMANDS)
