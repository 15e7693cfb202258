"""May the bot do in a room what it has to, and are the room's own settings in order?"""

from collections.abc import Iterator, Mapping

from bot.config.effective import effective
from bot.config.model import Config
from bot.doctor.check import Check, State
from bot.texts.render import render
from policies.room_safety.permissions import missing_permissions
from policies.vocabulary import Room, UserId


def name_of(room: Room) -> str:
    """Name a room for the operator."""
    return room.canonical_alias or room.room_id


def check_room(config: Config, room: Room, made: Mapping[str, str]) -> Iterator[Check]:
    """Check encryption, permissions and settings of a room. `made` is what was set in it by command."""
    found = list(_lacking(config, room, made))
    yield from found or [Check(name_of(room), State.GOOD, "encrypted, and the bot may do what it has to")]


def _lacking(config: Config, room: Room, made: Mapping[str, str]) -> Iterator[Check]:
    name = name_of(room)
    if not room.encrypted:
        yield Check(name, State.BAD, "it is not encrypted", "Turn encryption on in the room's settings.")
        return
    if room.is_open:
        said = "anybody can look into it without being in it, and see who is there and who writes when"
        yield Check(name, State.BAD, said, "In the room's settings, let members only read its history.")
    aliases = (room.canonical_alias,) if room.canonical_alias else ()
    held = effective(config, room.room_id, aliases, made)
    for lacking in missing_permissions(room, UserId(config.user_id), held.settings):
        said = str(render((lacking,), "en")["body"]).strip()
        yield Check(name, State.BAD, said, "Raise the bot's power level there.")
    if any(each.is_to_come for each in held.settings.reminders):
        said = "a reminder with text: check-in is set, but there are no check-ins yet: nothing is said for it"
        yield Check(name, State.ADVICE, said, "Write text: confidentiality, or take it out of `reminders`.")
    in_the_file = effective(config, room.room_id, aliases).problems
    for problem in held.problems:
        where = "in the configuration" if problem in in_the_file else "there with `!policy`"
        yield Check(name, State.BAD, problem, f"Mend it {where}.")
