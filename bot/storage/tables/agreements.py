"""The record of agreement: append-only rows, from which the present state is derived."""

from sqlalchemy import Column, Index, Integer, String, Table, UniqueConstraint

from bot.storage.tables import Moment, about, metadata
from policies.vocabulary import text

agreements = Table(
    "agreements",
    metadata,
    Column("id", Integer, primary_key=True, autoincrement=True),
    Column("act", String, nullable=False),
    Column("room_id", String, nullable=False),
    Column("user_id", String, nullable=False),
    Column("rules_version", Integer, nullable=False),
    Column("rules_sha256", String, nullable=False),
    Column("language", String, nullable=False),
    Column("purpose", String, nullable=False),
    Column("method", String, nullable=False),
    Column("event_id", String),
    Column("sent_at", Moment, nullable=False),
    Column("recorded_at", Moment, nullable=False),
    UniqueConstraint("room_id", "event_id", "user_id", "act"),
    Index("ix_agreements_room_id_user_id", "room_id", "user_id", "id"),
    info=about(
        knows=text("who agreed to, declined or withdrew from which rules, in which room, when and how"),
        kept=text("until one year after the member has left the room"),
        forgets=text("the minimal proof stays until its stated end, and is then dropped"),
        person="user_id",
        on_forget="proof",
    ),
)
