"""`!agreements [missing]`: who has agreed to which version and when; or who has not."""

from collections.abc import Sequence
from typing import Protocol

from commands.base import Asked, Outcome, among_staff, reply
from policies.agreement import Standing, State
from policies.vocabulary import Room, RoomLink, Rows, Said, Text, UserId, plural, text

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
    """List where a room's members stand; with `missing`, only those who have not agreed.

    In the room itself only counts: whoever has not agreed, or took it back, is not shown to the group.
    """
    standings = await record.standings(asked.the_room)
    missing = asked.argument.strip().lower() == "missing"
    listed = [(user, stands) for user, stands in standings if not (missing and stands.is_agreed)]
    if not listed:
        nobody = text("Nobody is missing: all who are here have agreed.")
        return [reply(nobody if missing else text("Nobody is asked in this room yet."))]
    openly = counted([stands.state for _, stands in standings])
    return among_staff(asked, _named(asked.the_room, listed), openly=openly)


def counted(states: Sequence[State]) -> tuple[Text, ...]:
    """Say how many have agreed, and where how many others stand: no names."""
    agreed = states.count(State.AGREED)
    opening = plural(
        "{count} of {all} members have agreed to the current rules.",  # one form here, two in other languages
        "{count} of {all} members have agreed to the current rules.",
        agreed,
        all=len(states),
    )
    others = [
        text("- {state}: {count}", state=STATES[state], count=states.count(state))
        for state in State
        if state is not State.AGREED and state in states
    ]
    return (opening, *others)


def _named(room: Room, listed: Sequence[tuple[UserId, Standing]]) -> Said:
    head = (text("Member"), text("Agreement"), text("Version"), text("Since"))
    rows = tuple(_row(room, user, stands) for user, stands in listed)
    return (text("**{room}**", room=RoomLink(room.room_id, room.name)), Rows(head=head, rows=rows))


def _row(room: Room, user: UserId, stands: Standing) -> tuple[object, ...]:
    person = room.person(user)
    version = stands.last.rules_version if stands.last else None
    since = stands.last.sent_at if stands.last else None
    return (person, STATES[stands.state], version, since)
