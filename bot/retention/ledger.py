"""What retention remembers, and what its storage promises. A message that is not due has no place in it."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from typing import Protocol

from policies.retention import AgreedAge, Cause, Due
from policies.vocabulary import EventId, RoomId


@dataclass(frozen=True, slots=True, kw_only=True)
class Position:
    """How far a room is worked through.

    Everything before `cursor` is removed, or in the work list, or spared by name. Everything before
    `tail` was looked at once when it was new, and what comes after it came after `tail_at`. Both are
    `/messages` tokens, read forward. `thorough`: the
    sweep under way goes to the newest event, and began at the oldest at `thorough_since`; when it ends,
    nothing due was left at that moment, which is what `proven_at` says. `purged_before`: the homeserver was
    made to forget what lay before the event of that time.
    """

    room_id: RoomId
    cursor: str | None = None
    tail: str | None = None
    tail_at: datetime | None = None
    thorough: bool = True
    thorough_since: datetime | None = None
    proven_at: datetime | None = None
    reached_back: bool = False
    hides_history: bool = False
    agreed: AgreedAge = field(default_factory=AgreedAge)
    announcements: int = 0
    paused: bool = False
    asked: bool = False
    last_sweep_at: datetime | None = None
    removed: int = 0
    purged_before: datetime | None = None


class Why(StrEnum):
    """Why an event is in the work list."""

    ASKED = "asked"  # its sender asked; goes first
    RETENTION = "retention"


@dataclass(frozen=True, slots=True, kw_only=True)
class Work:
    """One event that is to be redacted and is not yet proven gone.

    `attempt` numbers the transaction ids used for it: one, unless the homeserver said yes and did nothing.
    """

    room_id: RoomId
    event_id: EventId
    effective_at: datetime
    parent: EventId | None = None
    stays_with: EventId | None = None
    inherited: bool = False
    why: Why = Why.RETENTION
    attempt: int = 0
    tries: int = 0
    not_before: datetime | None = None
    first_tried_at: datetime | None = None
    sent_at: datetime | None = None
    redaction_id: EventId | None = None
    cause: Cause | None = None
    session_id: str | None = field(default=None, repr=False)
    message_index: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Spared:
    """One event that the positions alone cannot account for: kept by somebody, or with an impossible time."""

    room_id: RoomId
    event_id: EventId
    effective_at: datetime
    seen_at: datetime | None = None
    stays_with: EventId | None = None
    is_notice: bool = False
    session_id: str | None = field(default=None, repr=False)
    message_index: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class KeyUse:
    """How far a decryption key of a room is used up: messages before `removed_before` are gone.

    `closed_before` is how far the key was moved forward already. `noticed_at` is when we first saw it.
    """

    room_id: RoomId
    session_id: str = field(repr=False)
    noticed_at: datetime
    removed_before: int = 0
    closed_before: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Trouble:
    """Why something due in a room is still there: one notice each, and when to look again."""

    room_id: RoomId
    cause: Cause
    since: datetime
    tries: int = 1
    not_before: datetime | None = None


class Ledger(Protocol):
    """Keeps positions and the work list. Every method is one transaction; each may be repeated."""

    async def position(self, room_id: RoomId) -> Position:
        """Return a room's position; that of a room never swept where there is none."""

    async def save(
        self, position: Position, *, work: Iterable[Work] = (), spared: Iterable[Spared] = ()
    ) -> None:
        """Save a position with the work it led to. What is in the lists stays; so do `paused` and `asked`.

        Where somebody asked for a sweep meanwhile, it stays to begin where they had it begin.
        """

    async def add(self, *, work: Iterable[Work] = (), spared: Iterable[Spared] = ()) -> None:
        """Add to both lists what is not in them yet, beside whatever a sweep is doing."""

    async def forget(self, room_id: RoomId) -> None:
        """Drop how far a room is worked through, as when the bot leaves it."""

    async def set_paused(self, room_id: RoomId, paused: bool) -> None:
        """Halt a room's sweeps, or let them go on."""

    async def asked_rooms(self) -> Sequence[RoomId]:
        """Return the rooms in which somebody waits for a sweep."""

    async def begin(self, room_id: RoomId) -> None:
        """Note that nobody waits any more: the sweep has begun."""

    async def ready(self, room_id: RoomId, *, now: datetime, at_most: int) -> Sequence[Work]:
        """Return unsent work, oldest first; never a parent while a child of it is unsent."""

    async def backlog(self, room_id: RoomId) -> int:
        """Count the work list of a room."""

    async def pending(self, room_id: RoomId) -> frozenset[EventId]:
        """Return the events in the work list of a room."""

    async def rooms_with_work(self) -> Sequence[RoomId]:
        """Return the rooms whose work list is not empty."""

    async def update(self, works: Sequence[Work]) -> None:
        """Write down how work went. Work that was confirmed meanwhile stays gone."""

    async def drop(self, room_id: RoomId, event_ids: Sequence[EventId]) -> None:
        """Take work out that is not to be done, or cannot be."""

    async def knows(self, room_id: RoomId, event_id: EventId) -> bool:
        """Whether an event is in the work list, or spared, or has files that may go with it."""

    async def confirm(self, room_id: RoomId, target: EventId) -> Work | None:
        """Take out what is proven gone, from both lists, and count it; returns the work it was.

        Its files may be deleted from now on, and its decryption key be moved past it.
        """

    async def unproven(self, room_id: RoomId, *, sent_before: datetime, at_most: int) -> Sequence[Work]:
        """Return what was sent before a moment and is not proven gone."""

    async def spared(self, room_id: RoomId) -> Sequence[Spared]:
        """Return what the positions do not account for."""

    async def unspare(self, room_id: RoomId, event_ids: Sequence[EventId]) -> None:
        """Take out of the spared what is no longer."""

    async def glance(
        self, room_id: RoomId, event_ids: Sequence[EventId], *, now: datetime
    ) -> tuple[Position, bool]:
        """Return a room's position, and whether one of some events is held (see `held`) or is the rules."""

    async def held(self, room_id: RoomId, *, now: datetime) -> frozenset[EventId]:
        """Return the events under a hold, or about to be: what a hold that is being decided on is about."""

    async def rules_posts(self, room_id: RoomId) -> frozenset[EventId]:
        """Return the newest post of the current rules."""

    async def troubles(self, room_id: RoomId) -> Sequence[Trouble]:
        """Return what is in the way in a room."""

    async def note(self, trouble: Trouble) -> None:
        """Write down what is in the way."""

    async def settle(self, room_id: RoomId, cause: Cause) -> None:
        """Note that something is no longer in the way."""

    async def key_uses(self, room_id: RoomId) -> Sequence[KeyUse]:
        """Return what is known of a room's decryption keys."""

    async def write_key_uses(self, uses: Sequence[KeyUse]) -> None:
        """Write down what is known of keys, in place of what was."""

    async def drop_key_use(self, room_id: RoomId, session_id: str) -> None:
        """Forget a key that was dropped."""

    async def lowest_indexes(self, room_id: RoomId) -> Mapping[str, int]:
        """Return, by key, the first message that is spared or not yet proven gone."""

    async def note_media(
        self, room_id: RoomId, event_id: EventId, mxcs: Sequence[str], *, goes: bool
    ) -> None:
        """Remember where the files of a message lie, and whether they are to go with it."""

    async def deletable_media(self, *, now: datetime, at_most: int) -> Sequence[str]:
        """Return files of which every message is gone, one that they go with, and which may be tried now."""

    async def forget_files_that_stay(self) -> None:
        """Forget files of which every message is gone, and none that they go with."""

    async def showing(self, mxc: str) -> Sequence[tuple[RoomId, EventId]]:
        """Return the messages that showed a file."""

    async def files_of(self, room_id: RoomId) -> frozenset[EventId]:
        """Return the messages of a room that have files and are not known to be gone."""

    async def close_files(self, room_id: RoomId, event_ids: Iterable[EventId]) -> None:
        """Note that messages with files are gone."""

    async def forget_media(self, mxc: str) -> None:
        """Forget a file that was deleted."""

    async def postpone_media(self, mxc: str, until: datetime) -> None:
        """Leave a file for a while that could not be deleted."""


def work_of(room_id: RoomId, due: Due) -> Work:
    """Make a row of the work list of what was decided."""
    return Work(
        room_id=room_id,
        event_id=due.event_id,
        effective_at=due.effective_at,
        parent=due.parent,
        stays_with=due.stays_with,
        inherited=due.inherited,
        session_id=due.session_id,
        message_index=due.message_index,
    )
