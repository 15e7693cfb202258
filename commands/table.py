"""Every command: what it is called, who may use it where, and what it keeps about the asker.

There is no other list. `bot.dispatch.commanding` checks each command against its line here, in one place.
"""

import string

from commands import taking
from commands.accept import accept
from commands.agree import agree
from commands.agreements import agreements
from commands.base import NOTHING, Command, Reach, Where
from commands.confirm import confirm
from commands.decline import decline
from commands.export import export
from commands.forget import forget, forget_messages
from commands.help import help as help_
from commands.hold import hold, release
from commands.incident import STEPS, incident, permit, refuse
from commands.incidents import incidents
from commands.language import NAMES, language
from commands.mistake import mistake
from commands.mydata import mydata
from commands.policy import policy
from commands.privacy import privacy
from commands.protect import protect, protected, unprotect
from commands.protect_anyway import protect_anyway
from commands.remind import remind
from commands.retention import retention
from commands.retention_age import retention_off, retention_preview, retention_set
from commands.retention_sweeps import retention_pause, retention_resume, retention_run
from commands.rules import rules
from commands.rules_set import rules_diff, rules_history, rules_set
from commands.status import status
from commands.takeback import takeback
from commands.withdraw import withdraw
from policies.room_safety.roles import Role
from policies.vocabulary import text

TALKING = Where.PROTECTED | Where.DIRECT
STAFF = TALKING | Where.MANAGEMENT
ACT = text("What you did, when and in which room.")


def _name_of_a_command(argument: str) -> bool:
    name = " ".join(argument.lower().strip(string.punctuation).split())
    return not name or command_named(name) is not None


