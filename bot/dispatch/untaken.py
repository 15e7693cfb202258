"""What follows from a message that looks like a command and is none: it came unencrypted, or is a slip.

A value to be registered stays in none of them; and in a direct room nobody who speaks to the bot is left
without an answer.
"""

from bot.dispatch.addressed import names_in
from bot.dispatch.reading import Reading
from commands import wording
from commands.base import Asked, Following, Where, reply
from commands.protect import how, value_gone
from commands.slips import lead, means_to_register
from commands.table import TABLE
from policies.vocabulary import Alert, EventLink, Reply, Room, RoomMessage, Trust

[_PROTECT] = [command for command in TABLE if command.name == "protect"]


def is_forged(message: RoomMessage, room: Room) -> bool:
    """Whether a message came unencrypted where messages are encrypted: anybody could have made it."""
    return room.encrypted and message.trust is Trust.PLAINTEXT


def has_value(message: RoomMessage, room: Room, where: Where, reading: Reading) -> bool:
    """Whether a message holds a value that its author means to register."""
    around = reading.around
    prefix, names = around.config.command_prefix, names_in(room, around.bot)
    return means_to_register(message, prefix=prefix, names=names, direct=where is Where.DIRECT)


def is_addressed(message: RoomMessage, room: Room, reading: Reading) -> bool:
    """Whether a message speaks to the bot, though it holds no command."""
    around = reading.around
    led = lead(message.text, around.config.command_prefix, names_in(room, around.bot))
    return message.is_typed and message.edits is None and led.is_addressed and bool(led.rest)


def gone(asked: Asked, room: Room) -> Following:
    """A value to be registered does not stay, whether or not the command is one, here, and answered."""
    may_redact = room.powers.may_redact_others(asked.bot)
    return value_gone(asked.message, may_redact=may_redact, language=asked.language)


def told_of_value(asked: Asked, room: Room) -> Reply:
    """Say why nothing was registered, and what to do."""
    if is_forged(asked.message, room):
        return reply(wording.UNENCRYPTED)
    if asked.message.edits is not None:
        return reply(wording.EDITED)
    if asked.where is Where.DIRECT:
        return reply(*how(asked))
    return reply(wording.not_here(_PROTECT, asked.prefix))


def forged(asked: Asked) -> Following:
    """Tell the facilitators that a command came unencrypted; in a direct room its author too, and no link."""
    message = asked.message
    if asked.where is not Where.DIRECT:
        link = EventLink(message.room_id, message.event_id)
        said = (wording.plaintext_alert(link),)
        return [Alert(room_id=message.room_id, key=f"plaintext:{message.room_id}", said=said)]
    told = (wording.PLAINTEXT_IN_PRIVATE,)
    alerts = [Alert(room_id=room.room_id, key="plaintext:direct", said=told) for room in asked.shared]
    return [reply(wording.UNENCRYPTED), *alerts]
