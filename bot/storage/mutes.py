"""Power levels that a gate lowered, so that they can be given back exactly."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import delete, insert, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.storage.tables.stays import mutes
from policies.vocabulary import Muted, MuteEnded, MuteLeft, RoomId, UserId


@dataclass(frozen=True, slots=True)
class Mute:
    """A lowered level. `left_alone`: a person has since given the member another one."""

    room_id: RoomId
    user_id: UserId
    level_before: int | None
    level: int
    left_alone: bool
    ended_at: datetime | None


async def begin(connection: AsyncConnection, record: Muted) -> None:
    """Write down what a member had before, in the place of an earlier row."""
    await connection.execute(delete(mutes).where(_mine(record)))
    await connection.execute(
        insert(mutes).values(
            room_id=record.room_id,
            user_id=record.user_id,
            level_before=record.level_before,
            level=record.level,
            left_alone=False,
            muted_at=record.muted_at,
        )
    )


async def leave_alone(connection: AsyncConnection, record: MuteLeft) -> None:
    """Mark that a person decided otherwise."""
    await connection.execute(update(mutes).where(_mine(record)).values(left_alone=True))


async def end(connection: AsyncConnection, record: MuteEnded) -> None:
    """Mark that the level was given back. The row stays for a while: somebody's stale edit may undo it."""
    await connection.execute(update(mutes).where(_mine(record)).values(ended_at=record.ended_at))


async def of(connection: AsyncConnection, room_id: RoomId) -> Sequence[Mute]:
    """Return every lowered level of a room."""
    found = await connection.execute(
        select(mutes).where(mutes.c.room_id == room_id).order_by(mutes.c.user_id)
    )
    return [_mute(row) for row in found]


async def of_person(connection: AsyncConnection, user_id: UserId) -> Sequence[Mute]:
    """Return every lowered level of a person."""
    found = await connection.execute(
        select(mutes).where(mutes.c.user_id == user_id).order_by(mutes.c.room_id)
    )
    return [_mute(row) for row in found]


def _mute(row: Any) -> Mute:
    who, levels = (RoomId(row.room_id), UserId(row.user_id)), (row.level_before, row.level)
    return Mute(*who, *levels, row.left_alone, row.ended_at)


def _mine(record: Muted | MuteLeft | MuteEnded) -> Any:
    return (mutes.c.room_id == record.room_id) & (mutes.c.user_id == record.user_id)
