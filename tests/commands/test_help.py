"""`!help` lists what this person may say here."""

from collections.abc import Sequence

from commands.base import Command
from commands.help import help as command
from commands.table import TABLE
from policies.vocabulary import Reply
from tests.commands.asking import asked, words_of


class Known:
    """What the command reads, held in memory."""

    def commands_for(self, asked: object) -> Sequence[Command]:
        return TABLE[:3]

    def crisis_lines(self) -> Sequence[str]:
        return ("US: 988",)


def said(reply: object) -> str:
    assert isinstance(reply, Reply)
    return " ".join(words_of(value) for part in reply.said for value in getattr(part, "values", {}).values())


async def test_it_names_each_command_with_the_prefix() -> None:
    (reply,) = await command(asked("help", prefix="?"), Known())
    assert all(f"?{name}" in said(reply) for name in ("help", "rules", "agree"))


async def test_crisis_lines_are_named() -> None:
    (reply,) = await command(asked("help"), Known())
    assert "US: 988" in said(reply)


async def test_one_command_is_explained_with_what_it_keeps() -> None:
    (reply,) = await command(asked("help", "!Agree"), Known())
    assert "when and in which room" in said(reply)
