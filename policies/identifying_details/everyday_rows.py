"""Rows of words that everybody says: good morning, two words here; and rows that few do: the old mill.

Where somebody registered such a row as a detail, the first counts only where it is used as a name, while the
second counts however it is written.
"""

from collections.abc import Sequence

from policies.identifying_details.cues import CUES
from policies.identifying_details.dictionary import commonest
from policies.identifying_details.phrases import is_listed

_SMALL, _COMMON = 100, 1000
"""How many of a language's commonest words say nothing, and how many say little."""
_LEAST_TELLING = 2


def everybody_says(words: Sequence[str], language: str) -> bool:
    """Tell whether a row of words in plain spelling is met in ordinary talk, in a language or in English.

    It is, but for its smallest words, a single word (her cancer), or it is of the commonest words alone
    (good morning), or many have said it in everyday chat (ice cream).
    """
    telling = [word for word in words if not is_small(word, language)]
    if len(telling) < _LEAST_TELLING or is_listed(words):
        return True
    return all(any(word in commonest(one, _COMMON) for one in ("en", language)) for word in telling)


def is_small(word: str, language: str) -> bool:
    """Tell whether a word in plain spelling stands in nearly everything that is said: the, with, go."""
    if len(word) == 1 and word.isascii():
        return True
    here = (one for one in ("en", language) if one in CUES)
    return any(word in CUES[one].frequent or word in commonest(one, _SMALL) for one in here)
