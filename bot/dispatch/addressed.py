"""Finds the command in a message by how the bot is addressed in its room."""

from dataclasses import replace

from bot.dispatch.surroundings import Surroundings
from commands.parsing import Typed, typed
from commands.table import command_for
from policies.vocabulary import Room, RoomMessage, UserId, localpart


def typed_in(message: RoomMessage, room: Room, around: Surroundings, *, direct: bool) -> Typed | None:
    """Return the command in a message, whether or not there is such a one; None where there is none."""
    names = names_in(room, around.bot)
    return typed(message, prefix=around.config.command_prefix, names=names, direct=direct)


def reads_as_command(message: RoomMessage, room: Room, around: Surroundings) -> bool:
    """Whether what stands in a message of a group now, edited or not, is a command that the table knows."""
    found = typed_in(replace(message, edits=None), room, around, direct=False)
    return found is not None and command_for(found.name, found.argument) is not None


def names_in(room: Room, bot: UserId) -> tuple[str, ...]:
    """Return how the bot may be addressed in a room: its id, the front of it, its display name there."""
    display_name = room.members[bot].display_name if bot in room.members else ""
    return tuple(dict.fromkeys(name for name in (bot, localpart(bot), display_name) if name))
