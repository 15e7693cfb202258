"""What is done about a command that could not be read when it came, since its key came later.

Decides: whether it is still carried out, whether its author is asked to say it again, or nothing is said.
From: for how long it could not be read, and whether anybody else reads along.
Knows about a person: nothing.
"""

from datetime import timedelta
from enum import Enum, auto

PATIENCE = timedelta(minutes=2)  # then the facilitators are told that it cannot be read
LONG_AGO = timedelta(days=1)


class Belated(Enum):
    """What is done about it."""

    ACT = auto()
    SAY_AGAIN = auto()
    SILENCE = auto()


def what_to_do(unread_for: timedelta | None, *, in_private: bool) -> Belated:
    """Return what is done about a command; `unread_for` is None where it could be read when it came.

    Whoever holds keys back chooses when a command is read: after a while it is nobody's wish any more. In
    private nobody is left without an answer; before others an old evening is left alone.
    """
    if unread_for is None or unread_for <= PATIENCE:
        return Belated.ACT
    return Belated.SAY_AGAIN if in_private or unread_for <= LONG_AGO else Belated.SILENCE
