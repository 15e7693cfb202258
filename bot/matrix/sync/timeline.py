"""Turns a room's events into facts, in the order the homeserver gave them.

Events are read here and opened later: an `Encrypted` stands in the place of what it will turn out to be,
so that devices can be asked about in between.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from bot.matrix.crypto.counts import Counts, Dropped
from bot.matrix.reading import Json, instant, mapping, text
from bot.matrix.sync.asides import aside_in
from bot.matrix.sync.content import relation_of, said_in
from bot.matrix.sync.members import standing, standing_before, what_happened
from bot.matrix.sync.powers import version_number
from bot.matrix.sync.rooms import RoomModel, replacement_in
from policies.vocabulary import (
    Aside,
    BotJoined,
    EventId,
    Fact,
    Joined,
    Left,
    Powers,
    Redacted,
    RoomId,
    RoomUpgraded,
    StateChanged,
    Trust,
    UserId,
)

_FIRST_WITH_REDACTS_IN_CONTENT = 11


@dataclass(frozen=True, slots=True)
class Encrypted:
    """An event that is still to be opened."""

    room_id: RoomId
    event: Json = field(repr=False)
    levels: Mapping[RoomId, int] = field(default_factory=dict, repr=False)


@dataclass(frozen=True, slots=True)
class LevelsChanged:
    """That power levels changed, with what held before and after."""

    fact: StateChanged
    before: Powers
    after: Powers


Draft = Fact | Encrypted | LevelsChanged


def common(room_id: RoomId, event: Json, seen_at: datetime) -> dict[str, Any]:
    """Return the fields that every event in a room has."""
    return {
        "room_id": room_id,
        "event_id": EventId(text(event.get("event_id"))),
        "sender": UserId(text(event.get("sender"))),
        "sent_at": instant(event.get("origin_server_ts")),
        "seen_at": seen_at,
    }


def is_whole(event: Json) -> bool:
    """Whether an event has what every event of a room has."""
    return all(isinstance(event.get(name), str) for name in ("type", "event_id", "sender"))


class Reader:
    """Reads events of rooms for one account. No event spoils the others."""

    def __init__(self, own: UserId, counts: Counts) -> None:
        self._own = own
        self._counts = counts

    def read(self, model: RoomModel, events: Iterable[Json], seen_at: datetime) -> Iterator[Draft]:
        """Yield what events of a room say, and bring the model along with each."""
        for event in events:
            drafts: list[Draft] = []
            with self._counts.guarding("event: unexpected"):
                drafts += self._read(model, event, seen_at)
            yield from drafts

    def _read(self, model: RoomModel, event: Json, seen_at: datetime) -> Iterator[Draft]:
        if not is_whole(event):
            raise Dropped("event: without type, id or sender")
        fields = common(model.room_id, event, seen_at)
        if isinstance(event.get("state_key"), str):
            yield from self._state(model, event, fields)
            yield from self._aside(event, None, fields)
        else:
            yield from self._message(model, event, fields)

    def _aside(self, event: Json, target: EventId | None, fields: dict[str, Any]) -> Iterator[Aside]:
        aside = aside_in(event, target, fields) if fields["sender"] != self._own else None
        if aside is not None:
            yield aside

    def _state(self, model: RoomModel, event: Json, fields: dict[str, Any]) -> Iterator[Draft]:
        event_type, state_key = event["type"], text(event["state_key"])
        if event_type == "m.room.member":
            yield from self._membership(model, event, UserId(state_key), fields)
            model.apply(event)
            return
        if event_type == "m.room.power_levels" and state_key == "":
            yield self._levels(model, event, fields)
            return
        model.apply(event)
        replacement = (
            replacement_in(mapping(event.get("content"))) if event_type == "m.room.tombstone" else None
        )
        if replacement is not None and state_key == "":
            yield RoomUpgraded(**fields, replacement=replacement)
        else:
            yield StateChanged(**fields, type=text(event_type), state_key=state_key)

    def _levels(self, model: RoomModel, event: Json, fields: dict[str, Any]) -> LevelsChanged:
        """Take new power levels; what held before, the server says best: the model may be later."""
        before = mapping(event.get("unsigned")).get("prev_content")
        powers = model.powers_by(before) if isinstance(before, dict) else model.view().powers
        model.apply(event)
        return LevelsChanged(StateChanged(**fields, type="m.room.power_levels"), powers, model.view().powers)

    def _membership(
        self, model: RoomModel, event: Json, user_id: UserId, fields: dict[str, Any]
    ) -> Iterator[Fact]:
        before = standing_before(event, model.members.get(user_id))
        fact = what_happened(before, standing(event.get("content")), user_id, fields)
        if user_id != self._own:
            if fact is not None:
                yield fact
        elif isinstance(fact, Joined):
            yield BotJoined(room_id=model.room_id)

    def _message(self, model: RoomModel, event: Json, fields: dict[str, Any]) -> Iterator[Draft]:
        content, event_type = mapping(event.get("content")), event["type"]
        if event_type == "m.room.redaction":
            target = redacted_by(event, model.version)
            if target is not None:
                model.redact(target)
                yield Redacted(**fields, target=target)
                yield from self._aside(event, target, fields)
        elif not content or fields["sender"] == self._own:
            return  # redacted since; or said by the bot, which knows what it said
        elif event_type == "m.room.encrypted":
            yield Encrypted(model.room_id, event)
        else:
            said = said_in(
                text(event_type), content, relation_of(content, content), fields, trust=Trust.PLAINTEXT
            )
            if said is not None:
                yield said


def redacted_by(event: Json, version: str) -> EventId | None:
    """Return what a redaction redacts: from its content since room version 11, from beside it before."""
    new = version_number(version) >= _FIRST_WITH_REDACTS_IN_CONTENT
    target = text(mapping(event.get("content")).get("redacts") if new else event.get("redacts"))
    return EventId(target) if target else None


def left_by(events: Iterable[Json], own: UserId) -> tuple[bool, UserId | None]:
    """Return whether the bot was a member until these events, and who put it out (None: it left)."""
    for event in reversed(list(events)):
        if event.get("type") == "m.room.member" and event.get("state_key") == own:
            before, now = standing_before(event, None), standing(event.get("content"))
            sender = UserId(text(event.get("sender")))
            fields = {"sender": sender}
            gone = what_happened(before, now, own, {**common(RoomId(""), event, instant(0)), **fields})
            return isinstance(gone, Left), sender if sender != own else None
    return False, None
