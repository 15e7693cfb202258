"""Which room a command names that is not said in the room itself: in front of what is asked, or behind it.

A room is named by its id, by one of its aliases, by the front of an alias (`#night`), or by a link. What
looks like a room's name is never left aside: somebody who names a room means that one and no other.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from urllib.parse import unquote

from policies.vocabulary import Room

_LINK = "https://matrix.to/#/"
_URIS = {"matrix:r/": "#", "matrix:roomid/": "!"}  # specification, appendix "Matrix URI scheme"
_SHOWN_LINK = re.compile(rf"\[[^\]\n]{{0,255}}\]\(({re.escape(_LINK)}[^\s)]{{1,1000}})\)")
_BEFORE, _BEHIND = "`'\"<(“”„«»", "`'\">)“”„«».,:;!?"


@dataclass(frozen=True, slots=True)
class Naming:
    """What an argument says of a room: its name, empty where it names none, and the rest of the argument."""

    name: str
    rest: str = field(repr=False)


def naming(argument: str) -> Naming:
    """Find the name of a room at the front or the end of an argument."""
    said = _SHOWN_LINK.sub(r"\1", argument)  # as a client writes a link that is shown by a name
    first, *behind = said.split(maxsplit=1) or [""]
    if name := _named(first):
        return Naming(name, behind[0].strip() if behind else "")
    *before, last = said.rsplit(maxsplit=1) or [""]
    if before and (name := _named(last)):
        return Naming(name, before[0].strip())
    return Naming("", argument)


def meant(name: str, rooms: Sequence[Room]) -> Sequence[Room]:
    """Return the rooms that a name may mean: none, the one, or several that are called alike."""
    exact = [room for room in rooms if name in {room.room_id, *room.aliases}]
    if exact:
        return exact
    folded = name.casefold()
    alike = [
        room for room in rooms if folded in {known.casefold() for known in (room.room_id, *room.aliases)}
    ]
    return alike or [room for room in rooms if folded in {_front(alias) for alias in room.aliases}]


def _front(alias: str) -> str:
    return alias.casefold().partition(":")[0]


def _named(word: str) -> str:
    """Return what a word names, if that looks like a room; a sign alone, as in `agree !`, names nothing."""
    name = word.lstrip(_BEFORE).rstrip(_BEHIND)
    if name.startswith(_LINK):
        name = unquote(name.removeprefix(_LINK).partition("?")[0]).partition("/")[0]
    for uri, sign in _URIS.items():
        if name.startswith(uri):
            name = sign + unquote(name.removeprefix(uri).partition("?")[0]).partition("/")[0]
    is_name = name[:1] in {"#", "!"} and name[1:2] not in {"#", "!"} and any(char.isalnum() for char in name)
    return name if is_name else ""
