"""Remembers which events would not open, by their ids alone, until a key comes or they are redacted."""

from collections.abc import Sequence

from bot.matrix.crypto.database import Database
from policies.vocabulary import Unread as Counted
from policies.vocabulary import WhyUnread

MOST_KEPT = 20_000


class Unread:
    """The events that the bot could not read."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def add(
        self,
        room_id: str,
        event_id: str,
        session_id: str,
        why: WhyUnread,
        client: str,
        *,
        level: int | None = None,
    ) -> bool:
        """Remember an event, why, and its sender's power level; the oldest make room for too many.

        Returns:
            Whether it is the first of its session that is remembered.
        """
        known = self._database.value(
            "SELECT 1 FROM unread WHERE room_id = ? AND session_id = ?", room_id, session_id
        )
        self._database.run(
            "INSERT INTO unread VALUES (?, ?, ?, ?, NULL, ?, ?, 0)"
            " ON CONFLICT DO UPDATE SET reason = excluded.reason",
            room_id,
            event_id,
            session_id,
            why,
            client,
            level,
        )
        self._database.run("DELETE FROM unread WHERE rowid <= (SELECT max(rowid) FROM unread) - ?", MOST_KEPT)
        return known is None

    def level_of(self, room_id: str, event_id: str) -> int | None:
        """Return the power level that an event's sender had when they spoke; None where it is not known."""
        level: int | None = self._database.value(
            "SELECT level FROM unread WHERE room_id = ? AND event_id = ?", room_id, event_id
        )
        return level

    def unweighed(self, limit: int) -> list[tuple[str, str]]:
        """Return (room id, event id) of events about which no gate has decided yet, the newest first."""
        rows = self._database.rows(
            "SELECT room_id, event_id FROM unread WHERE NOT is_weighed AND opened_before IS NULL"
            " ORDER BY rowid DESC LIMIT ?",
            limit,
        )
        return [(room_id, event_id) for room_id, event_id in rows]

    def weigh(self, room_id: str, event_id: str) -> None:
        """Note that a gate has decided about an event, or that none has to."""
        self._database.run(
            "UPDATE unread SET is_weighed = 1 WHERE room_id = ? AND event_id = ?", room_id, event_id
        )

    def drop(self, room_id: str, event_id: str) -> None:
        """Forget an event: it was redacted, or is gone."""
        self._database.run("DELETE FROM unread WHERE room_id = ? AND event_id = ?", room_id, event_id)

    def drop_room(self, room_id: str) -> None:
        """Forget the events of a room that the bot has left."""
        self._database.run("DELETE FROM unread WHERE room_id = ?", room_id)

    def worth_another_look(self, limit: int) -> list[tuple[str, str]]:
        """Return (room id, event id) of events whose key has come since, or the reason why it does not."""
        rows = self._database.rows(
            "SELECT room_id, event_id FROM unread WHERE opened_before IS NULL AND ("
            " (reason = ? OR reason LIKE 'withheld: %') AND EXISTS (SELECT 1 FROM group_sessions AS key"
            "  WHERE key.room_id = unread.room_id AND key.session_id = unread.session_id)"
            " OR reason = ? AND EXISTS (SELECT 1 FROM withheld AS said"
            "  WHERE said.room_id = unread.room_id AND said.session_id = unread.session_id)) LIMIT ?",
            WhyUnread.MISSING_KEY,
            WhyUnread.MISSING_KEY,
            limit,
        )
        return [(room_id, event_id) for room_id, event_id in rows]

    def reconsider(self, room_id: str, session_id: str) -> None:
        """Have a session's events looked at again that no key opened so far: another one has come."""
        self._database.run(
            "UPDATE unread SET reason = ? WHERE room_id = ? AND session_id = ? AND reason IN (?, ?)",
            WhyUnread.MISSING_KEY,
            room_id,
            session_id,
            WhyUnread.SOMEBODY_ELSES_KEY,
            WhyUnread.KEY_OF_LATER_ONES,
        )

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

    def why(self, room_id: str, event_id: str) -> WhyUnread | None:
        """Return why an event cannot be read; None where it can be by now, or is gone."""
        found = self._database.value(
            "SELECT reason FROM unread WHERE room_id = ? AND event_id = ? AND opened_before IS NULL",
            room_id,
            event_id,
        )
        return None if found is None else WhyUnread(found)

    def in_room(self, room_id: str) -> Sequence[Counted]:
        """Return how many events of a room could not be read, by reason and client; the most first."""
        rows = self._database.rows(
            "SELECT reason, client, count(*) FROM unread WHERE room_id = ? AND opened_before IS NULL"
            " GROUP BY 1, 2 ORDER BY 3 DESC, 1, 2",
            room_id,
        )
        return [Counted(WhyUnread(why), client, count) for why, client, count in rows]
