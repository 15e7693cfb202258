"""Reads JSON that anybody may have written: every reader takes anything and returns what was asked for.

Limits (client-server API): an event has at most 65,536 bytes, its numbers lie within ±(2^53 − 1).
"""

import json
from collections.abc import Iterator, Mapping
from datetime import UTC, datetime
from typing import Any

Json = Mapping[str, Any]

NOTHING: Json = {}
LARGEST = 2**53 - 1
DEEPEST = 100  # an honest event is some ten levels deep
LONGEST_NUMBER = 400
_LATEST_MS = 253_402_300_799_000  # the last second of the year 9999


class Malformed(ValueError):
    """The text is no JSON that can be read. Says nothing of what was in it."""


def mapping(value: object) -> Json:
    """Return an object as it is, anything else as an empty one."""
    return value if isinstance(value, dict) else NOTHING


def listing(value: object) -> list[Any]:
    """Return a list as it is, anything else as an empty one."""
    return value if isinstance(value, list) else []


def text(value: object, default: str = "") -> str:
    """Return a string that can be written as UTF-8 (lone surrogates replaced), anything else as `default`."""
    if not isinstance(value, str):
        return default
    if value.isascii():
        return value
    try:
        value.encode()
    except UnicodeEncodeError:
        return value.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
    return value


def integer(value: object, default: int = 0) -> int:
    """Return a whole number within ±(2^53 − 1), anything else (a boolean, too) as `default`."""
    if isinstance(value, bool) or not isinstance(value, int) or abs(value) > LARGEST:
        return default
    return value


def instant(value: object) -> datetime:
    """Return milliseconds since 1970 as a time in UTC; what is no such number is 1970."""
    return datetime.fromtimestamp(min(max(integer(value), 0), _LATEST_MS) / 1000, UTC)


def objects(value: object) -> Iterator[Json]:
    """Yield the objects of a list, and skip what is none."""
    return (item for item in listing(value) if isinstance(item, dict))


def json_object(raw: bytes | str) -> Json:
    """Read a JSON object.

    Raises:
        Malformed: It is not UTF-8, not JSON, no object, nested too deeply, or has an endless number.
    """
    value = _json(raw)
    if not isinstance(value, dict):
        raise Malformed
    return value


def _json(raw: bytes | str) -> Any:
    try:
        return json.loads(raw)
    except (ValueError, RecursionError):
        raise Malformed from None


def forgiving_json(raw: bytes) -> Any:
    """Read JSON; what cannot be read is read without its monsters.

    A response of the homeserver carries what many people wrote. One of them shall not spoil the rest:
    bytes that are no UTF-8 are replaced; what is nested deeper than `DEEPEST`, and numbers of more than
    `LONGEST_NUMBER` digits, become null.

    Raises:
        Malformed: It is no JSON at all.
    """
    try:
        return _json(raw)
    except Malformed:
        return _json(_without_monsters(raw.decode("utf-8", "replace")))


def _without_monsters(raw: str) -> str:
    kept: list[str] = []
    depth = position = 0
    while position < len(raw):
        end = _token_end(raw, position)
        token = raw[position:end]
        opens, closes = token in ("{", "["), token in ("}", "]")
        depth += opens
        if depth <= DEEPEST:
            kept.append("null" if len(token) > LONGEST_NUMBER and token[0] in "-0123456789" else token)
        elif depth == DEEPEST + 1 and opens:
            kept.append("null")
        depth -= closes
        position = end
    return "".join(kept)


def _token_end(raw: str, start: int) -> int:
    """Return where the token at `start` ends: a string, a number, or one character."""
    end = start + 1
    if raw[start] == '"':
        while end < len(raw) and raw[end] != '"':
            end += 2 if raw[end] == "\\" else 1
        return end + 1
    if raw[start] in "-0123456789":
        while end < len(raw) and raw[end] in "0123456789.eE+-":
            end += 1
    return end
