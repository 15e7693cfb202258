"""What anybody may say."""

from functools import partial

from commands import taking
from commands.agree import agree
from commands.base import NOTHING, TALKING, Command, Reach, Where
from commands.confirm import confirm
from commands.decline import decline
from commands.forget import forget, forget_messages
from commands.incident import permit, refuse
from commands.language import NAMES, language
from commands.mistake import mistake
from commands.mydata import mydata
from commands.privacy import privacy
from commands.protect import protect, protected, unprotect
from commands.rules import rules
from commands.takeback import takeback
from commands.withdraw import withdraw
from policies.vocabulary import text

anywhere = partial(Command, where=Where.ANYWHERE)
in_groups = partial(Command, where=TALKING, needs_room=True)
in_private = partial(Command, where=Where.DIRECT)

PARTICIPANTS: tuple[Command, ...] = (
    in_groups(
        name="rules", line=text("the ground rules, and where your agreement stands"), keeps=NOTHING, run=rules
    ),
    in_groups(
        name="agree",
        line=text("agree to the ground rules"),
        is_always_done=True,
        goes_by_when_said=True,
        keeps=text("That you agreed, to which rules, when and in which room."),
        run=agree,
    ),
    in_groups(
        name="decline",
        line=text("say that you do not agree, and see what follows"),
        is_always_done=True,
        goes_by_when_said=True,
        keeps=text("That you do not agree, to which rules, when and in which room."),
        run=decline,
    ),
    in_groups(
        name="withdraw",
        line=text("take your agreement back"),
        reach=Reach.AGREED,
        is_always_done=True,
        goes_by_when_said=True,
        keeps=text("That you took it back, when and in which room."),
        run=withdraw,
    ),
    anywhere(
        name="privacy", line=text("what I read, what I keep and for how long"), keeps=NOTHING, run=privacy
    ),
    in_groups(
        name="language",
        arguments="CODE",
        takes=taking.one_of({*NAMES, *map(str.lower, NAMES.values())}),
        line=text("the language I use with you"),
        where=TALKING | Where.MANAGEMENT,
        needs_room=False,
        keeps=text("The language you chose."),
        run=language,
    ),
    in_private(
        name="mydata",
        line=text("everything I keep about you, to read and as a file"),
        keeps=NOTHING,
        run=mydata,
    ),
    in_private(
        name="forget",
        line=text("erase what I keep about you"),
        reach=Reach.BEEN_IN,
        keeps=NOTHING,
        run=forget,
    ),
    in_private(
        name="forget messages",
        arguments="ROOM",
        line=text("redact all your own messages in a room"),
        needs_room=True,
        reach=Reach.BEEN_IN,
        keeps=NOTHING,
        run=forget_messages,
    ),
    anywhere(name="confirm", line=text("go on with what I asked you about"), keeps=NOTHING, run=confirm),
    in_groups(
        name="takeback",
        arguments="[n]",
        takes=taking.number,
        line=text("have your last messages here redacted"),
        goes_by_when_said=True,
        keeps=NOTHING,
        run=takeback,
    ),
    in_private(
        name="protect",
        arguments="KIND VALUE",
        line=text("watch for a detail of yours, so that nobody gives it away"),
        keeps=text("A digest of the detail that cannot be read back, its kind and its last two characters."),
        run=protect,
    ),
    in_private(name="protected", line=text("what I watch for on your behalf"), keeps=NOTHING, run=protected),
    in_private(
        name="unprotect",
        arguments="N",
        takes=taking.number,
        line=text("stop watching for one of them"),
        keeps=NOTHING,
        run=unprotect,
    ),
    in_groups(
        name="mistake",
        line=text("say that a warning about your message was wrong"),
        needs_room=False,
        keeps=text("That the warning was a mistake; it ends with the incident."),
        run=mistake,
    ),
    in_private(
        name="permit",
        arguments="N",
        takes=taking.number,
        line=text("let the facilitators share that a detail of yours was given away"),
        keeps=NOTHING,
        run=permit,
    ),
    in_private(
        name="refuse",
        arguments="N",
        takes=taking.number,
        line=text("have the facilitators share nothing about it"),
        keeps=NOTHING,
        run=refuse,
    ),
)
