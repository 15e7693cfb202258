"""What is written down about retention: holds, what was asked of the sweeps, what was taken back."""

from dataclasses import dataclass, field
from datetime import datetime, timedelta

from policies.identifiers import EventId, RoomId, UserId


@dataclass(frozen=True, slots=True, kw_only=True)
class HoldPlaced:
    """A facilitator exempted one event from retention, with a reason and an end."""

    room_id: RoomId
    event_id: EventId
    by: UserId
    reason: str = field(repr=False)
    at: datetime
    until: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class HoldReleased:
    """A hold ended early."""

    room_id: RoomId
    event_id: EventId


@dataclass(frozen=True, slots=True, kw_only=True)
class SweepAsked:
    """An admin asked for a sweep of a room's whole history, now."""

    room_id: RoomId


@dataclass(frozen=True, slots=True, kw_only=True)
class CountAsked:
    """Somebody asked how many messages an age would remove, by the event `asked_in`.

    The answer goes to `answer_in`, in a thread and language; with `confirm`, it says that this confirms.
    """

    asked_in: EventId
    room_id: RoomId
    age: timedelta
    answer_in: RoomId
    thread: EventId | None = None
    language: str
    confirm: str | None = None
    at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class CountAnswered:
    """The count asked for by an event was given."""

    asked_in: EventId


@dataclass(frozen=True, slots=True, kw_only=True)
class SweepsHalted:
    """An admin halted a room's sweeps, or let them go on."""

    room_id: RoomId
    halted: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class TakenBack:
    """Somebody asked to have messages of their own redacted; of each, its edits come first."""

    room_id: RoomId
    event_ids: tuple[EventId, ...]
    at: datetime
