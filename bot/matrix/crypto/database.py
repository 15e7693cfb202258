"""The file `encryption.db`: its tables, its transactions, and nothing of what members write.

SQLite in WAL mode with `secure_delete`; every transaction is synced to disk before it counts. Python's
own sqlite3 module, called directly: a room key for two hundred devices is two hundred small writes.
"""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any
from urllib.parse import quote

from bot.failures import StartProblem
from bot.folding import fold
from bot.own_file import make_own
from bot.troubles import CLOSED, trouble_of_file

_FIRST = """
CREATE TABLE secrets (           -- the account, the access token, the identity's seeds: each sealed
    name TEXT PRIMARY KEY,
    sealed BLOB NOT NULL
) WITHOUT ROWID;
CREATE TABLE olm_sessions (      -- with one device each
    session_id TEXT PRIMARY KEY,
    sender_key TEXT NOT NULL,
    pickle TEXT NOT NULL,        -- sealed by vodozemac
    created_at REAL NOT NULL,
    used_at REAL NOT NULL
) WITHOUT ROWID;
CREATE INDEX olm_sessions_by_key ON olm_sessions (sender_key);
CREATE TABLE group_sessions (    -- room keys that other devices sent
    room_id TEXT NOT NULL,
    session_id TEXT NOT NULL,
    owner TEXT NOT NULL,         -- whose device sent the key: a keyed digest of the user id
    sender_key TEXT NOT NULL,
    ed25519 TEXT NOT NULL,
    pickle TEXT NOT NULL,        -- sealed by vodozemac
    seen BLOB NOT NULL,          -- message index (4 bytes) and digest of the event id (8), repeated
    PRIMARY KEY (room_id, session_id, sender_key)  -- whoever has a key can claim it: each claim apart
);
CREATE INDEX group_sessions_by_owner ON group_sessions (owner);
CREATE TABLE forgotten (         -- tombstones: no key comes back below `first_index`; null is never
    room_id TEXT NOT NULL,
    session_id TEXT NOT NULL,
    first_index INTEGER,
    PRIMARY KEY (room_id, session_id)
) WITHOUT ROWID;
CREATE TABLE withheld (          -- why a sender keeps a key from us
    room_id TEXT NOT NULL,
    session_id TEXT NOT NULL,
    code TEXT NOT NULL,
    PRIMARY KEY (room_id, session_id)
) WITHOUT ROWID;
CREATE TABLE unread (            -- events that would not open yet; ids only
    room_id TEXT NOT NULL,
    event_id TEXT NOT NULL,
    session_id TEXT NOT NULL,
    reason TEXT NOT NULL,
    opened_before TEXT,          -- the position after the batch that told of it
    PRIMARY KEY (room_id, event_id)
);
CREATE INDEX unread_by_session ON unread (room_id, session_id);
CREATE TABLE encrypted_rooms (   -- once encrypted, always encrypted
    room_id TEXT PRIMARY KEY
) WITHOUT ROWID;
CREATE TABLE devices (           -- of people who share an encrypted room with the bot: public keys
    name TEXT NOT NULL,          -- a keyed digest of the user id, as in the tables around
    device_id TEXT NOT NULL,
    curve25519 TEXT NOT NULL,
    ed25519 TEXT NOT NULL,
    signed INTEGER NOT NULL,     -- by its owner's identity as it is now
    gone INTEGER NOT NULL,
    PRIMARY KEY (name, device_id)
) WITHOUT ROWID;
CREATE TABLE people (            -- whose devices are followed, and the identity pinned at first sight
    name TEXT PRIMARY KEY,
    outdated INTEGER NOT NULL,
    master TEXT,                 -- the public master key as the server gives it now
    pinned TEXT,
    announced TEXT,              -- the master key whose appearance was told to the facilitators
    announced_before TEXT,       -- the position after the batch that told it
    left_at REAL                 -- when they last shared no encrypted room with the bot any more
) WITHOUT ROWID;
"""
_REASONS = """
ALTER TABLE devices ADD COLUMN client TEXT NOT NULL DEFAULT '';  -- a name from our own list (`clients.py`)
ALTER TABLE unread ADD COLUMN client TEXT NOT NULL DEFAULT '';   -- the same, of the device that sent it
DROP TABLE withheld;
CREATE TABLE withheld (          -- why a sender keeps a key from us
    name TEXT NOT NULL,          -- who says so: a keyed digest of the user id
    room_id TEXT NOT NULL,       -- empty where no channel could be opened: then no room is named,
    session_id TEXT NOT NULL,    -- and the device's own key stands here
    code TEXT NOT NULL,
    PRIMARY KEY (name, room_id, session_id)
);
CREATE INDEX withheld_by_session ON withheld (room_id, session_id);
UPDATE people SET outdated = 1;  -- so that clients come to be known
"""
_OWNERS = """
ALTER TABLE olm_sessions ADD COLUMN opened_for TEXT NOT NULL DEFAULT '';  -- see `olm_sessions.py`
"""
_LEVELS = """
ALTER TABLE unread ADD COLUMN level INTEGER;  -- the power level of who spoke, when they did; null is unknown
ALTER TABLE unread ADD COLUMN is_weighed INTEGER NOT NULL DEFAULT 1;  -- whether a gate has decided about it
"""
LAYOUTS = (_FIRST, _REASONS, _OWNERS, _LEVELS)  # each is laid on the one before


