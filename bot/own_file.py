"""Files that nobody else on the machine can read: made so before anything is written into them."""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from bot.failures import StartProblem

MODE = 0o600


def make_own(file: Path) -> None:
    """Make a file, unless it is there, and let nobody but its owner read it.

    SQLite gives the files that it keeps beside a database (`-wal`, `-shm`) the mode of that.

    Raises:
        OSError: The file cannot be made, or is another's.
    """
    os.close(os.open(file, os.O_CREAT | os.O_RDWR, MODE))
    file.chmod(MODE)


@contextmanager
def readable(folder: Path) -> Iterator[None]:
    """Look into the bot's folder, which is closed to every other user.

    Raises:
        StartProblem: this is another user.
    """
    try:
        yield
    except PermissionError:
        raise StartProblem(
            f"{folder} may not be looked into by this user: run the command as the bot's own user, "
            "such as with `sudo -u underrose`"
        ) from None
