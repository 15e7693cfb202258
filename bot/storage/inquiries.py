"""What waits to be decided until the homeserver has answered: by event alone, so that nothing is lost."""

from collections.abc import Sequence

from sqlalchemy import delete, select
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.storage.retention.rows import insert_new
from bot.storage.tables.inquiries import inquiries
from policies.vocabulary import EventId, InquiryBegan, InquiryEnded, Part, RoomId


async def begin(connection: AsyncConnection, record: InquiryBegan) -> None:
    """Write down that something waits."""
    values = {column.name: getattr(record, column.name) for column in inquiries.columns}
    await insert_new(connection, inquiries, [{**values, "part": str(record.part)}])


async def end(connection: AsyncConnection, record: InquiryEnded) -> None:
    """Note that it is decided."""
    mine = (inquiries.c.event_id == record.event_id) & (inquiries.c.part == str(record.part))
    await connection.execute(delete(inquiries).where(mine))


async def is_open(connection: AsyncConnection, record: InquiryBegan) -> bool:
    """Whether something waits still."""
    mine = (inquiries.c.event_id == record.event_id) & (inquiries.c.part == str(record.part))
    return (await connection.execute(select(inquiries.c.at).where(mine))).first() is not None


async def keeping(connection: AsyncConnection, room_id: RoomId, event_id: EventId) -> Sequence[EventId]:
    """Return the commands that wait and for which an event of a room is not to be removed until then."""
    mine = (inquiries.c.room_id == room_id) & (inquiries.c.keeps == event_id)
    is_command = inquiries.c.part == str(Part.COMMAND)
    return [
        EventId(row.event_id) for row in await connection.execute(select(inquiries).where(mine, is_command))
    ]


async def all_open(connection: AsyncConnection) -> Sequence[InquiryBegan]:
    """Return what waits, oldest first."""
    rows = await connection.execute(select(inquiries).order_by(inquiries.c.at))
    return [
        InquiryBegan(
            room_id=row.room_id, event_id=row.event_id, part=Part(row.part), at=row.at, keeps=row.keeps
        )
        for row in rows
    ]
