"""`!help`: what this person may say here."""

from collections.abc import Sequence
from typing import Protocol

from commands import wording
from commands.base import Asked, Command, Outcome, reply
from commands.crisis import crisis
from policies.vocabulary import Reply, Text, text


class Known(Protocol):
    """What this command reads."""

    def commands_for(self, asked: Asked) -> Sequence[Command]:
        """Return what the asker may say here."""

    def every_command(self) -> Sequence[Command]:
        """Return what anybody may say anywhere."""

    def crisis_lines(self) -> Sequence[str]:
        """Return the configured crisis lines."""


async def help(asked: Asked, known: Known) -> Outcome:  # noqa: A001 (the command's own name)
    """List what this person may say here, or explain one command: also who may say it, or where."""
    wanted = " ".join(asked.words).lower().removeprefix(asked.prefix)
    may_say = known.commands_for(asked)
    for command in known.every_command():
        if command.name == wanted:
            return [reply(_line(asked, command), _more(asked, command, may_say))]
    opening = text("I look after the ground rules here, and what is said stays here. You can say:")
    listed = [_line(asked, command) for command in may_say]
    return [Reply(said=(opening, *listed, *crisis(known.crisis_lines())))]


def _more(asked: Asked, command: Command, may_say: Sequence[Command]) -> Text:
    if command in may_say:
        return text("About you this keeps: {kept}", kept=command.keeps)
    if asked.role < command.who:
        return wording.REFUSAL[command.who]
    return wording.not_here(command, asked.prefix)


def _line(asked: Asked, command: Command) -> Text:
    said = f"{asked.prefix}{command.name} {command.arguments}".strip()
    return text("- `{command}`: {line}", command=said, line=command.line)
