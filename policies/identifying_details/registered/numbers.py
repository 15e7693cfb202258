"""Numbers in a text of any length, as they are written: in one piece, or in groups that stand close.

What it takes grows with the text and no faster, whatever stands in it.
"""

import re
from collections.abc import Iterator, Sequence
from itertools import accumulate, islice

from policies.identifying_details.registered.plain import words_in
from policies.identifying_details.registered.runs import Run

_ROW = re.compile(r"[0-9](?<![0-9]{2})(?:(?:[ .-]| ?[()] ?)?[0-9]){3,}+")
_BETWEEN = b" .-()"
_GROUP = re.compile(r"[0-9]+")
_MOST_GROUPS = 1000
"""Groups of digits that are put together in one text; no honest one has so many."""
_MOST_PARTS = 500


def numbers(text: str, lengths: frozenset[int]) -> Iterator[Run]:
    """Yield whole rows of digits that have one of these lengths, and what some groups of a row make.

    Of rows without end, only the first groups are put together.
    """
    left, parts = _MOST_GROUPS, _MOST_PARTS
    shortest = min(lengths, default=0)
    for row in _ROW.finditer(text):
        digits = row.group().encode().translate(None, _BETWEEN)
        if len(digits) in lengths:
            yield Run(digits.decode(), *row.span())
        elif len(digits) > shortest and left and parts and len(groups := words_in(row.group())) > 1:
            together = groups[:left]
            left -= len(together)
            for part in islice(_parts(row, together, lengths), parts):
                parts -= 1
                yield part


def _parts(row: re.Match[str], groups: Sequence[str], lengths: frozenset[int]) -> Iterator[Run]:
    """Yield what those of the first groups of a row make that have a length asked for."""
    cuts = [0, *accumulate(map(len, groups))]
    behind = {digits: group for group, digits in enumerate(cuts)}
    spans: list[tuple[int, int]] = []
    for first, start in enumerate(cuts):
        for last in filter(None, (behind.get(start + length) for length in lengths)):
            found = islice(_GROUP.finditer(row.string, *row.span()), len(groups))
            spans = spans or [group.span() for group in found]
            yield Run("".join(groups[first:last]), spans[first][0], spans[last - 1][1])
