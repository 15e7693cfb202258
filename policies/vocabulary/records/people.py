"""What is written down about a person beyond any room, and what staff do."""

from dataclasses import dataclass, field
from datetime import datetime

from policies.identifiers import RoomId, UserId


@dataclass(frozen=True, slots=True, kw_only=True)
class LanguageChosen:
    """The language the bot uses with somebody."""

    user_id: UserId
    language: str


@dataclass(frozen=True, slots=True, kw_only=True)
class DirectRoomKnown:
    """The direct room of a person and the bot."""

    user_id: UserId
    room_id: RoomId


@dataclass(frozen=True, slots=True, kw_only=True)
class PersonForgotten:
    """Somebody asked to be forgotten: every table drops them, but for the minimal proof of agreement."""

    user_id: UserId
    at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class AuditAct:
    """What staff, or the bot on its own, did: who, what, where, when, why; never content."""

    who: str
    what: str
    room_id: RoomId | None
    at: datetime
    why: str = field(default="", repr=False)  # a reason is in somebody's own words
