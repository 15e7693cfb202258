"""Tells at a glance that a message holds nothing that any detector looks for.

Most of what people say has no figure, no sign and no word that a detail begins with. It is settled by a few
set operations; every other message gets the closer look, which alone decides.
"""

from collections.abc import Set as AbstractSet

from policies.identifying_details.detectors import CUE_WORDS, STRONG_CUE_WORDS, may_name_an_employer
from policies.identifying_details.detectors.number_words import TELLING_HOUSE_WORDS
from policies.identifying_details.registered.plain import plain
from policies.identifying_details.registered.runs import SPELLED

_CUES = frozenset(map(plain, CUE_WORDS | TELLING_HOUSE_WORDS)) | SPELLED
_STRONG_CUES = frozenset(map(plain, STRONG_CUE_WORDS))


def cues_among(words: AbstractSet[str]) -> AbstractSet[str]:
    """Return those of some words in plain spelling with which a detail begins, or that are numbers."""
    return _CUES & words


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
