"""The one table of commands holds together."""

import re

from commands.table import TABLE, command_for, command_named


def test_no_two_commands_have_the_same_name() -> None:
    names = [command.name for command in TABLE]
    assert len(names) == len(set(names))


def test_every_name_can_be_typed() -> None:
    assert all(re.fullmatch(r"[a-z][a-z-]{1,20}( [a-z]{2,10})?", command.name) for command in TABLE)


def test_every_command_says_what_it_keeps_about_the_asker() -> None:
    assert all(command.keeps.source.endswith(".") for command in TABLE)


def test_a_command_is_found_by_its_name() -> None:
    assert command_named("agree") is not None
    assert command_named("nothing") is None


def test_a_command_of_two_words_comes_before_the_one_of_one() -> None:
    assert [
        found[0].name for found in (command_for("rules", "set de"), command_for("rules", "")) if found
    ] == [
        "rules set",
        "rules",
    ]
    found = command_for("rules", "SET de")
    assert found is not None
    assert found[1] == "de"
    assert command_for("nothing", "set") is None
