"""Carries what was recorded for a room over to its replacement."""

from sqlalchemy import delete, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.storage.tables.agreements import agreements
from bot.storage.tables.ground_rules import rules_posts, rules_versions
from bot.storage.tables.rooms import room_settings
from bot.storage.tables.stays import lobby, mutes, room_reminders, stays
from policies.vocabulary import RoomCarriedOver


async def carry_over(connection: AsyncConnection, record: RoomCarriedOver) -> None:
    """Let agreements, rules, and settings made by command hold in the replacement; the rest ends.

    A replacement that has rules of its own keeps them: nobody agreed to those.
    """
    old, new = record.room_id, record.replacement
    known = await connection.scalar(
        select(rules_versions.c.version).where(rules_versions.c.room_id == new).limit(1)
    )
    if known is not None:
        return
    for table in (rules_versions, agreements, room_settings):
        await connection.execute(update(table).where(table.c.room_id == old).values(room_id=new))
    for table in (rules_posts, stays, mutes, lobby, room_reminders):
        await connection.execute(delete(table).where(table.c.room_id == old))
