"""Leaves a SQLite file as it lay before it was read: without the log that only a writer can remove."""

import contextlib
import sqlite3
from pathlib import Path
from urllib.parse import quote


def fold(file: Path) -> None:
    """Fold the write-ahead log into its file, unless somebody has it open.

    Who closes such a file last does so, and removes the log. Whoever opened it to read it can neither: the
    empty log that they had to make stays, and so does what a bot wrote that ended while they looked
    (SQLite, "Write-Ahead Logging"). Where this may not write either, everything stays as it is.
    """
    with contextlib.suppress(sqlite3.Error), contextlib.closing(_opened(file)) as connection:
        connection.execute("PRAGMA schema_version").fetchone()  # opens the log, which closing then folds


def _opened(file: Path) -> sqlite3.Connection:
    return sqlite3.connect(f"file:{quote(str(file))}?mode=rw", uri=True, isolation_level=None)
