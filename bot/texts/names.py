"""Leaves names out of what waits to be sent, and puts them in when it is.

What waits may wait for weeks, in the database. So it has a mark with an id where a room's or a person's name
is to stand. A person is named by what they show in one room: they may be known by another name elsewhere.
"""

import re
from collections.abc import Callable, Mapping
from html import escape, unescape
from typing import Any

from bot.texts.clean import clean
from policies.identifiers import RoomId, UserId

NameOf = Callable[[RoomId, UserId | None], str]
"""What a room is called, or what a person shows in it; empty where that is not known."""

_OPEN, _BETWEEN, _SPACE, _CLOSE = (
    "\ue002",
    "\ue003",
    "\ue004",
    "\ue005",
)  # private use, like those of `render`
_MARK = re.compile(f"(`?){_OPEN}([^{_OPEN}{_CLOSE}]*?){_SPACE}*{_CLOSE}")
_STRAY = re.compile(f"[{_OPEN}{_BETWEEN}{_SPACE}{_CLOSE}]")
_OF_A_PERSON = 60  # characters
SIGN = re.compile(r"[!/.$%&;,+=~^|\\:@#>]")
"""What a command of some program may begin with."""


def shown(name: str, room_id: RoomId, user_id: UserId | None = None) -> str:
    """Return a name as it is shown, or the id where there is none."""
    if user_id is not None:
        return clean(name, at_most=_OF_A_PERSON) or clean(user_id)
    return clean(name) or clean(room_id)


def mark(name: str, room_id: RoomId, user_id: UserId | None = None) -> str:
    """Return what stands for a name, at least as long as that: so what fits a message will fit it."""
    ids = _BETWEEN.join(clean(each) for each in (room_id, user_id) if each is not None)
    lacking = _size(shown(name, room_id, user_id)) - _size(ids)
    return f"{_OPEN}{ids}{_SPACE * -(-lacking // len(_SPACE.encode()))}{_CLOSE}"


def named(content: Mapping[str, Any], name_of: NameOf) -> dict[str, Any]:
    """Put the names into the content of a message."""
    put_in = dict(content)
    if "body" in content:
        put_in["body"] = _STRAY.sub("", _MARK.sub(lambda place: _plain(place, name_of), content["body"]))
    if "formatted_body" in content:
        html = _MARK.sub(lambda place: _html(place, name_of), content["formatted_body"])
        put_in["formatted_body"] = _STRAY.sub("", html)
    return put_in


def in_line(words: str, place: re.Match[str], *, in_code: bool) -> str:
    """Return words as they stand in plain text, where they end no code and begin no line like a command."""
    if in_code:
        return f"`{words.replace('`', '´')}"
    begins = place.start() == 0 or place.string[place.start() - 1] == "\n"
    return f"“{words}”" if begins and SIGN.match(words) else words


def _plain(place: re.Match[str], name_of: NameOf) -> str:
    return in_line(_name(place[2], name_of), place, in_code=bool(place[1]))


def _html(place: re.Match[str], name_of: NameOf) -> str:
    return place[1] + escape(_name(unescape(place[2]), name_of))


def _name(ids: str, name_of: NameOf) -> str:
    room, _, user = ids.partition(_BETWEEN)
    room_id, user_id = RoomId(room), UserId(user) if user else None
    return shown(name_of(room_id, user_id), room_id, user_id)


def _size(words: str) -> int:
    return len(escape(words).encode())
