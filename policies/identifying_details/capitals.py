"""Capitals of names in a message in small letters, or all in capitals: maya works at kessler plastics.

A word gets one where it is a first name or no word of any language spoken here, and so does what an employer
or a street is, right behind such a word. So every rule reads it as the others are read.
"""

import re
from collections.abc import Sequence
from collections.abc import Set as AbstractSet
from typing import NamedTuple

from policies.identifying_details.cues import ORDINARY, SPELLED_RIGHT, everywhere
from policies.identifying_details.cues.cue import among
from policies.identifying_details.detectors.employer_brands import BRANDS, CHAINS, FIRMS
from policies.identifying_details.detectors.employer_sorts import is_made_as_a_kind
from policies.identifying_details.detectors.employer_words import KINDS, TRADES
from policies.identifying_details.detectors.street_words import LOOSE_SUFFIXES, SUFFIXES
from policies.identifying_details.dictionary import (
    a_letter_away,
    in_no_dictionary,
    is_a_slip,
    is_a_word,
    is_joined,
)
from policies.identifying_details.medicines import is_a_medicine
from policies.identifying_details.registered.nicknames import GIVEN_NAMES
from policies.identifying_details.registered.plain import plain
from policies.identifying_details.words import words

MOST_LOOKED_UP = 40
"""How many words of one message are looked up in the dictionaries."""
_SHORTEST = 4
_LEAST_SHOUTED = 4
_WORD = re.compile(r"(?<![\w@#.+/-])[^\W\d_]+(?:'s)?(?![\w@]|\.\w)")
_INSIDE = re.compile(r"[\w,;:'\")(] [\"'(]?[A-ZÀ-ÖØ-Þ][^\W\d_A-ZÀ-ÖØ-Þ]")
"""A capital inside a sentence that is no abbreviation's: I was at the GP."""
_STRETCHED = re.compile(r"(.)\1\1")
_JOINED = frozenset({" ", "-", " & "})
_FARTHEST_JOINED = max(map(len, _JOINED))
_GIVEN = GIVEN_NAMES - ORDINARY - everywhere("relations")
_NO_NAME, _LIKELY, _NAME = range(3)
_EVERYDAY = ORDINARY | SPELLED_RIGHT
_EMPLOYERS = frozenset(map(plain, BRANDS | FIRMS)) - {"ups"}  # top ups
_SURE = _GIVEN | _EMPLOYERS
_KIND_FIRST = frozenset({"fr", "es", "pt"})
"""Languages that say first what an employer is: boulangerie morel."""
_KINDS = frozenset(map(plain, KINDS))
_BETWEEN = words("de du des d la le les l el los las do da dos das saint sainte st ste san santa sao")
_SAINTS = words("saint sainte st ste")
_OF_A_SAINT = re.compile(r"-[^\W\d_]{3,}")
_CHAIN_ENDS = frozenset(plain(second) for _, second in CHAINS)


def may_lack_capitals(folded: str, words: AbstractSet[str]) -> bool:
    """Tell whether no name inside a sentence has a capital of its own, and any word may be a name."""
    return not words <= _EVERYDAY and _INSIDE.search(folded) is None


def may_be_raised(words: AbstractSet[str], languages: Sequence[str]) -> bool:
    """Tell whether any word of a text gets a capital: one that begins a name, or ends what all know.

    Whatever else gets one stands beside such a word. Words in plain spelling are never rarer than as they are
    written, but where they are names at once; the others that any dictionary has are none, see `_grade`.

    Args:
        words: the words of the text in plain spelling, each once.
        languages: those of the room.
    """
    if not (words.isdisjoint(_SURE) and words.isdisjoint(_CHAIN_ENDS)):
        return True
    rare = in_no_dictionary(words - _EVERYDAY, languages)
    return any(_grade(word, languages) != _NO_NAME for word in rare if not any(map(str.isdecimal, word)))


def is_shouted(folded: str, words: Sequence[str]) -> bool:
    """Tell whether a message of some words is all in capitals, which then say nothing."""
    return folded.isupper() and len(words) >= _LEAST_SHOUTED


class Lacking(NamedTuple):
    """Where capitals are lacking in a text, in order.

    Attributes:
        sure: where names and employers stand.
        likely: the same, and where a word stands that may be a slip for a rare one: hatchett, novelta.
    """

    sure: list[int]
    likely: list[int]


