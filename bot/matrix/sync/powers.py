"""Reads power levels: the specification's defaults, the room versions' differences, nothing merged."""

from collections.abc import Mapping

from bot.matrix.reading import Json, integer, mapping, text
from policies.vocabulary import Powers, UserId

_FIRST_WITH_CREATORS = 12  # from here on creators stand above all levels, and are not listed among `users`
_FIRST_WITH_INTEGERS = 10  # before, a level may be a string of digits


def version_number(version: str) -> int:
    """Return a room version's number; an unstable version counts as the newest."""
    return int(version) if version.isdecimal() and len(version) < 4 else 99


def creators_in(create: Json, version: str) -> frozenset[UserId]:
    """Return who created a room, from its `m.room.create` event: all whom version 12 counts as creators."""
    content = mapping(create.get("content"))
    first = text(create.get("sender"))
    if version_number(version) < _FIRST_WITH_CREATORS:
        return frozenset({UserId(text(content.get("creator"), first))})
    additional = content.get("additional_creators")
    others = {text(other) for other in additional} if isinstance(additional, list) else set()
    return frozenset(UserId(user_id) for user_id in {first, *others} if user_id)


def powers_in(content: Json | None, version: str, creators: frozenset[UserId]) -> Powers:
    """Return a room's power levels, from the content of `m.room.power_levels` (None where there is none)."""
    above_all = creators if version_number(version) >= _FIRST_WITH_CREATORS else frozenset[UserId]()
    if content is None:
        first = {} if above_all else dict.fromkeys(creators, 100)
        return Powers(users=first, state_default=0, creators=above_all)
    read = _Levels(content, strings=version_number(version) < _FIRST_WITH_INTEGERS)
    return Powers(
        users={UserId(user): level for user, level in read.table("users").items()},
        users_default=read.level("users_default", 0),
        events=read.table("events"),
        events_default=read.level("events_default", 0),
        state_default=read.level("state_default", 50),
        ban=read.level("ban", 50),
        kick=read.level("kick", 50),
        redact=read.level("redact", 50),
        invite=read.level("invite", 0),
        creators=above_all,
    )


class _Levels:
    def __init__(self, content: Json, *, strings: bool) -> None:
        self._content = content
        self._strings = strings

    def level(self, name: str, default: int) -> int:
        return self._number(self._content.get(name), default)

    def table(self, name: str) -> Mapping[str, int]:
        return {text(key): self._number(value, 0) for key, value in mapping(self._content.get(name)).items()}

    def _number(self, value: object, default: int) -> int:
        if self._strings and isinstance(value, str) and len(value) < 17:
            try:
                return int(value)
            except ValueError:
                return default
        return integer(value, default)
