"""Takes out reminders that still wait for somebody to come into their direct room, once they are moot.

What can go wrong: who comes in after weeks, or after they have answered, would find one reminder after the
other of what they have done. So an answer, a leave and the next reminder take out what waits.
"""

from sqlalchemy import delete, select
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.storage.tables.outbox import outbox
from policies.agreement.reminding import REMINDER
from policies.vocabulary import AgreementAct, Lane, Reminded, StayEnded


async def drop(connection: AsyncConnection, record: AgreementAct | Reminded | StayEnded) -> None:
    """Take out what still waits to remind somebody of a room's question."""
    if isinstance(record, AgreementAct) and record.act == "lapsed":
        return  # that is no answer
    mine = (outbox.c.user_id == record.user_id) & (outbox.c.lane == Lane.REMINDER)
    waiting = (await connection.execute(select(outbox.c.id, outbox.c.body).where(mine))).all()
    asking = (REMINDER, record.room_id)
    moot = [row.id for row in waiting if (row.body.get("key"), row.body.get("about")) == asking]
    await connection.execute(delete(outbox).where(outbox.c.id.in_(moot)))
