"""Everything that can go wrong and is known, as one tree; the border in `bot.app` tells them apart.

    Failure
    ├── ConfigProblem        the configuration is wrong: where, and what to do          exit 2
    │   └── Unwritable       a path that it names cannot be written: the key
    ├── StartProblem         it cannot start: wrong password, second instance …         exit 1
    │   ├── AlreadyRunning   another process holds the data directory
    │   ├── StorageFailed    the database cannot be used: which, why, and what to do
    │   └── AccountLost      the token was revoked, or the account deactivated
    ├── NoSuchRoom           a room was named of which nothing is known
    ├── Unreachable          no answer from the homeserver: wait and ask again
    ├── RateLimited          it asks to wait: `retry_after`
    ├── Refused              it answered no: status and errcode
    └── Undeliverable        nothing can be sent there: no such room, not joined, no keys

None carries what a member wrote. `str()` of each is a sentence for a person.
"""

from datetime import timedelta


class Failure(Exception):
    """Something known went wrong."""


class ConfigProblem(Failure):
    """The configuration is wrong; the message names file, line, key and the mend."""


class Unwritable(ConfigProblem):
    """A path that the configuration names cannot be written; the message begins with its key."""


class StartProblem(Failure):
    """The program cannot start; the message says why and what to do."""


class AlreadyRunning(StartProblem):
    """Another process holds the data directory; the message names it."""


class StorageFailed(StartProblem):
    """The database cannot be used; the message names it. Nothing of the transaction came to be.

    `passes` where it may be over by itself: then it may be tried anew.
    """

    def __init__(self, what: str, mend: str, *, passes: bool = False) -> None:
        super().__init__(f"{what}: {mend}, and start again")
        self.what, self.passes = what, passes


class NoSuchRoom(Failure):
    """A room was named of which nothing is known; the message names those that there are."""


class AccountLost(StartProblem):
    """The access token was revoked or the account deactivated: nothing can go on."""


class Unreachable(Failure):
    """The homeserver did not answer, or answered with a server error."""


class RateLimited(Failure):
    """The homeserver asks to wait (429)."""

    def __init__(self, retry_after: timedelta) -> None:
        super().__init__(f"the homeserver asks to wait {retry_after.total_seconds():.1f} s")
        self.retry_after = retry_after


class Refused(Failure):
    """The homeserver said no.

    `error` is its own sentence, to be decided by and never to be said: one of its modules may quote in it
    what somebody wrote.
    """

    def __init__(self, status: int, errcode: str, error: str = "") -> None:
        super().__init__(f"the homeserver refused ({status} {errcode})")
        self.status, self.errcode, self.error = status, errcode, error


class Undeliverable(Failure):
    """Nothing can be sent there."""
