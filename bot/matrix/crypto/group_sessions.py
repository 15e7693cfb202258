"""The inbound group sessions: what opens a room's messages, whose key it is, and what may not come back."""

import struct
from collections import OrderedDict
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any

import vodozemac

from bot.matrix.crypto.counts import Dropped
from bot.matrix.crypto.database import Database
from bot.matrix.crypto.vault import Vault

_MOST_HELD = 2000
MOST_KEYS = 5000  # of one person; a session lasts a hundred messages or a week
MOST_KEYS_OF_STRANGERS = 2000  # of everybody together about whose devices the bot had no reason to ask
_SEEN = struct.Struct(">I8s")


@dataclass(slots=True)
class GroupSession:
    """One room key and where it came from.

    Attributes:
        owner: Whose device sent the key, by the Olm message that brought it: a pseudonym (`Vault.pseudonym`).
        seen: By message index, a digest of the event that had it: another event with it is a replay.
    """

    room_id: str
    session_id: str
    owner: str
    sender_key: str
    ed25519: str
    opener: Any = field(repr=False)
    seen: dict[int, bytes] = field(default_factory=dict, repr=False)


class GroupSessions:
    """All room keys, kept sealed, the latest used in memory."""

    def __init__(self, database: Database, vault: Vault) -> None:
        self._database = database
        self._pickle_key = vault.pickle_key
        self.pseudonym = vault.pseudonym
        self._held: OrderedDict[tuple[str, str], list[GroupSession]] = OrderedDict()

    def get(self, room_id: str, session_id: str) -> list[GroupSession]:
        """Return a session of a room, once for every device that says it is its own."""
        held = self._held.get((room_id, session_id))
        if held is None:
            held = self._read(room_id, session_id)
            if held:
                self._hold(room_id, session_id, held)
        return held

    def accept(
        self, room_id: str, session_id: str, session_key: str, *, owner: str, sender_key: str, ed25519: str
    ) -> GroupSession:
        """Keep a room key that a device sent.

        Raises:
            Dropped: It is malformed, is buried under a tombstone, or adds nothing to the key we have.
        """
        owner = self.pseudonym(owner)
        try:
            opener = vodozemac.InboundGroupSession(vodozemac.SessionKey(session_key))
        except (ValueError, TypeError):
            raise Dropped("room key: malformed") from None
        if opener.session_id != session_id:
            raise Dropped("room key: not the session it says")
        opener = self._allowed(room_id, session_id, opener)
        claims = self.get(room_id, session_id)
        known = next((claim for claim in claims if claim.sender_key == sender_key), None)
        if known is not None and known.opener.first_known_index <= opener.first_known_index:
            raise Dropped("room key: already known")
        session = GroupSession(room_id, session_id, owner, sender_key, ed25519, opener)
        session.seen = known.seen if known else {}
        self._write(session)
        self._limit(owner)
        self._hold(room_id, session_id, [*(claim for claim in claims if claim is not known), session])
        return session

    def limit_strangers(self) -> None:
        """Keep the newest keys of all strangers together: a server may have as many of them as it likes."""
        self._database.run(
            "DELETE FROM group_sessions WHERE rowid IN (SELECT rowid FROM group_sessions"
            " WHERE owner NOT IN (SELECT name FROM people) ORDER BY rowid DESC LIMIT -1 OFFSET ?)",
            MOST_KEYS_OF_STRANGERS,
        )

    def remember_seen(self, sessions: Iterable[GroupSession]) -> None:
        """Write which messages of these sessions have been opened."""
        for session in sessions:
            packed = b"".join(_SEEN.pack(index, digest) for index, digest in session.seen.items())
            self._database.run(
                "UPDATE group_sessions SET seen = ? WHERE room_id = ? AND session_id = ? AND sender_key = ?",
                packed,
                session.room_id,
                session.session_id,
                session.sender_key,
            )

    def of_room(self, room_id: str) -> list[str]:
        """Return the session ids of a room."""
        rows = self._database.rows(
            "SELECT DISTINCT session_id FROM group_sessions WHERE room_id = ?", room_id
        )
        return [session_id for (session_id,) in rows]

    def bury(self, room_id: str, session_id: str) -> None:
        """Delete a session, and never take its key again. Burying what was never there is fine."""
        with self._database.together():
            self._database.run(
                "DELETE FROM group_sessions WHERE room_id = ? AND session_id = ?", room_id, session_id
            )
            self._database.run("REPLACE INTO forgotten VALUES (?, ?, NULL)", room_id, session_id)
        self._held.pop((room_id, session_id), None)
        self._database.has_spent_secrets = True

    def ratchet(self, room_id: str, session_id: str, first_index: int) -> None:
        """Move a session forward so that it opens nothing before `first_index`; never back."""
        with self._database.together():
            self._database.run(
                "INSERT INTO forgotten VALUES (?, ?, ?) ON CONFLICT DO UPDATE"
                " SET first_index = max(first_index, excluded.first_index) WHERE first_index IS NOT NULL",
                room_id,
                session_id,
                first_index,
            )
            for session in self.get(room_id, session_id):
                session.opener = _moved(session.opener, first_index)
                session.seen = {i: digest for i, digest in session.seen.items() if i >= first_index}
                self._write(session)
        self._database.has_spent_secrets = True

    def _allowed(self, room_id: str, session_id: str, opener: Any) -> Any:
        row = self._database.row(
            "SELECT first_index FROM forgotten WHERE room_id = ? AND session_id = ?", room_id, session_id
        )
        if row is None:
            return opener
        if row[0] is None:
            raise Dropped("room key: forgotten on purpose")
        return _moved(opener, row[0])

    def _read(self, room_id: str, session_id: str) -> list[GroupSession]:
        rows = self._database.rows(
            "SELECT owner, sender_key, ed25519, pickle, seen FROM group_sessions"
            " WHERE room_id = ? AND session_id = ?",
            room_id,
            session_id,
        )
        return [
            GroupSession(
                room_id,
                session_id,
                owner,
                sender_key,
                ed25519,
                vodozemac.InboundGroupSession.from_pickle(pickle, self._pickle_key),
                dict(_SEEN.iter_unpack(seen)),
            )
            for owner, sender_key, ed25519, pickle, seen in rows
        ]

    def _limit(self, owner: str) -> None:
        """Keep the newest keys of somebody: anybody may send us as many as they like."""
        self._database.run(
            "DELETE FROM group_sessions WHERE rowid IN (SELECT rowid FROM group_sessions WHERE owner = ?"
            " ORDER BY rowid DESC LIMIT -1 OFFSET ?)",
            owner,
            MOST_KEYS,
        )

    def _write(self, session: GroupSession) -> None:
        self._database.run(
            "REPLACE INTO group_sessions VALUES (?, ?, ?, ?, ?, ?, ?)",
            session.room_id,
            session.session_id,
            session.owner,
            session.sender_key,
            session.ed25519,
            session.opener.pickle(self._pickle_key),
            b"".join(_SEEN.pack(index, digest) for index, digest in session.seen.items()),
        )

    def _hold(self, room_id: str, session_id: str, claims: list[GroupSession]) -> None:
        self._held[room_id, session_id] = claims
        if len(self._held) > _MOST_HELD:
            self._held.popitem(last=False)


def _moved(opener: Any, first_index: int) -> Any:
    if opener.first_known_index >= first_index:
        return opener
    exported = opener.export_at(first_index)
    return vodozemac.InboundGroupSession.import_session(exported)
