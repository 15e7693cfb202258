"""What concerns several of retention's tables at once."""

from datetime import timedelta

from sqlalchemy import delete, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.retention.ledger import Why, Work
from bot.storage.retention.positions import set_position
from bot.storage.retention.rows import values_of
from bot.storage.retention.work import add
from bot.storage.tables.retention import positions, spared, troubles, work
from policies.retention import Cause
from policies.vocabulary import RoomId, TakenBack


async def take_back(connection: AsyncConnection, record: TakenBack) -> None:
    """Put events into the work list because their sender asked, in the order they are to go.

    Of what is in it already and unsent, all that was learnt stays: how often it was tried under which
    transaction id, and which key opens it.
    """
    asked = [
        Work(
            room_id=record.room_id,
            event_id=event_id,
            effective_at=record.at + timedelta(microseconds=place),
            why=Why.ASKED,
        )
        for place, event_id in enumerate(record.event_ids)
    ]
    await add(connection, asked, [])
    for one in asked:
        await _go_first(connection, one)
    await set_position(connection, record.room_id, asked=True)


async def _go_first(connection: AsyncConnection, asked: Work) -> None:
    names = ("why", "effective_at", "tries", "not_before", "cause")
    values = {name: value for name, value in values_of(asked, work).items() if name in names}
    mine = (work.c.room_id == asked.room_id) & (work.c.event_id == asked.event_id)
    await connection.execute(update(work).where(mine, work.c.sent_at.is_(None)).values(values))


async def forget_room(connection: AsyncConnection, room_id: RoomId) -> None:
    """Drop how far a room was worked through, so that a bot that comes back tells it anew before it begins.

    What somebody asked for stays: a pause, what is to be taken back, holds until they end. So does which
    notices are the facilitators', since nothing else tells them from other messages; that the bot was put
    out; what is still to go of files and keys; and the number of announcements, since transaction ids are
    derived from it.
    """
    chosen = select(positions.c.announcements, positions.c.paused).where(positions.c.room_id == room_id)
    lasting = (await connection.execute(chosen)).one_or_none()
    for gone in (
        delete(positions).where(positions.c.room_id == room_id),
        delete(work).where(work.c.room_id == room_id, work.c.why != Why.ASKED.value),
        delete(spared).where(spared.c.room_id == room_id, spared.c.is_notice.is_(False)),
        delete(troubles).where(troubles.c.room_id == room_id, troubles.c.cause != Cause.NOT_JOINED.value),
    ):
        await connection.execute(gone)
    await connection.execute(update(work).where(work.c.room_id == room_id).values(_UNTRIED))
    if lasting and any(lasting):
        await set_position(connection, room_id, **lasting._mapping)  # noqa: SLF001 (SQLAlchemy's own public name)


_UNTRIED = {"tries": 0, "not_before": None, "cause": None}  # what was in the way may not be any more


async def forget_left(connection: AsyncConnection, room_id: RoomId) -> None:
    """Drop what was kept of a room for the bot's return, but that it is paused, and a number."""
    await forget_room(connection, room_id)
    for table in (work, spared, troubles):
        await connection.execute(delete(table).where(table.c.room_id == room_id))
