"""Texts that an operator has named as never a detail in a room, such as the group's own number."""

import re

_SIGNS = re.compile(r"[^\w@]+")


def allowed(found: str, allow: tuple[str, ...]) -> bool:
    """Tell whether `found` is one of `allow`, whatever the case and signs; an empty entry allows nothing."""
    plain = _plain(found)
    return any(entry == plain for entry in map(_plain, allow) if entry)


def _plain(text: str) -> str:
    return _SIGNS.sub("", text).casefold()
