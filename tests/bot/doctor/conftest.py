"""What the doctor looks at, without a homeserver: a configuration, and rooms by their state."""

from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from bot.config import load
from bot.config.model import Config
from policies.vocabulary import EventId, Member, Membership, Powers, Room, RoomId, UserId
from tests.bot.config.files import config_file

NOW = datetime(2026, 11, 1, 12, tzinfo=UTC)
BOT, ROOM = UserId("@underrose:example.org"), RoomId("!room:example.org")


def configured(folder: Path, rest: str = "") -> Config:
    """Return the configuration of an account, and `rest`."""
    return load(config_file(folder, rest))


def room(**facts: Any) -> Room:
    """Return an encrypted room in which the bot may do what it has to."""
    members = {BOT: Member(BOT, Membership.JOIN, EventId("$m"), NOW)}
    known = {"version": "11", "encrypted": True, "members": members, "powers": Powers(users={BOT: 100})}
    return Room(ROOM, **{**known, **facts})
