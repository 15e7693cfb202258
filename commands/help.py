"""`!help`: what this person may say here."""

from collections.abc import Iterable, Sequence
from typing import Protocol

from commands.base import Asked, Command, Outcome, reply
from policies.vocabulary import Reply, Text, text


class Known(Protocol):
    """What this command reads."""

    def commands_for(self, asked: Asked) -> Sequence[Command]:
        """Return what the asker may say here."""

    def crisis_lines(self) -> Sequence[str]:
        """Return the configured crisis lines."""


async def help(asked: Asked, known: Known) -> Outcome:  # noqa: A001 (the command's own name)
    """List what this person may say here, or explain one command."""
    may_say = known.commands_for(asked)
    wanted = " ".join(asked.words).lower().removeprefix(asked.prefix)
    for command in may_say:
        if command.name == wanted:
            return [reply(_line(asked, command), text("About you this keeps: {kept}", kept=command.keeps))]
    opening = text("I look after the ground rules here, and what is said stays here. You can say:")
    listed = [_line(asked, command) for command in may_say]
    return [Reply(said=(opening, *listed, *crisis(known.crisis_lines())))]


def crisis(lines: Iterable[str]) -> tuple[Text, ...]:
    """Name the crisis lines, if any are configured."""
    joined = " · ".join(lines)
    return (text("If it cannot wait, people are there for you: {lines}", lines=joined),) if joined else ()


def _line(asked: Asked, command: Command) -> Text:
    said = f"{asked.prefix}{command.name} {command.arguments}".strip()
    return text("- `{command}`: {line}", command=said, line=command.line)
