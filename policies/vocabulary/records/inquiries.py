"""What waits to be decided until the homeserver has answered."""

from dataclasses import dataclass
from datetime import datetime

from policies.identifiers import EventId, RoomId
from policies.vocabulary.events import Part


@dataclass(frozen=True, slots=True, kw_only=True)
class InquiryBegan:
    """A part of an event is decided once the homeserver has answered.

    `keeps` is another event of the room that is not to be removed until then.
    """

    room_id: RoomId
    event_id: EventId
    part: Part
    at: datetime
    keeps: EventId | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class InquiryEnded:
    """It is decided."""

    event_id: EventId
    part: Part
