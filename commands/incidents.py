"""`!incidents`: what is open, and how many there were, by category and week. A link each, and no content."""

from collections import Counter
from collections.abc import Sequence
from datetime import date, datetime, timedelta
from typing import Protocol

from commands.base import Asked, Outcome, among_staff
from commands.incident import Incident
from policies.incidents.steps import OPEN, STATES
from policies.incidents.wording import CATEGORIES
from policies.vocabulary import EventLink, RoomId, RoomLink, Rows, Said, Text, plural, text

WEEKS = 8  # looked back on


class Dated(Incident, Protocol):
    """An incident, and when it was opened."""

    @property
    def opened_at(self) -> datetime:
        """When it was opened."""


class Kept(Protocol):
    """What this command reads."""

    async def incidents_of(self, room_id: RoomId) -> Sequence[Dated]:
        """Return a room's incidents, oldest first."""


async def incidents(asked: Asked, kept: Kept) -> Outcome:
    """List a room's open incidents and count the others; in the room itself only how many are open."""
    found = await kept.incidents_of(asked.the_room.room_id)
    opened = [each for each in found if each.state in OPEN]
    said = (*_listed(opened, asked), *_counted(found, asked.now))
    return among_staff(asked, said, openly=(_how_many(len(opened)),))


def _listed(opened: Sequence[Dated], asked: Asked) -> Said:
    room = RoomLink(asked.the_room.room_id, asked.the_room.name)
    head: Said = (text("**{room}**", room=room), _how_many(len(opened)))
    if not opened:
        return head
    lines = [
        text(
            "- {number}: {category}, {at}, {state}: {link}",
            number=str(each.number),
            category=CATEGORIES[each.category],
            at=each.opened_at,
            state=STATES[each.state],
            link=EventLink(each.room_id, each.event_id),
        )
        for each in opened
    ]
    what = text(
        "Say `{example}`, or `dismiss`, `ask` for permission to share, or `hand` to the supervisor.",
        example=f"{asked.prefix}incident {opened[-1].number} confirm",
    )
    return (*head, *lines, what)


def _how_many(count: int) -> Text:
    if not count:
        return text("No incident is open.")
    return plural("One incident is open.", "{count} incidents are open.", count)


def _counted(found: Sequence[Dated], now: datetime) -> Said:
    """Count by week and category, with how many turned out to be wrong: it is what a trial is judged by."""
    since = _week(now) - timedelta(weeks=WEEKS - 1)
    recent = [each for each in found if _week(each.opened_at) >= since]
    if not recent:
        return ()
    kinds = [(_week(each.opened_at), each.category) for each in recent]
    wrong = Counter(
        kind for kind, each in zip(kinds, recent, strict=True) if each.state in {"dismissed", "mistaken"}
    )
    head = (text("Week from"), text("What"), text("Warnings"), text("Wrong"))
    rows = tuple(
        (week.isoformat(), CATEGORIES[category], count, wrong[week, category])
        for (week, category), count in sorted(Counter(kinds).items(), reverse=True)
    )
    return (text("The last {weeks} weeks:", weeks=WEEKS), Rows(head=head, rows=rows))


def _week(moment: datetime) -> date:
    day = moment.date()
    return day - timedelta(days=day.weekday())
