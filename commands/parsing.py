"""Finds the command in what somebody said, if there is one.

`!agree`, `! Agree`, `@underrose: rules`, `underrose, help`; in a direct room also `agree`.
A point or a colon behind the word, as telephones add them and letters have them, is not looked at.
Anything else is no command: an edit, a notice, an action (`/me`), a sticker, a poll, a place.
"""

import re
from dataclasses import dataclass, field

from policies.vocabulary import RoomMessage

_WORD = re.compile(r"([^\W\d_][\w-]{0,30})[.,:;!?]{0,3}(?:\s+(.*))?", re.DOTALL)
LONGEST = 8_000  # characters of a command with its argument; the rest of a longer message is not looked at


@dataclass(frozen=True, slots=True)
class Typed:
    """A command as it was typed. `is_certain` is False for a bare word in a direct room."""

    name: str
    argument: str = field(repr=False, default="")
    is_certain: bool = True


def typed(message: RoomMessage, *, prefix: str, names: tuple[str, ...], direct: bool) -> Typed | None:
    """Return the command in a message, None where there is none.

    Args:
        message: what was said.
        prefix: what commands begin with in rooms.
        names: how the bot is addressed: its user id, its localpart, its display name.
        direct: whether it was said in the direct room, where no prefix is needed.
    """
    if not message.is_typed or message.edits is not None:
        return None
    said = message.text[:LONGEST].strip()
    rest, certain = _after_address(said, prefix, names)
    if rest is None:
        if not direct:
            return None
        rest = said
    found = _WORD.fullmatch(rest.strip())
    return Typed(found[1].lower(), (found[2] or "").strip(), certain) if found else None


def _after_address(said: str, prefix: str, names: tuple[str, ...]) -> tuple[str | None, bool]:
    if said.startswith(prefix):
        return said[len(prefix) :], True
    lowered = said.casefold()
    for name in names:
        for address in (f"@{name.removeprefix('@')}", name):
            after = said[len(address) :].lstrip()
            if address and lowered.startswith(address.casefold()) and after[:1] in {":", ","}:
                return after[1:], True
    return None, False
