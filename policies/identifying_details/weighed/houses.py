"""What may be a street with the number of a house, by its shape alone: "Uferzeile 23", "16 Cois Abhann"."""

from collections.abc import Iterator, Sequence

from policies.identifying_details.cues import ORDINARY
from policies.identifying_details.detectors.birth_cues import DAYS
from policies.identifying_details.detectors.street_words import BEFORE_NAME, LOOSE_BEFORE_NAME, PARTICLES
from policies.identifying_details.dictionary import is_a_word
from policies.identifying_details.ownership.tokens import Token

_MOST_WORDS = 4
_LONGEST = 4
"""Digits of a house number."""
_SHORTEST = 3
"""Letters of a word that tells of a street; what is shorter is an abbreviation, or a currency."""
_GAPS = frozenset({" ", "-", "'", "’"})
_OPENING = BEFORE_NAME | LOOSE_BEFORE_NAME | PARTICLES


def houses(tokens: Sequence[Token], language: str) -> Iterator[tuple[int, int]]:
    """Yield the first and the last word of each, without overlaps."""
    end = -1
    for at, token in enumerate(tokens):
        if at <= end or not _is_number(token.text) or _is_part_of_a_number(tokens, at):
            continue
        first, last = _in_front(tokens, at, end), _behind(tokens, at)
        if any(_tells(one, language) for one in tokens[first:at]):
            yield first, at
            end = at
        elif any(_tells(one, language) for one in tokens[at + 1 : last + 1]):
            yield at, last
            end = last


def _is_number(word: str) -> bool:
    digits = word[:-1] if word[-1:].isalpha() else word
    return digits.isdecimal() and len(digits) <= _LONGEST and not digits.startswith("0")


def _is_part_of_a_number(tokens: Sequence[Token], at: int) -> bool:
    """Whether more figures stand beside it: 812 3456 7890."""
    front, behind = tokens[max(0, at - 1) : at], tokens[at + 1 : at + 2]
    return any(one.text.isdecimal() for one in front) or any(
        one.text.isdecimal() and one.gap in {" ", "-", "."} for one in behind
    )


def _in_front(tokens: Sequence[Token], at: int, end: int) -> int:
    """Where the name of a street may begin that a number follows."""
    first = at
    while first - 1 > end and at - first < _MOST_WORDS and tokens[first].gap in _GAPS:
        if not _is_of_a_name(tokens[first - 1]):
            break
        first -= 1
    while first < at and tokens[first].text in PARTICLES and not tokens[first].capital:
        first += 1
    return first


def _behind(tokens: Sequence[Token], at: int) -> int:
    """Where the name of a street may end that a number precedes."""
    last = at
    while last + 1 < len(tokens) and last - at < _MOST_WORDS and tokens[last + 1].gap in _GAPS:
        if not _is_of_a_name(tokens[last + 1]):
            break
        last += 1
    while last > at and not tokens[last].capital:
        last -= 1
    return last


def _is_of_a_name(token: Token) -> bool:
    return (token.capital or token.text in _OPENING) and not token.text.isdecimal()


def _tells(token: Token, language: str) -> bool:
    """Whether a word is likely one of a street's name: with a capital, and of no everyday kind."""
    if not token.capital or token.loud or len(token.text) < _SHORTEST:
        return False
    everyday = token.text in ORDINARY or token.text in DAYS
    return not everyday and not (language == "de" and is_a_word(token.text, ("de",)))
