"""A message read once more as it is meant: with the capitals that it lacks, with its slips put right."""

import re
from collections.abc import Iterator, Sequence
from collections.abc import Set as AbstractSet
from typing import NamedTuple

from policies.identifying_details.capitals import capitals_lacking, may_lack_capitals
from policies.identifying_details.normal import Normal
from policies.identifying_details.slips import slips

_TELLING = re.compile(r"\d|@|[^\W_],? [A-ZÀ-ÖØ-Þ][^\W\d_]")
"""A figure, a sign or a name inside a sentence: without one no slip hides a detail."""


class Said(NamedTuple):
    """The words of a text, and whom it may be about.

    Attributes:
        text: the text in plain spelling.
        words: its words.
        distinct: the same, each once.
        named: whether a member is named among them.
        meant: whether a member may be meant, named or not.
    """

    text: str
    words: Sequence[str]
    distinct: frozenset[str]
    named: bool
    meant: bool


def with_capitals(
    normal: Normal, words: AbstractSet[str], languages: Sequence[str], *, likely: bool = False
) -> Normal:
    """Return a text with the capitals that it lacks; itself, where none does.

    Args:
        normal: the text.
        words: its words, each once.
        languages: those of the room.
        likely: whether what is only likely a name gets one as well, see `capitals_lacking`.
    """
    if not may_lack_capitals(normal.folded, words):
        return normal
    small = capitals_lacking(normal.lower, languages, likely=likely)
    raised = normal.with_capitals(small) if small else normal
    return normal if raised.folded == normal.folded else raised


def as_meant(normal: Normal, raised: Normal, languages: Sequence[str]) -> Iterator[Normal]:
    """Yield a text as it may be meant, where that is not how it stands: with its capitals, without its slips.

    Args:
        normal: the text.
        raised: the same, see `with_capitals`.
        languages: those of the room.
    """
    if raised is not normal:
        yield raised
    if _TELLING.search(raised.folded):
        typed = slips(raised.folded, languages)
        if typed:
            yield raised.with_words(typed)
