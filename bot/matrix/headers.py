"""Reads headers of answers, which may hold anything."""

from datetime import UTC, datetime
from email.message import Message
from email.utils import parsedate_to_datetime


def name_in(disposition: str) -> str:
    """Return the file name that a `Content-Disposition` holds; empty where it holds none.

    Not aiohttp's own reading: of a broken header that prints a warning, with the name in it.
    """
    header = Message()
    header["Content-Disposition"] = disposition.encode(errors="surrogateescape").decode(errors="replace")
    return header.get_filename("")


def moment_in(date: str) -> datetime | None:
    """Return the moment that a `Date` names (RFC 9110, 5.6.7); None where it names none."""
    try:
        return parsedate_to_datetime(date).replace(tzinfo=UTC)  # it is in GMT, whatever it calls that
    except (ValueError, TypeError, OverflowError):
        return None
