"""The ground rules of each room, version by version, and where they were last posted."""

from sqlalchemy import Column, Integer, String, Table, Text

from bot.storage.tables import Moment, about, metadata
from policies.vocabulary import text

rules_versions = Table(
    "rules_versions",
    metadata,
    Column("room_id", String, primary_key=True),
    Column("version", Integer, primary_key=True),
    Column("language", String, primary_key=True),
    Column("sha256", String, nullable=False),
    Column("text", Text, nullable=False),
    Column("made_at", Moment, nullable=False),
    Column("made_by", String),
    info=about(
        knows=text("which admin set a version of the rules by command"),
        kept=text("as long as an agreement to that version is kept"),
        forgets=text("the admin's id is emptied"),
        person="made_by",
        on_forget="empty",
    ),
)

rules_posts = Table(
    "rules_posts",
    metadata,
    Column("room_id", String, primary_key=True),
    Column("part", Integer, primary_key=True, autoincrement=False, server_default="0"),
    Column("event_id", String, nullable=False),
    Column("version", Integer, nullable=False),
    info=about(
        knows="nothing about members: the bot's own newest post of the rules",
        kept="until a newer post",
        forgets="it names no member",
    ),
)
