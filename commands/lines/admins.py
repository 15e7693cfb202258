"""What admins may say besides."""

from functools import partial

from commands import taking
from commands.base import ACT, NOTHING, STAFF, Command
from commands.export import export
from commands.policy import policy
from commands.retention_age import retention_off, retention_preview, retention_set
from commands.retention_sweeps import retention_pause, retention_resume, retention_run
from commands.rules_set import rules_diff, rules_history, rules_set
from policies.room_safety.roles import Role
from policies.vocabulary import text

for_admins = partial(Command, who=Role.ADMIN, where=STAFF, needs_room=True)

ADMINS: tuple[Command, ...] = (
    for_admins(
        name="rules set",
        arguments="[language]",
        takes=taking.language,
        line=text("make a message you reply to, or a file you attach, the ground rules"),
        keeps=ACT,
        run=rules_set,
    ),
    for_admins(
        name="rules history", line=text("every version of the ground rules"), keeps=NOTHING, run=rules_history
    ),
    for_admins(
        name="rules diff",
        arguments="[version [version]]",
        takes=taking.two_numbers,
        line=text("what has changed between two versions"),
        keeps=NOTHING,
        run=rules_diff,
    ),
    for_admins(
        name="retention set",
        arguments="AGE",
        takes=taking.age,
        line=text("remove messages older than that"),
        keeps=ACT,
        run=retention_set,
    ),
    for_admins(
        name="retention off", line=text("remove no messages for their age"), keeps=ACT, run=retention_off
    ),
    for_admins(
        name="retention preview",
        arguments="[AGE]",
        takes=taking.age,
        line=text("how many messages an age would remove"),
        keeps=NOTHING,
        run=retention_preview,
    ),
    for_admins(
        name="retention run", line=text("go through the whole history now"), keeps=ACT, run=retention_run
    ),
    for_admins(name="retention pause", line=text("remove nothing for now"), keeps=ACT, run=retention_pause),
    for_admins(name="retention resume", line=text("go on removing"), keeps=ACT, run=retention_resume),
    for_admins(
        name="policy",
        arguments="[key [value]] | reset [key]",
        line=text("what holds in this room, and where it comes from"),
        keeps=ACT,
        run=policy,
    ),
    for_admins(
        name="export",
        arguments="agreements",
        takes=taking.one_of({"agreements"}),
        line=text("the record of agreement as files"),
        keeps=ACT,
        run=export,
    ),
)
