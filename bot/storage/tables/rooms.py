"""Rooms that the bot looks after, and what was set in them by command."""

from sqlalchemy import Boolean, Column, String, Table

from bot.storage.tables import Moment, about, metadata
from policies.vocabulary import text

rooms = Table(
    "rooms",
    metadata,
    Column("room_id", String, primary_key=True),
    Column("protected_since", Moment, nullable=False),
    Column("protected_by", String),
    Column("unencrypted", Boolean, nullable=False, default=False),
    info=about(
        knows=text("which rooms the bot looks after, and which facilitator asked for that"),
        kept=text("until the bot leaves the room"),
        forgets=text("the facilitator's id is emptied"),
        person="protected_by",
        on_forget="empty",
    ),
)

set_apart = Table(
    "set_apart",
    metadata,
    Column("room_id", String, primary_key=True),
    Column("since", Moment, nullable=False),
    info=about(
        knows="nothing about members: which rooms are, or were, the facilitators' own",
        kept="until a facilitator has the room looked after, or the bot leaves it",
        forgets="it names no member",
    ),
)

room_settings = Table(
    "room_settings",
    metadata,
    Column("room_id", String, primary_key=True),
    Column("key", String, primary_key=True),
    Column("value", String, nullable=False),
    Column("set_by", String),
    Column("set_at", Moment, nullable=False),
    info=about(
        knows=text("which admin set which policy key of a room, and when"),
        kept=text("until `{prefix}policy reset`, or until the bot leaves the room"),
        forgets=text("the admin's id is emptied"),
        person="set_by",
        on_forget="empty",
    ),
)
