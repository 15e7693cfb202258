"""Tells at a glance that a message holds nothing that any detector looks for.

Most of what people say has no figure, no sign and no word that a detail begins with. It is settled by a few
set operations; every other message gets the closer look, which alone decides.
"""

from collections.abc import Set as AbstractSet

from policies.identifying_details.detectors import (
    CAPITAL_CUES,
    CUE_WORDS,
    STRONG_CUE_WORDS,
    SURE_EMPLOYERS,
    may_hold_a_name,
    may_name_an_employer,
    may_open_with_a_name,
)
from policies.identifying_details.detectors.number_words import TELLING_HOUSE_WORDS
from policies.identifying_details.figures import SPELLED_NUMBERS
from policies.identifying_details.registered.plain import plain
from policies.identifying_details.registered.runs import SPELLED

_CUES = frozenset(map(plain, CUE_WORDS | TELLING_HOUSE_WORDS)) | SPELLED
_CAPITAL_CUES = frozenset(map(plain, CAPITAL_CUES)).difference(
    SPELLED, map(plain, TELLING_HOUSE_WORDS | (CUE_WORDS - CAPITAL_CUES))
)
_EMPLOYERS = frozenset(map(plain, SURE_EMPLOYERS))
_STRONG_CUES = frozenset(map(plain, STRONG_CUE_WORDS))
_NUMBERS = SPELLED.union(map(plain, TELLING_HOUSE_WORDS | SPELLED_NUMBERS))


def cues_among(folded: str, words: AbstractSet[str]) -> AbstractSet[str]:
    """Return those of some words in plain spelling with which a detail begins, or that are numbers.

    None, where they tell of an employer at most, and no capital stands where one's name would.

    Args:
        folded: the plain form of the message, see `Normal`.
        words: its words, each once.
    """
    cues = _CUES & words
    if not cues or not cues <= _CAPITAL_CUES or not words.isdisjoint(_EMPLOYERS):
        return cues
    return cues if may_hold_a_name(folded) or may_open_with_a_name(folded) else frozenset()


def may_hold_details(
    folded: str, words: AbstractSet[str], cues: AbstractSet[str], *, bare: bool, weak: bool
) -> bool:
    """Tell whether a detail may begin in a message; told names and registered details are not looked at.

    Args:
        folded: the plain form of the message, see `Normal`.
        words: its words in plain spelling, each once.
        cues: those of them with which a detail begins, see `cues_among`.
        bare: whether there is nothing but words, see `is_bare`.
        weak: whether to look for what counts only where it is a member's: employers, days of birth.
    """
    if not bare:
        return True
    if weak:
        return bool(cues) or may_name_an_employer(folded, words)
    return not _STRONG_CUES.isdisjoint(cues)


def is_plain_talk(words: AbstractSet[str], cues: AbstractSet[str], *, bare: bool) -> bool:
    """Tell whether a message has no figure, no sign and no number in words; the parameters are as above."""
    return bare and (not cues or _NUMBERS.isdisjoint(words))
