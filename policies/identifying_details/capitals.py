"""Capitals of names in a message in small letters, or all in capitals: maya works at kessler plastics.

A word gets one where it is a first name or no word of any language spoken here, and so does what an employer
or a street is, right behind such a word. So every rule reads it as the others are read.
"""

import re
from collections.abc import Sequence
from collections.abc import Set as AbstractSet

from policies.identifying_details.cues import ORDINARY, SPELLED_RIGHT, everywhere
from policies.identifying_details.cues.cue import among
from policies.identifying_details.detectors.employer_brands import BRANDS, CHAINS, FIRMS
from policies.identifying_details.detectors.employer_words import KINDS, TRADES
from policies.identifying_details.detectors.street_words import LOOSE_SUFFIXES, SUFFIXES
from policies.identifying_details.dictionary import a_letter_away, is_a_slip, is_a_word
from policies.identifying_details.registered.nicknames import GIVEN_NAMES
from policies.identifying_details.registered.plain import plain

MOST_LOOKED_UP = 40
"""How many words of one message are looked up in the dictionaries."""
_SHORTEST = 4
_LEAST_SHOUTED = 4
_WORD = re.compile(r"(?<![\w@#.+/-])[^\W\d_]+(?:'s)?(?![\w@]|\.\w)")
_INSIDE = re.compile(r"[\w,;:'\")(] [\"'(]?[A-ZÀ-ÖØ-Þ][^\W\d_A-ZÀ-ÖØ-Þ]")
"""A capital inside a sentence that is no abbreviation's: I was at the GP."""
_STRETCHED = re.compile(r"(.)\1\1")
_JOINED = frozenset({" ", "-", " & "})
_GIVEN = GIVEN_NAMES - ORDINARY - everywhere("relations")
_MEDICINE = re.compile(r"(?:ine|pam|lol|pril|statin|zole|mycin|cillin|done|mab|gabalin|fen|mol)s?$")
"""How medicines end, of which these rooms speak as much as of people."""
_EVERYDAY = ORDINARY | SPELLED_RIGHT
_EMPLOYERS = frozenset(map(plain, BRANDS | FIRMS)) - {"ups"}  # top ups


def may_lack_capitals(folded: str, words: AbstractSet[str]) -> bool:
    """Tell whether no name inside a sentence has a capital of its own, and any word may be a name."""
    return not words <= _EVERYDAY and _INSIDE.search(folded) is None


def is_shouted(folded: str, words: Sequence[str]) -> bool:
    """Tell whether a message of some words is all in capitals, which then say nothing."""
    return folded.isupper() and len(words) >= _LEAST_SHOUTED


def capitals_lacking(lower: str, languages: Sequence[str], *, likely: bool = False) -> list[int]:
    """Return where in a lower-case text a capital is lacking, in order.

    Args:
        lower: the text, folded and lower case.
        languages: those of the room.
        likely: whether a word that may be a slip for a rare one (hatchett, novelta) is a name as well.
    """
    found: list[int] = []
    last = -1  # where the last of them ends
    before = ""
    looked_up = 0
    for word in _WORD.finditer(lower):
        bare = word.group().removesuffix("'s")
        behind_one = last >= 0 and lower[last : word.start()] in _JOINED
        kind = behind_one and among(bare, KINDS, TRADES, SUFFIXES, LOOSE_SUFFIXES)
        if (before, bare) in CHAINS:
            found.append(word.start() - len(before) - 1)
            kind = True
        rare = not kind and bare not in _EVERYDAY
        looked_up += rare
        if looked_up > MOST_LOOKED_UP:
            break
        if kind or (rare and _is_a_name(plain(bare), languages, likely=likely)):
            found.append(word.start())
            last = word.end()
        before = bare
    return sorted(set(found))


def _is_a_name(word: str, languages: Sequence[str], *, likely: bool) -> bool:
    if word in _GIVEN or word in _EMPLOYERS:
        return True
    if (
        len(word) < _SHORTEST
        or _MEDICINE.search(word)
        or among(word, ORDINARY, SPELLED_RIGHT, GIVEN_NAMES)
        or _STRETCHED.search(word)
    ):
        return False
    if is_a_word(word, languages):
        return False
    return not (a_letter_away(word, SPELLED_RIGHT) if likely else is_a_slip(word, languages))
