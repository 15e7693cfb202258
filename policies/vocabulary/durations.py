"""Durations as people write them: `30s 5m 12h 7d 4w 1y`, or ISO 8601 (`P30D`, `PT12H`)."""

import re
from datetime import timedelta

from policies.vocabulary.texts import sentence

_UNITS = {"s": 1, "m": 60, "h": 3600, "d": 86400, "w": 7 * 86400, "y": 365 * 86400}
_SHORT = re.compile(r"(\d{1,9})\s{0,3}([smhdwy])", re.IGNORECASE | re.ASCII)
_ISO = re.compile(
    r"P(?:(\d{1,6})Y)?(?:(\d{1,6})M)?(?:(\d{1,6})W)?(?:(\d{1,6})D)?"
    r"(?:T(?:(\d{1,6})H)?(?:(\d{1,6})M)?(?:(\d{1,9})S)?)?",
    re.IGNORECASE | re.ASCII,
)
_ISO_SECONDS = (365 * 86400, 30 * 86400, 7 * 86400, 86400, 3600, 60, 1)


class WrittenDuration(timedelta):
    """A duration that remembers how somebody wrote it, so that it is shown to them in the same words."""

    as_written: str = ""


def duration(written: str) -> timedelta:
    """Read a duration. A year is 365 days and an ISO month 30.

    Raises:
        ValueError: it is none, or longer than 1000 years.
    """
    word = written.strip()
    if short := _SHORT.fullmatch(word):
        seconds = int(short[1]) * _UNITS[short[2].lower()]
    elif (iso := _ISO.fullmatch(word)) and any(iso.groups()) and not word.upper().endswith("T"):
        seconds = sum(int(n or 0) * unit for n, unit in zip(iso.groups(), _ISO_SECONDS, strict=True))
    else:
        raise ValueError(sentence("this is no duration; write it like 30s, 5m, 12h, 7d, 4w, 1y or P30D"))
    if seconds > 1000 * 365 * 86400:
        raise ValueError(sentence("a duration may be 1000 years at most"))
    length = WrittenDuration(seconds=seconds)
    length.as_written = word
    return length


def written(length: timedelta) -> str:
    """Write a duration as it was written, or else in the largest unit that keeps it whole: `45d`, `90s`."""
    if isinstance(length, WrittenDuration) and length.as_written:
        return length.as_written
    seconds = int(length.total_seconds())
    for unit in ("d", "h", "m"):
        if seconds and seconds % _UNITS[unit] == 0:
            return f"{seconds // _UNITS[unit]}{unit}"
    return f"{seconds}s"
