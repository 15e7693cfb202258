"""What happened, as the homeserver told it and the encryption opened it.

Privacy lives in these types: whatever a member wrote is hidden from `repr`, so that no log line,
exception or failing assertion of ours can carry it by accident.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from enum import StrEnum

from policies.identifiers import DeviceId, EventId, RoomId, UserId
from policies.vocabulary.rooms import Room

_TYPED = frozenset({"m.text", "m.image", "m.file", "m.audio", "m.video"})


class Trust(StrEnum):
    """How far the device that sent an event is vouched for by its owner's cross-signing identity."""

    PLAINTEXT = "plaintext"  # not encrypted: nobody vouches for it
    UNKNOWN = "unknown"  # encrypted, but the session belongs to no known device of the sender
    UNSIGNED = "unsigned"  # a device of the sender, not signed by its owner
    SIGNED = "signed"  # signed by the owner's identity, which is the one pinned at first sight
    CHANGED = "changed"  # signed by an identity other than the pinned one


class Part(StrEnum):
    """What of an event may have to wait until the homeserver has answered."""

    COMMAND = "command"
    LOOK = "look"  # at what it gives away


@dataclass(frozen=True, slots=True, kw_only=True)
class RoomEvent:
    """What every event in a room has. `sent_at` is the sender's server's word, `seen_at` our own.

    `levels` are its sender's power levels at its place in the timeline: in its room, and in each other room
    where they have changed since. Empty where that is not known. `unread_for` is for how long it could not be
    read after it had come; None where it could be at once.
    """

    room_id: RoomId
    event_id: EventId
    sender: UserId
    sent_at: datetime
    seen_at: datetime
    levels: Mapping[RoomId, int] = field(default_factory=dict, repr=False, compare=False)
    unread_for: timedelta | None = field(default=None, compare=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class RoomMessage(RoomEvent):
    """Something a member said that the bot could read: text, notice, caption, sticker, poll question.

    `text` is the newest wording (of `m.new_content` for an edit), without a quoted reply fallback.
    `hidden_text` is what a client may show beside it: the formatted body's text, spoilers, a file name.
    """

    text: str = field(repr=False)
    hidden_text: tuple[str, ...] = field(default=(), repr=False)
    msgtype: str = "m.text"
    trust: Trust = Trust.PLAINTEXT
    device_id: DeviceId | None = None
    edits: EventId | None = None
    replies_to: EventId | None = None
    thread: EventId | None = None
    mentions: frozenset[UserId] = frozenset()
    media: tuple[str, ...] = field(default=(), repr=False)
    attachment: "Attachment | None" = field(default=None, repr=False)

    @property
    def is_notice(self) -> bool:
        """Whether a program said it (`m.notice`): programs never answer one another."""
        return self.msgtype == "m.notice"

    @property
    def is_typed(self) -> bool:
        """Whether its sender typed it to be read as it stands: a text, or what is written under a file.

        Who sends a sticker, a poll or an action says something else, and perhaps somebody else's words.
        """
        return self.msgtype in _TYPED

    @property
    def was_encrypted(self) -> bool:
        """Whether it arrived encrypted."""
        return self.trust is not Trust.PLAINTEXT


@dataclass(frozen=True, slots=True, kw_only=True)
class Attachment:
    """Where an attached file lies and what opens it. Never stored."""

    mxc: str = field(repr=False)
    mimetype: str = ""
    size: int = 0
    name: str = field(default="", repr=False)
    encryption: tuple[str, str, str] | None = field(default=None, repr=False)  # JWK `k`, iv, sha256


class WhyUnread(StrEnum):
    """Why a message could not be read.

    `WITHHELD_…` are the reasons that a sender's client itself gives (client-server API, "Reporting that
    decryption keys are withheld"); the others are what the bot found.
    """

    MISSING_KEY = "missing key"
    WITHHELD_BLACKLISTED = "withheld: m.blacklisted"
    WITHHELD_UNVERIFIED = "withheld: m.unverified"
    WITHHELD_UNAUTHORISED = "withheld: m.unauthorised"
    WITHHELD_UNAVAILABLE = "withheld: m.unavailable"
    WITHHELD_NO_OLM = "withheld: m.no_olm"
    KEY_OF_LATER_ONES = "key of later messages"
    UNKNOWN_ALGORITHM = "unknown algorithm"
    WOULD_NOT_OPEN = "would not open"
    SOMEBODY_ELSES_KEY = "another's key"
    REPLAYED = "replayed"
    MALFORMED = "malformed content"


@dataclass(frozen=True, slots=True, kw_only=True)
class UnreadableMessage(RoomEvent):
    """An encrypted event that the bot has no key for, or that would not open.

    `is_first` says that nothing else of its session is known to be unreadable.
    """

    session_id: str
    device_id: DeviceId | None = None
    reason: WhyUnread = WhyUnread.MISSING_KEY
    is_first: bool = True


@dataclass(frozen=True, slots=True)
class Unread:
    """How many messages of a room could not be read, for one reason and one family of clients.

    `client` is a name from the bot's own list (`Element X`), or empty where it is on none.
    """

    why: WhyUnread
    client: str
    count: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Reaction(RoomEvent):
    """A reaction to an event. Reactions are not encrypted in Matrix.

    `shortcode` is what a client shows for a `key` that is a picture.
    """

    target: EventId
    key: str = field(repr=False)
    shortcode: str = field(default="", repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class Redacted(RoomEvent):
    """Somebody redacted `target`; `event_id` is the redaction's own."""

    target: EventId


@dataclass(frozen=True, slots=True, kw_only=True)
class Aside(RoomEvent):
    """Words that everybody sees beside something that is no message: a reason, a topic, a room's name.

    `type` is that of the event that has them; `target` what it redacts, where it is a redaction.
    """

    type: str
    words: tuple[str, ...] = field(repr=False)
    target: EventId | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Joined(RoomEvent):
    """A member came in: joined, or rejoined. Never a change of name or avatar. `sender` is the member."""

    display_name: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Left(RoomEvent):
    """A member is gone. `user_id` is who; `sender` who did it."""

    user_id: UserId
    how: str = "left"  # left | kicked | banned


@dataclass(frozen=True, slots=True, kw_only=True)
class Renamed(RoomEvent):
    """A joined member changed display name or avatar; `was_called` is the name they showed before."""

    display_name: str = field(default="", repr=False)
    was_called: str = field(default="", repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class Knocked(RoomEvent):
    """Somebody asks to be let in."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Invited(RoomEvent):
    """Somebody other than the bot is invited to a room. `user_id` is who; `sender` who invites."""

    user_id: UserId


@dataclass(frozen=True, slots=True, kw_only=True)
class InvitedBot:
    """The bot itself is invited to a room by `inviter`. `is_space` where the invite shows that it is one."""

    room_id: RoomId
    inviter: UserId
    is_direct: bool = False
    is_space: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class BotJoined:
    """The bot is in a room where it was not when the last batch ended."""

    room_id: RoomId


@dataclass(frozen=True, slots=True, kw_only=True)
class BotLeft:
    """The bot is no longer in a room: it left, was kicked or banned (`by`).

    `last_seen`: the room as it stood before; None where that was not seen.
    """

    room_id: RoomId
    by: UserId | None = None
    last_seen: Room | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class RosterSeen:
    """The whole roster of a room, as it stands: after a start, after a gap, after the bot joined."""

    room_id: RoomId


@dataclass(frozen=True, slots=True, kw_only=True)
class GapGivenUp:
    """Some of what happened in a room since the last batch is not known: its history was not given."""

    room_id: RoomId


@dataclass(frozen=True, slots=True, kw_only=True)
class StateChanged(RoomEvent):
    """A state event other than a membership changed: power levels, encryption, pins, name, join rule."""

    type: str
    state_key: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class RoomUpgraded(RoomEvent):
    """A tombstone points from `room_id` to its replacement."""

    replacement: RoomId


@dataclass(frozen=True, slots=True, kw_only=True)
class IdentityChanged:
    """A member's cross-signing identity is no longer the one pinned at first sight."""

    user_id: UserId


Fact = (
    RoomMessage
    | UnreadableMessage
    | Reaction
    | Redacted
    | Aside
    | Joined
    | Left
    | Renamed
    | Knocked
    | Invited
    | InvitedBot
    | BotJoined
    | BotLeft
    | RosterSeen
    | GapGivenUp
    | StateChanged
    | RoomUpgraded
    | IdentityChanged
)
