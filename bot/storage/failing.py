"""Tells a database that fails from a mistake of ours, and says what is wrong with it and what to do.

What can go wrong: a database that is locked for a moment is taken for a mistake about one message, which is
passed over for good. The principle against it: what the storage does is told by its own codes, never by the
kind of exception: that is the same for a locked file and for a table that there is not.
"""

from sqlalchemy import URL
from sqlalchemy.exc import DBAPIError

from bot.troubles import Trouble, trouble_of_file

_AWAY = Trouble("it is out of reach, or overloaded", "see that it runs and lets the bot in", passes=True)
# PostgreSQL, "PostgreSQL Error Codes": lost connections, transactions rolled back (not serialisable, or a
# deadlock), too little of something, a lock not to be had, shut down, its system's errors, a standby.
_BY_STATE = ("08", "40", "53", "55P03", "57P", "58", "25006")


def trouble_of(mistake: BaseException) -> Trouble | None:
    """Return what is wrong with the database where that is what was raised, or why; None where it is not."""
    seen: set[int] = set()
    each: BaseException | None = mistake
    while each is not None and id(each) not in seen:
        seen.add(id(each))
        if (found := _trouble(each)) is not None:
            return found
        each = each.__cause__ or each.__context__
    return None


def trouble_on_connecting(mistake: BaseException) -> Trouble | None:
    """Return as `trouble_of`; there a server that is not there shows as what sockets raise."""
    return trouble_of(mistake) or (_AWAY if isinstance(mistake, OSError) else None)


def called(url: URL) -> str:
    """Return what to call a database for whoever runs the bot; no password."""
    if url.drivername.startswith("sqlite"):
        return str(url.database)
    return f"The database {url.database or ''} at {url.host or 'this machine'}"


def _trouble(mistake: BaseException) -> Trouble | None:
    is_lost = isinstance(mistake, DBAPIError) and mistake.connection_invalidated
    raised = mistake.orig if isinstance(mistake, DBAPIError) else mistake
    if raised is not None and hasattr(raised, "sqlite_errorcode"):
        return trouble_of_file(raised)
    state = getattr(raised, "sqlstate", None)
    return _AWAY if is_lost or (isinstance(state, str) and state.startswith(_BY_STATE)) else None
