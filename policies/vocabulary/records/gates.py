"""What is written down about somebody held back by a gate."""

from dataclasses import dataclass
from datetime import datetime

from policies.identifiers import RoomId, UserId


@dataclass(frozen=True, slots=True, kw_only=True)
class Muted:
    """A member's power level was lowered by the gate; `level_before` None: they had no entry of their own."""

    room_id: RoomId
    user_id: UserId
    level_before: int | None
    level: int
    muted_at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class MuteLeft:
    """A person gave a muted member another level: the gate leaves it at that."""

    room_id: RoomId
    user_id: UserId


@dataclass(frozen=True, slots=True, kw_only=True)
class MuteEnded:
    """The gate no longer holds a member's power level; what they had before is known a little longer."""

    room_id: RoomId
    user_id: UserId
    ended_at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class LobbyEntered:
    """Somebody waits outside a room for which they are asked to agree first."""

    room_id: RoomId
    user_id: UserId
    at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class LobbyLeft:
    """Somebody waits outside no more: they came in, or no longer want to."""

    room_id: RoomId
    user_id: UserId
