"""Ends a call that takes too long, with the alarm clock of the operating system.

What can go wrong: the alarm rings when the call has just ended. It then counts as having taken too long;
nothing that comes after the call hears it.
"""

import signal
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import timedelta
from types import FrameType


class TookTooLong(BaseException):
    """Raised inside the call: no `Exception`, so that what catches every error in there lets it pass."""


@contextmanager
def at_most(duration: timedelta) -> Iterator[None]:
    """Raise `TookTooLong` in what runs inside, once it has taken `duration`.

    Python code and regular expressions are interrupted; a library in another language when it comes back.

    Raises:
        ValueError: outside the main thread, where there is no alarm.
    """
    before = signal.signal(signal.SIGALRM, _interrupt)
    try:
        signal.setitimer(signal.ITIMER_REAL, duration.total_seconds())
        yield
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
        signal.signal(signal.SIGALRM, before)


def _interrupt(_number: int, _frame: FrameType | None) -> None:
    raise TookTooLong
