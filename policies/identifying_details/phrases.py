"""How much a row of words tells: little where many people string them together so, much where few do.

In bits, as a small language model of everyday chat counts them (Shannon, 1948): a word told by the two
before it, by one, or by none where the longer phrase is rare (Brants and others, 2007). `phrases.txt` is
counted, in English: what ten people or more have said. `stock.txt` is written by hand, in six languages: what
support groups say everywhere. Neither knows an author or a message.
"""

from collections.abc import Iterator, Sequence
from functools import cache
from importlib.resources import files

from policies.identifying_details.normal import Normal
from policies.identifying_details.registered.plain import plain, words_in

_LONGEST = 3
_RARE = 8.0
"""Bits of a word that is not listed: a rare one, or any word of another language, where many are common."""
_STOCK = 1.0
"""Bits of a word that goes on with a stock phrase, after two words of it."""
_GIVEN_UP = 1.3
"""Bits for each word before it that is given up: the factor of .4 in Brants and others."""


def surprise(words: Sequence[str]) -> float:
    """Return the bits that words in plain spelling tell, which follow each other."""
    return sum(_bits(words[max(0, at - _LONGEST + 1) : at + 1]) for at in range(len(words)))


def is_listed(words: Sequence[str]) -> bool:
    """Whether a row of words in plain spelling is in the lists, or of a longer one every part is."""
    rows = (words[at : at + _LONGEST] for at in range(max(1, len(words) - _LONGEST + 1)))
    return all(" ".join(row) in _listed() for row in rows)


def _bits(phrase: Sequence[str]) -> float:
    """The bits of the last word after those before it."""
    listed = _listed()
    for start in range(len(phrase)):
        bits = listed.get(" ".join(phrase[start:]))
        if bits is not None:
            return bits + start * _GIVEN_UP
    return _RARE


@cache
def _listed() -> dict[str, float]:
    """Both lists, read once, in a few hundredths of a second."""
    counted = (line.partition(" ") for line in _lines("phrases.txt"))
    listed = {phrase: float(bits) for bits, _, phrase in counted}
    for sentence in _lines("stock.txt"):
        words = words_in(plain(Normal(sentence).lower))
        for at in range(len(words) - _LONGEST + 1):
            listed[" ".join(words[at : at + _LONGEST])] = _STOCK
    return listed


def _lines(name: str) -> Iterator[str]:
    text = files(__package__).joinpath(name).read_text("utf-8")
    return (line for line in text.splitlines() if line and not line.startswith("#"))
