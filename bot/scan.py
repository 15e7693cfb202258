"""`underrose scan`: the identifying-details policy on JSON Lines, without homeserver or database.

Registered values in the input become digests under a key made for the run and thrown away with it. What is
read stays in memory: nothing is logged, and an error names what is missing, never what was said.
"""

import json
import math
import secrets
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any, TextIO

from bot.repeated import Repeated
from policies.identifiers import UserId
from policies.identifying_details import (
    Added,
    Finding,
    Heard,
    Member,
    OtherRoom,
    Place,
    Quotes,
    Room,
    registered,
)

_WHEN = datetime(2000, 1, 1, tzinfo=UTC)
"""When other rooms' messages count as said: nothing expires within one run."""

_MOST_ROOMS = 16
"""Rooms that are kept as they were indexed; one of a thousand members takes some 10 MB."""

MISTAKE = "Underrose made a mistake with this line"

Answer = dict[str, Any]
_Described = tuple[object, object]


class Unreadable(ValueError):
    """A line that cannot be answered; its text says why and holds nothing of the line."""


@dataclass(slots=True)
class Scan:
    """Answers lines one after the other; remembers the room of the line before, and the last few others.

    Attributes:
        explain: add to each finding the name of the rule that decided.
        key: what the digests of the run are made with.
        added: an organisation's own detectors.
    """

    explain: bool
    key: bytes
    added: Sequence[Added] = ()
    room: Room | None = None
    described: _Described = (None, None)
    _rooms: list[tuple[_Described, Room]] = field(default_factory=list)
    _lines: Repeated = field(default_factory=lambda: Repeated("room", "other_rooms"))

    def answer(self, line: bytes) -> Answer:
        """Return the answer to one line of input, in UTF-8; for what cannot be read, one with `error`."""
        given: Mapping[str, Any] = {}
        try:
            given = _object(_parsed(line, self._lines.parsed))
            return self._verdict(given)
        except Unreadable as problem:
            return {"id": _plain_id(given.get("id")), "error": str(problem)}
        except RecursionError:
            return {"id": None, "error": "nested too deeply"}
        except Exception as mistake:  # noqa: BLE001 (one line is no reason to leave the rest unanswered)
            return {"id": _plain_id(given.get("id")), "error": f"{MISTAKE} ({type(mistake).__name__})"}

    def _verdict(self, given: Mapping[str, Any]) -> Answer:
        room = self._room(given)
        text = _text(given, "text")
        sender = UserId(_text(given, "sender"))
        reply_to = given.get("reply_to")
        if reply_to is not None and not isinstance(reply_to, str):
            raise Unreadable("`reply_to` is no string")
        verdict = room.verdict(Heard(text, sender, UserId(reply_to) if reply_to else None))
        return {
            "id": _plain_id(given.get("id")),
            "verdict": verdict.verdict,
            "findings": [self._finding(finding) for finding in verdict.findings],
        }

    def _finding(self, finding: Finding) -> Answer:
        answer: Answer = {"category": finding.category, "subject": finding.subject}
        if finding.kind:
            answer["kind"] = finding.kind
        if finding.member is not None:
            answer["member"] = finding.member
        answer |= {"start": finding.start, "end": finding.end}
        return answer | {"cue": finding.cue} if self.explain else answer

    def _room(self, given: Mapping[str, Any]) -> Room:
        """The room of this line, indexed anew only where no line before was in it."""
        room, others = given.get("room"), given.get("other_rooms")
        if room is None:
            if self.room is None:
                raise Unreadable("`room` is missing, and no line before this one has it")
            if others is None:
                return self.room
            room = self.described[0]
        if self.room is None or (room, others) != self.described:
            self.room = None  # where this one cannot be read, the next line is in no room
            self.room = self._indexed((room, others))
            self.described = (room, others)
        return self.room

    def _indexed(self, described: _Described) -> Room:
        for known, room in self._rooms:
            if known == described:
                return room
        room = _room(_object(described[0], "`room`"), described[1], self.key, self.added)
        self._rooms = [*self._rooms[1 - _MOST_ROOMS :], (described, room)]
        return room


def run(
    lines: Iterable[bytes],
    out: TextIO,
    *,
    explain: bool = False,
    report: bool = False,
    added: Sequence[Added] = (),
) -> int:
    """Answer every line, in order and before the next is read, and return the exit status.

    Args:
        lines: JSON Lines in the form of the specification, in UTF-8; an empty line cannot be answered.
        out: where each answer goes, one line of JSON for each.
        explain: add to each finding the name of the rule that decided.
        report: after the last answer, print what was expected against what was answered.
        added: an organisation's own detectors.

    Returns:
        0, or 1 where any line could not be answered.
    """
    scan = Scan(explain, secrets.token_bytes(32), added)
    failed = 0
    table = Table()
    for line in lines:
        answer = scan.answer(line)
        failed |= "error" in answer
        out.write(json.dumps(answer, ensure_ascii=True) + "\n")
        out.flush()
        if report:
            table.count(line, answer)
    if report:
        out.write(table.text())
    return int(failed)


