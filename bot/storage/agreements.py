"""The record of agreement. Rows are added and never changed; the present state is read off them."""

from collections.abc import Sequence

from sqlalchemy import insert, select
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.storage.tables.agreements import agreements
from policies.vocabulary import AgreementAct, RoomId, UserId

_NAMES = (
    "act",
    "room_id",
    "user_id",
    "rules_version",
    "rules_sha256",
    "language",
    "purpose",
    "method",
    "event_id",
    "sent_at",
    "recorded_at",
)


async def add(connection: AsyncConnection, record: AgreementAct) -> None:
    """Add a row to the record."""
    await connection.execute(insert(agreements).values({name: getattr(record, name) for name in _NAMES}))


async def acts(
    connection: AsyncConnection, *, room_id: RoomId | None = None, user_id: UserId | None = None
) -> Sequence[AgreementAct]:
    """Return rows of the record, oldest first: of a room, of a person, of both, or all."""
    chosen = select(agreements).order_by(agreements.c.id)
    if room_id is not None:
        chosen = chosen.where(agreements.c.room_id == room_id)
    if user_id is not None:
        chosen = chosen.where(agreements.c.user_id == user_id)
    found = await connection.execute(chosen)
    return [AgreementAct(**{name: getattr(row, name) for name in _NAMES}) for row in found]
