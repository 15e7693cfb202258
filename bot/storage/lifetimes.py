"""How long every kind of row is kept: the one place, and the daily housekeeping that holds it.

A row that is kept "while" something lasts ends with it, and is not listed with a time here. What is listed is
dropped once it is older than its lifetime; agreements count from when the member was last known to be there.
"""

from collections.abc import Awaitable, Callable, Collection, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import delete, func, select
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.storage import audit
from bot.storage.retention import forget_left
from bot.storage.tables.agreements import agreements
from bot.storage.tables.ground_rules import rules_versions
from bot.storage.tables.incidents import incidents
from bot.storage.tables.outbox import outbox
from bot.storage.tables.people import alerts
from bot.storage.tables.retention import holds, troubles
from bot.storage.tables.rooms import rooms
from bot.storage.tables.stays import departures, lobby, mutes
from policies.retention import Cause
from policies.vocabulary import RoomId, UserId


@dataclass(frozen=True, slots=True)
class Lifetimes:
    """The lifetimes that the configuration sets (`lifetimes:`)."""

    agreements: timedelta
    incidents: timedelta
    audit: timedelta


UNSENT = timedelta(days=30)
WAITING = timedelta(days=30)
GIVEN_BACK = timedelta(days=1)  # a muted level that was given back; a stale edit comes sooner than that

HELD = timedelta(hours=1)  # a hold that has ended
AWAY = timedelta(days=30)  # what is kept for the return to a room that the bot was put out of

Present = Mapping[RoomId, Collection[UserId]]
Ending = Callable[[AsyncConnection, datetime, Lifetimes, Present], Awaitable[None]]


async def housekeep(
    connection: AsyncConnection, now: datetime, lifetimes: Lifetimes, present: Present
) -> None:
    """Drop every row whose time is over. `present` are the members of the rooms that the bot is in."""
    for end in ENDING.values():
        await end(connection, now, lifetimes, present)


async def _agreements(
    connection: AsyncConnection, now: datetime, lifetimes: Lifetimes, present: Present
) -> None:
    await _note_departures(connection, now, present)
    over = select(departures).where(departures.c.left_at <= now - lifetimes.agreements)
    for row in (await connection.execute(over)).all():
        mine = (agreements.c.room_id == row.room_id) & (agreements.c.user_id == row.user_id)
        await connection.execute(delete(agreements).where(mine))
        gone = (departures.c.room_id == row.room_id) & (departures.c.user_id == row.user_id)
        await connection.execute(delete(departures).where(gone))


async def _note_departures(connection: AsyncConnection, now: datetime, present: Present) -> None:
    """Begin the time of who is no longer there, and forget that of who is there again."""
    known = {(row.room_id, row.user_id) for row in await connection.execute(select(departures))}
    pairs = select(agreements.c.room_id, agreements.c.user_id).distinct()
    kept = {(RoomId(row.room_id), UserId(row.user_id)) for row in await connection.execute(pairs)}
    away = {(room, user) for room, user in kept if user not in present.get(room, ())}
    for room, user in known - away:
        gone = (departures.c.room_id == room) & (departures.c.user_id == user)
        await connection.execute(delete(departures).where(gone))
    new = [{"room_id": room, "user_id": user, "left_at": now} for room, user in away - known]
    if new:
        await connection.execute(departures.insert(), new)


async def _rules(connection: AsyncConnection, now: datetime, lifetimes: Lifetimes, _: Present) -> None:
    """Drop old versions to which no agreement is kept; never the current one."""
    newest = (
        select(rules_versions.c.room_id, func.max(rules_versions.c.version).label("version"))
        .group_by(rules_versions.c.room_id)
        .subquery()
    )
    found = await connection.execute(
        select(rules_versions.c.room_id, rules_versions.c.version)
        .join(newest, rules_versions.c.room_id == newest.c.room_id)
        .where(
            rules_versions.c.version < newest.c.version,
            rules_versions.c.made_at <= now - lifetimes.agreements,
        )
        .distinct()
    )
    for row in found.all():
        mine = (agreements.c.room_id == row.room_id) & (agreements.c.rules_version == row.version)
        if await connection.scalar(select(func.count()).select_from(agreements).where(mine)):
            continue
        this = (rules_versions.c.room_id == row.room_id) & (rules_versions.c.version == row.version)
        await connection.execute(delete(rules_versions).where(this))


async def _acts(connection: AsyncConnection, now: datetime, lifetimes: Lifetimes, _: Present) -> None:
    await audit.lapse(connection, now - lifetimes.audit)


async def _left(connection: AsyncConnection, now: datetime, _: Lifetimes, __: Present) -> None:
    """Forget the rooms that the bot was put out of so long ago that nobody will ask it back."""
    looked_after = select(rooms.c.room_id)
    over = select(troubles.c.room_id).where(
        troubles.c.cause == Cause.NOT_JOINED.value,
        troubles.c.since <= now - AWAY,
        troubles.c.room_id.not_in(looked_after),
    )
    for room_id in (await connection.scalars(over)).all():
        await forget_left(connection, RoomId(room_id))


def _older(column: Any, age: Callable[[Lifetimes], timedelta]) -> Ending:
    async def end(connection: AsyncConnection, now: datetime, lifetimes: Lifetimes, _: Present) -> None:
        await connection.execute(delete(column.table).where(column <= now - age(lifetimes)))

    return end


ENDING: dict[str, Ending] = {
    "agreements": _agreements,
    "alerts": _older(alerts.c.made_at, lambda lifetimes: lifetimes.incidents),
    "audit": _acts,
    "incidents": _older(incidents.c.opened_at, lambda lifetimes: lifetimes.incidents),
    "lobby": _older(lobby.c.since, lambda _: WAITING),
    "mutes": _older(mutes.c.ended_at, lambda _: GIVEN_BACK),
    "outbox": _older(outbox.c.made_at, lambda _: UNSENT),
    "retention_holds": _older(holds.c.until, lambda _: HELD),
    "retention_troubles": _left,
    "rules_versions": _rules,
}
"""Which kinds of rows end by their age."""

LASTING: dict[str, str] = {
    "audit_ends": "as long as the bot keeps a record of acts",
    "departures": "until the agreement it is about ends, or the member is back",
    "detail_key": "as long as the bot runs on this account",
    "detail_digests": "with the detail",
    "details": "until it is unregistered, or its owner is forgotten",
    "direct_rooms": "while both are in the room",
    "inquiries": "until the homeserver has answered what is asked of it",
    "languages": "until another is chosen, or its owner is forgotten",
    "position": "as long as the bot runs on this account",
    "retention_counts": "until it is answered",
    "retention_media": "until the file is gone, or no message shows it",
    "retention_positions": "until the bot leaves the room; a pause, and how often it was told, for good",
    "retention_sessions": "until the key is dropped",
    "retention_spared": "until the event is redacted, or the bot has been out of the room for long",
    "retention_work": "until the event is seen redacted, or the bot has been out of the room for long",
    "room_reminders": "until the bot leaves the room",
    "room_settings": "until they are reset, or the bot leaves the room",
    "rooms": "until the bot leaves the room",
    "rules_posts": "until a newer post",
    "set_apart": "until somebody has the room looked after, or the bot leaves it",
    "stays": "while the member stays",
}
"""Which kinds of rows end with something that happens, and with what."""
