"""A model of a homeserver, in memory: for properties of deciding and sweeping, never instead of a real one.

It keeps events in the order a real one pages them, forgets transaction ids after a day, counts tokens, and
can be told to lie, to refuse, or to stop answering. What it does follows Synapse 1.163.
"""

import json
from collections.abc import AsyncIterator, Callable, Mapping
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from typing import Any
from urllib.parse import unquote

from bot.failures import Failure, RateLimited, Refused, Unreachable
from bot.homeserver import Json, Page
from policies.vocabulary import EventId, Powers, Room, RoomId, UserId

BOT = UserId("@underrose:model")
ROOM = RoomId("!room")


class ModelRooms(dict[RoomId, Room]):
    def joined(self) -> list[Room]:
        return list(self.values())


@dataclass
class ModelKeys:
    """A room's decryption keys: from which message on each opens; None once it is dropped."""

    first: dict[str, int | None] = field(default_factory=dict)

    async def sessions(self) -> AsyncIterator[str]:
        return self._each()

    async def _each(self) -> AsyncIterator[str]:
        for name in [name for name, first in self.first.items() if first is not None]:
            yield name

    async def drop(self, session_id: str) -> None:
        self.first[session_id] = None

    async def ratchet(self, session_id: str, first_index: int) -> None:
        self.first[session_id] = max(self.first.get(session_id) or 0, first_index)


