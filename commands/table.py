"""Every command: what it is called, who may use it where, and what it keeps about the asker.

There is no other list. `bot.dispatch.commanding` checks each command against its line here, in one place.
"""

import string

from commands.base import NOTHING, Command, Where
from commands.help import help as help_
from commands.lines.admins import ADMINS
from commands.lines.facilitators import FACILITATORS
from commands.lines.participants import PARTICIPANTS
from policies.vocabulary import text


def _name_of_a_command(argument: str) -> bool:
    name = " ".join(argument.lower().strip(string.punctuation).split())
    return not name or command_named(name) is not None


HELP = Command(
    name="help",
    arguments="[command]",
    takes=_name_of_a_command,
    line=text("what you can say here"),
    where=Where.ANYWHERE,
    keeps=NOTHING,
    run=help_,
)
TABLE: tuple[Command, ...] = (HELP, *PARTICIPANTS, *FACILITATORS, *ADMINS)


def command_for(name: str, argument: str) -> tuple[Command, str] | None:
    """Return the command that somebody typed, and the rest of its argument; two words come before one."""
    first, *rest = argument.split(maxsplit=1) or [""]
    if first and (longer := command_named(f"{name} {first.lower()}")):
        return longer, rest[0].strip() if rest else ""
    command = command_named(name)
    return (command, argument) if command is not None else None


def command_named(name: str) -> Command | None:
    """Return a command by its name."""
    return next((command for command in TABLE if command.name == name), None)
