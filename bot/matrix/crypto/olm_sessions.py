"""The Olm sessions: one channel to one device each, kept sealed, read when first needed.

They are found by a device's identity key (Curve25519), which anybody can show as their own. Whoever opens a
session to us has proved that they hold it. Where we open one, only the one-time key is proved, by the
fingerprint (Ed25519) that signed it: such a session serves the device with that fingerprint and no other.
Else a member could show another's identity key, and the bot would write to both on a channel that neither
can read.
"""

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

    def get(self, sender_key: str, fingerprint: str) -> Any:
        """Return the session to write to a device with, or None."""
        fitting = (session for session in self[sender_key] if session.opened_for in {"", fingerprint})
        return next(fitting, None)

    def add(self, sender_key: str, session: Any, *, opened_for: str = "") -> None:
        """Hold a new session; the least used of its kind goes where there are too many.

        Args:
            sender_key: The device's identity key.
            session: The session.
            opened_for: The fingerprint that the one-time key was signed with; empty where they opened it.
        """
        session.opened_for = opened_for
        sessions = self[sender_key]
        sessions.insert(0, session)
        for spare in [known for known in sessions if known.opened_for == opened_for][MOST_SESSIONS:]:
            self._database.run("DELETE FROM olm_sessions WHERE session_id = ?", spare.id)
            sessions.remove(spare)

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
        """Write a session that is held, as it is now."""
        self._database.run(
            "REPLACE INTO olm_sessions VALUES (?, ?, ?, ?, ?, ?)",
            session.id,
            sender_key,
            session.pickle(self._passphrase).decode(),
            session.creation_time.timestamp(),
            session.use_time.timestamp(),
            session.opened_for,
        )

    def _read(self, sender_key: str) -> list[Any]:
        rows = self._database.rows(
            "SELECT pickle, created_at, used_at, opened_for FROM olm_sessions WHERE sender_key = ?"
            " ORDER BY used_at DESC",
            sender_key,
        )
        return [self._session(*row) for row in rows]

    def _session(self, pickle: str, created_at: float, used_at: float, opened_for: str) -> Any:
        session = Session.from_pickle(
            pickle.encode(), _local(created_at), self._passphrase, use_time=_local(used_at)
        )
        session.opened_for = opened_for
        return session


def _local(timestamp: float) -> datetime:
    return datetime.fromtimestamp(timestamp)  # noqa: DTZ006 (nio compares it with its own naive times)
