"""Reads a room's history raw, page by page: undecrypted, unfiltered by what the bot understands.

Pages are read forward. An empty page is not the end, only a missing `end` is; a token that comes back
unchanged is the end as well, or nobody would ever leave. Source: client-server API, `/messages`.
"""

import json
from collections.abc import AsyncIterator, Sequence
from dataclasses import dataclass, field
from urllib.parse import quote

from bot.homeserver import Homeserver, Json
from policies.retention import shell
from policies.vocabulary import EventId, RoomId, UserId

FIRST_PAGE, PAGE = 100, 1000  # Synapse gives 1000 events at most
PARTS = ("m.replace", "m.annotation", "m.reference")
ONLY = {"not_types": ["m.room.redaction"], "lazy_load_members": True}


@dataclass(frozen=True, slots=True)
class Stretch:
    """A page of history with the token before it; `end` None is the newest event, for now."""

    start: str | None
    events: Sequence[Json] = field(repr=False)
    end: str | None


class History:
    """One room's history, as its homeserver shows it to the bot."""

    def __init__(self, homeserver: Homeserver, room_id: RoomId) -> None:
        self._homeserver, self._room_id = homeserver, room_id

    async def forward(self, start: str | None, *, first: int = PAGE) -> AsyncIterator[Stretch]:
        """Read from a token to the newest event; from the oldest where `start` is None.

        Raises:
            Refused: with status 400 where the token is not, or no longer, known.
        """
        limit = first
        while True:
            page = await self._homeserver.messages(
                self._room_id, start=start, backwards=False, limit=limit, only=ONLY
            )
            end = page.end if page.end != start else None
            yield Stretch(start, page.events, end)
            if end is None:
                return
            start, limit = end, PAGE

    async def newest(self) -> str | None:
        """Return a token just before the newest event."""
        page = await self._homeserver.messages(self._room_id, start=None, backwards=True, limit=1)
        return page.end

    async def reach_back(self) -> None:
        """Page backwards to the beginning: only that makes a homeserver fetch what it lacks from others."""
        start: str | None = None
        while True:
            page = await self._homeserver.messages(self._room_id, start=start, backwards=True, limit=PAGE)
            if page.end is None or page.end == start:
                return
            start = page.end

    async def author(self, event_id: EventId) -> UserId | None:
        """Return who wrote an event; None where it is not shown."""
        raw = await self._homeserver.event(self._room_id, event_id)
        found = shell(raw, seen_at=None) if raw else None
        return found.sender if found else None

    async def type_of(self, event_id: EventId) -> str:
        """Return what kind of event its sender sent; empty where nobody can tell."""
        return await self._homeserver.type_of(self._room_id, event_id)

    async def wholes(self, start: str | None, end: str | None) -> AsyncIterator[Json]:
        """Return the events of a stretch that others are part of (edits, reactions, votes)."""
        only = {**ONLY, "related_by_rel_types": list(PARTS)}
        while True:
            page = await self._page(start, end, only)
            for event in page.events:
                yield event
            if page.end is None or page.end == start:
                return
            start = page.end

    async def parts(self, event_id: EventId) -> AsyncIterator[Json]:
        """Return what is part of an event, and parts of those parts as deep as the homeserver goes."""
        path = f"/_matrix/client/v1/rooms/{_quoted(self._room_id)}/relations/{_quoted(event_id)}"
        query: dict[str, str] = {"recurse": "true", "limit": "100", "dir": "b"}
        while True:
            answer = await self._homeserver.call("GET", path, query=query)
            for event in answer.get("chunk") or ():
                yield event
            following = answer.get("next_batch")
            if not isinstance(following, str) or following == query.get("from"):
                return
            query["from"] = following

    async def _page(self, start: str | None, end: str | None, only: Json) -> Stretch:
        path = f"/_matrix/client/v3/rooms/{_quoted(self._room_id)}/messages"
        query = {"dir": "f", "limit": str(PAGE), "filter": json.dumps(only)}
        query |= {"from": start} if start else {}
        query |= {"to": end} if end else {}
        answer = await self._homeserver.call("GET", path, query=query)
        return Stretch(start, answer.get("chunk") or (), answer.get("end"))


def _quoted(identifier: str) -> str:
    return quote(identifier, safe="")
