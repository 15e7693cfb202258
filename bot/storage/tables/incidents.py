"""Open warnings. No content, and no word about whom they concern."""

from sqlalchemy import Column, Integer, String, Table, UniqueConstraint

from bot.storage.tables import Moment, about, metadata
from policies.vocabulary import text

incidents = Table(
    "incidents",
    metadata,
    Column("number", Integer, primary_key=True, autoincrement=True),
    Column("room_id", String, nullable=False),
    Column("event_id", String, nullable=False),
    Column("author", String, nullable=False),
    Column("category", String, nullable=False),
    Column("state", String, nullable=False, default="open"),
    Column("opened_at", Moment, nullable=False),
    UniqueConstraint("event_id", "author"),
    sqlite_autoincrement=True,  # a number that facilitators have seen is never another incident's
    info=about(
        knows=text("that a message of a member was met with a warning, and of which category"),
        kept=text("90 days"),
        forgets=text("the author's id is taken out while facilitators have to look at it; else the row goes"),
        person="author",
        on_forget="left open",
    ),
)
