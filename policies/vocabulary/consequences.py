"""What a policy or a command asks for. Nothing here does anything; `bot.outbox` carries it out.

A consequence is sent at most once: its transaction id is derived from what caused it
(client-server API, "Transaction identifiers").
"""

from dataclasses import dataclass, field
from enum import IntEnum

from policies.identifiers import EventId, RoomId, UserId
from policies.vocabulary.texts import Said, Text


class Lane(IntEnum):
    """Who goes first when the homeserver lets only little through: the lower number."""

    ANSWER = 0
    GREETING = 1
    WARNING = 2
    ALERT = 3
    REMINDER = 4
    RETENTION = 5


@dataclass(frozen=True, slots=True, kw_only=True)
class Reply:
    """Answer where the question was asked: same room, same thread. Pings nobody but who asked.

    In the language to use with who asked there, unless one is given, and by the clocks of the room it is
    `about`, if that is another.
    """

    said: Said
    lane: Lane = Lane.ANSWER
    language: str | None = None
    about: RoomId | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Post:
    """Say something in a room, as a notice.

    In the room's language, unless one is given, and by the clocks of the room it is `about`, if that is
    another. `becomes` names what the sent event is to be
    remembered as, in the same transaction that confirms it: `rules:VERSION` for the post of the rules.
    Posts with the same `key` are one message, brought up to date by editing it. What `rests` is not sent in
    the room's quiet hours, though it was decided before them.
    """

    room_id: RoomId
    said: Said
    lane: Lane = Lane.ANSWER
    thread: EventId | None = None
    replies_to: EventId | None = None
    mentions: tuple[UserId, ...] = ()
    language: str | None = None
    about: RoomId | None = None
    becomes: str | None = None
    key: str | None = None
    rests: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Tell:
    """Tell one person privately, in an encrypted direct room.

    In the language they chose, else in that of the room it is `about`, else in the bot's. Where no direct
    room can be opened, `otherwise` is said instead: it must give nothing away. `key` names
    what it is of, so that it can be taken out while it waits (see `bot/storage/waiting_reminders.py`).
    What `rests` is not sent in the quiet hours of the room it is about.
    """

    user_id: UserId
    said: Said
    lane: Lane = Lane.ANSWER
    otherwise: Post | None = None
    about: RoomId | None = None
    key: str | None = None
    rests: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class SendFile:
    """Give one person a file in their direct room. `data` is the bot's own record, never a member's words."""

    user_id: UserId
    name: str
    mimetype: str
    data: bytes = field(repr=False)
    lane: Lane = Lane.ANSWER


@dataclass(frozen=True, slots=True, kw_only=True)
class Alert:
    """Tell the facilitators of a room: in the management room, or else each of them privately.

    Alerts with the same `key` are one message, brought up to date by editing it. `told` are the facilitators
    of a room that the bot is not in any more, and so cannot ask for them.
    """

    room_id: RoomId | None
    said: Said
    key: str | None = None
    told: tuple[UserId, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Redact:
    """Redact one event. `reason` is seen by all: it says the rule, never the content.

    What is said of it waits until it is known what came of it: `then` is said once it is redacted,
    `otherwise` where the homeserver will not redact it.
    """

    room_id: RoomId
    event_id: EventId
    reason: Text | None = None
    lane: Lane = Lane.RETENTION
    then: tuple[Alert | Post | Tell, ...] = ()
    otherwise: tuple[Alert | Post | Tell, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class AcceptInvite:
    """Join a room that the bot was invited to."""

    room_id: RoomId


@dataclass(frozen=True, slots=True, kw_only=True)
class DeclineInvite:
    """Decline an invite; `reason` is shown to who invited."""

    room_id: RoomId
    reason: Text


@dataclass(frozen=True, slots=True, kw_only=True)
class LeaveRoom:
    """Leave a room."""

    room_id: RoomId
    reason: Text | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class InviteMember:
    """Invite somebody to a room."""

    room_id: RoomId
    user_id: UserId


@dataclass(frozen=True, slots=True, kw_only=True)
class RemoveMember:
    """Put somebody out of a room, or take an invite back; `reason` is shown to them."""

    room_id: RoomId
    user_id: UserId
    reason: Text


@dataclass(frozen=True, slots=True)
class LevelChange:
    """One member's entry among the power levels; None is no entry, so that the room's default holds.

    It is changed only where it still is `instead_of`: what a person changed meanwhile stays theirs.
    """

    user_id: UserId
    level: int | None
    instead_of: int | None


@dataclass(frozen=True, slots=True, kw_only=True)
class SetLevels:
    """Change members' power levels, together, in the power levels as they stand when it is carried out."""

    room_id: RoomId
    changes: tuple[LevelChange, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class AcceptIdentity:
    """Know somebody by the cryptographic identity they have now."""

    room_id: RoomId
    user_id: UserId


@dataclass(frozen=True, slots=True, kw_only=True)
class SetState:
    """Write one state event. Nothing about a person is ever put here."""

    room_id: RoomId
    type: str
    state_key: str = ""
    content: dict[str, object] = field(default_factory=dict)


Delivery = (
    Post
    | Tell
    | SendFile
    | Alert
    | Redact
    | AcceptInvite
    | DeclineInvite
    | LeaveRoom
    | InviteMember
    | RemoveMember
    | SetLevels
    | SetState
    | AcceptIdentity
)
