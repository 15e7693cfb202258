"""What a command takes behind its name, so that everything else is words."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from commands import taking
from commands.table import TABLE, command_named


@pytest.mark.parametrize(
    ("name", "argument"),
    [
        ("help", "rules set"),
        ("help", "!rules"),
        ("language", "Deutsch"),
        ("takeback", "3"),
        ("agreements", "Missing"),
        ("incident", "#3"),
        ("incident", "3  Confirm"),
        ("rules diff", "1 2"),
        ("retention set", "P30D"),
        ("retention preview", "2 w"),
        ("export", "agreements"),
    ],
)
def test_each_takes_what_it_is_for(name: str, argument: str) -> None:
    command = command_named(name)
    assert command is not None
    assert command.takes(argument)


@pytest.mark.parametrize("argument", ["", " "])
@pytest.mark.parametrize("command", TABLE, ids=lambda command: command.name)
def test_the_name_alone_is_always_one(command: object, argument: str) -> None:
    assert command.takes(argument)  # type: ignore[attr-defined]


@given(st.lists(st.from_regex(r"[a-z]{2,9}", fullmatch=True), min_size=4, max_size=30))
def test_a_sentence_is_never_what_a_command_takes(words: list[str]) -> None:
    assert not [command.name for command in TABLE if command.takes(" ".join(words))]


@pytest.mark.parametrize("argument", ["3 4 5", "1 a", "-1", "1.5", "٣"])
def test_numbers_are_at_most_two_and_plain(argument: str) -> None:
    assert not taking.two_numbers(argument)
    assert not taking.number(argument)


@pytest.mark.parametrize("argument", ["soon", "14d ago", "d", "9999y"])
def test_an_age_is_one_that_can_be_set(argument: str) -> None:
    assert not taking.age(argument)
