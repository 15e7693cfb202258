"""A room as its unencrypted state describes it: members, powers, encryption, pins.

Built by `bot.matrix` from state events alone; what was decrypted never changes it.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

from policies.identifiers import EventId, RoomId, UserId
from policies.vocabulary.texts import Person

FIRST_TO_KEEP_REDACTIONS = 11  # room version 11, "Redactions": `redacts` is in the content, and stays there
CREATOR_LEVEL = 2**53  # room version 12: a creator stands above every number a power level can have


class Membership(StrEnum):
    """The memberships of the specification (client-server API, "Room membership")."""

    JOIN = "join"
    INVITE = "invite"
    KNOCK = "knock"
    LEAVE = "leave"
    BAN = "ban"


@dataclass(frozen=True, slots=True)
class Member:
    """Who is in a room, by their current membership event."""

    user_id: UserId
    membership: Membership
    event_id: EventId
    since: datetime
    display_name: str = ""
    avatar: str = field(default="", repr=False)


@dataclass(frozen=True, slots=True)
class Powers:
    """`m.room.power_levels`, with the defaults of the specification and the creators of version 12."""

    users: Mapping[UserId, int] = field(default_factory=dict)
    users_default: int = 0
    events: Mapping[str, int] = field(default_factory=dict)
    events_default: int = 0
    state_default: int = 50
    ban: int = 50
    kick: int = 50
    redact: int = 50
    invite: int = 0
    creators: frozenset[UserId] = frozenset()

    def level_of(self, user_id: UserId) -> int:
        """Return a member's level; creators of a version 12 room stand above all numbers."""
        if user_id in self.creators:
            return CREATOR_LEVEL
        return self.users.get(user_id, self.users_default)

    def may_send(self, user_id: UserId, event_type: str, *, state: bool = False) -> bool:
        """Whether a member may send events of this type."""
        needed = self.events.get(event_type, self.state_default if state else self.events_default)
        return self.level_of(user_id) >= needed

    def may_redact_others(self, user_id: UserId) -> bool:
        """Whether a member may redact what others sent: both rules hold (spec, "Handling redactions")."""
        return self.level_of(user_id) >= self.redact and self.may_send(user_id, "m.room.redaction")


@dataclass(frozen=True, slots=True)
class Room:
    """A joined room as it stands."""

    room_id: RoomId
    version: str = "1"
    encrypted: bool = False
    name: str = field(default="", repr=False)
    canonical_alias: str = ""
    alternative_aliases: tuple[str, ...] = ()
    members: Mapping[UserId, Member] = field(default_factory=dict)
    powers: Powers = field(default_factory=Powers)
    pinned: frozenset[EventId] = frozenset()
    history_visibility: str = "shared"
    join_rule: str = "invite"
    guest_access: str = "forbidden"
    predecessor: RoomId | None = None
    replacement: RoomId | None = None
    is_space: bool = False
    creator: UserId | None = None  # who made it: the sender of its first event
    former: frozenset[UserId] = frozenset()  # who has left or was put out, or was never let in

    @property
    def aliases(self) -> tuple[str, ...]:
        """Every alias that the room says is its own."""
        return tuple(alias for alias in (self.canonical_alias, *self.alternative_aliases) if alias)

    @property
    def keeps_redactions(self) -> bool:
        """Whether a redaction that is itself redacted still says of what: from room version 11 on."""
        return not (self.version.isdecimal() and int(self.version[:4]) < FIRST_TO_KEEP_REDACTIONS)

    @property
    def is_open(self) -> bool:
        """Whether anybody can look into it without being in it; what is encrypted stays closed to them."""
        return self.history_visibility == "world_readable"

    def joined(self) -> tuple[Member, ...]:
        """Return the joined members."""
        return tuple(m for m in self.members.values() if m.membership is Membership.JOIN)

    def is_joined(self, user_id: UserId) -> bool:
        """Whether somebody is a joined member."""
        member = self.members.get(user_id)
        return member is not None and member.membership is Membership.JOIN

    def knocking(self) -> tuple[UserId, ...]:
        """Return who has asked to come in."""
        return tuple(m.user_id for m in self.members.values() if m.membership is Membership.KNOCK)

    def has_been_in(self, user_id: UserId) -> bool:
        """Whether somebody is a member or may once have been one."""
        return self.is_joined(user_id) or user_id in self.former

    def name_of(self, user_id: UserId) -> str:
        """Return a member's display name, or the user id where there is none."""
        member = self.members.get(user_id)
        return (member.display_name if member else "") or user_id

    def person(self, user_id: UserId) -> Person:
        """Return somebody by the name they show in this room, which may be another elsewhere."""
        return Person(user_id, self.name_of(user_id), self.room_id)

    def replaces(self, old: "Room") -> bool:
        """Whether this room took another's place: both have to say so, since either alone could be forged."""
        return self.predecessor == old.room_id and old.replacement == self.room_id


def replaced_by(room_id: RoomId, rooms: Iterable[Room]) -> Sequence[RoomId]:
    """Return the rooms whose place a room took, the latest first, as far as these rooms go."""
    known = {room.room_id: room for room in rooms}
    passed: list[RoomId] = []
    new = known.get(room_id)
    while new is not None and new.predecessor in known and new.predecessor not in passed:
        old = known[new.predecessor]
        if not new.replaces(old):
            break
        passed.append(old.room_id)
        new = old
    return passed


def replacing(room_ids: Iterable[RoomId], rooms: Iterable[Room]) -> dict[RoomId, RoomId]:
    """Return of every room whose place one of `room_ids` took, the latest of those."""
    known = {room.room_id: room for room in rooms}
    grown = [room_id for room_id in room_ids if room_id in known and known[room_id].predecessor]
    chains = [(room_id, replaced_by(room_id, known.values())) for room_id in grown]
    chains.sort(key=lambda chain: len(chain[1]))
    return {old: room_id for room_id, passed in chains for old in passed}


def newest(room_id: RoomId, rooms: Iterable[Room]) -> RoomId:
    """Return the room that took a room's place, as far as these rooms go; itself where none of them did."""
    known = {room.room_id: room for room in rooms}
    passed: set[RoomId] = set()
    while room_id in known and room_id not in passed:
        passed.add(room_id)
        new = known[room_id].replacement
        if new in known and known[new].replaces(known[room_id]):
            room_id = new
    return room_id
