"""Who is staying in which room, or waits outside; when they were greeted and asked; what a gate did."""

from sqlalchemy import BigInteger, Boolean, Column, Integer, String, Table

from bot.storage.tables import Moment, about, metadata
from policies.vocabulary import text

stays = Table(
    "stays",
    metadata,
    Column("room_id", String, primary_key=True),
    Column("user_id", String, primary_key=True),
    Column("event_id", String, nullable=False),
    Column("began_at", Moment, nullable=False),
    Column("greeted_at", Moment),
    Column("rules_version", Integer),
    Column("asked_at", Moment),
    Column("reminded_at", Moment),
    Column("told_at", Moment),
    Column("explained_at", Moment),
    info=about(
        knows=text("that a member is in a room, since when, and when they were greeted, asked and reminded"),
        kept=text("while the member stays"),
        forgets=text("the row goes when the member leaves, or asks to be forgotten"),
        person="user_id",
    ),
)

mutes = Table(
    "mutes",
    metadata,
    Column("room_id", String, primary_key=True),
    Column("user_id", String, primary_key=True),
    Column("level_before", BigInteger),
    Column("level", BigInteger, nullable=False),
    Column("left_alone", Boolean, nullable=False, default=False),
    Column("muted_at", Moment, nullable=False),
    Column("ended_at", Moment),
    info=about(
        knows=text("which power level a member had before a gate lowered it"),
        kept=text("until they agree or leave, and their level is as it was"),
        forgets=text("the level is given back, and the row goes"),
        person="user_id",
    ),
)

lobby = Table(
    "lobby",
    metadata,
    Column("room_id", String, primary_key=True),
    Column("user_id", String, primary_key=True),
    Column("since", Moment, nullable=False),
    info=about(
        knows=text("that somebody asked to come into a room and was asked to agree first"),
        kept=text("until they come in, 30 days at the most"),
        forgets=text("the row goes"),
        person="user_id",
    ),
)

room_reminders = Table(
    "room_reminders",
    metadata,
    Column("room_id", String, primary_key=True),
    Column("key", String, primary_key=True),
    Column("last_at", Moment, nullable=False),
    info=about(
        knows="nothing about members: when a standing reminder was last posted in a room",
        kept="until the bot leaves the room",
        forgets="it names no member",
    ),
)

departures = Table(
    "departures",
    metadata,
    Column("room_id", String, primary_key=True),
    Column("user_id", String, primary_key=True),
    Column("left_at", Moment, nullable=False),
    info=about(
        knows=text("since when a member is gone whose agreement is still kept"),
        kept=text("until that agreement ends, or the member is back"),
        forgets=text("it stays with the proof of agreement that it ends"),
        person="user_id",
        on_forget="keep",
    ),
)
