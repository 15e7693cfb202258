"""What a command is: its line in the table, what it is asked, and what it may answer.

A command reads through the narrow protocol that its own parameter names, and returns consequences and
records. It sends nothing, stores nothing and reads no clock.
"""

from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from enum import Enum, Flag, auto
from typing import Any

from commands.taking import Takes, nothing
from policies.room_safety.roles import Role
from policies.vocabulary import (
    AuditAct,
    Delivery,
    EventId,
    Lane,
    Record,
    Reply,
    Room,
    RoomMessage,
    RoomSettings,
    Said,
    Tell,
    Text,
    UserId,
    text,
)


@dataclass(frozen=True, slots=True)
class ToConfirm:
    """Carry the command out only once its asker says `!confirm`; it is then asked again with `confirmed`."""


Following = Sequence[Delivery | Record | Reply]
Outcome = Sequence[Delivery | Record | Reply | ToConfirm]


class Where(Flag):
    """Kinds of room a command may be given in."""

    PROTECTED = auto()  # an encrypted room that the bot looks after
    DIRECT = auto()  # the encrypted room of one person and the bot
    UNENCRYPTED = auto()  # a room the bot will not, or not quite, look after
    MANAGEMENT = auto()  # the facilitators' own room
    ANYWHERE = PROTECTED | DIRECT | UNENCRYPTED | MANAGEMENT


class Reach(Enum):
    """Which rooms a command in a direct room may be about."""

    SHARED = auto()  # those that the asker is in together with the bot, or waits outside of
    BEEN_IN = auto()  # also those that they have left
    AGREED = auto()  # also those where their agreement stands, even if they or the bot have left


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """A command that somebody gave, and the facts around it.

    `room` is the protected room it is about: the one it was given in, or the one that a direct message
    names or leaves no doubt about; None where there is none. `shared` are all the protected rooms that
    the asker shares with the bot, and those besides that the command reaches. `confirmed` says that the asker
    was told what follows, and said `!confirm`; `first` is the message in which they then first said it.
    """

    command: str
    argument: str = field(repr=False)
    sender: UserId
    role: Role
    where: Where
    message: RoomMessage
    room: Room | None
    shared: tuple[Room, ...] = ()
    settings: RoomSettings
    language: str
    now: datetime
    bot: UserId
    prefix: str = "!"
    confirmed: bool = False
    first: RoomMessage | None = field(default=None, repr=False)

    @property
    def words(self) -> list[str]:
        """The argument, word by word."""
        return self.argument.split()

    @property
    def the_room(self) -> Room:
        """The room it is about, in commands whose line in the table says that they need one."""
        if self.room is None:
            raise LookupError("the table promises a room to this command")
        return self.room

    @property
    def cause(self) -> EventId:
        """The event that gave the command."""
        return self.message.event_id


@dataclass(frozen=True, slots=True, kw_only=True)
class Command:
    """One line of the table.

    `keeps` says what carrying it out keeps about the asker, in the words of `!privacy`. What `is_always_done`
    no limit drops, however much is asked: only its answer may be left out. What `goes_by_when_said` is done
    however late its key comes: it does what it would have done then. What stands behind its name and is not
    what it `takes` is words like any others; see `commands.taking`.
    """

    name: str
    line: Text
    who: Role = Role.PARTICIPANT
    where: Where
    keeps: Text
    run: Callable[[Asked, Any], Awaitable[Outcome]]
    arguments: str = ""
    takes: Takes = nothing
    needs_room: bool = False
    reach: Reach = Reach.SHARED
    is_always_done: bool = False
    goes_by_when_said: bool = False


NOTHING = text("Nothing.")
ACT = text("What you did, when and in which room.")
TALKING = Where.PROTECTED | Where.DIRECT
STAFF = TALKING | Where.MANAGEMENT


def reply(*said: Text) -> Reply:
    """Answer in the same place."""
    return Reply(said=said, lane=Lane.ANSWER)


def among_staff(asked: Asked, said: Said, *, openly: Said) -> Outcome:
    """Say everything where staff are among themselves; in the group itself `openly`, the rest in private."""
    if asked.where is not Where.PROTECTED:
        return [Reply(said=said)]
    private = Tell(user_id=asked.sender, said=said, lane=Lane.ANSWER, about=asked.the_room.room_id)
    return [private, Reply(said=(*openly, text("I have written you the rest in private.")))]


def act(asked: Asked, what: str) -> AuditAct:
    """Record what a member of staff did to the room that it is about."""
    return AuditAct(who=asked.sender, what=what, room_id=asked.the_room.room_id, at=asked.now)
