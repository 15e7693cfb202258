"""What somebody typed, checked against the one table, carried through to what follows.

Every check that a command must pass stands here, in this order: is it one; did it arrive the way it must;
may this person, here, from this device; not too often; about which room.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from bot.dispatch.reading import Reading
from commands import wording
from commands.base import Asked, Command, Following, Outcome, Reach, ToConfirm, Where, reply
from commands.confirm import Unconfirmeds
from commands.limits import Limits
from commands.nearest import nearest
from commands.parsing import Typed, typed
from commands.protect import holds_value, value_gone
from commands.table import command_for, command_named
from policies.room_safety.direct import is_between_two, looks_direct
from policies.room_safety.roles import Role
from policies.room_safety.trust import refused_for_trust
from policies.vocabulary import Alert, EventLink, Room, RoomMessage, Trust, UserId, localpart, text


@dataclass(frozen=True, slots=True)
class Commanding:
    """Carries commands through; `limits` remembers who has asked how often."""

    limits: Limits
    unconfirmed: Unconfirmeds = field(default_factory=Unconfirmeds)

    async def outcome(self, message: RoomMessage, reading: Reading) -> tuple[Asked, Following] | None:
        """Return what a message asks for and what follows from it; None where it is no command."""
        room = reading.around.rooms[message.room_id]
        where = await _where(room, reading)
        found = _typed(message, room, reading, direct=where is Where.DIRECT)
        if found is None:
            return await _edited(message, room, where, reading)
        asked = await _asked(message, found, room, where, reading)
        if room.encrypted and message.trust is Trust.PLAINTEXT:
            return (asked, _forged(message)) if command_named(found.name) else None
        answer = await self._answer(asked, reading)
        return asked, [*_value_gone(asked, room), *answer]

    def is_command(self, message: RoomMessage, reading: Reading) -> bool:
        """Whether a message looks like a command that the table knows."""
        room = reading.around.rooms[message.room_id]
        found = _typed(message, room, reading, direct=False)
        return found is not None and command_named(found.name) is not None

    async def _answer(self, asked: Asked, reading: Reading) -> Following:
        admitted = self.limits.admits(asked.sender, asked.now)
        if admitted is not True:
            return [reply(wording.SLOWLY)] if admitted is False else []
        return await self._admitted(self._confirmed(asked), reading)

    async def _admitted(self, asked: Asked, reading: Reading) -> Following:
        found = command_for(asked.command, asked.argument)
        if found is None or not asked.where & found[0].where:
            return _unknown(asked, found[0] if found else None, reading)
        command = found[0]
        asked = replace(asked, command=command.name, argument=found[1])
        if refusal := _refused(asked, command, reading):
            return refusal
        asked = await _reaching(asked, command, reading)
        if not command.needs_room:
            return self._to_confirm(await command.run(asked, reading), asked, asked.argument)
        chosen = _about(asked)
        if chosen is None:
            return [reply(*wording.which_room(asked.shared, asked.command, asked.prefix))]
        here = await _in_room(chosen, reading)
        if here.role < command.who:  # somebody may be more in another of the rooms they share with the bot
            return [reply(wording.REFUSAL[command.who])]
        return self._to_confirm(await command.run(here, reading), here, asked.argument)

    def _confirmed(self, asked: Asked) -> Asked:
        """Put the command that waits in the place of `!confirm`; it passes every check anew."""
        if asked.command != "confirm":
            return asked
        waiting = self.unconfirmed.take(asked.sender, asked.message.room_id, asked.now)
        if waiting is None:
            return asked
        return replace(asked, command=waiting.command, argument=waiting.argument, confirmed=True)

    def _to_confirm(self, outcome: Outcome, asked: Asked, argument: str) -> Following:
        """Remember what wants to be confirmed, as it was typed."""
        following = [each for each in outcome if not isinstance(each, ToConfirm)]
        if len(following) < len(outcome):
            self.unconfirmed.wait_for(asked, argument)
        return following


async def _edited(
    message: RoomMessage, room: Room, where: Where, reading: Reading
) -> tuple[Asked, Following] | None:
    """An edit is no command; but a value to be registered does not stay in one either."""
    if message.edits is None or message.trust is Trust.PLAINTEXT:
        return None
    found = _typed(replace(message, edits=None), room, reading, direct=where is Where.DIRECT)
    if found is None or not holds_value(found.name, found.argument):
        return None
    asked = await _asked(message, found, room, where, reading)
    told = reply(text("An edit registers nothing. Please send it to me as a message of its own."))
    return asked, [*_value_gone(asked, room), told]


def _typed(message: RoomMessage, room: Room, reading: Reading, *, direct: bool) -> Typed | None:
    around = reading.around
    return typed(message, prefix=around.config.command_prefix, names=_names(room, around.bot), direct=direct)


def _value_gone(asked: Asked, room: Room) -> Following:
    """A value to be registered does not stay, whether or not the command is one, here, and answered."""
    if not holds_value(asked.command, asked.argument):
        return []
    may_redact = room.powers.may_redact_others(asked.bot)
    return value_gone(asked.message, may_redact=may_redact, language=asked.language)


async def _where(room: Room, reading: Reading) -> Where:
    if reading.around.is_management(room.room_id) and room.encrypted:
        return Where.MANAGEMENT
    protected = await reading.protected(room.room_id)
    if protected is not None:
        return Where.PROTECTED
    if not room.encrypted or not is_between_two(room):  # private things are not for a third pair of eyes
        return Where.UNENCRYPTED
    is_direct = looks_direct(room) or await reading.is_direct(room.room_id)
    return Where.DIRECT if is_direct else Where.UNENCRYPTED


def _names(room: Room, bot: UserId) -> tuple[str, ...]:
    display_name = room.members[bot].display_name if bot in room.members else ""
    return tuple(dict.fromkeys(name for name in (bot, localpart(bot), display_name) if name))


async def _asked(message: RoomMessage, found: Typed, room: Room, where: Where, reading: Reading) -> Asked:
    around = reading.around
    in_protected = where is Where.PROTECTED
    shared = () if in_protected else await reading.shared_rooms(message.sender)
    return Asked(
        command=found.name,
        argument=found.argument,
        sender=message.sender,
        role=_role(message.sender, room, where, shared, reading),
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


def _refused(asked: Asked, command: Command, reading: Reading) -> Following | None:
    if asked.role < command.who:
        return [reply(wording.REFUSAL[command.who])]
    needed = reading.around.config.encryption.require_signed_devices
    if asked.where is Where.UNENCRYPTED and asked.message.trust is Trust.PLAINTEXT:
        return None  # nobody's device can be told there
    refusal = refused_for_trust(
        asked.message.trust, staff_command=command.who > Role.PARTICIPANT, needed=needed
    )
    if refusal is None:
        return None
    if asked.message.trust is Trust.PLAINTEXT:  # in an encrypted room it does not come so far
        return [reply(refusal, wording.elsewhere(command, asked.prefix))]
    alert = Alert(
        room_id=asked.message.room_id,
        key=f"trust:{asked.message.room_id}",
        said=(wording.untrusted_alert(EventLink(asked.message.room_id, asked.cause)),),
    )
    return [reply(refusal), alert] if command.who > Role.PARTICIPANT else [reply(refusal)]


def _role(sender: UserId, room: Room, where: Where, shared: Sequence[Room], reading: Reading) -> Role:
    """In a direct room, or the facilitators' own, somebody is what they are in any room that is shared."""
    rooms = {
        Where.DIRECT: tuple(shared),
        Where.MANAGEMENT: (room, *shared),
    }.get(where, (room,))
    return max((reading.around.role_of(sender, each) for each in rooms), default=Role.PARTICIPANT)


