"""What an operator has named as never a detail in a room, such as the group's own number."""

import re

from policies.identifying_details.detail import Place

_SIGNS = re.compile(r"[^\w@]+")


def allowed(found: str, place: Place) -> bool:
    """Tell whether `found` is a text that a place allows, whatever the case and signs, or matches there.

    An empty text allows nothing.
    """
    plain = _plain(found)
    return any(entry == plain for entry in map(_plain, place.allow) if entry) or place.matches(found)


def _plain(text: str) -> str:
    return _SIGNS.sub("", text).casefold()
