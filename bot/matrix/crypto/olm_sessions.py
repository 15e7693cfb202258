"""The Olm sessions: one channel to one device each, kept sealed, read when first needed."""

from collections import OrderedDict
from datetime import datetime
from typing import Any

from nio.crypto.sessions import Session

from bot.matrix.crypto.database import Database

MOST_SESSIONS = 8  # with one device; a stranger may open as many as it likes, we keep the newest
MOST_WITH_STRANGERS = 1000  # a stranger may also say to be as many devices as it likes
_MOST_DEVICES = 4096  # held in memory at once


class OlmSessions:
    """What nio calls its session store, on our own file."""

    def __init__(self, database: Database, passphrase: str) -> None:
        self._database = database
        self._passphrase = passphrase
        self._held: OrderedDict[str, list[Any]] = OrderedDict()

    def __getitem__(self, sender_key: str) -> list[Any]:
        """Return the sessions with a device, by its Curve25519 key, the last used first."""
        if sender_key not in self._held:
            self._held[sender_key] = self._read(sender_key)
            if len(self._held) > _MOST_DEVICES:
                self._held.popitem(last=False)
        self._held.move_to_end(sender_key)
        return self._held[sender_key]

    def get(self, sender_key: str) -> Any:
        """Return the session to write to a device with, or None."""
        sessions = self[sender_key]
        return sessions[0] if sessions else None

    def add(self, sender_key: str, session: Any) -> bool:
        """Hold a new session; the least used one goes where there are too many."""
        sessions = self[sender_key]
        sessions.insert(0, session)
        for spare in sessions[MOST_SESSIONS:]:
            self._database.run("DELETE FROM olm_sessions WHERE session_id = ?", spare.id)
        del sessions[MOST_SESSIONS:]
        return True

    def limit_strangers(self) -> None:
        """Keep the newest sessions with devices that belong to nobody the bot has met."""
        self._database.run(
            "DELETE FROM olm_sessions WHERE session_id IN (SELECT session_id FROM olm_sessions"
            " WHERE sender_key NOT IN (SELECT curve25519 FROM devices)"
            " ORDER BY used_at DESC LIMIT -1 OFFSET ?)",
            MOST_WITH_STRANGERS,
        )

    def prefer(self, sender_key: str, session: Any) -> None:
        """Write with the session that was last heard on (specification, "Olm": sessions may cross)."""
        sessions = self[sender_key]
        sessions.sort(key=lambda known: known is not session)

    def save(self, sender_key: str, session: Any) -> None:
        """Write a session as it is now."""
        self._database.run(
            "REPLACE INTO olm_sessions VALUES (?, ?, ?, ?, ?)",
            session.id,
            sender_key,
            session.pickle(self._passphrase).decode(),
            session.creation_time.timestamp(),
            session.use_time.timestamp(),
        )

    def _read(self, sender_key: str) -> list[Any]:
        rows = self._database.rows(
            "SELECT pickle, created_at, used_at FROM olm_sessions WHERE sender_key = ? ORDER BY used_at DESC",
            sender_key,
        )
        return [
            Session.from_pickle(
                pickle.encode(), _local(created_at), self._passphrase, use_time=_local(used_at)
            )
            for pickle, created_at, used_at in rows
        ]


def _local(timestamp: float) -> datetime:
    return datetime.fromtimestamp(timestamp)  # noqa: DTZ006 (nio compares it with its own naive times)
