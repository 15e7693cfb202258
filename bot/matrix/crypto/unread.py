"""Remembers which events would not open, by their ids alone, until a key comes or they are redacted."""

from collections.abc import Mapping

from bot.matrix.crypto.database import Database

MISSING_KEY = "missing key"
WITHHELD = "withheld: "
MOST_KEPT = 20_000


class Unread:
    """The events that the bot could not read."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def add(self, room_id: str, event_id: str, session_id: str, reason: str) -> None:
        """Remember an event, and why; the oldest make room where there are too many."""
        self._database.run(
            "INSERT INTO unread VALUES (?, ?, ?, ?, NULL) ON CONFLICT DO UPDATE SET reason = excluded.reason",
            room_id,
            event_id,
            session_id,
            reason,
        )
        self._database.run("DELETE FROM unread WHERE rowid <= (SELECT max(rowid) FROM unread) - ?", MOST_KEPT)

    def drop(self, room_id: str, event_id: str) -> None:
        """Forget an event: it was redacted, or is gone."""
        self._database.run("DELETE FROM unread WHERE room_id = ? AND event_id = ?", room_id, event_id)

    def drop_room(self, room_id: str) -> None:
        """Forget the events of a room that the bot has left."""
        self._database.run("DELETE FROM unread WHERE room_id = ?", room_id)

    def openable(self, limit: int) -> list[tuple[str, str]]:
        """Return (room id, event id) of events whose key has come since."""
        rows = self._database.rows(
            "SELECT DISTINCT room_id, event_id FROM unread JOIN group_sessions USING (room_id, session_id)"
            " WHERE opened_before IS NULL AND (reason = ? OR reason LIKE ?) LIMIT ?",
            MISSING_KEY,
            WITHHELD + "%",
            limit,
        )
        return [(room_id, event_id) for room_id, event_id in rows]

    def opened(self, room_id: str, event_id: str, position: str) -> None:
        """Note that an event was opened, and is told of before `position`."""
        self._database.run(
            "UPDATE unread SET opened_before = ? WHERE room_id = ? AND event_id = ?",
            position,
            room_id,
            event_id,
        )

    def settle(self, since: str | None) -> None:
        """Forget what was told before `since`; what was told in vain is told again."""
        self._database.run("DELETE FROM unread WHERE opened_before = ?", since)
        self._database.run("UPDATE unread SET opened_before = NULL WHERE opened_before IS NOT NULL")

    def reason_withheld(self, room_id: str, session_id: str) -> str | None:
        """Return the code with which a sender keeps this session's key from the bot, if one does."""
        code: str | None = self._database.value(
            "SELECT code FROM withheld WHERE room_id = ? AND session_id = ?", room_id, session_id
        )
        return code

    def by_reason(self) -> Mapping[str, int]:
        """Return how many events could not be read, by reason."""
        return dict(
            self._database.rows(
                "SELECT reason, count(*) FROM unread WHERE opened_before IS NULL GROUP BY 1 ORDER BY 2 DESC"
            )
        )