class Database:
    """The open file. One process, one connection, one thread.

    With `read_only`, a file that another process may be using is left as it is, in the layout it has:
    `layout` is how many of `LAYOUTS` were laid.
    """

    def __init__(self, file: Path, *, read_only: bool = False) -> None:
        self._file = file
        self._connection = _looked_into(file) if read_only else _opened(file)
        self._depth = 0
        self._looked_at = file if read_only else None
        self.has_spent_secrets = False
        try:
            self.layout = self._known_layout(file.name)
        except BaseException:
            self._shut()
            raise
        if not read_only:
            self._lay()

    def _known_layout(self, name: str) -> int:
        layout: int = self.value("PRAGMA user_version")
        if layout > len(LAYOUTS):
            raise StartProblem(
                f"{name} was last used by a later version of the bot. Install that version, "
                "or go back to a copy of the data from before."
            )
        return layout

    def _lay(self) -> None:
        for number, layout in enumerate(LAYOUTS[self.layout :], self.layout + 1):
            self._connection.executescript(f"BEGIN;{layout}PRAGMA user_version = {number};COMMIT;")
            self.layout = number

    def close(self) -> None:
        """Fold the log into the file, and close it."""
        if self._looked_at is None:
            self.scrub()
        self._shut()

    def _shut(self) -> None:
        self._connection.close()
        if self._looked_at is not None:
            fold(self._looked_at)

    @contextmanager
    def together(self) -> Iterator[None]:
        """Make everything inside one transaction. Never wait for anything inside."""
        if self._depth:
            yield
            return
        self._executed("BEGIN IMMEDIATE")
        self._depth = 1
        try:
            yield
        except BaseException:
            if self._connection.in_transaction:  # SQLite has rolled back by itself where the disk is full
                self._executed("ROLLBACK")
            raise
        else:
            self._executed("COMMIT")
        finally:
            self._depth = 0

    def run(self, statement: str, *values: Any) -> int:
        """Execute a statement; returns how many rows it changed.

        Raises:
            StartProblem: The disk does not take it; memory is ahead of it then, so nothing can go on.
        """
        return self._executed(statement, values).rowcount

    def rows(self, statement: str, *values: Any) -> list[tuple[Any, ...]]:
        """Return all rows of a query."""
        return self._executed(statement, values).fetchall()

    def row(self, statement: str, *values: Any) -> tuple[Any, ...] | None:
        """Return the first row of a query, or None."""
        found: tuple[Any, ...] | None = self._executed(statement, values).fetchone()
        return found

    def value(self, statement: str, *values: Any) -> Any:
        """Return the first column of the first row, or None."""
        row = self.row(statement, *values)
        return row[0] if row else None

    def scrub(self) -> None:
        """Empty the write-ahead log, so that what was overwritten or deleted is in no file."""
        self._executed("PRAGMA wal_checkpoint(TRUNCATE)")
        self.has_spent_secrets = False

    def _executed(self, statement: str, values: tuple[Any, ...] = ()) -> sqlite3.Cursor:
        try:
            return self._connection.execute(statement, values)
        except sqlite3.Error as error:
            raise _failed(self._file, error) from None


def _looked_into(file: Path) -> sqlite3.Connection:
    """Open a file so that nothing can be written to it (SQLite, "URI Filenames")."""
    try:
        return sqlite3.connect(f"file:{quote(str(file))}?mode=ro", uri=True, isolation_level=None)
    except sqlite3.Error as error:
        raise _failed(file, error) from None


def _opened(file: Path) -> sqlite3.Connection:
    try:
        file.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        make_own(file)  # before SQLite opens it, so that it is never readable by others, not for a moment
        connection = sqlite3.connect(file, isolation_level=None)
    except (OSError, sqlite3.Error) as error:
        raise _failed(file, error) from None
    try:
        connection.execute("PRAGMA journal_mode = WAL")
    except sqlite3.Error as error:
        connection.close()
        raise _failed(file, error) from None
    connection.execute("PRAGMA synchronous = FULL")
    connection.execute("PRAGMA secure_delete = ON")
    return connection


def _failed(file: Path, error: Exception) -> StartProblem:
    trouble = CLOSED if isinstance(error, PermissionError) else trouble_of_file(error)
    if trouble is None:
        return StartProblem(f"{file} cannot be used ({getattr(error, 'strerror', None) or error})")
    return StartProblem(f"{file} cannot be used ({trouble.what}): {trouble.mend}, and start again")
