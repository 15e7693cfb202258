"""`!status`: one screen for facilitators: agreements, retention, unread messages, missing permissions."""

from collections.abc import Sequence
from typing import Protocol

from commands.agreements import counted
from commands.base import Asked, Outcome, reply
from commands.retention import Stands, lines
from policies.agreement import Standing
from policies.room_safety.unread import unread_lines
from policies.vocabulary import Room, RoomId, RoomLink, Text, Unread, UserId, text


class Watched(Protocol):
    """What this command reads."""

    async def standings(self, room: Room) -> Sequence[tuple[UserId, Standing]]:
        """Return where everybody stands who is in a room and is asked, by name."""

    async def retention_of(self, room_id: RoomId) -> Stands:
        """Return where a room's retention stands."""

    def lacking(self, room: Room) -> Sequence[Text]:
        """Say which permissions the bot lacks in a room, and what makes a setting impossible."""

    def unread(self, room_id: RoomId) -> Sequence[Unread]:
        """Return how many messages of a room could not be read, by reason and client."""


async def status(asked: Asked, watched: Watched) -> Outcome:
    """Show one room on one screen. Counts only: no names."""
    room = asked.the_room
    standings = await watched.standings(room)
    lacking = watched.lacking(room)
    return [
        reply(
            text("**{room}**", room=RoomLink(room.room_id, room.name)),
            *counted([stands.state for _, stands in standings]),
            *lines(await watched.retention_of(room.room_id), asked),
            *unread_lines(watched.unread(room.room_id)),
            *(lacking or (text("I have every permission I need here."),)),
        )
    ]
