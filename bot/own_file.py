"""Files that nobody else on the machine can read: made so before anything is written into them."""

import os
from pathlib import Path

MODE = 0o600


def make_own(file: Path) -> None:
    """Make a file, unless it is there, and let nobody but its owner read it.

    SQLite gives the files that it keeps beside a database (`-wal`, `-shm`) the mode of that.

    Raises:
        OSError: The file cannot be made, or is another's.
    """
    os.close(os.open(file, os.O_CREAT | os.O_RDWR, MODE))
    file.chmod(MODE)
