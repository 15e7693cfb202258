"""Rows in which every column has a value, made from what a table says of its columns."""

from datetime import UTC, datetime
from typing import Any

from sqlalchemy import JSON, BigInteger, Boolean, Integer, LargeBinary, Table

from bot.storage.tables import Moment

MADE = datetime(2026, 11, 1, tzinfo=UTC)


def filled(table: Table, person: str, number: int) -> dict[str, Any]:
    """Return a row about somebody, in a table that knows anybody, in which every column has a value."""
    row: dict[str, Any] = {}
    for column in table.columns:
        if column.foreign_keys or column.autoincrement is True:
            continue
        kind = column.type
        if isinstance(kind, Moment):
            row[column.name] = MADE
        elif isinstance(kind, Boolean):
            row[column.name] = False
        elif isinstance(kind, Integer | BigInteger):
            row[column.name] = number
        elif isinstance(kind, LargeBinary):
            row[column.name] = b"x"
        elif isinstance(kind, JSON):
            row[column.name] = {}
        else:
            row[column.name] = f"{column.name} {number}"
    if "act" in row:
        row["act"] = "agreed"
    return row | ({table.info["person"]: person} if table.info["person"] else {})
