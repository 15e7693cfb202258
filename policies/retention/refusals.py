"""Tells apart why an event could not be redacted, and how long to leave it then.

Decides: the cause of a refusal and the pause before the next try.
From: the homeserver's status, errcode and its own sentence; how often it was tried.
Never: gives up. Knows about a person: nothing.
"""

from datetime import timedelta
from enum import StrEnum


class Cause(StrEnum):
    """Why something due is still there."""

    POWER = "power"  # the bot's power level is too low
    PERIOD = "period"  # Synapse's `redaction_allowed_period`: too old to be redacted, for anybody
    NOT_JOINED = "not joined"
    UNREACHABLE = "unreachable"
    REFUSED = "refused"  # any other no
    UNPROVEN = "unproven"  # it answered yes, and the event is still there
    CLOCK = "clock"  # our clock and the homeserver's disagree
    FILES = "files"  # attached files could not be deleted
    HISTORY = "history"  # the homeserver could not be made to purge what was removed
    HIDING = "hiding"  # `m.room.retention` may hide events before they are removed

    @property
    def stops_room(self) -> bool:
        """Whether trying other events of the room is useless too."""
        return self in (Cause.POWER, Cause.NOT_JOINED, Cause.UNREACHABLE)


_FIRST = {
    Cause.POWER: timedelta(minutes=1),
    Cause.NOT_JOINED: timedelta(minutes=5),
    Cause.UNREACHABLE: timedelta(seconds=5),
    Cause.PERIOD: timedelta(hours=1),
    Cause.REFUSED: timedelta(seconds=30),
    Cause.UNPROVEN: timedelta(minutes=1),
    Cause.CLOCK: timedelta(0),
    Cause.FILES: timedelta(hours=1),
    Cause.HISTORY: timedelta(hours=1),
    Cause.HIDING: timedelta(hours=1),
}
LONGEST = timedelta(hours=6)
LONGEST_UNREACHABLE = timedelta(minutes=5)


def cause_of(status: int, errcode: str, error: str) -> Cause | None:
    """Name the cause of a refused redaction; None where the homeserver does not have the event any more.

    Synapse's sentence for `redaction_allowed_period` is "Events older than Nms cannot be redacted.", with
    the same status and errcode as a missing power level (`synapse/handlers/message.py`, 1.161 and later).
    """
    sentence = error.casefold()
    if status == 404:
        return None
    if status >= 500:
        return Cause.UNREACHABLE
    if errcode == "M_NOT_JOINED" or "not in room" in sentence or "not joined" in sentence:
        return Cause.NOT_JOINED
    if "cannot be redacted" in sentence and "older than" in sentence:
        return Cause.PERIOD
    is_power = status == 403 and any(word in sentence for word in ("level", "permission", "power"))
    return Cause.POWER if is_power else Cause.REFUSED


def pause_after(cause: Cause, tries: int) -> timedelta:
    """Return how long to leave it after so many tries: twice as long each time, up to some hours."""
    longest = LONGEST_UNREACHABLE if cause is Cause.UNREACHABLE else LONGEST
    doublings = min(max(tries - 1, 0), 16)
    return min(_FIRST[cause] * (1 << doublings), longest)
