"""Details that members asked the bot to watch for. Keyed digests, never a value."""

from sqlalchemy import Column, ForeignKey, Integer, LargeBinary, String, Table

from bot.storage.tables import Moment, about, metadata
from policies.vocabulary import text

details = Table(
    "details",
    metadata,
    Column("number", Integer, primary_key=True, autoincrement=True),
    Column("user_id", String, nullable=False, index=True),
    Column("kind", String, nullable=False),
    Column("hint", String, nullable=False),
    Column("made_at", Moment, nullable=False),
    info=about(
        knows=text("that a member registered a detail of a kind, and its last two characters"),
        kept=text("until `{prefix}unprotect` or `{prefix}forget`"),
        forgets=text("the row and its digests go at once"),
        person="user_id",
    ),
)

detail_digests = Table(
    "detail_digests",
    metadata,
    Column("id", Integer, primary_key=True, autoincrement=True),
    Column("number", ForeignKey("details.number", ondelete="CASCADE"), nullable=False, index=True),
    Column("digest", LargeBinary, nullable=False),
    info=about(
        knows="digests of a registered detail, under a key that is not in the database",
        kept="as long as the detail",
        forgets="they go with the detail",
    ),
)

detail_key = Table(
    "detail_key",
    metadata,
    Column("id", Integer, primary_key=True, autoincrement=True),
    Column("account", String, nullable=False, unique=True),  # several bots may share a database
    Column("mark", LargeBinary, nullable=False),  # a digest under the key, which shows nothing of it
    info=about(
        knows="nothing about members: the bot's own account, and a mark of the key for details",
        kept="as long as the bot runs on this account",
        forgets="it names no member",
    ),
)
