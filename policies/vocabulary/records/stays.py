"""What is written down about somebody's stay in a room: greeted, asked anew, reminded."""

from dataclasses import dataclass
from datetime import datetime

from policies.identifiers import EventId, RoomId, UserId


@dataclass(frozen=True, slots=True, kw_only=True)
class StayBegan:
    """A member's stay in a room began, or was first seen, with this membership event."""

    room_id: RoomId
    user_id: UserId
    event_id: EventId
    began_at: datetime
    greeted_at: datetime | None = None
    rules_version: int | None = None  # to which they have agreed, or were asked to, already


@dataclass(frozen=True, slots=True, kw_only=True)
class StayEnded:
    """A member is gone from a room; what was kept of their stay is dropped."""

    room_id: RoomId
    user_id: UserId
    ended_at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Greeted:
    """A member was sent the ground rules for this stay."""

    room_id: RoomId
    user_id: UserId
    greeted_at: datetime
    rules_version: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class AskedAnew:
    """A member was asked about rules that have changed; their reminders count from here."""

    room_id: RoomId
    user_id: UserId
    rules_version: int
    asked_at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Reminded:
    """A member was reminded of the question about the ground rules."""

    room_id: RoomId
    user_id: UserId
    reminded_at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class FacilitatorsTold:
    """The facilitators were told that a member has not answered."""

    room_id: RoomId
    user_id: UserId
    told_at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class GateExplained:
    """A member was told in private why the gate held something of theirs back."""

    room_id: RoomId
    user_id: UserId
    explained_at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class RoomReminded:
    """A standing reminder was posted in a room; `key` names which. `at` is None where it is set no more."""

    room_id: RoomId
    key: str
    at: datetime | None
