"""What somebody typed, checked against the one table, carried through to what follows.

Every check that a command must pass stands here, in this order: is it one; did it arrive the way it must;
may this person, here, from this device; not too often; about which room.
"""

from collections.abc import Callable
from dataclasses import dataclass, field, replace

from bot.dispatch import pacing
from bot.dispatch.addressed import typed_in
from bot.dispatch.answers import Unanswered
from bot.dispatch.asking import about, asked_in, asked_of_room, command_in, place_of
from bot.dispatch.belated import Belatedness
from bot.dispatch.reading import Reading
from bot.dispatch.sparing import is_spared
from bot.dispatch.untaken import forged, gone, has_value, is_addressed, is_forged, told_of_value
from commands import wording
from commands.base import Asked, Command, Following, Outcome, Reach, ToConfirm, Where, reply
from commands.confirm import Unconfirmeds
from commands.limits import Limits
from commands.nearest import nearest
from commands.not_yet import not_yet
from commands.parsing import Typed
from commands.table import command_named
from policies.room_safety.roles import Role
from policies.room_safety.trust import refused_for_trust
from policies.vocabulary import (
    Alert,
    AuditAct,
    EventId,
    EventLink,
    InquiryBegan,
    Part,
    Reply,
    Room,
    RoomLink,
    RoomMessage,
    Said,
    Text,
    Trust,
    text,
)


@dataclass(frozen=True, slots=True)
class Answered:
    """What a message asks for and what follows; `is_spared` where it holds no word that a gate holds back."""

    asked: Asked
    following: Following
    is_spared: bool = False


@dataclass(frozen=True, slots=True)
class Commanding:
    """Carries commands through; `limits` remembers who has asked how often.

    `late` are those that are carried out once the homeserver has answered.
    """

    limits: Limits
    unconfirmed: Unconfirmeds = field(default_factory=Unconfirmeds)
    belated: Belatedness = field(default_factory=Belatedness)
    late: dict[EventId, Asked] = field(default_factory=dict)

    async def outcome(self, message: RoomMessage, reading: Reading) -> Answered | None:
        """Return what a message asks for and what follows from it; None where nothing does."""
        room = reading.around.rooms[message.room_id]
        where = await place_of(room, reading)
        found = typed_in(message, room, reading.around, direct=where is Where.DIRECT)
        value = has_value(message, room, where, reading)
        if found is None:
            return await self._untaken(message, room, where, reading, value=value)
        asked = await asked_in(message, found, room, where, reading)
        going = gone(asked, room) if value else []
        if is_forged(message, room):
            return _forged(asked, room, going, is_certain=found.is_certain)
        said = self.belated.answer(asked, reading.crisis_lines(), value=value)
        if said is None:
            said = await self._answer(asked, reading)
        return Answered(asked, [*going, *said], is_spared(asked, said, room, reading.around))

    def lay_aside(self) -> Callable[[], None]:
        """Return what puts back what is remembered of who asked what, and how often."""
        each = self.limits.lay_aside(), self.unconfirmed.lay_aside(), self.belated.lay_aside()

        def put_back() -> None:
            for one in each:
                one()

        return put_back

    async def _untaken(
        self, message: RoomMessage, room: Room, where: Where, reading: Reading, *, value: bool
    ) -> Answered | None:
        """Answer what is no command: a value that was to be registered, or a word to the bot in private."""
        is_said = where is Where.DIRECT and is_addressed(message, room, reading)
        if not value and not is_said:
            return None
        asked = await asked_in(message, Typed("protect" if value else ""), room, where, reading)
        going = gone(asked, room) if value else []
        said = self.belated.answer(asked, reading.crisis_lines(), value=value)
        if said is None:
            told = [told_of_value(asked, room)] if value else _unknown(asked, None, reading)
            said = told if await pacing.admits(self.limits, asked, reading) else []
        return Answered(asked, [*going, *said])

    async def _answer(self, asked: Asked, reading: Reading) -> Following:
        if pacing.is_always_done(asked):
            return await pacing.as_often(self.limits, await self._now_or_late(asked, reading), asked, reading)
        admitted = await pacing.admits(self.limits, asked, reading)
        if admitted is not True:
            return pacing.too_much(admitted)
        if asked.command == "confirm" and self.unconfirmed.is_no_answer(asked.message, asked.now):
            return [reply(wording.after_asking(asked.prefix))]
        return await self._now_or_late(self._confirmed(asked, reading), reading)

    async def _now_or_late(self, asked: Asked, reading: Reading) -> Following:
        try:
            return await self.carried_out(asked, reading)
        except Unanswered as unanswered:
            self.late[asked.cause] = asked
            began = InquiryBegan(
                room_id=asked.message.room_id,
                event_id=asked.cause,
                part=Part.COMMAND,
                at=asked.now,
                keeps=unanswered.keeps,
            )
            return [began]

    async def carried_out(self, asked: Asked, reading: Reading) -> Following:
        """Return what follows from a command that was admitted; it may be asked for again.

        Raises:
            Unanswered: the homeserver has to be asked first.
        """
        found = command_in(asked)
        if found is None or not asked.where & found[0].where:
            return _unknown(asked, found[0] if found else None, reading)
        command, asked, name = found
        if refusal := _refused(asked, command, reading):
            return refusal
        asked = await _reaching(asked, command, reading)
        if not command.needs_room:
            return self._to_confirm(await command.run(asked, reading), asked, asked.argument)
        chosen = about(asked, command, name)
        if not isinstance(chosen, Asked):
            return chosen
        here = await asked_of_room(chosen, reading)
        return _naming(here, await self._about_room(here, command, reading))

    async def carried_out_late(self, asked: Asked, reading: Reading) -> Following:
        """Do the same by what holds now: meanwhile somebody may have left, or lost a role.

        Raises:
            Unanswered: the homeserver has to be asked something else as well.
        """
        message, rooms = asked.message, reading.around.rooms
        if message.room_id not in rooms:
            return []
        typed = Typed(asked.command, asked.argument)
        anew = await asked_in(message, typed, rooms[message.room_id], asked.where, reading)
        anew = replace(anew, confirmed=asked.confirmed, first=asked.first, now=asked.now)
        return await self.carried_out(anew, reading)

    async def _about_room(self, here: Asked, command: Command, reading: Reading) -> Following:
        if here.role < command.who:  # somebody may be more in another of the rooms they share with the bot
            return [reply(wording.REFUSAL[command.who])]
        if command.who > Role.PARTICIPANT and await reading.is_overtaken(here):
            return [reply(wording.BELATED)]
        named = here.argument if here.where is Where.PROTECTED else f"{here.the_room.room_id} {here.argument}"
        return self._to_confirm(await command.run(here, reading), here, named)

    def _confirmed(self, asked: Asked, reading: Reading) -> Asked:
        """Put the command that waits in the place of `!confirm`; it passes every check anew.

        Where it does not pass, said on a device that is not signed, it waits for another.
        """
        about = asked.sender, asked.message.room_id, asked.now
        waiting = self.unconfirmed.waiting(*about) if asked.command == "confirm" else None
        if waiting is None:
            return asked
        confirmed = replace(
            asked, command=waiting.command, argument=waiting.argument, confirmed=True, first=waiting.message
        )
        found = command_in(confirmed)
        if found is None or not _refused(confirmed, found[0], reading):
            self.unconfirmed.take(*about)
        return confirmed

    def _to_confirm(self, outcome: Outcome, asked: Asked, argument: str) -> Following:
        """Remember what wants to be confirmed, and about which room."""
        following = [each for each in outcome if not isinstance(each, ToConfirm)]
        if len(following) < len(outcome):
            self.unconfirmed.wait_for(asked, argument)
        elif any(isinstance(each, AuditAct) for each in following):
            self.unconfirmed.settle(asked)
        return following


