"""What staff and the bot did: a chain of rows, each sealed with the hash of the one before, and its ends."""

from sqlalchemy import Column, Integer, LargeBinary, String, Table

from bot.storage.tables import Moment, about, metadata
from policies.vocabulary import text

audit = Table(
    "audit",
    metadata,
    Column("number", Integer, primary_key=True, autoincrement=True),
    Column("who", String, nullable=False),
    Column("what", String, nullable=False),
    Column("room_id", String),
    Column("at", Moment, nullable=False),
    Column("why", String, nullable=False),
    Column("seal", LargeBinary, nullable=False),
    info=about(
        knows=text("which act a facilitator or admin did, where, when and why; no content"),
        kept=text("2 years"),
        forgets=text("acts of staff stay until then, as the record of the group's care"),
        person="who",
        on_forget="keep",
    ),
)

audit_ends = Table(
    "audit_ends",
    metadata,
    Column("id", Integer, primary_key=True, autoincrement=False),  # 1: there is one row, from the beginning
    Column("follows", LargeBinary, nullable=False),  # the seal that the oldest act follows; nothing at first
    Column("newest", LargeBinary, nullable=False),  # the seal of the newest act, also after it has lapsed
    info=about(
        knows="nothing about members: two hashes, by which the record of acts begins and ends",
        kept="as long as the bot keeps a record of acts",
        forgets="it names nobody, and moves on as acts are added and lapse",
    ),
)
