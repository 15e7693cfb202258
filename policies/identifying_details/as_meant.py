"""A message read once more as it is meant: with the capitals that it lacks, with its slips put right."""

import re
from collections.abc import Iterator, Sequence
from collections.abc import Set as AbstractSet
from typing import NamedTuple

from policies.identifying_details.capitals import capitals_lacking, may_be_raised, may_lack_capitals
from policies.identifying_details.normal import Normal
from policies.identifying_details.slips import may_be_mistyped, slips

_TELLING = re.compile(r"\d|@|[^\W_],? [A-ZÀ-ÖØ-Þ][^\W\d_]")
"""A figure, a sign or a name inside a sentence: without one no slip hides a detail."""


class Said(NamedTuple):
    """The words of a text, and whom it may be about.

    Attributes:
        text: the text in plain spelling.
        words: its words.
        distinct: the same, each once.
        named: whether a member is named among them.
        owned: whether one of them may be an everyday word that a member is called, in the genitive.
        meant: whether a member may be meant, named or not.
    """

    text: str
    words: Sequence[str]
    distinct: frozenset[str]
    named: bool
    owned: bool
    meant: bool


class Raised(NamedTuple):
    """A text with the capitals that it lacks; the text itself, where none does.

    Attributes:
        sure: where names and employers lack one.
        likely: also where only a name is likely, see `capitals.Lacking`.
    """

    sure: Normal
    likely: Normal


def with_capitals(normal: Normal, words: AbstractSet[str], languages: Sequence[str]) -> Raised:
    """Give a text the capitals that it lacks.

    Args:
        normal: the text.
        words: its words, each once.
        languages: those of the room.
    """
    if not may_lack_capitals(normal.folded, words):
        return Raised(normal, normal)
    if not (normal.folded.isupper() or may_be_raised(words, languages)):
        return Raised(normal, normal)
    sure, likely = map(normal.with_capitals, capitals_lacking(normal.lower, languages))
    return Raised(*(normal if one.folded == normal.folded else one for one in (sure, likely)))


def as_meant(
    normal: Normal, raised: Normal, words: AbstractSet[str], languages: Sequence[str]
) -> Iterator[Normal]:
    """Yield a text as it may be meant, where that is not how it stands: with its capitals, without its slips.

    Args:
        normal: the text.
        raised: the same with its capitals; itself, where none lacks.
        words: its words, each once.
        languages: those of the room.
    """
    if raised is not normal:
        yield raised
    if may_be_mistyped(words, languages) and _TELLING.search(raised.folded):
        typed = slips(raised.folded, languages)
        if typed:
            yield raised.with_words(typed)
