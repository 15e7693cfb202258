"""Every command: what it is called, who may use it where, and what it keeps about the asker.

There is no other list. `bot.dispatch.commanding` checks each command against its line here, in one place.
"""

from commands.agree import agree
from commands.base import NOTHING, Command, Where
from commands.confirm import confirm
from commands.help import help as help_
from commands.protect import protect, protected, unprotect
from commands.protect_anyway import protect_anyway
from commands.rules import rules
from policies.room_safety.roles import Role
from policies.vocabulary import text

TALKING = Where.PROTECTED | Where.DIRECT

TABLE: tuple[Command, ...] = (
    Command(
        name="help",
        arguments="[command]",
        line=text("what you can say here"),
        where=Where.ANYWHERE,
        keeps=NOTHING,
        run=help_,
    ),
    Command(
        name="rules",
        line=text("the ground rules, and where your agreement stands"),
        where=TALKING,
        needs_room=True,
        keeps=NOTHING,
        run=rules,
    ),
    Command(
        name="agree",
        line=text("agree to the ground rules"),
        where=TALKING,
        needs_room=True,
        keeps=text("That you agreed, to which rules, when and in which room."),
        run=agree,
    ),
    Command(
        name="confirm",
        line=text("go on with what I asked you about"),
        where=Where.ANYWHERE,
        keeps=NOTHING,
        run=confirm,
    ),
    Command(
        name="protect",
        arguments="KIND VALUE",
        line=text("watch for a detail of yours, so that nobody gives it away"),
        where=Where.DIRECT,
        keeps=text("A digest of the detail that cannot be read back, its kind and its last two characters."),
        run=protect,
    ),
    Command(
        name="protected",
        line=text("what I watch for on your behalf"),
        where=Where.DIRECT,
        keeps=NOTHING,
        run=protected,
    ),
    Command(
        name="unprotect",
        arguments="N",
        line=text("stop watching for one of them"),
        where=Where.DIRECT,
        keeps=NOTHING,
        run=unprotect,
    ),
    Command(
        name="protect-anyway",
        line=text("look after this room although it is not encrypted"),
        who=Role.FACILITATOR,
        where=Where.UNENCRYPTED,
        keeps=text("That you asked for it."),
        run=protect_anyway,
    ),
)


def command_named(name: str) -> Command | None:
    """Return a command by its name."""
    return next((command for command in TABLE if command.name == name), None)
