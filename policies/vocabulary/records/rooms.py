"""What is written down about a room: protected, set apart, set, upgraded, released."""

from dataclasses import dataclass
from datetime import datetime

from policies.identifiers import RoomId, UserId


@dataclass(frozen=True, slots=True, kw_only=True)
class RoomProtected:
    """The bot looks after a room."""

    room_id: RoomId
    since: datetime
    by: UserId | None = None
    unencrypted: bool = False  # protected anyway, because a facilitator said so


@dataclass(frozen=True, slots=True, kw_only=True)
class RoomReleased:
    """The bot no longer looks after a room. `put_out_at`: because it is not in it any more."""

    room_id: RoomId
    put_out_at: datetime | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class RoomSetApart:
    """A room is the facilitators' own. It stays apart until somebody asks for more, or the bot leaves."""

    room_id: RoomId
    at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class RoomCarriedOver:
    """A room was upgraded: what was recorded for it holds for its replacement."""

    room_id: RoomId
    replacement: RoomId


@dataclass(frozen=True, slots=True, kw_only=True)
class SettingChanged:
    """A room setting changed by command; None goes back to the file's value."""

    room_id: RoomId
    key: str  # dotted, as in the config: `retention.max_age`
    value: str | None  # as written, YAML
    by: UserId
    at: datetime
