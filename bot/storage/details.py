"""Registered details: digests in, digests out."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass, field
from datetime import datetime

from sqlalchemy import delete, func, insert, select
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.storage.tables.details import detail_digests, detail_key, details
from policies.vocabulary import DetailForgotten, DetailRegistered, UserId


@dataclass(frozen=True, slots=True)
class RegisteredDetail:
    """A registered detail as it is kept."""

    number: int
    user_id: UserId
    kind: str
    hint: str
    made_at: datetime
    digests: tuple[bytes, ...] = field(repr=False, default=())


async def register(connection: AsyncConnection, record: DetailRegistered) -> None:
    """Keep a detail's digests."""
    row = insert(details).values(
        user_id=record.user_id, kind=record.kind, hint=record.hint, made_at=record.at
    )
    number = (await connection.execute(row.returning(details.c.number))).scalar_one()
    rows = [{"number": number, "digest": digest} for digest in record.digests]
    if rows:
        await connection.execute(insert(detail_digests), rows)


async def forget(connection: AsyncConnection, record: DetailForgotten) -> None:
    """Drop a detail and its digests; only its owner's."""
    await connection.execute(
        delete(details).where(details.c.number == record.number, details.c.user_id == record.user_id)
    )


async def of(connection: AsyncConnection, user_id: UserId) -> Sequence[RegisteredDetail]:
    """List what somebody registered, with its digests, oldest first."""
    return await everything(connection, [user_id])


async def everything(
    connection: AsyncConnection, only: Collection[UserId] | None = None
) -> Sequence[RegisteredDetail]:
    """List every registered detail with its digests; of some people only, where they are named."""
    chosen = select(details).order_by(details.c.number)
    marks = select(detail_digests).order_by(detail_digests.c.id)
    if only is not None:
        chosen = chosen.where(details.c.user_id.in_(only))
        marks = marks.join(details).where(details.c.user_id.in_(only))
    digests: dict[int, list[bytes]] = {}
    for row in await connection.execute(marks):
        digests.setdefault(row.number, []).append(row.digest)
    found = await connection.execute(chosen)
    return [
        RegisteredDetail(
            r.number, UserId(r.user_id), r.kind, r.hint, r.made_at, tuple(digests.get(r.number, ()))
        )
        for r in found
    ]


async def mark(connection: AsyncConnection, account: UserId) -> bytes | None:
    """Return the mark of the key under which a bot registers details; None where none was kept yet."""
    chosen = select(detail_key.c.mark).where(detail_key.c.account == account)
    found: bytes | None = await connection.scalar(chosen)
    return found


async def put_mark(connection: AsyncConnection, account: UserId, key_mark: bytes) -> None:
    """Keep the mark of the key under which a bot registers details from now on."""
    await connection.execute(delete(detail_key).where(detail_key.c.account == account))
    await connection.execute(insert(detail_key).values(account=account, mark=key_mark))


async def has_other_keepers(connection: AsyncConnection, account: UserId) -> bool:
    """Whether other bots register details in the same database."""
    chosen = select(func.count()).select_from(detail_key).where(detail_key.c.account != account)
    return bool(await connection.scalar(chosen))


async def count(connection: AsyncConnection) -> int:
    """Count what is registered."""
    return await connection.scalar(select(func.count()).select_from(details)) or 0
