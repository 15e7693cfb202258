"""What the rest of the bot may ask of Matrix. `bot.matrix` keeps these promises; nothing else knows nio.

Every call may raise a `bot.failures.Failure`; none raises anything else.
"""

from collections.abc import AsyncIterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any, Protocol

from policies.vocabulary import (
    Attachment,
    DeviceId,
    EventId,
    Fact,
    Room,
    RoomId,
    RoomMessage,
    Unread,
    UnreadableMessage,
    UserId,
    WhyUnread,
)

Json = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Batch:
    """One sync: what happened, in order, and the position after it.

    Encryption state is already on disk when a batch is handed out; the position is saved by whoever
    decided about the facts, in one transaction with what was decided.
    """

    position: str
    facts: tuple[Fact, ...] = field(repr=False)


@dataclass(frozen=True, slots=True)
class Page:
    """A page of `/messages`, as the homeserver sent it: never decrypted. `end` None is the end of history."""

    events: tuple[Json, ...] = field(repr=False)
    end: str | None


@dataclass(frozen=True, slots=True)
class Wrote:
    """What an event shows of itself undecrypted: who wrote it, what it answers, and in which thread."""

    sender: UserId
    answers: EventId | None = None
    thread: EventId | None = None


class Rooms(Protocol):
    """The joined rooms as their unencrypted state describes them; always current after a batch."""

    def __getitem__(self, room_id: RoomId) -> Room:
        """Return a joined room; KeyError where the bot is not in it."""

    def __contains__(self, room_id: object) -> bool:
        """Whether the bot is joined to a room."""

    def joined(self) -> Sequence[Room]:
        """Return every joined room."""


class Homeserver(Protocol):
    """One account, one device, on one homeserver."""

    user_id: UserId
    device_id: DeviceId

    @property
    def rooms(self) -> Rooms:
        """The joined rooms, current after each batch."""

    async def sync(self, since: str | None, *, full_state: bool, patience: timedelta) -> Batch:
        """Ask what happened since a position. With `full_state`, each room's roster is a fact too."""

    async def time(self) -> datetime | None:
        """Ask what time it is on the homeserver; None where it does not tell."""

    async def send(self, room_id: RoomId, event_type: str, content: Json, *, txn_id: str) -> EventId:
        """Send an event, encrypted where the room is; a repeated `txn_id` sends nothing twice."""

    async def redact(self, room_id: RoomId, event_id: EventId, *, txn_id: str, reason: str = "") -> EventId:
        """Redact an event; returns the redaction's own event id, which proves nothing yet."""

    async def send_state(self, room_id: RoomId, event_type: str, state_key: str, content: Json) -> EventId:
        """Write a state event."""

    async def state(self, room_id: RoomId, event_type: str, state_key: str = "") -> Json | None:
        """Read a state event's content from the server, now; None where there is none."""

    async def event(self, room_id: RoomId, event_id: EventId) -> Json | None:
        """Read one event as the server holds it, undecrypted; None where it is gone or not to be seen."""

    async def wrote(self, room_id: RoomId, event_id: EventId) -> Wrote | None:
        """Return who wrote an event, and where it stands; None where it is gone or not to be seen."""

    async def read(self, room_id: RoomId, event_id: EventId) -> RoomMessage | None:
        """Read and decrypt one encrypted message; None where there is none, or it cannot be read."""

    async def newest(self, room_id: RoomId, event_id: EventId) -> RoomMessage | None:
        """Read an encrypted message as its author edited it last; None as for `read`, also of the edit."""

    async def type_of(self, room_id: RoomId, event_id: EventId) -> str:
        """Return one event's type, decrypted; empty where it is gone, or cannot be read."""

    async def again(self, room_id: RoomId, event_id: EventId) -> Sequence[Fact]:
        """Read one event anew, as the facts that a sync would tell; none where it is not to be seen."""

    async def messages(
        self, room_id: RoomId, *, start: str | None, backwards: bool, limit: int, only: Json | None = None
    ) -> Page:
        """Read a page of history, undecrypted, from `start` or the very end; `only` is a filter."""

    async def call(self, method: str, path: str, body: Json | None = None, query: Json | None = None) -> Json:
        """Make one authenticated request below the homeserver's address and return its JSON."""

    async def direct_room(self, user_id: UserId) -> RoomId:
        """Make a new encrypted direct room, with `user_id` invited."""

    async def join(self, room_id: RoomId) -> None:
        """Join a room."""

    async def leave(self, room_id: RoomId, reason: str = "") -> None:
        """Leave a room, or decline an invite to it."""

    async def invite(self, room_id: RoomId, user_id: UserId) -> None:
        """Invite somebody."""

    async def resolve(self, alias: str) -> RoomId | None:
        """Return the room an alias points to."""

    async def upload(self, data: bytes, *, mimetype: str, name: str) -> Json:
        """Upload a file, encrypted; returns the `file` object for an event's content."""

    async def download(self, attachment: Attachment, *, at_most: int) -> bytes:
        """Fetch and open an attached file of at most so many bytes."""

    async def file_name(self, mxc: str) -> str:
        """Return the name that a file was uploaded under, without fetching it; empty where it has none."""

    def give_keys(self, *, signed_only: bool) -> None:
        """Give room keys to every device, or to signed ones alone, from the next message on."""

    def accept_identity(self, user_id: UserId) -> bool:
        """Pin the identity that somebody has now; False where nothing has changed."""

    def forget_keys(self, room_id: RoomId) -> "KeyForgetting":
        """Hand over the power to drop keys of a room (see `KeyForgetting`)."""

    def unread(self, room_id: RoomId) -> Sequence[Unread]:
        """Return how many messages of a room could not be read, by reason and client."""

    def why_unread(self, room_id: RoomId, event_id: EventId) -> WhyUnread | None:
        """Return why a message cannot be read; None where it can be by now, or is gone."""

    async def unweighed(self) -> Sequence[UnreadableMessage]:
        """Return what could not be read, and about which no gate has decided yet, read anew."""

    def weigh(self, room_id: RoomId, event_id: EventId) -> None:
        """Note that a gate has decided about what could not be read, or that none has to."""

    async def close(self) -> None:
        """Close connections and files. Logs nobody out."""


class KeyForgetting(Protocol):
    """Makes what was removed unreadable for good, even to who holds the bot's disk."""

    async def sessions(self) -> AsyncIterator[str]:
        """Name the inbound group sessions of the room."""

    async def drop(self, session_id: str) -> None:
        """Delete a session; a tombstone keeps it from coming back when its key is sent again."""

    async def ratchet(self, session_id: str, first_index: int) -> None:
        """Move a session forward, so that messages before `first_index` stay closed."""
