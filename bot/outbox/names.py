"""Puts the names of rooms and persons into what is sent, as they are at that moment."""

from collections.abc import Mapping
from functools import partial
from typing import Any

from bot.homeserver import Rooms
from bot.texts import named
from policies.vocabulary import RoomId, UserId


def with_names(content: Mapping[str, Any], rooms: Rooms) -> dict[str, Any]:
    """Return the content of a message with its names, also where it is the new content of another."""
    said = named(content, partial(_name_in, rooms))
    if "m.new_content" in content:
        said["m.new_content"] = with_names(content["m.new_content"], rooms)
    return said


def _name_in(rooms: Rooms, room_id: RoomId, user_id: UserId | None) -> str:
    """Return what a room is called, or what somebody shows in it; empty where the bot does not know."""
    if room_id not in rooms:
        return ""
    room = rooms[room_id]
    return room.name_of(user_id) if user_id is not None else room.name or room.canonical_alias
