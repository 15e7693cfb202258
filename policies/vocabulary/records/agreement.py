"""What is written down about ground rules and agreement to them."""

from dataclasses import dataclass, field
from datetime import datetime

from policies.identifiers import EventId, RoomId, UserId


@dataclass(frozen=True, slots=True, kw_only=True)
class AgreementAct:
    """One row of the record of agreement: somebody agreed, declined, withdrew, or their agreement lapsed."""

    act: str  # agreed | declined | withdrawn | lapsed
    room_id: RoomId
    user_id: UserId
    rules_version: int
    rules_sha256: str
    language: str
    method: str  # command | reaction | policy
    event_id: EventId | None
    sent_at: datetime
    recorded_at: datetime
    purpose: str = "ground rules"


@dataclass(frozen=True, slots=True, kw_only=True)
class RulesVersion:
    """A version of a room's ground rules: the full text in one language, and its SHA-256."""

    room_id: RoomId
    version: int
    language: str
    sha256: str
    text: str = field(repr=False)
    made_at: datetime
    made_by: UserId | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class RulesPosted:
    """The newest post of a room's current rules, which retention leaves alone.

    Rules that fit in no single event are posted in parts, counted from 0.
    """

    room_id: RoomId
    event_id: EventId
    version: int
    part: int = 0
