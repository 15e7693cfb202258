"""How the bot speaks with somebody."""

from sqlalchemy import delete, insert, select
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.storage.tables.people import direct_rooms, languages
from policies.vocabulary import DirectRoomKnown, LanguageChosen, RoomId, UserId


async def know_direct_room(connection: AsyncConnection, record: DirectRoomKnown) -> None:
    """Remember a direct room of a person, beside those they have already."""
    await drop_direct_room(connection, record.room_id)
    await connection.execute(insert(direct_rooms).values(user_id=record.user_id, room_id=record.room_id))


async def direct_rooms_of(connection: AsyncConnection, user_id: UserId) -> list[RoomId]:
    """Return the direct rooms of a person: the bot may open one while they open another."""
    mine = select(direct_rooms.c.room_id).where(direct_rooms.c.user_id == user_id)
    return [RoomId(found) for found in await connection.scalars(mine.order_by(direct_rooms.c.room_id))]


async def whose_direct_room(connection: AsyncConnection, room_id: RoomId) -> UserId | None:
    """Return whose direct room a room is; None where it is none."""
    found = await connection.scalar(select(direct_rooms.c.user_id).where(direct_rooms.c.room_id == room_id))
    return UserId(found) if found else None


async def drop_direct_room(connection: AsyncConnection, room_id: RoomId) -> None:
    """Forget a direct room that is no more."""
    await connection.execute(delete(direct_rooms).where(direct_rooms.c.room_id == room_id))


async def leave_direct_room(connection: AsyncConnection, room_id: RoomId, user_id: UserId) -> None:
    """Forget a direct room that its person has left."""
    mine = (direct_rooms.c.room_id == room_id) & (direct_rooms.c.user_id == user_id)
    await connection.execute(delete(direct_rooms).where(mine))


async def choose_language(connection: AsyncConnection, record: LanguageChosen) -> None:
    """Remember the language of a person."""
    await connection.execute(delete(languages).where(languages.c.user_id == record.user_id))
    await connection.execute(insert(languages).values(user_id=record.user_id, language=record.language))


async def language(connection: AsyncConnection, user_id: UserId) -> str | None:
    """Return the language somebody chose."""
    found: str | None = await connection.scalar(
        select(languages.c.language).where(languages.c.user_id == user_id)
    )
    return found


async def direct_rooms_known(connection: AsyncConnection) -> set[RoomId]:
    """Return every direct room."""
    return {RoomId(row.room_id) for row in await connection.execute(select(direct_rooms.c.room_id))}
