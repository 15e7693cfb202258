"""Knows which events are being redacted right now, so that nobody is told of one that it is there."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from policies.vocabulary import EventId, RoomId


class InFlight:
    """From before an event's last look until the homeserver has answered."""

    def __init__(self) -> None:
        self._ends: dict[tuple[RoomId, EventId], asyncio.Event] = {}

    @asynccontextmanager
    async def asking(self, room_id: RoomId, event_id: EventId) -> AsyncIterator[None]:
        """Be about to redact an event."""
        end = self._ends[room_id, event_id] = asyncio.Event()
        try:
            yield
        finally:
            del self._ends[room_id, event_id]
            end.set()

    async def ended(self, room_id: RoomId, event_id: EventId) -> None:
        """Wait for whoever is redacting an event now; who begins later sees what is kept by then."""
        if (end := self._ends.get((room_id, event_id))) is not None:
            await end.wait()
