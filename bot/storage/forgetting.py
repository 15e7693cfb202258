"""What is kept about somebody, and forgetting them: every table is asked, in the words it says of itself.

What can go wrong: a table that nobody thought of. The principle against it: there is no list of tables here.
Each says in its own `about(…)` which column holds a person and what becomes of their rows; a test walks them.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from sqlalchemy import String, Table, cast, delete, literal, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.storage.tables.every import metadata
from bot.storage.unsaying import unsay
from policies.incidents.steps import DECIDED
from policies.vocabulary import PersonForgotten, Text, UserId


@dataclass(frozen=True, slots=True)
class KeptRows:
    """What one table holds about a person."""

    table: str
    knows: Text
    kept: Text
    rows: Sequence[dict[str, Any]] = field(repr=False)


async def everything_about(connection: AsyncConnection, user_id: UserId) -> Sequence[KeptRows]:
    """Return every row that is kept about somebody, as JSON values, table by table."""
    found: list[KeptRows] = []
    for table in metadata.sorted_tables:
        if column := table.info["person"]:
            rows = await connection.execute(select(table).where(table.c[column] == user_id))
            written = [_written(dict(row)) for row in rows.mappings()]
            found.append(KeptRows(table.name, table.info["knows"], table.info["kept"], written))
    return found


def _written(row: dict[str, Any]) -> dict[str, Any]:
    return {name: _value(value) for name, value in row.items()}


def _value(value: object) -> object:
    if isinstance(value, datetime):
        return value.isoformat(timespec="seconds")
    return value.hex() if isinstance(value, bytes) else value


async def forget(connection: AsyncConnection, record: PersonForgotten) -> None:
    """Let every table forget somebody."""
    for table in metadata.sorted_tables:
        if table.info["person"]:
            await _FORGETTING[table.info["on_forget"]](connection, table, record.user_id)
    await unsay(connection, record.user_id)


async def _drop(connection: AsyncConnection, table: Table, user_id: UserId) -> None:
    await connection.execute(delete(table).where(table.c[table.info["person"]] == user_id))


async def _empty(connection: AsyncConnection, table: Table, user_id: UserId) -> None:
    column = table.c[table.info["person"]]
    await connection.execute(update(table).where(column == user_id).values({column.name: ""}))


async def _left_open(connection: AsyncConnection, table: Table, user_id: UserId) -> None:
    """Leave the facilitators what they have to look at, without its author: nobody erases what they did."""
    mine = table.c.author == user_id
    await connection.execute(delete(table).where(mine, table.c.state.in_(DECIDED)))
    nobody = literal("nobody ") + cast(table.c.number, String)  # no two authors of one event are the same
    await connection.execute(update(table).where(mine).values(author=nobody))


async def _proof(connection: AsyncConnection, table: Table, user_id: UserId) -> None:
    """Keep that somebody agreed, to which text and when, and what ended it; nothing else.

    Of an agreement by reaction its event stays: by that the bot knows it when the reaction is taken back.
    """
    mine = table.c.user_id == user_id
    columns = (table.c.id, table.c.room_id, table.c.act)
    acts = (await connection.execute(select(*columns).where(mine).order_by(table.c.id))).all()
    await connection.execute(delete(table).where(table.c.id.in_(_proving_nothing(acts))))
    await connection.execute(update(table).where(mine, table.c.method != "reaction").values(event_id=None))


def _proving_nothing(acts: Iterable[Any]) -> Sequence[int]:
    """Return the rows that neither say yes nor end a yes. A no that ends one stays, or the yes would hold."""
    last_kept: dict[str, str] = {}
    left_over = []
    for row in acts:
        if row.act == "agreed" or last_kept.get(row.room_id) == "agreed":
            last_kept[row.room_id] = row.act
        else:
            left_over.append(row.id)
    return left_over


async def _keep(connection: AsyncConnection, table: Table, user_id: UserId) -> None:
    """Keep what staff did: a chain of acts from which one could be taken out would prove nothing."""


_FORGETTING = {"drop": _drop, "empty": _empty, "left open": _left_open, "proof": _proof, "keep": _keep}
