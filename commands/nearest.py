"""What somebody may have meant by a command that there is none of."""

from collections.abc import Iterable
from difflib import get_close_matches


def nearest(name: str, names: Iterable[str]) -> str | None:
    """Return the nearest known name; None where nothing is near."""
    close = get_close_matches(name.lower(), list(names), n=1, cutoff=0.6)
    return close[0] if close else None
