"""How far decryption keys are used up."""

from collections.abc import Mapping, Sequence
from typing import Any

from sqlalchemy import Row, delete, func, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.retention.ledger import KeyUse
from bot.storage.retention.rows import Rows, insert_new, values_of
from bot.storage.tables.retention import sessions, spared, work
from policies.vocabulary import RoomId


class KeyUses(Rows):
    """What is known of each room's decryption keys."""

    async def key_uses(self, room_id: RoomId) -> Sequence[KeyUse]:
        """Return what is known of a room's decryption keys."""
        chosen = select(sessions).where(sessions.c.room_id == room_id)
        return [KeyUse(**row._mapping) for row in await self._rows(chosen)]  # noqa: SLF001 (SQLAlchemy's own public name)

    async def write_key_uses(self, uses: Sequence[KeyUse]) -> None:
        """Write down what is known of keys, in place of what was."""
        async with self._database.transaction() as connection:
            for one in uses:
                await insert_new(connection, sessions, [values_of(one, sessions)])
                await connection.execute(
                    update(sessions)
                    .where(sessions.c.room_id == one.room_id, sessions.c.session_id == one.session_id)
                    .values(closed_before=one.closed_before)
                )

    async def drop_key_use(self, room_id: RoomId, session_id: str) -> None:
        """Forget a key that was dropped."""
        async with self._database.transaction() as connection:
            await connection.execute(
                delete(sessions).where(sessions.c.room_id == room_id, sessions.c.session_id == session_id)
            )

    async def lowest_indexes(self, room_id: RoomId) -> Mapping[str, int]:
        """Return, by key, the first message that is spared or not yet proven gone."""
        lowest: dict[str, int] = {}
        for table in (work, spared):
            chosen = select(table.c.session_id, func.min(table.c.message_index)).where(
                table.c.room_id == room_id, table.c.session_id.is_not(None)
            )
            rows = await self._rows(chosen.group_by(table.c.session_id))
            for session_id, index in map(tuple[Any, ...], rows):
                lowest[session_id] = min(lowest.get(session_id, index or 0), index or 0)
        return lowest


async def use_up(connection: AsyncConnection, work: Row[Any]) -> None:
    """Note that a decryption key is no longer needed for a message."""
    if work.session_id is None or work.message_index is None:
        return
    use = {"room_id": work.room_id, "session_id": work.session_id, "closed_before": 0, "removed_before": 0}
    await insert_new(connection, sessions, [{**use, "noticed_at": work.sent_at or work.effective_at}])
    mine = (sessions.c.room_id == work.room_id) & (sessions.c.session_id == work.session_id)
    after = work.message_index + 1
    await connection.execute(
        update(sessions).where(mine, sessions.c.removed_before < after).values(removed_before=after)
    )
