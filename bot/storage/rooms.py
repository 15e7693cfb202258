"""Which rooms are protected, which are set apart, and what was set in them."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import delete, insert, select
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.storage.tables import rooms as tables
from bot.storage.tables.rooms import room_settings, rooms
from policies.vocabulary import RoomId, RoomProtected, RoomReleased, RoomSetApart, SettingChanged, UserId


@dataclass(frozen=True, slots=True)
class ProtectedRoom:
    """A room that the bot looks after."""

    room_id: RoomId
    since: datetime
    unencrypted: bool


async def protect(connection: AsyncConnection, record: RoomProtected) -> None:
    """Look after a room from now on; it is set apart no longer."""
    await _be_like_others(connection, record.room_id)
    if await protected(connection, record.room_id) is None:
        await connection.execute(
            insert(rooms).values(
                room_id=record.room_id,
                protected_since=record.since,
                protected_by=record.by,
                unencrypted=record.unencrypted,
            )
        )


async def release(connection: AsyncConnection, record: RoomReleased) -> None:
    """Look after a room no longer; should the bot come back, it comes as into any other."""
    await _be_like_others(connection, record.room_id)
    await connection.execute(delete(rooms).where(rooms.c.room_id == record.room_id))
    await connection.execute(delete(room_settings).where(room_settings.c.room_id == record.room_id))


async def set_apart(connection: AsyncConnection, record: RoomSetApart) -> None:
    """Remember that a room is the facilitators' own."""
    if not await is_set_apart(connection, record.room_id):
        await connection.execute(insert(tables.set_apart).values(room_id=record.room_id, since=record.at))


async def is_set_apart(connection: AsyncConnection, room_id: RoomId) -> bool:
    """Whether a room is, or was, the facilitators' own, and nobody has had it looked after since."""
    here = tables.set_apart.c.room_id == room_id
    return await connection.scalar(select(tables.set_apart.c.room_id).where(here)) is not None


async def all_set_apart(connection: AsyncConnection) -> set[RoomId]:
    """Return every room that is set apart."""
    return {RoomId(room_id) for room_id in await connection.scalars(select(tables.set_apart.c.room_id))}


async def _be_like_others(connection: AsyncConnection, room_id: RoomId) -> None:
    await connection.execute(delete(tables.set_apart).where(tables.set_apart.c.room_id == room_id))


async def protected(connection: AsyncConnection, room_id: RoomId) -> ProtectedRoom | None:
    """Return what is known of a protected room; None where the bot does not look after it."""
    row = (await connection.execute(select(rooms).where(rooms.c.room_id == room_id))).one_or_none()
    return ProtectedRoom(RoomId(row.room_id), row.protected_since, row.unencrypted) if row else None


async def all_protected(connection: AsyncConnection) -> list[ProtectedRoom]:
    """Return every protected room."""
    found = await connection.execute(select(rooms).order_by(rooms.c.protected_since))
    return [ProtectedRoom(RoomId(row.room_id), row.protected_since, row.unencrypted) for row in found]


async def change_setting(connection: AsyncConnection, record: SettingChanged) -> None:
    """Write a setting made by command, or take it back."""
    mine = (room_settings.c.room_id == record.room_id) & (room_settings.c.key == record.key)
    await connection.execute(delete(room_settings).where(mine))
    if record.value is not None:
        await connection.execute(
            insert(room_settings).values(
                room_id=record.room_id, key=record.key, value=record.value, set_by=record.by, set_at=record.at
            )
        )


async def settings_made(connection: AsyncConnection, room_id: RoomId) -> dict[str, str]:
    """Return what was set by command in a room: dotted key to YAML text."""
    found = await connection.execute(select(room_settings).where(room_settings.c.room_id == room_id))
    return {row.key: row.value for row in found}


async def all_settings_made(connection: AsyncConnection) -> dict[RoomId, dict[str, str]]:
    """Return what was set by command in every room: dotted key to YAML text."""
    made: dict[RoomId, dict[str, str]] = {}
    for row in await connection.execute(select(room_settings)):
        made.setdefault(RoomId(row.room_id), {})[row.key] = row.value
    return made


async def protector(connection: AsyncConnection, room_id: RoomId) -> UserId | None:
    """Return who asked the bot to look after a room."""
    found = await connection.scalar(select(rooms.c.protected_by).where(rooms.c.room_id == room_id))
    return UserId(found) if found else None
