"""Which messages of somebody who is held back are left standing: those that are a command and nothing else.

What can go wrong: whoever puts `!rules` in front says what they like, for everybody to read and for good. The
principle against it: every word that a client may show has to be one that the command takes.
"""

from dataclasses import replace
from urllib.parse import unquote

from bot.dispatch.addressed import typed_in
from bot.dispatch.asking import command_in
from bot.dispatch.surroundings import Surroundings
from commands.base import Asked, Following
from commands.named_room import meant
from commands.parsing import LONGEST
from policies.vocabulary import AgreementAct, Room

_LINK = "https://matrix.to/#/"


def is_spared(asked: Asked, following: Following, room: Room, around: Surroundings) -> bool:
    """Whether what somebody said stays: they have agreed by it, or it was a command and nothing else."""
    has_agreed = any(isinstance(each, AgreementAct) and each.act == "agreed" for each in following)
    return has_agreed or is_only_a_command(asked, room, around)


def is_only_a_command(asked: Asked, room: Room, around: Surroundings) -> bool:
    """Whether a message holds a command that the table knows, and not a word that it does not take."""
    message = asked.message
    if len(message.text) > LONGEST:
        return False
    shown = (message.text, *(each for each in message.hidden_text if not _leads_here(each, room, around)))
    return all(_is_one(said, asked, room, around) for said in shown)


def _is_one(said: str, asked: Asked, room: Room, around: Surroundings) -> bool:
    found = typed_in(replace(asked.message, text=said), room, around, direct=False)
    if found is None:
        return False
    read = command_in(replace(asked, command=found.name, argument=found.argument))
    if read is None:
        return False
    command, anew, named = read
    return command.takes(anew.argument) and (not named or bool(meant(named, [room])))


def _leads_here(hidden: str, room: Room, around: Surroundings) -> bool:
    """Whether it is the link that apps put behind the name of the bot, or of the room."""
    return hidden.startswith(_LINK) and unquote(hidden.removeprefix(_LINK)) in {
        around.bot,
        room.room_id,
        *room.aliases,
    }
