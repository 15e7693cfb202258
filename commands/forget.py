"""`!forget`: erases what is kept about the asker; `!forget messages ROOM` redacts their messages there."""

from collections.abc import Sequence
from datetime import datetime
from typing import Protocol

from commands import wording
from commands.base import Asked, Outcome, ToConfirm, reply
from policies.agreement import Terms
from policies.vocabulary import (
    EventId,
    LevelChange,
    PersonForgotten,
    Room,
    RoomId,
    RoomLink,
    SetLevels,
    TakenBack,
    Text,
    UserId,
    plural,
    text,
)


class Lowered(Protocol):
    """A power level that a gate lowered."""

    @property
    def room_id(self) -> RoomId:
        """Where."""

    @property
    def level_before(self) -> int | None:
        """What it was; None for no entry."""

    @property
    def level(self) -> int:
        """What it is."""


class Kept(Protocol):
    """What these commands read."""

    def terms(self) -> Terms:
        """Return how long the proof of agreement is kept."""

    async def mutes_of(self, user_id: UserId) -> Sequence[Lowered]:
        """Return the power levels of somebody that a gate has lowered."""

    async def own_messages(
        self, room_id: RoomId, user_id: UserId, *, count: int | None, besides: EventId, until: datetime
    ) -> Sequence[Sequence[EventId]]:
        """Return somebody's newest messages in a room until then, each with its edits, which come first."""


async def forget(asked: Asked, kept: Kept) -> Outcome:
    """Erase what is kept about the asker, once they have heard what goes and what stays."""
    if not asked.confirmed:
        return [reply(*_what_goes(asked, kept.terms())), ToConfirm()]
    given_back = [
        SetLevels(
            room_id=mute.room_id,
            changes=(LevelChange(asked.sender, mute.level_before, mute.level),),
        )
        for mute in await kept.mutes_of(asked.sender)
    ]
    done = text("Done. What I kept about you is erased, but for the proof that you agreed.")
    offer = [
        text("- {room}: `{say}`", room=RoomLink(room.room_id, room.name), say=_say(asked, room))
        for room in asked.shared
        if room.has_been_in(asked.sender)
    ]
    standing = text("What you wrote in these rooms is still there. I can redact it for you:")
    opening = (standing,) if offer else ()
    return [*given_back, PersonForgotten(user_id=asked.sender, at=asked.now), reply(done, *opening, *offer)]


def _what_goes(asked: Asked, terms: Terms) -> tuple[Text, ...]:
    return (
        text("I would erase what I keep about you: your language, registered details, settings and notes."),
        text(
            "The proof that you agreed, or took it back, stays until {kept} after you leave a room.",
            kept=terms.kept,
        ),
        text("A warning that the facilitators have still to look at stays with them, without your name."),
        text("What you did as a facilitator or admin stays in the record of acts."),
        text("While you are in a room with me, I note anew that you are there."),
        text(
            "`{mydata}` shows all of it. To erase it, say `{confirm}`.",
            mydata=f"{asked.prefix}mydata",
            confirm=f"{asked.prefix}confirm",
        ),
    )


def _say(asked: Asked, room: Room) -> str:
    return f"{asked.prefix}forget messages {room.canonical_alias or room.room_id}"


async def forget_messages(asked: Asked, kept: Kept) -> Outcome:
    """Redact all the asker's own messages in one room, once they have confirmed it."""
    room = asked.the_room
    if not room.powers.may_redact_others(asked.bot):
        return [reply(wording.powerless(room))]
    families = await kept.own_messages(
        room.room_id, asked.sender, count=None, besides=asked.cause, until=asked.message.sent_at
    )
    if not families:
        return [reply(text("I find no message of yours there that is still there."))]
    link = RoomLink(room.room_id, room.name)
    if not asked.confirmed:
        asking = plural(
            "I would redact one message of yours in {room}.",
            "I would redact {count} messages of yours in {room}.",
            len(families),
            room=link,
        )
        confirm = text("Say `{confirm}` to go on.", confirm=f"{asked.prefix}confirm")
        return [reply(asking, confirm), ToConfirm()]
    events = tuple(event_id for family in families for event_id in family)
    done = text("Done. Your messages in {room} are being redacted.", room=link)
    return [TakenBack(room_id=room.room_id, event_ids=events, at=asked.now), reply(done)]
