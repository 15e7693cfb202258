"""`!privacy` says what the tables and commands say of themselves."""

from collections.abc import Sequence
from dataclasses import dataclass

from commands.base import Asked, Command
from commands.privacy import privacy
from commands.table import TABLE
from policies.vocabulary import Text, text
from tests.commands.asking import asked, words
from tests.commands.record import Record


@dataclass(frozen=True)
class Table:
    knows: Text
    kept: Text


class Known(Record):
    def kept_about_people(self) -> Sequence[Table]:
        return [Table(text("the colour of your hat"), text("a fortnight"))]

    def commands_for(self, asked: Asked) -> Sequence[Command]:
        return TABLE


async def test_every_table_and_every_command_that_keeps_something_is_named() -> None:
    [answer] = await privacy(asked("privacy"), Known())
    said = words(answer)
    assert "the colour of your hat. Kept: a fortnight." in said
    assert "`!agree`: That you agreed" in said
    assert "`!help`" not in said


async def test_it_says_who_answers_and_how_to_see_and_erase() -> None:
    [answer] = await privacy(asked("privacy"), Known())
    assert all(word in words(answer) for word in ("privacy@example.org", "!mydata", "!forget"))
