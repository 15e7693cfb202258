"""Everyday words that are one slip from what was typed: her nubmer is, maya wroks at.

Only words without a capital that no dictionary has are put right, and only where one word is that near: with
two letters swapped any word, else an everyday one. What else it may be is left alone.
"""

import re
from collections.abc import Iterator, Sequence
from collections.abc import Set as AbstractSet

from policies.identifying_details.cues import RELATIONS, SPELLED_RIGHT, everyday, everywhere
from policies.identifying_details.cues.cue import among
from policies.identifying_details.dictionary import a_letter_away, in_no_dictionary, is_a_word, swapped
from policies.identifying_details.registered.nicknames import GIVEN_NAMES

MOST_LOOKED_UP = 6
"""How many words of one message are looked up; one with more is no slip, but another language."""
_VERBS = everywhere("contacting") | everywhere("telling") | everywhere("having")
"""Forms that word lists lack: llamo is no llano."""
_UNKNOWN = re.compile("[a-z]{5,14}")
_WORD = re.compile(rf"(?<![\w@#.+/'-]){_UNKNOWN.pattern}(?![\w@'-]|\.\w)")


def may_be_mistyped(words: AbstractSet[str], languages: Sequence[str]) -> bool:
    """Tell whether any of some words in plain spelling is one that `slips` would look up."""
    rare = in_no_dictionary(words - SPELLED_RIGHT, languages)
    return any(_UNKNOWN.fullmatch(word) and _is_unknown(word, languages) for word in rare)


def slips(folded: str, languages: Sequence[str]) -> list[tuple[int, int, str]]:
    """Return where words begin and end that are mistyped, and what they stand for, in order.

    Args:
        folded: the text in its plain form; a word with a capital is taken for a name.
        languages: those of the room.
    """
    unknown = [word for word in _WORD.finditer(folded) if _is_unknown(word.group(), languages)]
    if len(unknown) > MOST_LOOKED_UP:
        return []
    return [(*word.span(), right) for word in unknown for right in _put_right(word.group(), languages)]


def _is_unknown(word: str, languages: Sequence[str]) -> bool:
    return not among(word, SPELLED_RIGHT, RELATIONS, GIVEN_NAMES, _VERBS) and not is_a_word(word, languages)


def _put_right(word: str, languages: Sequence[str]) -> Iterator[str]:
    near = swapped(word, languages) or a_letter_away(word, everyday(*languages))
    if len(near) == 1:
        yield from near
