"""How the bot speaks with somebody: in which room, in which language."""

from sqlalchemy import Column, String, Table

from bot.storage.tables import Moment, about, metadata
from policies.vocabulary import text

direct_rooms = Table(
    "direct_rooms",
    metadata,
    Column("room_id", String, primary_key=True),
    Column("user_id", String, nullable=False),
    info=about(
        knows=text("the direct room of a person and the bot"),
        kept=text("while both are in it"),
        forgets=text("the row goes; the room is left to its person"),
        person="user_id",
    ),
)

languages = Table(
    "languages",
    metadata,
    Column("user_id", String, primary_key=True),
    Column("language", String, nullable=False),
    info=about(
        knows=text("the language somebody chose with `{prefix}language`"),
        kept=text("until it is changed or `{prefix}forget`"),
        forgets=text("the row goes"),
        person="user_id",
    ),
)

alerts = Table(
    "alerts",
    metadata,
    Column("key", String, primary_key=True),
    Column("room_id", String, nullable=False),
    Column("event_id", String, nullable=False),
    Column("made_at", Moment, nullable=False),
    info=about(
        knows="nothing about members: which message of the bot's own something is brought up to date in",
        kept="90 days",
        forgets="it names no member",
    ),
)