def capitals_lacking(lower: str, languages: Sequence[str]) -> Lacking:
    """Return where in a lower-case text a capital is lacking.

    Args:
        lower: the text, folded and lower case.
        languages: those of the room.
    """
    sure, likely = _Raised(lower), _Raised(lower)
    before = ""
    looked_up = 0
    kinds = _KindsFirst(lower, languages)
    for word in _WORD.finditer(lower):
        bare = word.group().removesuffix("'s")
        rare = bare not in _EVERYDAY
        looked_up += rare
        if looked_up > MOST_LOOKED_UP:
            break
        grade = _grade(plain(bare), languages) if rare else _NO_NAME
        for at in kinds.led_by(word, bare, is_likely=grade != _NO_NAME and plain(bare) not in _GIVEN):
            sure.places.append(at)
            likely.places.append(at)
        chain = word.start() - len(before) - 1 if (before, bare) in CHAINS else None
        if grade != _NO_NAME or chain is not None or likely.is_close_to(word):
            sure.take(word, bare, chain=chain, is_name=grade == _NAME)
            likely.take(word, bare, chain=chain, is_name=grade >= _LIKELY)
        before = bare
    return Lacking(sure.places, likely.places)


class _KindsFirst:
    """What an employer is, in front of the name that it gets a capital with: clinique saint-roch."""

    def __init__(self, lower: str, languages: Sequence[str]) -> None:
        self._lower = lower
        self._is_looked_for = any(one.partition("-")[0].lower() in _KIND_FIRST for one in languages)
        self._kind = self._end = -1

    def led_by(self, word: re.Match[str], bare: str, *, is_likely: bool) -> list[int]:
        """Return what gets a capital with this word: it, and the kind in front of it; mostly nothing."""
        if not self._is_looked_for:
            return []
        led, self._end = self._end == word.start() - 1 and self._lower[self._end] in " '", word.end()
        if plain(bare) in _KINDS:
            self._kind = word.start()
        elif led and self._kind >= 0:
            return self._named(word, plain(bare), is_likely=is_likely)
        else:
            self._kind = -1
        return []

    def _named(self, word: re.Match[str], bare: str, *, is_likely: bool) -> list[int]:
        saint = _OF_A_SAINT.match(self._lower, word.end()) if bare in _SAINTS else None
        if bare in _BETWEEN and not saint:
            return []
        kind, self._kind = self._kind, -1
        if saint:
            return [kind, word.start(), saint.start() + 1]
        return [kind, word.start()] if is_likely else []


class _Raised:
    """The words of one text that get a capital, as they come."""

    def __init__(self, lower: str) -> None:
        self.places: list[int] = []
        self._lower = lower
        self._end = -1

    def is_close_to(self, word: re.Match[str]) -> bool:
        """Whether a word may still belong to the name that was raised last."""
        return self._end >= 0 and word.start() - self._end <= _FARTHEST_JOINED

    def take(self, word: re.Match[str], bare: str, *, chain: int | None, is_name: bool) -> None:
        """Raise a word that is a name, says what the one before is, or ends what begins at `chain`."""
        if chain is not None and chain not in self.places:
            self.places.append(chain)
        if is_name or chain is not None or self._is_of_a_name(word, bare):
            self.places.append(word.start())
            self._end = word.end()

    def _is_of_a_name(self, word: re.Match[str], bare: str) -> bool:
        behind_one = self._end >= 0 and self._lower[self._end : word.start()] in _JOINED
        return behind_one and among(bare, KINDS, TRADES, SUFFIXES, LOOSE_SUFFIXES)


def _grade(word: str, languages: Sequence[str]) -> int:
    """Whether a rare word is a name, or one as likely as it is a slip for a word that few use."""
    if word in _SURE:
        return _NAME
    if (
        len(word) < _SHORTEST
        or is_a_medicine(word)
        or is_made_as_a_kind(word)
        or among(word, ORDINARY, SPELLED_RIGHT, GIVEN_NAMES)
        or _STRETCHED.search(word)
        or is_a_word(word, languages)
        or is_joined(word, languages)
        or a_letter_away(word, SPELLED_RIGHT)
    ):
        return _NO_NAME
    return _LIKELY if is_a_slip(word, languages) else _NAME
