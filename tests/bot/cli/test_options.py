"""What several commands are asked for alike, they are asked for in the same words."""

from importlib import import_module
from pathlib import Path

import click
import pytest

from bot.cli.main import COMMANDS
from bot.cli.options import config_option, json_option
from tests.bot.cli.running import ran


def commands(command: click.Command) -> list[click.Command]:
    """Return a command, and those it is made of."""
    inner = command.commands.values() if isinstance(command, click.Group) else ()
    return [command, *(each for one in inner for each in commands(one))]


EVERY = [each for module in COMMANDS.values() for each in commands(import_module(module).command)]


@pytest.mark.parametrize(("option", "name"), [(config_option, "config_file"), (json_option, "as_json")])
def test_whoever_takes_it_takes_it_in_the_same_words(option: object, name: str) -> None:
    @option  # type: ignore[operator, untyped-decorator] # click's decorators name no types
    def asked() -> None: ...

    [wanted] = asked.__click_params__  # type: ignore[attr-defined] # where click puts them
    taken = [param for command in EVERY for param in command.params if param.name == name]
    assert len(taken) > 1
    assert {tuple(param.opts) for param in taken} == {tuple(wanted.opts)}


def test_without_a_word_the_configuration_is_the_one_that_lies_here(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    asked = ran("doctor")
    assert asked.status == 2
    assert "config.yaml" in asked.err


def test_a_folder_is_no_configuration(tmp_path: Path) -> None:
    asked = ran("doctor", "--config", str(tmp_path))
    assert asked.status == 2
    assert "directory" in asked.err