@dataclass
class Model:
    """One room's history, and how the homeserver treats the bot."""

    now: Callable[[], datetime]
    events: list[dict[str, Any]] = field(default_factory=list)
    rooms: ModelRooms = field(
        default_factory=lambda: ModelRooms({ROOM: Room(ROOM, powers=Powers(users={BOT: 50}))})
    )
    redactions: list[tuple[EventId, EventId]] = field(default_factory=list)
    transactions: dict[str, tuple[datetime, EventId]] = field(default_factory=dict)
    requests: list[str] = field(default_factory=list)
    fail: Callable[[str, str], Failure | None] = lambda _, __: None
    before: Callable[[str, str], None] = lambda _, __: None
    lies: bool = False
    loses_answers: bool = False
    states: dict[str, Json] = field(default_factory=dict)
    keys: ModelKeys = field(default_factory=ModelKeys)
    members: set[str] = field(default_factory=lambda: {BOT, "@asha:model"})
    skew: timedelta = timedelta()
    tells_time: bool = True
    in_flight: int = 0
    most_in_flight: int = 0
    user_id: UserId = BOT
    device_id: str = "MODEL"
    _count: int = 0

    def __post_init__(self) -> None:
        self.add(type="m.room.create", state_key="", content={"room_version": "11"})

    # What members do.

    def add(self, *, sent_at: datetime | None = None, late_by: int = 0, **fields: Any) -> EventId:
        """Add an event; `late_by` puts it so many places before the newest, as a late one from afar is."""
        self._count += 1
        event_id = EventId(f"$e{self._count:05}")
        moment = sent_at or self.server_now()
        event = {
            "event_id": event_id,
            "type": "m.room.encrypted",
            "sender": "@asha:model",
            "origin_server_ts": int(moment.timestamp() * 1000),
            "content": {"algorithm": "m.megolm.v1.aes-sha2", "ciphertext": "x"},
            **fields,
            "made": self.server_now(),
        }
        self.events.insert(max(1, len(self.events) - late_by) if self.events else 0, event)
        return event_id

    def part(self, kind: str, target: EventId, **fields: Any) -> EventId:
        """Add an edit, a reaction or a vote."""
        type_ = "m.reaction" if kind == "m.annotation" else "m.room.encrypted"
        content = {"m.relates_to": {"rel_type": kind, "event_id": target}}
        return self.add(type=type_, content=content, **fields)

    def pin(self, *event_ids: EventId) -> None:
        self.rooms[ROOM] = replace(self.rooms[ROOM], pinned=frozenset(event_ids))

    def power(self, level: int) -> None:
        self.rooms[ROOM] = replace(self.rooms[ROOM], powers=Powers(users={BOT: level}))

    def server_now(self) -> datetime:
        return self.now() + self.skew

    def find(self, event_id: str) -> dict[str, Any]:
        return next(event for event in self.events if event["event_id"] == event_id)

    def is_redacted(self, event_id: str) -> bool:
        return "redacted_because" in self.find(event_id).get("unsigned", {})

    def redacted(self) -> set[EventId]:
        return {e["event_id"] for e in self.events if "redacted_because" in e.get("unsigned", {})}

    def prune(self, event_id: EventId, *, reason: str = "") -> EventId:
        """Do what a redaction does: nobody is shown the content any more, and the database still has it."""
        redaction = self.add(type="m.room.redaction", content={"redacts": event_id, "reason": reason})
        event, because = self.find(event_id), self.find(redaction)
        event.setdefault("stored", event["content"])
        event["content"] = {}
        event["unsigned"] = {"redacted_because": {k: v for k, v in because.items() if k != "made"}}
        return redaction

    # What the bot asks.

    async def time(self) -> datetime | None:
        self._hear("time", "")
        return self.server_now() if self.tells_time else None

    async def redact(self, room_id: RoomId, event_id: EventId, *, txn_id: str, reason: str = "") -> EventId:
        self.in_flight += 1
        self.most_in_flight = max(self.most_in_flight, self.in_flight)
        try:
            self._hear("redact", event_id)
            known = self.transactions.get(txn_id)
            if known and known[0] > self.server_now() - timedelta(hours=24):
                return known[1]
            answer = self._redact(event_id, reason)
            self.transactions[txn_id] = (self.server_now(), answer)
            if self.loses_answers:
                raise Unreachable("no answer came in time")
            return answer
        finally:
            self.in_flight -= 1

    def _redact(self, event_id: EventId, reason: str) -> EventId:
        if all(event["event_id"] != event_id for event in self.events):
            return EventId("$redacts-nothing")
        if self.lies:
            return EventId("$lie")
        answer = self.prune(event_id, reason=reason)
        self.redactions.append((event_id, answer))
        return answer

    async def state(self, room_id: RoomId, event_type: str, state_key: str = "") -> Json | None:
        self._hear("state", event_type)
        return self.states.get(event_type)

    def forget_keys(self, room_id: RoomId) -> ModelKeys:
        return self.keys

    async def event(self, room_id: RoomId, event_id: EventId) -> Json | None:
        self._hear("event", event_id)
        return next((self._shown(e) for e in self.events if e["event_id"] == event_id), None)

    async def type_of(self, room_id: RoomId, event_id: EventId) -> str:
        """Tell what an event is inside: what it was added with as `inner`."""
        event = await self.event(room_id, event_id)
        return "" if event is None else str(event.get("inner", event["type"]))

    async def messages(
        self, room_id: RoomId, *, start: str | None, backwards: bool, limit: int, only: Json | None = None
    ) -> Page:
        self._hear("messages", start or "")
        return self._page(start, None, limit, backwards=backwards, only=only or {})

    async def call(self, method: str, path: str, body: Json | None = None, query: Json | None = None) -> Json:
        self._hear("call", path)
        query = query or {}
        if path.endswith("/messages"):
            only = json.loads(query["filter"])
            page = self._page(query.get("from"), query.get("to"), int(query["limit"]), only=only)
            return {"chunk": list(page.events)} | ({"end": page.end} if page.end else {})
        if path.endswith("/members"):
            return {"chunk": [{"state_key": member} for member in self.members]}
        return {"chunk": self._parts(unquote(path.rpartition("/")[2])), "recursion_depth": 3}

    def _parts(self, whole: str) -> list[Json]:
        hidden = {"m.replace"} if self.is_redacted(whole) else set[str]()
        found: list[Json] = []
        for event in self.events:
            relation = event["content"].get("m.relates_to", {})
            if relation.get("event_id") == whole and relation.get("rel_type") not in hidden:
                found += [self._shown(event), *self._parts(event["event_id"])]
        return found

    def _is_whole(self, event: Json) -> bool:
        """Whether others are part of an event; what was redacted keeps its parts here, unlike in `_parts`."""
        relations = [each["content"].get("m.relates_to", {}) for each in self.events]
        return any(relation.get("event_id") == event["event_id"] for relation in relations)

    def _page(
        self,
        start: str | None,
        end: str | None,
        limit: int,
        *,
        backwards: bool = False,
        only: Mapping[str, Any],
    ) -> Page:
        """Tokens name the event just before them, so that what comes late lands where it would."""
        events = [e for e in self.events if e["type"] not in only.get("not_types", ())]
        related = only.get("related_by_rel_types")
        first, last = self._place(start, 0), self._place(end, len(self.events))
        if backwards:
            stop = self._place(start, len(self.events))
            chunk = [e for e in self.events[max(0, stop - limit) : stop] if e in events]
            rest = stop - limit
            return Page(tuple(map(self._shown, reversed(chunk))), self._token(rest) if rest > 0 else None)
        window = [e for e in self.events[first:last] if e in events]
        chosen = [e for e in window if related is None or self._is_whole(e)][:limit]
        if not chosen:
            return Page((), None)
        return Page(tuple(map(self._shown, chosen)), self._token(self.events.index(chosen[-1]) + 1))

    def _token(self, place: int) -> str:
        return f"t{self.events[place - 1]['event_id']}"

    def _place(self, token: str | None, otherwise: int) -> int:
        if token is None:
            return otherwise
        for place, event in enumerate(self.events):
            if token == f"t{event['event_id']}":
                return place + 1
        raise Refused(400, "M_UNKNOWN", "'from' parameter is invalid")

    def _shown(self, event: dict[str, Any]) -> Json:
        age = int((self.server_now() - event["made"]).total_seconds() * 1000)
        shown = {key: value for key, value in event.items() if key not in ("made", "stored")}
        return {**shown, "unsigned": {"age": age, **event.get("unsigned", {})}}

    def _hear(self, what: str, about: str) -> None:
        self.requests.append(what)
        self.before(what, about)
        if failure := self.fail(what, about):
            raise failure


class TokenBucket:
    """Refuses redactions above a rate, as Synapse does."""

    def __init__(self, now: Callable[[], float], rate: float, burst: int) -> None:
        self.now, self.rate, self.burst = now, rate, float(burst)
        self.tokens, self.at = float(burst), now()

    def __call__(self, what: str, _: str) -> Failure | None:
        if what != "redact":
            return None
        self.tokens = min(self.burst, self.tokens + (self.now() - self.at) * self.rate)
        self.at = self.now()
        if self.tokens >= 1:
            self.tokens -= 1
            return None
        return RateLimited(timedelta(seconds=(1 - self.tokens) / self.rate))


LONG_AGO = datetime(2026, 1, 1, tzinfo=UTC)
