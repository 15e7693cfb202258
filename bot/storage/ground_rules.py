"""The versions of each room's ground rules."""

from collections.abc import Sequence

from sqlalchemy import delete, func, insert, or_, select
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.storage.tables.ground_rules import rules_posts, rules_versions
from policies.vocabulary import EventId, RoomId, RulesPosted, RulesVersion


async def add(connection: AsyncConnection, record: RulesVersion) -> None:
    """Write one language of a version down."""
    await connection.execute(
        insert(rules_versions).values(
            room_id=record.room_id,
            version=record.version,
            language=record.language,
            sha256=record.sha256,
            text=record.text,
            made_at=record.made_at,
            made_by=record.made_by,
        )
    )


async def current(connection: AsyncConnection, room_id: RoomId) -> Sequence[RulesVersion]:
    """Return the newest version of a room's rules, one entry a language; empty where there is none."""
    newest = select(func.max(rules_versions.c.version)).where(rules_versions.c.room_id == room_id)
    return await _versions(connection, room_id, newest.scalar_subquery())


async def of(connection: AsyncConnection, room_id: RoomId, version: int) -> Sequence[RulesVersion]:
    """Return one version of a room's rules, one entry a language."""
    return await _versions(connection, room_id, version)


async def history(connection: AsyncConnection, room_id: RoomId) -> Sequence[RulesVersion]:
    """Return every version of a room's rules, oldest first, one entry a language."""
    chosen = select(rules_versions).where(rules_versions.c.room_id == room_id)
    found = await connection.execute(chosen.order_by(rules_versions.c.version, rules_versions.c.language))
    return [_record(row) for row in found]


async def posted(connection: AsyncConnection, record: RulesPosted) -> None:
    """Remember the newest post of a room's rules, or of a part of it, which retention leaves alone.

    Parts may be confirmed in any order; parts of another version are no longer the room's rules.
    """
    here = rules_posts.c.room_id == record.room_id
    over = or_(rules_posts.c.part == record.part, rules_posts.c.version != record.version)
    await connection.execute(delete(rules_posts).where(here, over))
    await connection.execute(
        insert(rules_posts).values(
            room_id=record.room_id, part=record.part, event_id=record.event_id, version=record.version
        )
    )


async def newest_post(connection: AsyncConnection, room_id: RoomId) -> RulesPosted | None:
    """Return the newest post of a room's rules, or the first part of it."""
    chosen = select(rules_posts).where(rules_posts.c.room_id == room_id, rules_posts.c.part == 0)
    row = (await connection.execute(chosen)).one_or_none()
    return RulesPosted(room_id=room_id, event_id=EventId(row.event_id), version=row.version) if row else None


async def _versions(connection: AsyncConnection, room_id: RoomId, version: object) -> Sequence[RulesVersion]:
    chosen = select(rules_versions).where(
        rules_versions.c.room_id == room_id, rules_versions.c.version == version
    )
    return [_record(row) for row in await connection.execute(chosen.order_by(rules_versions.c.language))]


def _record(row: object) -> RulesVersion:
    names = ("room_id", "version", "language", "sha256", "text", "made_at", "made_by")
    return RulesVersion(**{name: getattr(row, name) for name in names})