class Table:
    """What labelled lines expected, against what was answered."""

    _GRADES = ("warn", "advise", "none")

    def __init__(self) -> None:
        self._cells: dict[tuple[str, str], int] = {}

    def count(self, line: bytes, answer: Answer) -> None:
        """Count one line, if it is labelled and answered."""
        try:
            expected = _object(_object(_parsed(line)).get("expected")).get("verdict")
        except (Unreadable, RecursionError):
            return
        if isinstance(expected, str) and expected in self._GRADES and "verdict" in answer:
            cell = (expected, answer["verdict"])
            self._cells[cell] = self._cells.get(cell, 0) + 1

    def text(self) -> str:
        """Return the table, and precision and recall of `warn`, as lines of text."""
        rows = ["", f"{'expected':<10}" + "".join(f"{grade:>8}" for grade in self._GRADES)]
        rows += [
            f"{wanted:<10}" + "".join(f"{self._cells.get((wanted, given), 0):>8}" for given in self._GRADES)
            for wanted in self._GRADES
        ]
        right = self._cells.get(("warn", "warn"), 0)
        given = sum(self._cells.get((wanted, "warn"), 0) for wanted in self._GRADES)
        wanted = sum(self._cells.get(("warn", grade), 0) for grade in self._GRADES)
        rows.append(f"warn: precision {_share(right, given)}, recall {_share(right, wanted)}")
        return "\n".join(rows) + "\n"


def _share(part: int, whole: int) -> str:
    return f"{part / whole:.3f}" if whole else "—"


def _parsed(line: bytes, parse: Callable[[bytes], object] = json.loads) -> object:
    try:
        return parse(line)
    except ValueError:  # a decoding error, or a number too long to be read
        raise Unreadable("no JSON") from None


def _object(value: object, name: str = "the line") -> Mapping[str, Any]:
    if not isinstance(value, dict):
        raise Unreadable(f"{name} is no object")
    return value


def _text(given: Mapping[str, Any], key: str) -> str:
    value = given.get(key)
    if not isinstance(value, str):
        raise Unreadable(f"`{key}` is missing" if value is None else f"`{key}` is no string")
    return value


def _list(given: Mapping[str, Any], key: str) -> list[Any]:
    value = given.get(key)
    if value is None:
        return []
    if not isinstance(value, list):
        raise Unreadable(f"`{key}` is no list")
    return value


def _plain_id(value: object) -> object:
    """An id as it may be written out again: text, a finite number, or nothing."""
    if isinstance(value, str | int) or (isinstance(value, float) and math.isfinite(value)):
        return value
    return None


def _texts(given: Mapping[str, Any], key: str) -> tuple[str, ...]:
    values = _list(given, key)
    if not all(isinstance(value, str) for value in values):
        raise Unreadable(f"`{key}` holds something other than strings")
    return tuple(values)


def _room(given: Mapping[str, Any], other_rooms: object, key: bytes, added: Sequence[Added]) -> Room:
    regions = _texts(given, "regions")
    if "members" not in given:
        raise Unreadable("`members` is missing")
    members = [_member(_object(one, "a member"), regions, key) for one in _list(given, "members")]
    place = Place(
        regions=regions,
        languages=_texts(given, "languages") or ("en",),
        user_ids=frozenset(member.user_id for member in members),
    )
    others = [
        _other(_object(one, "another room")) for one in _list({"other_rooms": other_rooms}, "other_rooms")
    ]
    quotes = Quotes(key)
    for number, other in enumerate(others):
        for text in other.messages:
            quotes.heard(str(number), text, _WHEN)
    known = quotes if len(quotes) else None
    return Room(members, key=key, place=place, others=others, quotes=known, added=added)


def _member(given: Mapping[str, Any], regions: tuple[str, ...], key: bytes) -> Member:
    user_id = UserId(_text(given, "user_id"))
    details = [_object(one, "a protected detail") for one in _list(given, "protected")]
    return Member(
        user_id,
        str(given.get("display_name") or ""),
        tuple(
            registered(_text(one, "kind"), _text(one, "value"), owner=user_id, key=key, regions=regions)
            for one in details
        ),
    )


def _other(given: Mapping[str, Any]) -> OtherRoom:
    members = tuple(_elsewhere(one) for one in _list(given, "members"))
    return OtherRoom(str(given.get("name") or ""), members, _texts(given, "messages"))


def _elsewhere(given: object) -> Member:
    """Somebody in another room, as a name, a user ID, or a member like those of the room itself."""
    if not isinstance(given, str):
        described = _object(given, "a member")
        name = str(described.get("display_name") or "")
        return Member(UserId(str(described.get("user_id") or name)), name)
    return Member(UserId(given), "" if given.startswith("@") and ":" in given else given)
