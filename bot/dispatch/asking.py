"""What is asked: a command as it was typed, with the facts around it, and the room that it is about."""

from collections.abc import Sequence
from dataclasses import replace

from bot.dispatch.reading import Reading
from commands import wording
from commands.base import Asked, Command, Following, Where, reply
from commands.named_room import meant, naming
from commands.parsing import Typed
from commands.table import command_for
from policies.room_safety.direct import is_between_two, looks_direct
from policies.room_safety.roles import Role
from policies.vocabulary import Room, RoomMessage


async def place_of(room: Room, reading: Reading) -> Where:
    """Return what kind of room something was said in."""
    if reading.around.is_management(room.room_id) and room.encrypted:
        return Where.MANAGEMENT
    protected = await reading.protected(room.room_id)
    if protected is not None:
        return Where.PROTECTED
    if not room.encrypted or not is_between_two(room):  # private things are not for a third pair of eyes
        return Where.UNENCRYPTED
    is_direct = looks_direct(room) or await reading.is_direct(room.room_id)
    return Where.DIRECT if is_direct else Where.UNENCRYPTED


async def asked_in(message: RoomMessage, found: Typed, room: Room, where: Where, reading: Reading) -> Asked:
    """Return a command with the facts around it."""
    around = reading.around
    in_protected = where is Where.PROTECTED
    shared = () if in_protected else await reading.shared_rooms(message.sender)
    return Asked(
        command=found.name,
        argument=found.argument,
        sender=message.sender,
        role=_role(message, room, where, shared, reading),
        where=where,
        message=message,
        room=room if in_protected else None,
        shared=shared,
        settings=around.settings_of(room.room_id),
        language=await reading.language_of(message.sender, room.room_id),
        now=around.clock.now(),
        bot=around.bot,
        prefix=around.config.command_prefix,
    )


def _role(message: RoomMessage, room: Room, where: Where, shared: Sequence[Room], reading: Reading) -> Role:
    """In a direct room, or the facilitators' own, somebody is what they are in any room that is shared."""
    rooms = {
        Where.DIRECT: tuple(shared),
        Where.MANAGEMENT: (room, *shared),
    }.get(where, (room,))
    return max((reading.around.role_behind(message, each) for each in rooms), default=Role.PARTICIPANT)


def command_in(asked: Asked) -> tuple[Command, Asked, str] | None:
    """Return the command that the table knows, what is asked of it, and the room that it names, or ""."""
    named = naming(asked.argument)
    if named.name and (found := command_for(asked.command, named.rest)):
        command, argument = found
        if command.needs_room and Where.DIRECT in command.where:
            return command, replace(asked, command=command.name, argument=argument), named.name
    if (found := command_for(asked.command, asked.argument)) is None:
        return None
    return found[0], replace(asked, command=found[0].name, argument=found[1]), ""


def about(asked: Asked, command: Command, name: str) -> Asked | Following:
    """Return the question with its room found, or what is to be asked back.

    It is the room that it was asked in, the one that is named, or the only one. What is named and not known
    is never taken for another.
    """
    if asked.room is not None:
        is_here = not name or meant(name, [asked.room])
        return asked if is_here else [reply(wording.about_here(command, asked.prefix))]
    found = meant(name, asked.shared) if name else asked.shared
    if len(found) == 1:
        return replace(asked, room=found[0])
    which = wording.which_room(
        found or asked.shared, wording.with_arguments(command, asked.words), asked.prefix
    )
    unknown = (wording.NO_SUCH_ROOM,) if name and asked.shared and not found else ()
    return [reply(*unknown, *which)]


async def asked_of_room(asked: Asked, reading: Reading) -> Asked:
    """Return the question with what holds in the room that it is about."""
    room = asked.the_room
    return replace(
        asked,
        role=reading.around.role_behind(asked.message, room),
        settings=reading.around.settings_of(room.room_id),
        language=await reading.language_of(asked.sender, room.room_id),
    )
