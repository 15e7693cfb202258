"""What is in the way of retention."""

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import delete, insert, select
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.retention.ledger import Trouble
from bot.storage.retention.rows import Rows, insert_new, values_of
from bot.storage.tables.retention import troubles
from policies.retention import Cause
from policies.vocabulary import RoomId


async def is_out(connection: AsyncConnection, room_id: RoomId) -> bool:
    """Whether it was noted that the bot is no longer in a room."""
    out = (troubles.c.room_id == room_id) & (troubles.c.cause == Cause.NOT_JOINED.value)
    return await connection.scalar(select(troubles.c.since).where(out)) is not None


async def note_out(connection: AsyncConnection, room_id: RoomId, since: datetime) -> None:
    """Note that the bot is no longer in a room; what was noted before stays."""
    out = Trouble(room_id=room_id, cause=Cause.NOT_JOINED, since=since)
    await insert_new(connection, troubles, [values_of(out, troubles)])


class Hindrances(Rows):
    """What is in the way in each room."""

    async def troubles(self, room_id: RoomId) -> Sequence[Trouble]:
        """Return what is in the way in a room."""
        chosen = select(troubles).where(troubles.c.room_id == room_id)
        return [
            Trouble(
                room_id=room_id,
                cause=Cause(row.cause),
                since=row.since,
                tries=row.tries,
                not_before=row.not_before,
            )
            for row in await self._rows(chosen)
        ]

    async def note(self, trouble: Trouble) -> None:
        """Write down what is in the way."""
        async with self._database.transaction() as connection:
            await _settle(connection, trouble.room_id, trouble.cause)
            await connection.execute(insert(troubles).values(values_of(trouble, troubles)))

    async def settle(self, room_id: RoomId, cause: Cause) -> None:
        """Note that something is no longer in the way."""
        async with self._database.transaction() as connection:
            await _settle(connection, room_id, cause)


async def _settle(connection: AsyncConnection, room_id: RoomId, cause: Cause) -> None:
    await connection.execute(
        delete(troubles).where(troubles.c.room_id == room_id, troubles.c.cause == cause.value)
    )
