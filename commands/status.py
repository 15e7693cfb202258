"""`!status`: one screen for facilitators: agreements, retention, unread messages, missing permissions."""

from collections.abc import Sequence
from typing import Protocol

from commands.agreements import STATES
from commands.base import Asked, Outcome, reply
from commands.retention import Stands, lines
from policies.agreement import Standing, State
from policies.vocabulary import Room, RoomId, RoomLink, Text, UserId, plural, text


class Watched(Protocol):
    """What this command reads."""

    async def standings(self, room: Room) -> Sequence[tuple[UserId, Standing]]:
        """Return where everybody stands who is in a room and is asked, by name."""

    async def retention_of(self, room_id: RoomId) -> Stands:
        """Return where a room's retention stands."""

    def lacking(self, room: Room) -> Sequence[Text]:
        """Say which permissions the bot lacks in a room, and what makes a setting impossible."""

    def unread(self) -> int:
        """Count the messages that could not be read since the start."""


async def status(asked: Asked, watched: Watched) -> Outcome:
    """Show one room on one screen. Counts only: no names."""
    room = asked.the_room
    standings = await watched.standings(room)
    lacking = watched.lacking(room)
    return [
        reply(
            text("**{room}**", room=RoomLink(room.room_id, room.name)),
            *_agreements([stands.state for _, stands in standings]),
            *lines(await watched.retention_of(room.room_id), asked.now),
            _unread(watched.unread()),
            *(lacking or (text("I have every permission I need here."),)),
        )
    ]


def _agreements(states: Sequence[State]) -> tuple[Text, ...]:
    agreed = states.count(State.AGREED)
    opening = text(
        "{agreed} of {all} members have agreed to the current rules.", agreed=agreed, all=len(states)
    )
    others = [
        text("- {state}: {count}", state=STATES[state], count=states.count(state))
        for state in State
        if state is not State.AGREED and state in states
    ]
    return (opening, *others)


def _unread(count: int) -> Text:
    if not count:
        return text("I could read every message since my start.")
    return plural(
        "One message could not be read since my start.",
        "{count} messages could not be read since my start.",
        count,
    )