def _forged(asked: Asked, room: Room, going: Following, *, is_certain: bool) -> Answered | None:
    """Act on nothing that came unencrypted; its author is told where a value went, and in the direct room."""
    is_known = command_named(asked.command) is not None
    in_private = asked.where is Where.DIRECT
    if not is_known and not going and not (in_private and is_certain):
        return None
    told = [told_of_value(asked, room)] if going and not in_private else []
    return Answered(asked, [*going, *told, *(forged(asked) if is_known or in_private else [])])


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


def _naming(asked: Asked, following: Following) -> Following:
    """Let an answer that is not said in the room itself begin with the room's name, unless it has it.

    It tells the time by the room's clocks; in a direct room, it speaks the language of its rules.
    """
    if asked.where is Where.PROTECTED:
        return following
    room = RoomLink(asked.the_room.room_id, asked.the_room.name)
    language = asked.language if asked.where is Where.DIRECT else None
    return [
        replace(each, said=_headed(each, room), language=language, about=room.room_id)
        if isinstance(each, Reply)
        else each
        for each in following
    ]


def _headed(answer: Reply, room: RoomLink) -> Said:
    is_named = any(isinstance(part, Text) and room in part.values.values() for part in answer.said)
    return answer.said if is_named else (text("**{room}**", room=room), *answer.said)


async def _reaching(asked: Asked, command: Command, reading: Reading) -> Asked:
    if asked.room is not None or command.reach is Reach.SHARED:
        return asked
    return replace(asked, shared=await reading.reached(command.reach, asked.sender))


def _unknown(asked: Asked, command: Command | None, reading: Reading) -> Following:
    if command is not None:
        return [reply(wording.not_here(command, asked.prefix))]
    if said := not_yet(asked, reading.crisis_lines()):
        return [reply(*said)]
    near = nearest(asked.command, [c.name for c in reading.commands_for(asked)])
    lines = reading.crisis_lines() if asked.where is Where.DIRECT else ()
    return [reply(*wording.unknown(near, asked.prefix, lines))]
