"""Reads a text longer than any chat message without keeping the bot busy.

It is read part by part. Where it is so full of figures, signs and names that reading all of it closely would
take too long, its rest is read from afar: closely only round the first registered words as they are written,
the first rows of digits and at signs, and the first words that announce a name.
"""

import re
from collections.abc import Callable, Iterator
from dataclasses import replace
from itertools import islice

from policies.identifying_details.effort import Effort
from policies.identifying_details.facts import Finding, Heard, Verdict
from policies.identifying_details.names import announced
from policies.identifying_details.normal import Normal
from policies.identifying_details.registered.plain import WORD, plain
from policies.identifying_details.registered.watch import Watch

LONG = 4000
"""Characters; a longer text is read in parts."""

_STRIKING = re.compile(r"(?<![0-9])[0-9](?:[ ().-]{0,2}[0-9]){6,16}+(?![0-9])|@\w")
_PART = 1200
_EDGE = 150
"""Characters at either end of a part that are read only for what they say about the rest of it."""
_AROUND = 150
_MOST_AROUND = 4
_MOST_EFFORT = 16_000
_MOST_EFFORT_FROM_AFAR = 4_000


class Long:
    """One long text, and how to read a part of it closely."""

    def __init__(
        self,
        heard: Heard,
        normal: Normal,
        watch: Watch,
        closely: Callable[[Heard, Normal], Verdict],
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

    def findings(self) -> Iterator[Finding]:
        """Yield what is found, at its place in the whole text."""
        left = _MOST_EFFORT
        length = len(self._heard.text)
        for start in range(0, length, _PART - 2 * _EDGE):
            end = start + _PART
            part = self._part(start, end)
            left -= self._cost(part)
            if left < 0 and start > 0:
                yield from self._from_afar(start + _EDGE)
                return
            first, last = start and start + _EDGE, end - _EDGE if end < length else length
            yield from (one for one in self._read(part, start) if first <= one.start < last)
            if end >= length:
                return

    def _from_afar(self, since: int) -> Iterator[Finding]:
        left = _MOST_EFFORT_FROM_AFAR
        for start, end in self._striking(since):
            if left <= 0:
                return
            first = max(0, start - _AROUND)
            part = self._part(first, end + _AROUND)
            left -= self._cost(part)
            yield from self._read(part, first)

    def _striking(self, since: int) -> Iterator[tuple[int, int]]:
        """Yield the places that are worth a close look, a few of each kind, from `since` on."""
        cut = self._normal.place(since)
        text = plain(self._normal.lower)[cut:]
        words = WORD.findall(text)
        registered = {
            id(met.which): (met.start, met.end)
            for met in reversed(self._watch.met_as_written(text, words))
            if met.which.owner != self._heard.sender
        }
        signs = (sign.span() for sign in _STRIKING.finditer(text))
        for places in (sorted(registered.values()), signs, announced(text, frozenset(words))):
            for start, end in islice(places, _MOST_AROUND):
                yield self._normal.span(cut + start, cut + end)

    def _part(self, first: int, last: int) -> tuple[Heard, Normal]:
        return replace(self._heard, text=self._heard.text[first:last]), self._normal.part(first, last)

    def _cost(self, part: tuple[Heard, Normal]) -> int:
        return self._effort.of(part[1], identifying=self._identifying(*part))

    def _read(self, part: tuple[Heard, Normal], first: int) -> Iterator[Finding]:
        for one in self._closely(*part).findings:
            yield replace(one, start=one.start + first, end=one.end + first)
