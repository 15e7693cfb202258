"""When somebody who has not answered is reminded, and when the facilitators hear of it.

Decides: the moment of the next reminder and of telling. From: when the member was asked and last reminded,
the room's settings, its quiet hours. After a time in which nothing ran, one reminder stands for all missed.
Never: reminds who has said yes or no. Knows about a person: when they were asked.
"""

from collections.abc import Sequence
from datetime import UTC, datetime, timedelta, tzinfo

from policies.vocabulary import Lane, Post, Room, RoomLink, Tell, UserId, text
from policies.vocabulary.schedules import QuietHours

REMINDER = "reminder"
"""What a reminder is known by while it waits to be told."""


def next_reminder(
    asked_at: datetime, reminded_at: datetime | None, remind_after: Sequence[timedelta]
) -> datetime | None:
    """Return when somebody is to be reminded next; None where every step has passed or been stood for."""
    since = max(asked_at, reminded_at) if reminded_at else asked_at
    steps = (asked_at + after for after in sorted(remind_after))
    return next((step for step in steps if step > since), None)


def telling(asked_at: datetime, told_at: datetime | None, after: timedelta | None) -> datetime | None:
    """Return when the facilitators hear that somebody has not answered; None where they do not, or did."""
    if after is None or (told_at is not None and told_at >= asked_at):
        return None
    return asked_at + after


def after_quiet(moment: datetime, quiet: QuietHours | None, zone: tzinfo) -> datetime:
    """Return the moment, or the end of the quiet hours that it falls into."""
    there = moment.astimezone(zone)
    if quiet is None or not quiet.cover(there.time()):
        return moment
    end = there.replace(hour=quiet.end.hour, minute=quiet.end.minute, second=0, microsecond=0)
    if end <= there:
        end += timedelta(days=1)  # by the calendar: where clocks change in that night, the hour still holds
    return max(moment, end.astimezone(UTC))


def reminder(room: Room, user_id: UserId, prefix: str, *, rests: bool) -> Tell:
    """Remind somebody in private that they have not answered, in all kindness.

    `rests`: whether it waits in quiet hours, as it does unless somebody has just asked for it.
    """
    agree, decline, rules = f"{prefix}agree", f"{prefix}decline", f"{prefix}rules"
    said = (
        text("There are ground rules in {room}. You have not said yet whether you agree.", room=_link(room)),
        text(
            "`{rules}` shows them. `{agree}` or `{decline}` is all it takes.",
            rules=rules,
            agree=agree,
            decline=decline,
        ),
        text("If you share several rooms with me, please say it in that room."),
    )
    return Tell(
        user_id=user_id,
        said=said,
        lane=Lane.REMINDER,
        otherwise=nudge(room, user_id, Lane.REMINDER),
        about=room.room_id,
        key=REMINDER,
        rests=rests,
    )


def nudge(room: Room, user_id: UserId, lane: Lane) -> Post:
    """Ask somebody in the room to look into the direct room; it gives nothing away."""
    said = text("I have a word for you in private. Please accept my invitation to the direct room.")
    return Post(room_id=room.room_id, said=(said,), lane=lane, mentions=(user_id,))


def _link(room: Room) -> RoomLink:
    return RoomLink(room.room_id, room.name)
