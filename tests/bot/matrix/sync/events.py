"""Events as a homeserver tells of them, and the answer to a sync that holds them."""

from collections.abc import Sequence
from typing import Any

ROOM = "!r"
BOT, ASHA, MAYA = "@bot:x", "@asha:x", "@maya:x"


def state(event_type: str, content: Any, key: str = "", sender: str = ASHA, **other: Any) -> dict[str, Any]:
    event = {"type": event_type, "state_key": key, "sender": sender, "content": content}
    return {**event, "event_id": f"${event_type}{key}", "origin_server_ts": 1, **other}


def member(user_id: str, membership: str, name: str = "", **other: Any) -> dict[str, Any]:
    content = {"membership": membership, **({"displayname": name} if name else {})}
    return state("m.room.member", content, user_id, **other)


def said(body: str, event_id: str = "", sender: str = ASHA, **other: Any) -> dict[str, Any]:
    """Return a message in clear."""
    event = {"type": "m.room.message", "sender": sender, "content": {"body": body}, "origin_server_ts": 1}
    return {**event, "event_id": event_id or f"${body}", **other}


def in_room(
    timeline: Sequence[Any] = (), state: Sequence[Any] = (), *, limited: bool = False, start: str = ""
) -> dict[str, Any]:
    """Return what a sync says of one joined room."""
    told = {"events": list(timeline), "limited": limited, **({"prev_batch": start} if start else {})}
    return {"timeline": told, "state": {"events": list(state)}}


def answer(position: str = "s1", room: Any = None, **other: Any) -> dict[str, Any]:
    """Return what a sync says, of one room or of nothing."""
    rooms = {"join": {ROOM: room}} if room is not None else {}
    return {"next_batch": position, "rooms": rooms, **other}
