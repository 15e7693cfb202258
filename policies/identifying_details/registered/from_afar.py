"""Registered numbers in a text too long to be read closely: only those written in one piece."""

from collections.abc import Iterable, Iterator
from itertools import islice

from policies.identifying_details.registered import runs
from policies.identifying_details.registered.in_disguise import met_as_a_run
from policies.identifying_details.registered.index import Index
from policies.identifying_details.registered.met import Met

_MOST_NUMBERS = 2000


def numbers_from_afar(index: Index, text: str) -> Iterator[Met]:
    """Yield every registered number of digits alone."""
    lengths = index.digits.keys() | index.mixed.keys()
    likely = (number for number in runs.numbers(text) if len(number.text) in lengths)
    for number in islice(likely, _MOST_NUMBERS):
        if index.looked_up(b"r", number.text):
            yield from met_as_a_run(index, number)


def codes_from_afar(index: Index, text: str, words: Iterable[str]) -> Iterator[Met]:
    """Yield every registered word of letters and digits, such as an identity number."""
    for word in words:
        if len(word) in index.mixed and not word.isalpha() and index.looked_up(b"r", word):
            start = text.index(word)
            yield from met_as_a_run(index, runs.Run(word, start, start + len(word)))
