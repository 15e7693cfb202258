"""What waits to be decided until the homeserver has answered."""

from sqlalchemy import Column, String, Table

from bot.storage.tables import Moment, about, metadata

inquiries = Table(
    "inquiries",
    metadata,
    Column("event_id", String, primary_key=True),
    Column("part", String, primary_key=True),
    Column("room_id", String, nullable=False),
    Column("at", Moment, nullable=False),
    Column("keeps", String),
    info=about(
        knows="which message is decided on once the homeserver has answered, and which one is kept until "
        "then; not who sent them or what they say",
        kept="until that is decided: seconds, or until the homeserver answers again",
        forgets="it names no member",
    ),
)
