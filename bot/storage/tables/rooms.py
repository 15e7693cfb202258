"""Rooms that the bot looks after, and what was set in them by command."""

from sqlalchemy import Boolean, Column, String, Table

from bot.storage.tables import Moment, about, metadata

rooms = Table(
    "rooms",
    metadata,
    Column("room_id", String, primary_key=True),
    Column("protected_since", Moment, nullable=False),
    Column("protected_by", String),
    Column("unencrypted", Boolean, nullable=False, default=False),
    info=about(
        knows="which rooms the bot looks after, and which facilitator asked for that",
        kept="until the bot leaves the room",
        forgets="the facilitator's id is emptied",
        person="protected_by",
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
        knows="which admin set which policy key of a room, and when",
        kept="until `!policy reset`, or until the bot leaves the room",
        forgets="the admin's id is emptied",
        person="set_by",
    ),
)
