"""Numbers in a text of any length, as they are written: in one piece, or in groups that stand close.

What it takes grows with the text and no faster, whatever stands in it.
"""

import re
from collections.abc import Iterator
from itertools import accumulate, islice

from policies.identifying_details.registered.runs import Run

_ROW = re.compile(r"[0-9](?<![0-9]{2})(?:(?:[ .-]| ?[()] ?)?[0-9]){3,}+")
_GROUP = re.compile(r"[0-9]+")
_SIGNS = b" .-()"
_MOST_GROUPS = 4000
"""Groups of digits that are put together in one text; no honest one has so many."""
_MOST_PARTS = 1000


def numbers(text: str, lengths: frozenset[int]) -> Iterator[Run]:
    """Yield whole rows of digits that have one of these lengths, and what some groups of a row make.

    Of rows without end, only the first groups are put together.
    """
    groups, parts = _MOST_GROUPS, _MOST_PARTS
    shortest = min(lengths, default=0)
    for row in _ROW.finditer(text):
        digits = row.group().encode().translate(None, _SIGNS).decode()
        if len(digits) in lengths:
            yield Run(digits, *row.span())
        elif len(digits) > shortest and groups and parts:
            spans = [group.span() for group in islice(_GROUP.finditer(text, *row.span()), groups)]
            groups -= len(spans)
            for part in islice(_parts(digits, spans, lengths), parts):
                parts -= 1
                yield part


def _parts(digits: str, spans: list[tuple[int, int]], lengths: frozenset[int]) -> Iterator[Run]:
    starts = [0, *accumulate(end - start for start, end in spans)]
    ends = {digits_before: end for digits_before, (_, end) in zip(starts[1:], spans, strict=True)}
    for first, (start, _) in zip(starts, spans, strict=False):
        for length in lengths:
            if (end := ends.get(first + length)) is not None:
                yield Run(digits[first : first + length], start, end)
