"""What somebody may have meant by a command that there is none of."""

from collections.abc import Iterable
from difflib import get_close_matches

_SURE = 0.9
_SHORTEST = 4  # letters of a name that another word may begin with for no more than chance


def nearest(name: str, names: Iterable[str], *, cutoff: float = 0.6) -> str | None:
    """Return the nearest known name; None where nothing is near.

    A slip of the finger comes before a name with what belongs behind it run together, as in `protectphone`.
    """
    typed, known = name.lower(), list(names)
    begun = [one for one in known if typed.startswith(one) and len(one) >= _SHORTEST]
    sure = get_close_matches(typed, known, n=1, cutoff=max(_SURE, cutoff))
    close = sure or sorted(begun, key=len)[-1:] or get_close_matches(typed, known, n=1, cutoff=cutoff)
    return close[0] if close else None
