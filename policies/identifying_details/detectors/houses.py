"""Where a street and a number stand together: worth a close look in a text too long to be read whole."""

import re
from collections.abc import Iterator
from itertools import compress, count, islice

from policies.identifying_details.detectors.street_words import (
    BEFORE_NAME,
    ENDS,
    LOOSE_BEFORE_NAME,
    LOOSE_SUFFIXES,
    SUFFIXES,
)
from policies.identifying_details.registered.plain import Spelling, plain
from policies.identifying_details.registered.runs import has_digit

STREETS = frozenset(map(plain, SUFFIXES | LOOSE_SUFFIXES | BEFORE_NAME | LOOSE_BEFORE_NAME))
_ENDS = tuple(plain(end) for end in ENDS if end.isalpha())
_LAST_LETTERS = frozenset(end[-3:] for end in _ENDS)
"""The last three letters of each, which few words share: a look at them is faster than at every end."""
_AROUND = 40
_NUMBER_BEFORE = re.compile(r"[0-9][a-z]?,? (?:[^\s]{1,20} ){0,3}$")
_NUMBER_BEHIND = re.compile(r"(?:[ ,.]{1,2}[^\W\d_]{1,20}){0,3}[ ,.]{1,2}[0-9]{1,4}(?![0-9])")
_MOST = 1000
"""How many streets are looked at; no honest text has more."""


def houses(said: Spelling) -> Iterator[tuple[int, int]]:
    """Yield where a word for a street stands near a number."""
    text, words, places = said
    if not has_digit(text):
        return
    distinct = frozenset(words)
    glued = {word for word in distinct if word[-3:] in _LAST_LETTERS and word.endswith(_ENDS)}
    streets = glued | (STREETS & distinct)
    for at in islice(compress(count(), map(streets.__contains__, words)), _MOST):
        start, end = places[at]
        if _NUMBER_BEFORE.search(text, max(0, start - _AROUND), start) or _NUMBER_BEHIND.match(text, end):
            yield start, end
