"""Carries what was recorded for a room over to its replacement."""

from typing import Any

from sqlalchemy import delete, func, insert, literal, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.storage.tables.agreements import agreements
from bot.storage.tables.ground_rules import rules_versions
from bot.storage.tables.rooms import room_settings
from bot.storage.tables.stays import departures, lobby, mutes, room_reminders, stays
from policies.vocabulary import RoomCarriedOver, RoomId


async def carry_over(connection: AsyncConnection, record: RoomCarriedOver) -> None:
    """Let rules and agreements hold in the replacement, and settings made by command in both.

    Who had left the old room has been gone since then, so no agreement is kept longer for the upgrade. A
    replacement in which somebody has agreed already keeps what it has: two records are never mixed. The old
    room stays protected, so that retention goes on in it.
    """
    old, new = record.room_id, record.replacement
    await _carry_mutes(connection, old, new)
    if await _has_rows(connection, agreements, new) or not await _has_rows(connection, rules_versions, old):
        return
    for table in (rules_versions, departures):
        await connection.execute(delete(table).where(table.c.room_id == new))
    for table in (rules_versions, agreements, departures):
        await connection.execute(update(table).where(table.c.room_id == old).values(room_id=new))
    await _copy_settings(connection, old, new)
    newest = select(func.max(rules_versions.c.version)).where(rules_versions.c.room_id == new)
    asked = stays.c.rules_version.is_not(None)
    await connection.execute(
        update(stays).where(stays.c.room_id == new, asked).values(rules_version=newest.scalar_subquery())
    )
    for table in (stays, lobby, room_reminders):
        await connection.execute(delete(table).where(table.c.room_id == old))


async def _carry_mutes(connection: AsyncConnection, old: RoomId, new: RoomId) -> None:
    """Let what a gate lowered be given back: with an upgrade the homeserver copies the power levels."""
    known = select(mutes.c.user_id).where(mutes.c.room_id == new)
    here = mutes.c.room_id == old
    await connection.execute(update(mutes).where(here, mutes.c.user_id.not_in(known)).values(room_id=new))
    await connection.execute(delete(mutes).where(here))


async def _has_rows(connection: AsyncConnection, table: Any, room_id: RoomId) -> bool:
    found = await connection.scalar(select(func.count()).select_from(table).where(table.c.room_id == room_id))
    return bool(found)


async def _copy_settings(connection: AsyncConnection, old: RoomId, new: RoomId) -> None:
    if await _has_rows(connection, room_settings, new):
        return
    others = [column for column in room_settings.c if column.name != "room_id"]
    copied = select(literal(new), *others).where(room_settings.c.room_id == old)
    names = ["room_id", *(column.name for column in others)]
    await connection.execute(insert(room_settings).from_select(names, copied))
