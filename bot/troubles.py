"""What can be the matter with a file of ours, in words for the operator; SQLite tells it by a code."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Trouble:
    """What is wrong with a database, and what to do; `passes` where it may be over by itself."""

    what: str
    mend: str
    passes: bool = False


_LOCKED = Trouble(
    "another program keeps it locked", "end what reads or copies it, such as a backup or sqlite3", passes=True
)
_FULL = Trouble("the disk is full", "make room on the disk", passes=True)
_DISK = Trouble(
    "the disk cannot be read or written", "look after the disk, and whether there is room on it", passes=True
)
CLOSED = Trouble(
    "it may not be opened or written",
    "let the bot write to its data_dir, and chown -R that to the bot's user",
)
_DAMAGED = Trouble("it is damaged, or no database", "put a copy of data_dir back")

# SQLite, "Result and Error Codes"; the lowest eight bits say the kind.
_BY_CODE = {
    3: CLOSED,  # PERM
    5: _LOCKED,  # BUSY
    6: _LOCKED,  # LOCKED
    8: CLOSED,  # READONLY
    10: _DISK,  # IOERR
    11: _DAMAGED,  # CORRUPT
    13: _FULL,  # FULL
    14: CLOSED,  # CANTOPEN
    15: _LOCKED,  # PROTOCOL
    26: _DAMAGED,  # NOTADB
}


def trouble_of_file(mistake: BaseException) -> Trouble | None:
    """Return what is wrong with a file where SQLite raised this; None where that is a mistake of ours."""
    code = getattr(mistake, "sqlite_errorcode", None)
    return _BY_CODE.get(code & 0xFF) if isinstance(code, int) else None
