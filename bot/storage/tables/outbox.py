"""What is decided and not yet confirmed as sent.

Whoever is forgotten is taken out of what is to be said, also to others (`bot/storage/unsaying.py`). What is
to be done has to name them until it is done: a power level that is to be given back is theirs.
"""

from sqlalchemy import JSON, Column, Index, Integer, String, Table

from bot.storage.tables import Moment, about, metadata
from policies.vocabulary import text

outbox = Table(
    "outbox",
    metadata,
    Column("id", Integer, primary_key=True, autoincrement=True),
    Column("txn_id", String, nullable=False, unique=True),
    Column("lane", Integer, nullable=False),
    Column("kind", String, nullable=False),
    Column("room_id", String),
    Column("user_id", String),
    Column("body", JSON, nullable=False),
    Column("becomes", String),
    Column("attempts", Integer, nullable=False, default=0),
    Column("not_before", Moment),
    Column("made_at", Moment, nullable=False),
    Index("ix_outbox_lane_id", "lane", "id"),
    info=about(
        knows=text("what the bot is about to say or do, and to whom; never what members wrote"),
        kept=text("until the homeserver has confirmed it, thirty days at the most"),
        forgets=text(
            "words to them are dropped, other words name them no more; what was to be done for them still is"
        ),
        person="user_id",
    ),
)