TABLE: tuple[Command, ...] = (
    Command(
        name="help",
        arguments="[command]",
        takes=_name_of_a_command,
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
        is_always_done=True,
        goes_by_when_said=True,
    ),
    Command(
        name="decline",
        line=text("say that you do not agree, and see what follows"),
        where=TALKING,
        needs_room=True,
        keeps=text("That you do not agree, to which rules, when and in which room."),
        run=decline,
        is_always_done=True,
        goes_by_when_said=True,
    ),
    Command(
        name="withdraw",
        line=text("take your agreement back"),
        where=TALKING,
        needs_room=True,
        reach=Reach.AGREED,
        keeps=text("That you took it back, when and in which room."),
        run=withdraw,
        is_always_done=True,
        goes_by_when_said=True,
    ),
    Command(
        name="privacy",
        line=text("what I read, what I keep and for how long"),
        where=Where.ANYWHERE,
        keeps=NOTHING,
        run=privacy,
    ),
    Command(
        name="language",
        arguments="CODE",
        takes=taking.one_of({*NAMES, *map(str.lower, NAMES.values())}),
        line=text("the language I use with you"),
        where=TALKING | Where.MANAGEMENT,
        keeps=text("The language you chose."),
        run=language,
    ),
    Command(
        name="mydata",
        line=text("everything I keep about you, to read and as a file"),
        where=Where.DIRECT,
        keeps=NOTHING,
        run=mydata,
    ),
    Command(
        name="forget",
        line=text("erase what I keep about you"),
        where=Where.DIRECT,
        reach=Reach.BEEN_IN,
        keeps=NOTHING,
        run=forget,
    ),
    Command(
        name="forget messages",
        arguments="ROOM",
        line=text("redact all your own messages in a room"),
        where=Where.DIRECT,
        needs_room=True,
        reach=Reach.BEEN_IN,
        keeps=NOTHING,
        run=forget_messages,
    ),
    Command(
        name="confirm",
        line=text("go on with what I asked you about"),
        where=Where.ANYWHERE,
        keeps=NOTHING,
        run=confirm,
    ),
    Command(
        name="takeback",
        arguments="[n]",
        takes=taking.number,
        line=text("have your last messages here redacted"),
        where=TALKING,
        needs_room=True,
        keeps=NOTHING,
        run=takeback,
        goes_by_when_said=True,
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
        takes=taking.number,
        line=text("stop watching for one of them"),
        where=Where.DIRECT,
        keeps=NOTHING,
        run=unprotect,
    ),
    Command(
        name="mistake",
        line=text("say that a warning about your message was wrong"),
        where=TALKING,
        keeps=text("That the warning was a mistake; it ends with the incident."),
        run=mistake,
    ),
    Command(
        name="permit",
        arguments="N",
        takes=taking.number,
        line=text("let the facilitators share that a detail of yours was given away"),
        where=Where.DIRECT,
        keeps=NOTHING,
        run=permit,
    ),
    Command(
        name="refuse",
        arguments="N",
        takes=taking.number,
        line=text("have the facilitators share nothing about it"),
        where=Where.DIRECT,
        keeps=NOTHING,
        run=refuse,
    ),
    Command(
        name="status",
        line=text("this room on one screen"),
        who=Role.FACILITATOR,
        where=STAFF,
        needs_room=True,
        keeps=NOTHING,
        run=status,
    ),
    Command(
        name="agreements",
        arguments="[missing]",
        takes=taking.one_of({"missing"}),
        line=text("who has agreed to which version, and when"),
        who=Role.FACILITATOR,
        where=STAFF,
        needs_room=True,
        keeps=NOTHING,
        run=agreements,
    ),
    Command(
        name="remind",
        line=text("remind those who have not answered"),
        who=Role.FACILITATOR,
        where=STAFF,
        needs_room=True,
        keeps=NOTHING,
        run=remind,
    ),
    Command(
        name="incidents",
        line=text("open warnings, and how many there were"),
        who=Role.FACILITATOR,
        where=STAFF,
        needs_room=True,
        keeps=NOTHING,
        run=incidents,
    ),
    Command(
        name="incident",
        arguments="N confirm | dismiss | ask | hand",
        takes=taking.numbered(STEPS),
        line=text("go on with an open warning"),
        who=Role.FACILITATOR,
        where=STAFF,
        keeps=ACT,
        run=incident,
    ),
    Command(
        name="rules set",
        arguments="[language]",
        takes=taking.language,
        line=text("make a message you reply to, or a file you attach, the ground rules"),
        who=Role.ADMIN,
        where=STAFF,
        needs_room=True,
        keeps=ACT,
        run=rules_set,
    ),
    Command(
        name="rules history",
        line=text("every version of the ground rules"),
        who=Role.ADMIN,
        where=STAFF,
        needs_room=True,
        keeps=NOTHING,
        run=rules_history,
    ),
    Command(
        name="rules diff",
        arguments="[version [version]]",
        takes=taking.two_numbers,
        line=text("what has changed between two versions"),
        who=Role.ADMIN,
        where=STAFF,
        needs_room=True,
        keeps=NOTHING,
        run=rules_diff,
    ),
    Command(
        name="retention",
        line=text("what is kept how long, and how far removing has come"),
        who=Role.FACILITATOR,
        where=STAFF,
        needs_room=True,
        keeps=NOTHING,
        run=retention,
    ),
    Command(
        name="retention set",
        arguments="AGE",
        takes=taking.age,
        line=text("remove messages older than that"),
        who=Role.ADMIN,
        where=STAFF,
        needs_room=True,
        keeps=ACT,
        run=retention_set,
    ),
    Command(
        name="retention off",
        line=text("remove no messages for their age"),
        who=Role.ADMIN,
        where=STAFF,
        needs_room=True,
        keeps=ACT,
        run=retention_off,
    ),
    Command(
        name="retention preview",
        arguments="[AGE]",
        takes=taking.age,
        line=text("how many messages an age would remove"),
        who=Role.ADMIN,
        where=STAFF,
        needs_room=True,
        keeps=NOTHING,
        run=retention_preview,
    ),
    Command(
        name="retention run",
        line=text("go through the whole history now"),
        who=Role.ADMIN,
        where=STAFF,
        needs_room=True,
        keeps=ACT,
        run=retention_run,
    ),
    Command(
        name="retention pause",
        line=text("remove nothing for now"),
        who=Role.ADMIN,
        where=STAFF,
        needs_room=True,
        keeps=ACT,
        run=retention_pause,
    ),
    Command(
        name="retention resume",
        line=text("go on removing"),
        who=Role.ADMIN,
        where=STAFF,
        needs_room=True,
        keeps=ACT,
        run=retention_resume,
    ),
    Command(
        name="hold",
        arguments="[FOR] REASON",
        line=text("as a reply: exempt that message from retention"),
        who=Role.FACILITATOR,
        where=Where.PROTECTED,
        needs_room=True,
        keeps=text("That you held the message, why, and until when."),
        run=hold,
    ),
    Command(
        name="release",
        line=text("as a reply: end the hold on that message"),
        who=Role.FACILITATOR,
        where=Where.PROTECTED,
        needs_room=True,
        keeps=ACT,
        run=release,
    ),
    Command(
        name="accept",
        arguments="USER",
        line=text("know somebody by their changed cryptographic identity"),
        who=Role.FACILITATOR,
        where=STAFF,
        needs_room=True,
        keeps=ACT,
        run=accept,
    ),
    Command(
        name="policy",
        arguments="[key [value]] | reset [key]",
        line=text("what holds in this room, and where it comes from"),
        who=Role.ADMIN,
        where=STAFF,
        needs_room=True,
        keeps=ACT,
        run=policy,
    ),
    Command(
        name="export",
        arguments="agreements",
        takes=taking.one_of({"agreements"}),
        line=text("the record of agreement as files"),
        who=Role.ADMIN,
        where=STAFF,
        needs_room=True,
        keeps=ACT,
        run=export,
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
