"""What facilitators may say besides."""

from functools import partial

from commands import taking
from commands.accept import accept
from commands.agreements import agreements
from commands.base import ACT, NOTHING, STAFF, Command, Where
from commands.hold import hold, release
from commands.incident import STEPS, incident
from commands.incidents import incidents
from commands.protect_anyway import protect_anyway
from commands.remind import remind
from commands.retention import retention
from commands.status import status
from policies.room_safety.roles import Role
from policies.vocabulary import text

for_facilitators = partial(Command, who=Role.FACILITATOR, where=STAFF, needs_room=True)

FACILITATORS: tuple[Command, ...] = (
    for_facilitators(name="status", line=text("this room on one screen"), keeps=NOTHING, run=status),
    for_facilitators(
        name="agreements",
        arguments="[missing]",
        takes=taking.one_of({"missing"}),
        line=text("who has agreed to which version, and when"),
        keeps=NOTHING,
        run=agreements,
    ),
    for_facilitators(
        name="remind", line=text("remind those who have not answered"), keeps=NOTHING, run=remind
    ),
    for_facilitators(
        name="incidents", line=text("open warnings, and how many there were"), keeps=NOTHING, run=incidents
    ),
    for_facilitators(
        name="incident",
        arguments="N confirm | dismiss | ask | hand",
        takes=taking.numbered(STEPS),
        line=text("go on with an open warning"),
        needs_room=False,
        keeps=ACT,
        run=incident,
    ),
    for_facilitators(
        name="retention",
        line=text("what is kept how long, and how far removing has come"),
        keeps=NOTHING,
        run=retention,
    ),
    for_facilitators(
        name="hold",
        arguments="[FOR] REASON",
        line=text("as a reply: exempt that message from retention"),
        where=Where.PROTECTED,
        keeps=text("That you held the message, why, and until when."),
        run=hold,
    ),
    for_facilitators(
        name="release",
        line=text("as a reply: end the hold on that message"),
        where=Where.PROTECTED,
        keeps=ACT,
        run=release,
    ),
    for_facilitators(
        name="accept",
        arguments="USER",
        line=text("know somebody by their changed cryptographic identity"),
        keeps=ACT,
        run=accept,
    ),
    for_facilitators(
        name="protect-anyway",
        line=text("look after this room although it is not encrypted"),
        where=Where.UNENCRYPTED,
        needs_room=False,
        keeps=text("That you asked for it."),
        run=protect_anyway,
    ),
)