async def _reaching(asked: Asked, command: Command, reading: Reading) -> Asked:
    if asked.room is not None or command.reach is Reach.SHARED:
        return asked
    return replace(asked, shared=await reading.reached(command.reach, asked.sender))


def _about(asked: Asked) -> Asked | None:
    """Return the question with its room found: the one it was asked in, named, or the only one."""
    if asked.room is not None:
        return asked
    first, *rest = asked.argument.split(maxsplit=1) or [""]
    named = [room for room in asked.shared if first and first in {room.room_id, room.canonical_alias}]
    if named:
        return replace(asked, room=named[0], argument=rest[0].strip() if rest else "")
    return replace(asked, room=asked.shared[0]) if len(asked.shared) == 1 else None


async def _in_room(asked: Asked, reading: Reading) -> Asked:
    room = asked.the_room
    return replace(
        asked,
        role=reading.around.role_of(asked.sender, room),
        settings=reading.around.settings_of(room.room_id),
        language=await reading.language_of(asked.sender, room.room_id),
    )


def _unknown(asked: Asked, command: Command | None, reading: Reading) -> Following:
    if command is not None:
        return [reply(wording.not_here(command, asked.prefix))]
    near = nearest(asked.command, [c.name for c in reading.commands_for(asked)])
    return [
        reply(
            *wording.unknown(
                near, asked.prefix, reading.crisis_lines() if asked.where is Where.DIRECT else ()
            )
        )
    ]


def _forged(message: RoomMessage) -> Following:
    link = EventLink(message.room_id, message.event_id)
    return [
        Alert(
            room_id=message.room_id, key=f"plaintext:{message.room_id}", said=(wording.plaintext_alert(link),)
        ),
    ]
