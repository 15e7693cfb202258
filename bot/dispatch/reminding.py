"""Reminders: of those who have not answered, and the standing ones of a room.

Everything is derived from the records and the clock. After a time in which nothing ran, each reminder that
was missed is stood for by one.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta

from bot.dispatch.changing import lapsing
from bot.dispatch.quiet import quiet_until
from bot.dispatch.reading import Reading
from bot.schedule.moments import next_after
from bot.storage import room_reminders, stays
from bot.storage.stays import Stay
from commands.crisis import crisis
from policies.agreement import Standing, has_answered
from policies.agreement.reminding import next_reminder, reminder, telling
from policies.ground_rules.versions import in_language
from policies.vocabulary import (
    Alert,
    Delivery,
    FacilitatorsTold,
    Lane,
    Markdown,
    People,
    Post,
    Record,
    Reminded,
    Room,
    RoomLink,
    RoomReminded,
    Said,
    plural,
    text,
)
from policies.vocabulary.durations import written
from policies.vocabulary.schedules import cron

Following = list[Delivery | Record]

RULES = "rules"  # the ground rules, posted again
SOON = timedelta(minutes=1)  # what has lapsed and is not yet written down: asked just now, by a grace of none


async def reminded(room: Room, reading: Reading, now: datetime) -> Following:
    """Remind, each in private, those whose time has come; quiet hours hold it back."""
    if quiet_until(room.room_id, reading, now) > now:
        return []
    following: Following = []
    for stay in await _waiting(room, reading):
        moment = _reminder_of(stay, room, reading)
        if moment is not None and moment <= now:
            prefix = reading.around.config.command_prefix
            row = Reminded(room_id=room.room_id, user_id=stay.user_id, reminded_at=now)
            # The row takes out any earlier one that waits.
            following += [row, reminder(room, stay.user_id, prefix, rests=True)]
    return following


async def told(room: Room, reading: Reading, now: datetime) -> Following:
    """Tell the facilitators, in one alert, who has not agreed for long."""
    if quiet_until(room.room_id, reading, now) > now:
        return []
    after = reading.around.settings_of(room.room_id).agreement.tell_facilitators_after
    new = [stay.user_id for stay in await _not_agreed(room, reading) if _telling_of(stay, room, reading, now)]
    if not new or after is None:
        return []
    persons = tuple(room.person(user) for user in new)
    opening = plural(
        "One member of {room} has not agreed to the ground rules for {after}: {names}",
        "{count} members of {room} have not agreed to the ground rules for {after}: {names}",
        len(new),
        room=RoomLink(room.room_id, room.name),
        after=after,
        names=People(persons),
    )
    missing = f"{reading.around.config.command_prefix}agreements missing"
    todo = text("A kind word in person may help. `{agreements}` lists where all stand.", agreements=missing)
    marks = [FacilitatorsTold(room_id=room.room_id, user_id=user, told_at=now) for user in new]
    return [*marks, Alert(room_id=room.room_id, said=(opening, todo))]


async def standing(room: Room, reading: Reading, now: datetime) -> Following:
    """Post the standing reminders whose time has come; a new one counts from when it was first seen."""
    if quiet_until(room.room_id, reading, now) > now:
        return []
    last = await room_reminders.last(reading.connection, room.room_id)
    set_now = list(_standing(room, reading))
    following: Following = [
        RoomReminded(room_id=room.room_id, key=key, at=None) for key in last.keys() - {r.key for r in set_now}
    ]
    for each in set_now:
        if each.key in last:
            moment = _next(last[each.key], each, room, reading)
            if moment is None or moment > now:
                continue
            following += await _posts(room, each, reading)
        following.append(RoomReminded(room_id=room.room_id, key=each.key, at=now))
    return following


async def next_moment(room: Room, reading: Reading, now: datetime) -> datetime | None:
    """Return when this room is to be looked at again; None where nothing is to come."""
    settings = reading.around.settings_of(room.room_id)
    moments = [_reminder_of(stay, room, reading) for stay in await _waiting(room, reading)]
    moments += [
        telling(stay.asked_at, stay.told_at, settings.agreement.tell_facilitators_after)
        for stay in await _not_agreed(room, reading)
        if stay.asked_at is not None
    ]
    last = await room_reminders.last(reading.connection, room.room_id)
    moments += [_next(last.get(each.key, now), each, room, reading) for each in _standing(room, reading)]
    moments += [max(end, now + SOON) for end in (await lapsing(room, reading)).values()]
    awake = quiet_until(room.room_id, reading, now)
    moments.append(awake if awake > now else None)
    coming = [quiet_until(room.room_id, reading, moment) for moment in moments if moment is not None]
    return min((moment for moment in coming if moment > now), default=None)


async def _not_agreed(room: Room, reading: Reading) -> list[Stay]:
    return [stay for stay, _ in await _open_stays(room, reading)]


async def _waiting(room: Room, reading: Reading) -> list[Stay]:
    """Return the stays of those who were asked, and have said neither yes nor no."""
    return [stay for stay, stands in await _open_stays(room, reading) if not has_answered(stands)]


async def _open_stays(room: Room, reading: Reading) -> list[tuple[Stay, Standing]]:
    settings = reading.around.settings_of(room.room_id).agreement
    rules = await reading.current_rules(room.room_id)
    if not settings.required or settings.gate == "none" or not rules:
        return []
    standings = dict(await reading.standings(room))
    return [
        (stay, standings[stay.user_id])
        for stay in await stays.of(reading.connection, room.room_id)
        if stay.asked_at is not None
        and stay.rules_version == rules[0].version
        and stay.user_id in standings
        and not standings[stay.user_id].is_agreed
    ]


def _reminder_of(stay: Stay, room: Room, reading: Reading) -> datetime | None:
    steps = reading.around.settings_of(room.room_id).agreement.remind_after
    return next_reminder(stay.asked_at, stay.reminded_at, steps) if stay.asked_at else None


def _telling_of(stay: Stay, room: Room, reading: Reading, now: datetime) -> bool:
    after = reading.around.settings_of(room.room_id).agreement.tell_facilitators_after
    moment = telling(stay.asked_at, stay.told_at, after) if stay.asked_at else None
    return moment is not None and moment <= now


@dataclass(frozen=True, slots=True)
class Recurring:
    """Something that is said in a room again and again."""

    text: str
    every: timedelta | None
    cron: str | None = None

    @property
    def key(self) -> str:
        """What its last time is remembered under: what is set anew counts anew."""
        return f"{self.text}:{self.cron or (written(self.every) if self.every else '')}"


def _standing(room: Room, reading: Reading) -> Iterator[Recurring]:
    settings = reading.around.settings_of(room.room_id)
    for each in settings.reminders:
        if each.text in SAID:
            yield Recurring(each.text, each.every, each.cron)
    if settings.ground_rules.repost_every is not None:
        yield Recurring(RULES, settings.ground_rules.repost_every)


def _next(last: datetime, each: Recurring, room: Room, reading: Reading) -> datetime | None:
    zone = reading.around.settings_of(room.room_id).time_zone
    line = cron(each.cron) if each.cron else None
    return next_after(last, every=each.every, line=line, time_zone=zone)


async def _posts(room: Room, each: Recurring, reading: Reading) -> list[Post]:
    if each.text == RULES:
        return await _rules_again(room, reading)
    return [Post(room_id=room.room_id, said=SAID[each.text], lane=Lane.REMINDER, rests=True)]


async def _rules_again(room: Room, reading: Reading) -> list[Post]:
    version = await reading.current_rules(room.room_id)
    rules = in_language(version, reading.around.settings_of(room.room_id).language)
    if rules is None:
        return []
    said: Said = (
        text("A reminder for all of us. These are the ground rules here:"),
        Markdown(rules.text),
        *crisis(reading.crisis_lines()),
    )
    becomes = f"rules:{rules.version}"
    return [Post(room_id=room.room_id, said=said, lane=Lane.REMINDER, becomes=becomes, rests=True)]


SAID: dict[str, Said] = {
    "confidentiality": (
        text("A reminder for all of us: what is said here stays here."),
        text("Please share no names, numbers or places of others, and no screenshots."),
    ),
}
