"""How far the bot has read."""

from sqlalchemy import Column, Integer, String, Table

from bot.storage.tables import Moment, about, metadata

position = Table(
    "position",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("account", String, nullable=False, unique=True),
    Column("since", String, nullable=False),
    Column("saved_at", Moment, nullable=False),
    info=about(
        knows="nothing about members: the bot's own account and its place in the homeserver's stream",
        kept="as long as the bot runs on this account",
        forgets="it names no member",
    ),
)
