"""Every table. Each says what it knows about a person, for how long, and how it forgets.

`about(...)` puts these three sentences into the table itself, so that `!privacy`, the docs and the
tests read the same words that the developer wrote.
"""

from typing import Any

from sqlalchemy import DateTime, MetaData

metadata = MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "fk": "fk_%(table_name)s_%(column_0_N_name)s",
        "pk": "pk_%(table_name)s",
    }
)

Moment = DateTime(timezone=True)


def about(*, knows: str, kept: str, forgets: str, person: str | None = None) -> dict[str, Any]:
    """Describe a table for `Table(info=…)`. `person` names the column that holds a user id, if any."""
    return {"knows": knows, "kept": kept, "forgets": forgets, "person": person}
