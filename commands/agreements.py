"""`!agreements [missing]`: who has agreed to which version and when; or who has not."""

from collections.abc import Sequence
from typing import Protocol

from commands.base import Asked, Outcome
from policies.agreement import Standing, State
from policies.vocabulary import Person, Reply, Room, Rows, Said, Text, UserId, text

STATES: dict[State, Text] = {
    State.UNANSWERED: text("no answer yet"),
    State.AGREED: text("agreed"),
    State.OUTDATED: text("agreed to an older version"),
    State.DECLINED: text("does not agree"),
    State.WITHDRAWN: text("took the agreement back"),
    State.LAPSED: text("has not agreed anew"),
}


class Record(Protocol):
    """What this command reads."""

    async def standings(self, room: Room) -> Sequence[tuple[UserId, Standing]]:
        """Return where everybody stands who is in a room and is asked, by name."""


async def agreements(asked: Asked, record: Record) -> Outcome:
    """List where the members of a room stand; with `missing`, only those who have not agreed."""
    missing = asked.argument.strip().lower() == "missing"
    listed = [
        (user, stands)
        for user, stands in await record.standings(asked.the_room)
        if not (missing and stands.is_agreed)
    ]
    return [Reply(said=_said(asked.the_room, listed, missing=missing))]


def _said(room: Room, listed: Sequence[tuple[UserId, Standing]], *, missing: bool) -> Said:
    if not listed:
        nobody = text("Nobody is missing: all who are here have agreed.")
        return (nobody if missing else text("Nobody is asked in this room yet."),)
    head = (text("Member"), text("Agreement"), text("Version"), text("Since"))
    return (Rows(head=head, rows=tuple(_row(room, user, stands) for user, stands in listed)),)


def _row(room: Room, user: UserId, stands: Standing) -> tuple[object, ...]:
    person = Person(user, room.name_of(user))
    version = stands.last.rules_version if stands.last else None
    since = stands.last.sent_at if stands.last else None
    return (person, STATES[stands.state], version, since)
