"""What a person's client shows: the events of their rooms, decrypted, with edits and redactions applied."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any

_EARLIEST, _LATEST = -62_135_596_800, 253_402_214_400  # the years 1 and 9999


@dataclass(slots=True)
class Seen:
    """One event as it stands on a person's screen. Redacted, it is empty; edited, it has its newest words."""

    room_id: str
    event_id: str
    sender: str
    type: str
    content: Mapping[str, Any] = field(repr=False)
    sent_at: datetime
    state_key: str | None = None
    encrypted: bool = False
    redacted: bool = False
    edit: Mapping[str, Any] | None = field(default=None, repr=False)

    @property
    def text(self) -> str:
        """The words shown, of the newest edit; empty where there are none."""
        body = (self.edit or self.content).get("body", "")
        return body if isinstance(body, str) else ""

    @property
    def html(self) -> str:
        """The formatted words shown, of the newest edit; empty where there are none."""
        body = (self.edit or self.content).get("formatted_body", "")
        return body if isinstance(body, str) else ""

    @property
    def relates_to(self) -> Mapping[str, Any]:
        """What it relates to, as sent (`m.relates_to`)."""
        relation = self.content.get("m.relates_to")
        return relation if isinstance(relation, Mapping) else {}

    @property
    def edits(self) -> str:
        """The event that this one edits; empty where it is no edit."""
        return str(self.relates_to.get("event_id", "")) if _is_edit(self.relates_to) else ""

    @property
    def thread(self) -> str:
        """The root of the thread it stands in; empty where it stands in none."""
        in_thread = self.relates_to.get("rel_type") == "m.thread"
        return str(self.relates_to.get("event_id", "")) if in_thread else ""

    @property
    def unreadable(self) -> bool:
        """Whether it is encrypted and this client has no key for it."""
        return self.type == "m.room.encrypted" and not self.redacted

    @property
    def mentions(self) -> tuple[str, ...]:
        """Whom it pings."""
        mentioned = self.content.get("m.mentions")
        whom = mentioned.get("user_ids") if isinstance(mentioned, Mapping) else None
        return tuple(map(str, whom)) if isinstance(whom, list) else ()


class Timeline:
    """Every event that reached one client, in the order in which it came; each once.

    `observer` is told of every event that comes to show, and of every one that stops showing.
    """

    def __init__(self) -> None:
        self._events: dict[str, Seen] = {}
        self.observer: Callable[[Seen], None] = lambda _: None

    def __iter__(self) -> Iterator[Seen]:
        return iter(tuple(self._events.values()))

    def __getitem__(self, event_id: str) -> Seen:
        return self._events[event_id]

    def __contains__(self, event_id: object) -> bool:
        return event_id in self._events

    def is_redacted(self, event_id: str) -> bool:
        """Whether an event came, and shows as redacted."""
        return event_id in self and self[event_id].redacted

    def of(self, room_id: str) -> tuple[Seen, ...]:
        """Return what was seen in one room."""
        return tuple(seen for seen in self if seen.room_id == room_id)

    def take(self, room_id: str, source: Mapping[str, Any], *, encrypted: bool) -> Seen:
        """Show an event; one that could not be read before is shown in its place."""
        seen = _seen(room_id, source, encrypted=encrypted)
        known = self._events.get(seen.event_id)
        if known is not None and (known.redacted or not known.unreadable):
            return known
        self._events[seen.event_id] = seen
        self._apply(seen, source)
        self.observer(seen)
        return seen

    def _apply(self, seen: Seen, source: Mapping[str, Any]) -> None:
        if seen.type == "m.room.redaction":
            self._redact(source.get("redacts") or seen.content.get("redacts"))
        elif seen.edits and (original := self._events.get(seen.edits)) and original.sender == seen.sender:
            new = seen.content.get("m.new_content")
            original.edit = new if isinstance(new, Mapping) else None

    def _redact(self, event_id: object) -> None:
        if isinstance(event_id, str) and (target := self._events.get(event_id)):
            target.content, target.edit, target.redacted = {}, None, True
            self.observer(target)


def _is_edit(relation: Mapping[str, Any]) -> bool:
    return relation.get("rel_type") == "m.replace"


def _seen(room_id: str, source: Mapping[str, Any], *, encrypted: bool) -> Seen:
    content, unsigned = source.get("content"), source.get("unsigned")
    return Seen(
        room_id=room_id,
        event_id=str(source.get("event_id", "")),
        sender=str(source.get("sender", "")),
        type=str(source.get("type", "")),
        content=content if isinstance(content, Mapping) else {},
        sent_at=_time(source.get("origin_server_ts")),
        state_key=source.get("state_key"),
        encrypted=encrypted,
        redacted=isinstance(unsigned, Mapping) and "redacted_because" in unsigned,
    )


def _time(milliseconds: object) -> datetime:
    """Return the time that a sender's server claims; what no calendar holds is shown as its edge."""
    since = milliseconds if isinstance(milliseconds, int) else 0
    return datetime.fromtimestamp(min(max(since / 1000, _EARLIEST), _LATEST), UTC)
