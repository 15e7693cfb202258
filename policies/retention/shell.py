"""The shell of an event: what retention may know about it, and nothing of what was said.

Built from the event as the homeserver sent it, undecrypted and unchecked: a malformed event must expire
like any other, so nothing here raises. What an event needs to be redacted is an id; all else may be odd.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any

from policies.retention.megolm import message_index
from policies.vocabulary import EventId, UserId

MATRIX_BEGAN = datetime(2014, 1, 1, tzinfo=UTC)  # an older time is a broken clock's, not an event's
BACKDATED = timedelta(hours=1)  # how far a sender's clock may be behind what we saw
REDACTION = "m.room.redaction"
NOBODY = UserId("")

# What is part of a message goes when the message goes. Replies, in threads too, are messages of their own.
GOES_WITH_PARENT = frozenset({"m.replace", "m.annotation", "m.reference"})
STAYS_WITH_PARENT = frozenset({"m.replace", "m.reference"})  # a reaction does not, which says something else
_EVENT_ID = re.compile(r"\$\S{1,254}")


@dataclass(frozen=True, slots=True)
class Relation:
    """`m.relates_to` of an event, which stays readable in encrypted ones."""

    kind: str
    target: EventId

    @property
    def goes_with_parent(self) -> bool:
        """Whether the event is only a part of what it relates to: an edit, a reaction, a vote."""
        return self.kind in GOES_WITH_PARENT


@dataclass(frozen=True, slots=True)
class Shell:
    """An event without its words. `seen_at` None: it was there before anybody looked.

    `session_id` and `message_index` name the Megolm key that opens it (olm specification, "Megolm").
    """

    event_id: EventId
    type: str
    sender: UserId = NOBODY
    sent_at: datetime | None = None
    seen_at: datetime | None = None
    relation: Relation | None = None
    is_state: bool = False
    is_redacted: bool = False
    is_notice: bool = False
    session_id: str | None = None
    message_index: int | None = None

    @property
    def parent(self) -> EventId | None:
        """What it relates to."""
        return self.relation.target if self.relation else None

    @property
    def replaces(self) -> EventId | None:
        """What it is an edit of."""
        return self.relation.target if self.relation and self.relation.kind == "m.replace" else None

    @property
    def stays_with(self) -> EventId | None:
        """What it stays with where that is kept: what it is an edit of, or, if that is a poll, a vote in."""
        return self.relation.target if self.relation and self.relation.kind in STAYS_WITH_PARENT else None

    @property
    def effective_at(self) -> datetime | None:
        """The time its age counts from; None where nothing trustworthy is known.

        A sender's clock cannot keep an event for longer (not later than we saw it), nor have it removed
        at once (not more than an hour before we saw it).
        """
        if self.seen_at is None:
            return self.sent_at
        return self.seen_at if self.sent_at is None else clamped(self.sent_at, self.seen_at)


def clamped(sent_at: datetime, seen_at: datetime) -> datetime:
    """Return the time an event's age counts from, of what its sender's server says and what we saw."""
    return max(min(sent_at, seen_at), seen_at - BACKDATED)


def shell(raw: object, *, seen_at: datetime | None) -> Shell | None:
    """Read an event's shell, whatever it is made of; None only where it has no usable event id."""
    if not isinstance(raw, Mapping):
        return None
    event_id = raw.get("event_id")
    if not isinstance(event_id, str) or not _EVENT_ID.fullmatch(event_id):
        return None
    content = _mapping(raw.get("content"))
    session, index = _session(content)
    return Shell(
        EventId(event_id),
        _string(raw.get("type")),
        UserId(_string(raw.get("sender"))),
        _moment(raw.get("origin_server_ts")),
        seen_at,
        _relation(content),
        raw.get("state_key") is not None,
        _is_redacted(raw),
        content.get("msgtype") == "m.notice",
        session,
        index,
    )


def redaction_target(raw: Mapping[str, Any]) -> EventId | None:
    """Return what a redaction redacts: beside its content up to room version 10, inside from 11 on."""
    if raw.get("type") != REDACTION:
        return None
    target = _mapping(raw.get("content")).get("redacts", raw.get("redacts"))
    return EventId(target) if isinstance(target, str) else None


def redacted_at(raw: Mapping[str, Any]) -> datetime | None:
    """Return when an event was redacted; None where it is not, or no usable time is given."""
    return _moment(_mapping(_mapping(raw.get("unsigned")).get("redacted_because")).get("origin_server_ts"))


def _is_redacted(raw: Mapping[str, Any]) -> bool:
    # Empty content alone is no redaction: anybody can send `{}`. Nor is what stands beside `unsigned`: a
    # sender's server may put anything there, and only `unsigned` is our own one's (spec, "Event format").
    return bool(_mapping(raw.get("unsigned")).get("redacted_because"))


def _relation(content: Mapping[str, Any]) -> Relation | None:
    relates = _mapping(content.get("m.relates_to"))
    kind, target = relates.get("rel_type"), relates.get("event_id")
    if isinstance(kind, str) and isinstance(target, str) and _EVENT_ID.fullmatch(target):
        return Relation(kind, EventId(target))
    return None


def _session(content: Mapping[str, Any]) -> tuple[str | None, int | None]:
    session, ciphertext = content.get("session_id"), content.get("ciphertext")
    if not isinstance(session, str) or not isinstance(ciphertext, str):
        return None, None
    return session, message_index(ciphertext)


def _moment(milliseconds: object) -> datetime | None:
    if type(milliseconds) is not int:
        return None
    try:
        moment = datetime.fromtimestamp(milliseconds / 1000, UTC)
    except (OverflowError, ValueError, OSError):
        return None
    return moment if moment >= MATRIX_BEGAN else None


def _mapping(value: object) -> Mapping[str, Any]:
    return value if isinstance(value, Mapping) else {}


def _string(value: object) -> str:
    return value if isinstance(value, str) else ""
