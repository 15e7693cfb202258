"""Changes members' power levels without losing what a person changes at the same moment.

What can go wrong: Matrix knows no "change this entry": whoever writes power levels writes all of them. An
edit that comes between our reading and our writing would be overwritten. The principle against it: after
writing we look at what our event replaced. If that is not what we had read, somebody was quicker: theirs is
read, ours is put into it, and it is written again.
"""

from collections.abc import Iterable
from typing import Any
from urllib.parse import quote

from bot.homeserver import Homeserver, Json
from policies.agreement.levels import after
from policies.vocabulary import EventId, LevelChange, RoomId

ATTEMPTS = 5
TYPE = "m.room.power_levels"


async def set_levels(homeserver: Homeserver, room_id: RoomId, changes: Iterable[LevelChange]) -> None:
    """Change entries of `users`, each only where it still is what it is changed from."""
    wanted = tuple(changes)
    known, there = await _current(homeserver, room_id)
    base = there
    for _ in range(ATTEMPTS):
        content = changed(base, wanted)
        if content == there:
            return
        written = await homeserver.send_state(room_id, TYPE, "", content)
        replaced = await _replaced(homeserver, room_id, written)
        if replaced in {None, known, written}:
            return
        base, known, there = await _content_of(homeserver, room_id, EventId(replaced or "")), written, content


def changed(content: Json, changes: Iterable[LevelChange]) -> dict[str, Any]:
    """Return power levels with these entries changed; an entry that is another by now is left alone."""
    return {**content, "users": after(content.get("users") or {}, changes)}


async def _current(homeserver: Homeserver, room_id: RoomId) -> tuple[EventId, dict[str, Any]]:
    where = f"/_matrix/client/v3/rooms/{quote(room_id, safe='')}/state/{TYPE}/"
    event = await homeserver.call("GET", where, query={"format": "event"})
    content = event.get("content")
    return EventId(str(event.get("event_id"))), dict(content) if isinstance(content, dict) else {}


async def _replaced(homeserver: Homeserver, room_id: RoomId, event_id: EventId) -> EventId | None:
    event = await homeserver.event(room_id, event_id)
    unsigned = event.get("unsigned") if event else None
    found = unsigned.get("replaces_state") if isinstance(unsigned, dict) else None
    return EventId(found) if isinstance(found, str) else None


async def _content_of(homeserver: Homeserver, room_id: RoomId, event_id: EventId) -> dict[str, Any]:
    event = await homeserver.event(room_id, event_id)
    content = event.get("content") if event else None
    return dict(content) if isinstance(content, dict) else {}
