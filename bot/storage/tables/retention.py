"""What retention remembers: positions, what is due and not yet gone, and the few events spared by name."""

from sqlalchemy import Boolean, Column, Index, Integer, String, Table

from bot.storage.tables import Moment, about, metadata
from policies.vocabulary import text

positions = Table(
    "retention_positions",
    metadata,
    Column("room_id", String, primary_key=True),
    Column("cursor", String),
    Column("tail", String),
    Column("tail_at", Moment),
    Column("thorough", Boolean, nullable=False),
    Column("thorough_since", Moment),
    Column("proven_at", Moment),
    Column("reached_back", Boolean, nullable=False),
    Column("hides_history", Boolean, nullable=False),
    Column("in_force_seconds", Integer),
    Column("announced_seconds", Integer),
    Column("effective_at", Moment),
    Column("announcements", Integer, nullable=False),
    Column("paused", Boolean, nullable=False),
    Column("asked", Boolean, nullable=False),
    Column("last_sweep_at", Moment),
    Column("removed", Integer, nullable=False),
    Column("purged_before", Moment),
    info=about(
        knows="how far a room is worked through, and how many messages were removed in all",
        kept="until the bot leaves the room; that it is paused, and how often it was told, for good",
        forgets="it names no member",
    ),
)

counts = Table(
    "retention_counts",
    metadata,
    Column("asked_in", String, primary_key=True),
    Column("room_id", String, nullable=False),
    Column("age_seconds", Integer, nullable=False),
    Column("answer_in", String, nullable=False),
    Column("thread", String),
    Column("language", String, nullable=False),
    Column("confirm", String),
    Column("at", Moment, nullable=False),
    info=about(
        knows="that somebody asked in an event how much an age would remove; not who",
        kept="until it is answered",
        forgets="it names no member",
    ),
)

work = Table(
    "retention_work",
    metadata,
    Column("room_id", String, primary_key=True),
    Column("event_id", String, primary_key=True),
    Column("effective_at", Moment, nullable=False),
    Column("parent", String),
    Column("stays_with", String),
    Column("inherited", Boolean, nullable=False),
    Column("why", String, nullable=False),
    Column("attempt", Integer, nullable=False),
    Column("tries", Integer, nullable=False),
    Column("not_before", Moment),
    Column("first_tried_at", Moment),
    Column("sent_at", Moment),
    Column("redaction_id", String),
    Column("cause", String),
    Column("session_id", String),
    Column("message_index", Integer),
    Index("ix_retention_work_room_id_effective_at", "room_id", "effective_at"),
    Index("ix_retention_work_room_id_parent", "room_id", "parent"),
    info=about(
        knows="which events are due and not yet gone; not who sent them, nor what they said",
        kept="until the homeserver shows that the event is redacted; 30 days, once the bot is put out",
        forgets="it names no member",
    ),
)

spared = Table(
    "retention_spared",
    metadata,
    Column("room_id", String, primary_key=True),
    Column("event_id", String, primary_key=True),
    Column("effective_at", Moment, nullable=False),
    Column("seen_at", Moment),
    Column("stays_with", String),
    Column("is_notice", Boolean, nullable=False),
    Column("session_id", String),
    Column("message_index", Integer),
    info=about(
        knows="which old events are pinned or held, or part of such, which have an impossible time, and "
        "which are a facilitator's notice that is kept; not who sent them",
        kept="until the event is redacted; 30 days, once the bot is put out",
        forgets="it names no member",
    ),
)

holds = Table(
    "retention_holds",
    metadata,
    Column("room_id", String, primary_key=True),
    Column("event_id", String, primary_key=True),
    Column("held_by", String),
    Column("reason", String, nullable=False),
    Column("placed_at", Moment, nullable=False),
    Column("until", Moment, nullable=False),
    info=about(
        knows=text("which facilitator exempted one message, why, and until when"),
        kept=text("until the hold ends or is released"),
        forgets=text("the facilitator's id is emptied"),
        person="held_by",
        on_forget="empty",
    ),
)

troubles = Table(
    "retention_troubles",
    metadata,
    Column("room_id", String, primary_key=True),
    Column("cause", String, primary_key=True),
    Column("since", Moment, nullable=False),
    Column("tries", Integer, nullable=False),
    Column("not_before", Moment),
    info=about(
        knows="what keeps retention from working in a room",
        kept="until it works again; 30 days, once the bot is put out",
        forgets="it names no member",
    ),
)

media = Table(
    "retention_media",
    metadata,
    Column("room_id", String, primary_key=True),
    Column("event_id", String, primary_key=True),
    Column("mxc", String, primary_key=True),
    Column("gone", Boolean, nullable=False),
    Column("goes", Boolean, nullable=False),  # the room has files deleted
    Column("not_before", Moment),
    Index("ix_retention_media_mxc", "mxc"),
    info=about(
        knows="where the files of messages lie, only where files are deleted in some room; not who sent them",
        kept="until the file is deleted, or every message that shows it is gone",
        forgets="it names no member",
    ),
)

sessions = Table(
    "retention_sessions",
    metadata,
    Column("room_id", String, primary_key=True),
    Column("session_id", String, primary_key=True),
    Column("noticed_at", Moment, nullable=False),
    Column("removed_before", Integer, nullable=False),
    Column("closed_before", Integer, nullable=False),
    info=about(
        knows="since when a decryption key is there, and up to which message it was closed; not whose it is",
        kept="until the key is dropped",
        forgets="it names no member",
    ),
)
