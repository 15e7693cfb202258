"""`!privacy` says what the tables and commands say of themselves."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

import pytest

from bot.storage.tables.every import metadata
from bot.texts import render
from commands.base import NOTHING, Asked, Command, Where
from commands.privacy import privacy
from commands.table import TABLE
from policies.agreement import Terms
from policies.room_safety.roles import Role
from policies.vocabulary import Reply, Text, text
from policies.vocabulary.settings import LANGUAGES
from tests.commands.asking import asked, words
from tests.commands.record import TERMS, Record


@dataclass(frozen=True)
class Table:
    knows: Text
    kept: Text


HAT = Table(text("the colour of your hat"), text("until `{prefix}hat off`"))
REAL = [
    Table(table.info["knows"], table.info["kept"]) for table in metadata.sorted_tables if table.info["person"]
]


class Known(Record):
    def __init__(self, *tables: Table, terms: Terms = TERMS) -> None:
        super().__init__()
        self._tables, self._terms = tables, terms

    def kept_about_people(self) -> Sequence[Table]:
        return self._tables

    def commands_for(self, asked: Asked) -> Sequence[Command]:
        return [c for c in TABLE if asked.role >= c.who and asked.where & c.where]

    def terms(self) -> Terms:
        return self._terms


async def told(*tables: Table, terms: Terms = TERMS, **more: object) -> str:
    [answer] = await privacy(asked("privacy", **more), Known(*tables, terms=terms))
    assert isinstance(answer, Reply)
    return words(answer)


async def test_every_table_is_named_with_what_it_knows_and_for_how_long() -> None:
    said = await told(HAT, Table(text("your shoe size"), text("a fortnight")))
    assert "- the colour of your hat. Kept: until `!hat off`." in said
    assert "- your shoe size. Kept: a fortnight." in said


async def test_commands_are_named_with_the_prefix_that_is_in_use_in_the_tables_words_too() -> None:
    said = await told(HAT, prefix="?")
    assert all(word in said for word in ("`?hat off`", "`?agree`", "`?mydata`", "`?forget`"))
    assert "`!" not in said


async def test_every_command_that_keeps_something_says_what_and_the_others_are_left_out() -> None:
    said = await told(role=Role.ADMIN)
    for command in TABLE:
        if command.where & Where.PROTECTED:
            assert (f"- `!{command.name}`: " in said) is (command.keeps != NOTHING), command.name


async def test_what_only_staff_may_say_is_no_matter_of_a_participants() -> None:
    assert "!hold" not in await told()
    assert "!hold" in await told(role=Role.FACILITATOR)


async def test_where_no_command_keeps_anything_none_is_announced() -> None:
    assert "What stays of a command" not in await told(where=Where.UNENCRYPTED)
    assert "What stays of a command" in await told()


async def test_it_says_who_answers_where_the_configuration_names_somebody() -> None:
    assert "Example Charity answers" in await told()
    assert "privacy@example.org" in await told()
    assert "answers for" not in await told(terms=replace(TERMS, controller="", contact=""))


@pytest.mark.parametrize(
    "promise",
    [
        "I read what is written",
        "never store, log or repeat",
        "no consent to further use",
        "Reactions are not encrypted",
        "`!mydata` shows all I keep",
        "`!forget` erases it",
    ],
)
async def test_in_every_place_it_makes_the_same_promises(promise: str) -> None:
    for where in (Where.PROTECTED, Where.DIRECT, Where.UNENCRYPTED, Where.MANAGEMENT):
        assert promise in await told(where=where)


@pytest.mark.parametrize("language", LANGUAGES)
async def test_with_the_tables_as_they_are_no_place_is_left_open_in_any_language(language: str) -> None:
    [answer] = await privacy(asked("privacy"), Known(*REAL))
    assert isinstance(answer, Reply)
    said = str(render(answer.said, language)["body"])
    assert "{" not in said
    assert "…" not in said
    assert "`!unprotect`" in said
