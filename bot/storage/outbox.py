"""The outbox's rows: put in with the decision, taken out with the confirmation."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from sqlalchemy import delete, func, insert, or_, select, update
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.storage.tables.outbox import outbox
from bot.storage.tables.people import alerts
from bot.storage.unsaying import NOBODY
from policies.vocabulary import EventId, RoomId


@dataclass(frozen=True, slots=True, kw_only=True)
class Parcel:
    """One thing to be carried out, with the transaction id that makes doing it twice harmless."""

    txn_id: str
    lane: int
    kind: str
    body: dict[str, Any] = field(repr=False)
    made_at: datetime
    room_id: str | None = None
    user_id: str | None = None
    becomes: str | None = None
    attempts: int = 0
    id: int = 0


async def put(connection: AsyncConnection, parcel: Parcel) -> None:
    """Put a parcel in; one with the same transaction id is there once."""
    values = {name: getattr(parcel, name) for name in _COLUMNS}
    dialect = sqlite if connection.dialect.name == "sqlite" else postgresql
    await connection.execute(dialect.insert(outbox).values(values).on_conflict_do_nothing())


async def due(connection: AsyncConnection, lane: int, now: datetime, *, at_most: int) -> list[Parcel]:
    """Return what may be sent now in a lane, oldest first."""
    chosen = (
        select(outbox)
        .where(outbox.c.lane == lane, or_(outbox.c.not_before.is_(None), outbox.c.not_before <= now))
        .order_by(outbox.c.id)
        .limit(at_most)
    )
    return [_parcel(row) for row in (await connection.execute(chosen)).mappings()]


async def as_it_stands(connection: AsyncConnection, parcel: Parcel) -> Parcel | None:
    """Return a parcel as it is now; None where it was taken out meanwhile."""
    row = (await connection.execute(select(outbox).where(_this(parcel)))).mappings().one_or_none()
    return _parcel(row) if row is not None else None


async def next_moment(connection: AsyncConnection, lane: int) -> datetime | None:
    """Return when the earliest postponed parcel of a lane may be tried again."""
    postponed = select(outbox.c.not_before).where(outbox.c.lane == lane, outbox.c.not_before.is_not(None))
    found: datetime | None = await connection.scalar(postponed.order_by(outbox.c.not_before).limit(1))
    return found


async def waiting(connection: AsyncConnection) -> int:
    """Count what is not yet confirmed."""
    return await connection.scalar(select(func.count()).select_from(outbox)) or 0


async def is_to_be_said(connection: AsyncConnection, room_id: RoomId, lane: int) -> bool:
    """Whether something in a lane is still to be said in a room."""
    here = (outbox.c.room_id == room_id) & (outbox.c.lane == lane) & (outbox.c.kind == "post")
    return (await connection.execute(select(outbox.c.id).where(here).limit(1))).first() is not None


async def confirm(connection: AsyncConnection, parcel: Parcel) -> None:
    """Take a delivered parcel out."""
    await connection.execute(delete(outbox).where(_this(parcel)))


def enclosed(parcels: Iterable[Parcel]) -> list[dict[str, Any]]:
    """Return parcels as part of another one's body, from which they are sent on once it is closed."""
    return [{name: getattr(parcel, name) for name in _ENCLOSED} for parcel in parcels]


async def close(connection: AsyncConnection, parcel: Parcel, now: datetime, *, is_done: bool) -> set[int]:
    """Take out a parcel that was delivered or is let go, and put in what that calls for; return its lanes.

    It is read anew: who asked to be forgotten while it was sent is told nothing.
    """
    standing = await as_it_stands(connection, parcel)
    await confirm(connection, parcel)
    held = standing.body.get("enclosed", {}) if standing is not None else {}
    following = held.get("then" if is_done else "otherwise", ())
    sent_on = [Parcel(**each, made_at=now) for each in following if each["user_id"] != NOBODY]
    for each in sent_on:
        await put(connection, each)
    return {each.lane for each in sent_on}


async def postpone(connection: AsyncConnection, parcel: Parcel, until: datetime, *, attempts: int) -> None:
    """Try a parcel again later."""
    await connection.execute(update(outbox).where(_this(parcel)).values(not_before=until, attempts=attempts))


async def said_otherwise(connection: AsyncConnection, parcel: Parcel) -> None:
    """Take out of a parcel what was said otherwise, so that it is said once."""
    standing = await as_it_stands(connection, parcel)
    if standing is not None:
        body = {name: value for name, value in standing.body.items() if name != "otherwise"}
        await connection.execute(update(outbox).where(_this(parcel)).values(body=body))


def _this(parcel: Parcel) -> Any:
    """Choose a parcel's own row. Were it forgotten while it was sent, SQLite has given its id to another."""
    return outbox.c.txn_id == parcel.txn_id


async def wake(connection: AsyncConnection, user_id: str) -> None:
    """Let what waits for a person go at once: they have come into their direct room."""
    await connection.execute(update(outbox).where(outbox.c.user_id == user_id).values(not_before=None))


async def wake_all(connection: AsyncConnection) -> None:
    """Let everything that was postponed be tried at once."""
    await connection.execute(update(outbox).where(outbox.c.not_before.is_not(None)).values(not_before=None))


async def kept_up_to_date(connection: AsyncConnection, key: str) -> tuple[RoomId, EventId] | None:
    """Return the message in which something is brought up to date by editing."""
    row = (await connection.execute(select(alerts).where(alerts.c.key == key))).one_or_none()
    return (RoomId(row.room_id), EventId(row.event_id)) if row else None


async def keep_up_to_date(
    connection: AsyncConnection, key: str, room_id: RoomId, event_id: EventId, at: datetime
) -> None:
    """Remember the message in which something is brought up to date."""
    await connection.execute(delete(alerts).where(alerts.c.key == key))
    await connection.execute(insert(alerts).values(key=key, room_id=room_id, event_id=event_id, made_at=at))


_ENCLOSED = ("txn_id", "lane", "kind", "room_id", "user_id", "body", "becomes")
_COLUMNS = (*_ENCLOSED, "made_at", "attempts")


def _parcel(row: Any) -> Parcel:
    return Parcel(id=row["id"], **{name: row[name] for name in _COLUMNS})
