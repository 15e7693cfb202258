"""The one table of commands holds together."""

import re
from collections import Counter
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.texts import wording
from commands.base import ACT, NOTHING, Command, Where
from commands.parsing import typed
from commands.table import TABLE, command_for, command_named
from policies.room_safety.roles import Role
from policies.vocabulary.settings import LANGUAGES
from tests.commands.asking import message

LONGER = [command for command in TABLE if " " in command.name]
each_command = pytest.mark.parametrize("command", TABLE, ids=lambda command: command.name)


def test_no_two_commands_have_the_same_name() -> None:
    assert [name for name, times in Counter(c.name for c in TABLE).items() if times > 1] == []


@each_command
def test_its_name_can_be_typed_and_is_read_as_itself(command: Command) -> None:
    assert re.fullmatch(r"[a-z][a-z-]{1,20}( [a-z]{2,10})?", command.name)
    read = typed(message(f"!{command.name} x"), prefix="!", names=(), direct=False)
    assert read is not None
    found = command_for(read.name, read.argument)
    assert found == (command, "x")


@each_command
def test_it_says_what_it_keeps_in_a_sentence_and_what_it_does_in_none(command: Command) -> None:
    assert command.keeps.source.endswith(".")
    assert not command.line.source.endswith(".")
    assert command.line.source[0].islower() or command.line.source.startswith("I ")


@each_command
def test_it_may_be_said_somewhere(command: Command) -> None:
    assert command.where & Where.ANYWHERE


@each_command
def test_its_lines_are_translated(command: Command) -> None:
    for language in LANGUAGES[1:]:
        assert wording(command.line, language) != command.line.source
        assert wording(command.keeps, language) != command.keeps.source


@each_command
def test_what_changes_a_room_for_everybody_leaves_a_trace_that_is_told_of(command: Command) -> None:
    changing = {
        *("rules set", "retention set", "retention off", "retention run", "retention pause"),
        *("retention resume", "policy", "export", "accept", "incident", "release"),
    }
    assert (command.keeps is ACT) is (command.name in changing)


@each_command
def test_what_an_admin_alone_may_say_changes_something_or_shows_what_stood_before(command: Command) -> None:
    if command.who is Role.ADMIN:
        assert command.needs_room, "an admin is an admin of a room"
    if (
        Where.PROTECTED in command.where
        and command.who is Role.PARTICIPANT
        and command.name not in (*("help", "privacy", "language", "confirm", "mistake"),)
    ):
        assert command.needs_room


@each_command
def test_what_is_between_two_is_said_in_the_direct_room_alone(command: Command) -> None:
    private = {"mydata", "forget", "forget messages", "protect", "protected", "unprotect", "permit", "refuse"}
    assert (command.where is Where.DIRECT) is (command.name in private)


def test_a_command_that_keeps_nothing_says_so_in_the_same_words() -> None:
    assert [c.name for c in TABLE if "othing" in c.keeps.source and c.keeps is not NOTHING] == []


@pytest.mark.parametrize("command", LONGER, ids=lambda command: command.name)
@pytest.mark.parametrize("gap", [" ", "  ", "\n", "\t", " \n ", "\u00a0"])
def test_two_words_are_one_command_whatever_stands_between_them_and_behind(
    command: Command, gap: str
) -> None:
    first, second = command.name.split()
    read = typed(message(f"!{first}{gap}{second.upper()}{gap}14d"), prefix="!", names=(), direct=False)
    assert read is not None
    assert command_for(read.name, read.argument) == (command, "14d")


@pytest.mark.parametrize(
    ("name", "argument", "found", "rest"),
    [
        ("rules", "", "rules", ""),
        ("rules", "set", "rules set", ""),
        ("rules", "SET de", "rules set", "de"),
        ("rules", "setde", "rules", "setde"),
        ("rules", "history set", "rules history", "set"),
        ("forget", "messages #night:example.org", "forget messages", "#night:example.org"),
        ("forget messages", "#night:example.org", "forget messages", "#night:example.org"),
        ("retention", "14d", "retention", "14d"),
        ("agree", "  with spaces ", "agree", "  with spaces "),
    ],
)
def test_the_longer_name_comes_before_the_shorter(name: str, argument: str, found: str, rest: str) -> None:
    assert command_for(name, argument) == (command_named(found), rest)


@pytest.mark.parametrize("name", ["", " ", "nothing", "Agree", "agree ", "set", "__init__", "protect_anyway"])
def test_what_is_in_no_line_is_no_command(name: str) -> None:
    assert command_named(name) is None
    assert command_for(name, "set") is None


@given(st.sampled_from([c.name for c in TABLE]) | st.text(max_size=30), st.text(max_size=60))
def test_whatever_is_typed_the_name_found_is_the_one_that_was_typed(name: str, argument: str) -> None:
    found = command_for(name, argument)
    if found is not None:
        assert f"{name} {argument}".lower().split()[: len(found[0].name.split())] == found[0].name.split()
        assert found[1] in argument


def test_a_line_cannot_be_changed_while_the_bot_runs() -> None:
    with pytest.raises(AttributeError):
        TABLE[0].who = Role.PARTICIPANT  # type: ignore[misc]
    assert replace(TABLE[0], who=Role.ADMIN) is not TABLE[0]
