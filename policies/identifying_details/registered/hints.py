"""What a member is told of a value that they register: whether it looks right, and how it ends."""

from policies.identifying_details.detectors.number_plans import international, national
from policies.identifying_details.registered import addresses, dates
from policies.identifying_details.registered.forms import forms
from policies.identifying_details.registered.plain import plain, words_in
from policies.identifying_details.registered.runs import has_digit
from policies.identifying_details.registered.value import KINDS

_SHORTEST_HINTED = 6


def hint(kind: str, value: str) -> str:
    """Return the last two characters of a value, to tell it from others; none of a short one."""
    run = "".join(words_in(value))
    if kind in {"birthdate", "location"} or len(run) < _SHORTEST_HINTED:
        return ""
    return run[-2:]


def looks_valid(kind: str, value: str, regions: tuple[str, ...] = ()) -> bool:
    """Whether a value looks like its kind, so that a slip is noticed before it is registered.

    Args:
        kind: a category of detail, or `word`; an unknown kind is never valid.
        value: what the member typed.
        regions: ISO 3166 codes in which a national telephone number is read.
    """
    lower = plain(value.lower().strip())
    if kind not in KINDS or not forms(kind, value, regions):
        return False
    words = words_in(lower)
    letters = sum(char.isalpha() for char in lower)
    digits = sum(char.isdigit() for char in lower)
    return {
        "name": letters >= 2 and not has_digit(lower),
        "phone": letters == 0 and _is_number(lower, regions),
        "email": lower.count("@") == 1 and "." in lower.partition("@")[2] and " " not in lower,
        "address": digits >= 1 and letters >= 3,
        "handle": letters >= 2 and " " not in lower,
        "workplace": letters >= 3,
        "birthdate": bool(dates.dates_in(lower)),
        "id_number": digits >= 4,
        "location": bool(dates.spots_in(lower)) or bool(addresses.lines(lower)) or letters >= 3,
        "word": bool(words) and letters + digits >= 3,
    }[kind]


def _is_number(lower: str, regions: tuple[str, ...]) -> bool:
    """Whether this is a number of one of the regions, or has its country code."""
    digits = "".join(char for char in lower if char.isdecimal())
    return (national(digits, regions) or international(lower)) is not None
