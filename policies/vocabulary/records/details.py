"""What is written down about identifying details and the incidents they cause; never the details."""

from dataclasses import dataclass, field
from datetime import datetime

from policies.identifiers import EventId, RoomId, UserId


@dataclass(frozen=True, slots=True, kw_only=True)
class DetailRegistered:
    """A detail that a member asked the bot to watch for; digests only."""

    user_id: UserId
    kind: str
    hint: str
    digests: tuple[bytes, ...] = field(repr=False)
    at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class DetailForgotten:
    """A member took a registered detail back; `number` is its row."""

    user_id: UserId
    number: int


@dataclass(frozen=True, slots=True, kw_only=True)
class IncidentOpened:
    """A warning was given. No content, no affected person."""

    room_id: RoomId
    event_id: EventId
    author: UserId
    category: str
    at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class IncidentStepped:
    """An incident went on to another state; `number` is its row."""

    number: int
    state: str
