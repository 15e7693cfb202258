"""What is written down, in the same transaction as the consequences and the sync position.

Each record belongs to one table of `bot.storage`, whose docstring says what it knows about a person,
for how long, and how it forgets. None has a place for what people write.
"""

from dataclasses import dataclass, field
from datetime import datetime, timedelta

from policies.vocabulary.identifiers import EventId, RoomId, UserId


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


@dataclass(frozen=True, slots=True, kw_only=True)
class RoomReminded:
    """A standing reminder was posted in a room; `key` names which."""

    room_id: RoomId
    key: str
    at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class RoomCarriedOver:
    """A room was upgraded: what was recorded for it holds for its replacement."""

    room_id: RoomId
    replacement: RoomId


@dataclass(frozen=True, slots=True, kw_only=True)
class StayEnded:
    """A member is gone from a room; what was kept of their stay is dropped."""

    room_id: RoomId
    user_id: UserId
    ended_at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class RoomProtected:
    """The bot looks after a room."""

    room_id: RoomId
    since: datetime
    by: UserId | None = None
    unencrypted: bool = False  # protected anyway, because a facilitator said so


@dataclass(frozen=True, slots=True, kw_only=True)
class RoomReleased:
    """The bot no longer looks after a room."""

    room_id: RoomId


@dataclass(frozen=True, slots=True, kw_only=True)
class SettingChanged:
    """A room setting changed by command; None goes back to the file's value."""

    room_id: RoomId
    key: str  # dotted, as in the config: `retention.max_age`
    value: str | None  # as written, YAML
    by: UserId
    at: datetime


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


@dataclass(frozen=True, slots=True, kw_only=True)
class AuditAct:
    """What staff, or the bot on its own, did: who, what, where, when, why; never content."""

    who: str
    what: str
    room_id: RoomId | None
    at: datetime
    why: str = ""


Record = (
    AgreementAct
    | RulesVersion
    | RulesPosted
    | StayBegan
    | Greeted
    | AskedAnew
    | Reminded
    | FacilitatorsTold
    | GateExplained
    | Muted
    | MuteLeft
    | MuteEnded
    | LobbyEntered
    | LobbyLeft
    | RoomReminded
    | RoomCarriedOver
    | StayEnded
    | RoomProtected
    | RoomReleased
    | SettingChanged
    | DetailRegistered
    | DetailForgotten
    | IncidentOpened
    | IncidentStepped
    | LanguageChosen
    | DirectRoomKnown
    | PersonForgotten
    | HoldPlaced
    | HoldReleased
    | SweepAsked
    | CountAsked
    | CountAnswered
    | SweepsHalted
    | TakenBack
    | AuditAct
)
