"""Whether somebody means to register a detail, however they wrote it: such a message does not stay.

`!protect:phone …`, `“!protect phone …”`, `/protect phone …`, `@underrose protect phone …`, `protct +44 …`, in
an edit, or in a group without the prefix: no command, and yet it holds what its author wants to keep private.
"""

import re
from dataclasses import dataclass, field, replace

from commands.kinds import kind_named
from commands.nearest import nearest
from commands.parsing import LONGEST, typed
from commands.protect import holds_value
from policies.vocabulary import RoomMessage

_SIGNS = re.compile(r"[^\w@]*")
_WORD = re.compile(r"([^\W\d_]+)(?:[\W_]+(.*))?", re.DOTALL)
_KIND = re.compile(r"\w+(?:-[^\W\d]+)?")
_ADDRESSING = frozenset("/!！¡")  # with which people mean a bot, whatever it is that they should write
_FEW_DIGITS = 4  # no number of a list has as many; the shortest day of birth does
_NEAR, _NEARER = 0.6, 0.9


@dataclass(frozen=True, slots=True)
class Led:
    """What was said, without the signs and the bot's name before it; whether these mean the bot."""

    is_addressed: bool
    rest: str = field(repr=False)


def means_to_register(message: RoomMessage, *, prefix: str, names: tuple[str, ...], direct: bool) -> bool:
    """Whether a message holds a value that somebody meant to register.

    Among other people it has to be plainer: that somebody speaks of protecting phones is no slip.
    """
    plain = replace(message, edits=None, msgtype="m.text")
    found = typed(plain, prefix=prefix, names=names, direct=direct)
    if found is not None and holds_value(found.name, found.argument):
        return True
    led = lead(message.text, prefix, names)
    word = _WORD.match(led.rest)
    if word is None:
        return False
    name, value = word[1].lower(), word[2] or ""
    if led.is_addressed or direct:
        return _is_kind(name, value) or (_is_telling(value) and _is_near(name, _NEAR if direct else _NEARER))
    return name == "protect" and _is_kind(name, value) and _is_telling(value)


def lead(said: str, prefix: str, names: tuple[str, ...]) -> Led:
    """Take off the signs before the first word, and the bot's name."""
    said = said[:LONGEST].strip()
    signs, rest = _signs(said)
    is_addressed = prefix in signs or not _ADDRESSING.isdisjoint(signs)
    lowered = rest.casefold()
    for name in sorted(names, key=len, reverse=True):
        for address in (f"@{name.removeprefix('@')}", name):
            behind = rest[len(address) :]
            if lowered.startswith(address.casefold()) and not behind[:1].isalnum():
                return Led(is_addressed=True, rest=_signs(behind)[1])
    return Led(is_addressed=is_addressed, rest=rest)


def _signs(said: str) -> tuple[str, str]:
    found = _SIGNS.match(said)
    end = found.end() if found is not None else 0
    return said[:end], said[end:]


def _is_kind(name: str, value: str) -> bool:
    """Whether the name of a kind stands before it, as in `phone: …`, or in the word itself."""
    if name != "protect":
        return holds_value(name, value)
    kind, behind = _KIND.match(value), _KIND.sub("", value, count=1)
    return kind is not None and kind_named(kind[0]) is not None and any(char.isalnum() for char in behind)


def _is_near(name: str, cutoff: float) -> bool:
    return nearest(name, ["protect"], cutoff=cutoff) is not None


def _is_telling(value: str) -> bool:
    """Whether it looks like a number, a date or an address of somebody's."""
    return sum(char.isdigit() for char in value) >= _FEW_DIGITS or "@" in value
