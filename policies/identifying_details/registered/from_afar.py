"""Registered numbers in a text too long to be read closely: only those written in one piece."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import islice

from policies.identifying_details.registered import runs
from policies.identifying_details.registered.in_disguise import met_as_a_run
from policies.identifying_details.registered.index import Index
from policies.identifying_details.registered.met import Met
from policies.identifying_details.registered.numbers import numbers
from policies.identifying_details.registered.plain import Places

_MOST_NUMBERS = 3000
_MOST_CODES = 2000


def numbers_from_afar(index: Index, text: str) -> Iterator[Met]:
    """Yield every registered number of digits alone, each once."""
    lengths = frozenset(index.digits.keys() | index.mixed.keys())
    written = {number.text: number for number in islice(numbers(text, lengths), _MOST_NUMBERS)}
    for number in written.values():
        if index.looked_up(b"r", number.text):
            yield from met_as_a_run(index, number)


def codes_from_afar(
    index: Index, words: Sequence[str], distinct: Iterable[str], places: Places
) -> Iterator[Met]:
    """Yield every registered word of letters and digits, such as an identity number, each once.

    Args:
        index: what is registered.
        words: the words of a text in plain spelling.
        distinct: the same, each once.
        places: where they stand.
    """
    lengths = index.digits.keys() | index.mixed.keys()
    likely = (word for word in distinct if len(word) in lengths and not word.isalpha())
    for word in islice(likely, _MOST_CODES):
        if index.looked_up(b"r", word):
            yield from met_as_a_run(index, runs.Run(word, *places[words.index(word)]))
