"""Who is staying in which room, and whether they were greeted."""

from sqlalchemy import Column, String, Table

from bot.storage.tables import Moment, about, metadata

stays = Table(
    "stays",
    metadata,
    Column("room_id", String, primary_key=True),
    Column("user_id", String, primary_key=True),
    Column("event_id", String, nullable=False),
    Column("began_at", Moment, nullable=False),
    Column("greeted_at", Moment),
    info=about(
        knows="that a member is in a room, since when, and when they were greeted",
        kept="while the member stays",
        forgets="the row goes when the member leaves, or asks to be forgotten",
        person="user_id",
    ),
)
