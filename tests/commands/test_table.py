"""The one table of commands holds together."""

import re

from commands.table import TABLE, command_named


def test_no_two_commands_have_the_same_name() -> None:
    names = [command.name for command in TABLE]
    assert len(names) == len(set(names))


def test_every_name_can_be_typed() -> None:
    assert all(re.fullmatch(r"[a-z][a-z-]{1,20}", command.name) for command in TABLE)


def test_every_command_says_what_it_keeps_about_the_asker() -> None:
    assert all(command.keeps.source.endswith(".") for command in TABLE)


def test_a_command_is_found_by_its_name() -> None:
    assert command_named("agree") is not None
    assert command_named("nothing") is None
