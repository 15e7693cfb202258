"""Tells at a glance that a message holds nothing that any detector looks for.

Most of what people say has no figure, no sign and no word that a detail begins with. It is settled by a few
set operations; every other message gets the closer look, which alone decides.
"""

import re
from collections.abc import Set as AbstractSet

from policies.identifying_details.detectors import CUE_WORDS
from policies.identifying_details.registered.plain import plain
from policies.identifying_details.registered.runs import SPELLED

_FIGURES_AND_SIGNS = re.compile(r"[0-9@#/$|€_&]")
_JOINED = re.compile(r"[.!+][a-z!+]")
_WORDS_OF_DETAILS = frozenset(map(plain, CUE_WORDS)) | SPELLED


def is_plain_talk(text: str, words: AbstractSet[str]) -> bool:
    """Tell whether no detail begins in a text; told names, employers and registered ones are not looked at.

    Args:
        text: the text in plain spelling.
        words: its words, each once.
    """
    return (
        _WORDS_OF_DETAILS.isdisjoint(words)
        and not _FIGURES_AND_SIGNS.search(text)
        and not _JOINED.search(text)
        and "words" not in text  # three of them are a place
    )
