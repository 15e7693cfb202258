"""Who waits outside a room until they have agreed."""

from collections.abc import Sequence
from typing import Any

from sqlalchemy import delete, insert, select
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.storage.tables.stays import lobby
from policies.vocabulary import LobbyEntered, LobbyLeft, RoomId, UserId


async def enter(connection: AsyncConnection, record: LobbyEntered) -> None:
    """Write down that somebody waits; who waits already waits on."""
    if record.user_id not in await waiting(connection, record.room_id):
        await connection.execute(
            insert(lobby).values(room_id=record.room_id, user_id=record.user_id, since=record.at)
        )


async def leave(connection: AsyncConnection, record: LobbyLeft) -> None:
    """Drop the row of somebody who waits no more."""
    await connection.execute(delete(lobby).where(_mine(record)))


async def waiting(connection: AsyncConnection, room_id: RoomId) -> Sequence[UserId]:
    """Return who waits outside a room, longest first."""
    chosen = (
        select(lobby.c.user_id).where(lobby.c.room_id == room_id).order_by(lobby.c.since, lobby.c.user_id)
    )
    return [UserId(user) for user in await connection.scalars(chosen)]


async def rooms_of(connection: AsyncConnection, user_id: UserId) -> Sequence[RoomId]:
    """Return the rooms that somebody waits outside of."""
    chosen = select(lobby.c.room_id).where(lobby.c.user_id == user_id).order_by(lobby.c.room_id)
    return [RoomId(room) for room in await connection.scalars(chosen)]


def _mine(record: LobbyEntered | LobbyLeft) -> Any:
    return (lobby.c.room_id == record.room_id) & (lobby.c.user_id == record.user_id)
