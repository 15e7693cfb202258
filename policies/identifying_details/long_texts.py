"""Reads a text longer than any chat message without keeping the bot busy.

Each text has so much effort coming to it, estimated beforehand from what stands in it (see `Effort`).
What is short or easy enough is read closely at once, anything else part by part until that effort is spent.
The rest is looked over from afar, which takes much the same whatever stands in it: for registered words
and numbers as they are written, and for what is striking, such as mailboxes or a street beside a number.
Round the first few places of each kind it is read closely again.
"""

import re
from collections.abc import Callable, Iterator
from dataclasses import replace
from itertools import chain, islice, zip_longest

from policies.identifying_details.detectors.houses import houses
from policies.identifying_details.effort import Effort, taken
from policies.identifying_details.facts import Finding, Heard
from policies.identifying_details.judged import Read
from policies.identifying_details.naming.announcing import announced
from policies.identifying_details.normal import Normal
from policies.identifying_details.registered.plain import Spelling
from policies.identifying_details.registered.watch import Watch

EASY = 1200
"""Characters; a shorter text is read at once whatever stands in it."""
SHORT = 1600
"""Characters; a shorter text is read as it is meant as well, and at once if it is no crowd of details."""
LONG = 4000
"""Characters; a longer text is read in parts whatever stands in it."""

_ROW = re.compile(r"[0-9](?<![0-9]{2})(?:[ ().-]{0,2}[0-9]){6,}+")
_SIGNS = (
    re.compile(r"@(?<=[^\W_]@)[^\W_]{1,60}[.-][^\W_]"),
    re.compile(r"\.(?<=[^\W_]\.)[a-z]{2,3}/\w"),
    re.compile(r"@\w"),
)
"""Mailboxes, links to accounts, names of accounts."""
_LONGEST_NUMBER = 30
"""Characters that a number has with all its signs."""
_PART = 1200
_OPENINGS = (400, 200, 100)
_EDGE = 150
"""Characters at either end of a part that are read only for what they say about the rest of it."""
_AROUND = (150, 50, 20, 5)
"""Characters that are read on either side of a striking place, fewer once many would take too long."""
_MOST_AROUND = 4
_MOST_AT_ONCE = 18_000
_MOST_AT_ONCE_IF_SHORT = 12_000
"""Where it is read as it is meant as well; an honest one takes less."""
_MOST_EFFORT = 8_500
_MOST_EFFORT_IF_MOVED = 5_000
"""Where folding the whole text took its time already."""
_MOST_EFFORT_FROM_AFAR = 4_000
_LEAST_LEFT = 300
"""Hardly a place takes less."""


class Long:
    """One long text, and how to read a part of it closely.

    Attributes:
        said: the text in plain spelling.
    """

    def __init__(
        self,
        heard: Heard,
        normal: Normal,
        watch: Watch,
        closely: Callable[[Heard, Normal], Read],
        identifying: Callable[[Heard, Normal], bool],
    ) -> None:
        """Take a text, its plain form, and the room's means.

        Args:
            heard: the message.
            normal: its plain form.
            watch: the details registered in the room.
            closely: reads a part closely.
            identifying: whether names have to be read there that may say who a member is.
        """
        self._heard = heard
        self._normal = normal
        self._watch = watch
        self._closely = closely
        self._identifying = identifying
        self._effort = Effort(watch)
        self.said = Spelling.of(normal.lower)

    def is_read_at_once(self) -> bool:
        """Whether it is short enough, and easy enough, to be read closely in one piece."""
        length = len(self._heard.text)
        most = _MOST_AT_ONCE if length > SHORT else _MOST_AT_ONCE_IF_SHORT
        return length <= LONG and self._cost((self._heard, self._normal)) <= most

    def findings(self) -> Iterator[Finding]:
        """Yield what is found, at its place in the whole text."""
        left = _MOST_EFFORT_IF_MOVED if self._normal.is_moved else _MOST_EFFORT
        length = len(self._heard.text)
        for start in range(0, length, _PART - 2 * _EDGE):
            end = start + _PART
            part = self._part(start, end)
            cost = self._cost(part)
            if cost > left:
                yield from self._from_afar(start + _EDGE) if start else self._opening_and_the_rest(left)
                return
            read = self._closely(*part)
            first, last = start and start + _EDGE, end - _EDGE if end < length else length
            found = [one for one in _moved(read, start) if first <= one.start < last]
            left -= taken(read, found, cost, _PART)
            yield from found
            if end >= length:
                return

    def _opening_and_the_rest(self, left: int) -> Iterator[Finding]:
        """What is found where even the first part takes too long: as much of it as does not."""
        for opening in _OPENINGS:
            part = self._part(0, opening)
            if self._cost(part) <= left:
                yield from self._closely(*part).verdict.findings
                yield from self._from_afar(opening)
                return
        yield from self._from_afar(0)

    def _from_afar(self, since: int) -> Iterator[Finding]:
        left = _MOST_EFFORT_FROM_AFAR
        widths = list(_AROUND)
        for start, end in self._striking(since):
            if left < _LEAST_LEFT:
                return
            for around in tuple(widths):
                first = max(0, start - around)
                part = self._part(first, end + around)
                cost = self._cost(part)
                if cost <= left:
                    read = self._closely(*part)
                    left -= taken(read, read.verdict.findings, cost, len(part[0].text))
                    yield from _moved(read, first)
                    break
                widths = widths[1:] or widths

    def _striking(self, since: int) -> Iterator[tuple[int, int]]:
        """Yield the places that are worth a close look, a few of each kind in turn, from `since` on."""
        cut = self._normal.place(since)
        while cut and self.said.text[cut - 1].isalnum():
            cut -= 1
        said = self.said.since(cut)
        text = said.text
        registered = {
            id(met.which): (met.start, met.end)
            for met in reversed(self._watch.met_as_written(said))
            if met.which.owner != self._heard.sender
        }
        kinds = (
            sorted(registered.values()),
            _rows(text),
            *(_places(sign, text) for sign in _SIGNS),
            houses(said),
            announced(text, frozenset(said.words)),
        )
        in_turn = zip_longest(*(islice(places, _MOST_AROUND) for places in kinds))
        for place in filter(None, chain.from_iterable(in_turn)):
            yield self._normal.span(cut + place[0], cut + place[1])

    def _part(self, first: int, last: int) -> tuple[Heard, Normal]:
        return replace(self._heard, text=self._heard.text[first:last]), self._normal.part(first, last)

    def _cost(self, part: tuple[Heard, Normal]) -> int:
        return self._effort.of(part[1], identifying=self._identifying(*part))


def _moved(read: Read, by: int) -> Iterator[Finding]:
    """The findings of a part, at their places in the whole text."""
    return (replace(one, start=one.start + by, end=one.end + by) for one in read.verdict.findings)


def _places(sign: re.Pattern[str], text: str) -> Iterator[tuple[int, int]]:
    return (found.span() for found in sign.finditer(text))


def _rows(text: str) -> Iterator[tuple[int, int]]:
    """The rows of digits; of one that is longer than any number, either end."""
    for start, end in _places(_ROW, text):
        yield start, min(end, start + _LONGEST_NUMBER)
        if end > start + _LONGEST_NUMBER:
            yield end - _LONGEST_NUMBER, end
