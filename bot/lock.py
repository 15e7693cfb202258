"""The data directory, and one process in it: an advisory lock that names who holds it."""

import fcntl
import os
from pathlib import Path
from typing import IO

from bot.failures import AlreadyRunning, Unwritable

NAME = "underrose.lock"


class DataDirLock:
    """Held from start to end of a run. The system lets go of it when the process dies, however it dies."""

    def __init__(self, data_dir: Path) -> None:
        self._path = data_dir / NAME
        self._file: IO[str] | None = None

    def take(self) -> None:
        """Take the lock, and make the directory where there is none.

        Raises:
            Unwritable: the directory cannot be made or written in.
            AlreadyRunning: another process holds it; the message names the process.
        """
        file = self._opened()
        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError:
            file.seek(0)
            holder = file.read(20).strip() or "unknown"
            file.close()
            raise AlreadyRunning(
                f"Another underrose is running on {self._path.parent} (process {holder}). "
                "Stop it first, or give this one a data_dir of its own."
            ) from None
        file.seek(0)
        file.truncate()
        file.write(f"{os.getpid()}\n")
        file.flush()
        self._file = file

    def _opened(self) -> IO[str]:
        folder = self._path.parent
        try:
            folder.mkdir(mode=0o700, parents=True, exist_ok=True)
            return self._path.open("a+", encoding="ascii")
        except OSError as error:
            raise Unwritable(
                f"data_dir: {folder} cannot be written in ({error.strerror}). "
                "Name a folder that the bot may make, or one that is its own: chown it to the bot's user."
            ) from None

    def release(self) -> None:
        """Let go."""
        if self._file is not None:
            self._file.close()
            self._file = None


def holder_of(data_dir: Path) -> int | None:
    """Return the process that runs on a data directory now; None where none does."""
    try:
        with (data_dir / NAME).open(encoding="ascii") as file:
            try:
                fcntl.flock(file, fcntl.LOCK_SH | fcntl.LOCK_NB)
            except OSError:
                return int(file.read(20).strip() or 0)
    except (OSError, ValueError):
        pass
    return None
