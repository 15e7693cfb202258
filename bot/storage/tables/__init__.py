"""Every table. Each says what it knows about a person, for how long, and how it forgets.

`about(...)` puts these three sentences into the table itself, so that `!privacy`, the docs and the
tests read the same words that the developer wrote.
"""

from datetime import UTC, datetime
from typing import Any, Literal

from sqlalchemy import DateTime, Dialect, MetaData
from sqlalchemy.types import TypeDecorator

from policies.vocabulary import Text

metadata = MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "fk": "fk_%(table_name)s_%(column_0_N_name)s",
        "pk": "pk_%(table_name)s",
    }
)


class Moment(TypeDecorator[datetime]):
    """A point in time, in UTC. SQLite keeps no time zone, so it is taken off and put back here."""

    impl = DateTime(timezone=True)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:  # noqa: ARG002 (as SQLAlchemy calls it)
        """Turn an aware time into UTC; a naive one is a mistake of ours."""
        if value is None:
            return None
        if value.tzinfo is None:
            raise ValueError("a time without a time zone")
        return value.astimezone(UTC)

    def process_result_value(self, value: datetime | None, dialect: Dialect) -> datetime | None:  # noqa: ARG002 (as SQLAlchemy calls it)
        """Give back an aware time."""
        if value is None:
            return None
        return value.replace(tzinfo=UTC) if value.tzinfo is None else value.astimezone(UTC)


def about(
    *,
    knows: Text | str,
    kept: Text | str,
    forgets: Text | str,
    person: str | None = None,
    on_forget: Literal["drop", "empty", "left open", "proof", "keep"] = "drop",
) -> dict[str, Any]:
    """Describe a table for `Table(info=…)`. `person` names the column that holds a user id, if any.

    What is known about people is said to them in their language, so it is a `Text` there. `on_forget` is what
    becomes of the rows of somebody who asks to be forgotten: they are dropped, the column is emptied (of
    incidents, of those that are open), they are cut down to the proof of agreement, or kept as the record of
    what staff did.
    """
    return {"knows": knows, "kept": kept, "forgets": forgets, "person": person, "on_forget": on_forget}
