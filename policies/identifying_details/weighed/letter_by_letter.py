"""Words that are told letter by letter, as candidates: h a double r o w e r."""

from collections.abc import Iterator, Sequence
from collections.abc import Set as AbstractSet

from policies.identifying_details.cues.cue import words
from policies.identifying_details.ownership.tokens import Token
from policies.identifying_details.weighed.candidate import Candidate

_LETTERS = frozenset("abcdefghijklmnopqrstuvwxyz")
_LEAST_LETTERS = 3
"""Letters, each counted once, that a word has which is told letter by letter."""
_LEAST_SPELLED = 4
_REPEATED = words("double doble doppel dubbel dois dos deux twee zwei")
"""What is said in front of a letter that is there twice."""


def may_be_spelled(words: AbstractSet[str]) -> bool:
    """Tell whether a word may be told letter by letter, from the words of a message, each once."""
    return sum(map(_LETTERS.__contains__, words)) >= _LEAST_LETTERS


def spelled(tokens: Sequence[Token]) -> Iterator[Candidate]:
    """Yield each word that is told so, in order."""
    letters = [at for at, token in enumerate(tokens) if len(token.text) == 1 and token.text.isalpha()]
    known, end = frozenset(letters), 0
    for first in letters:
        if first < end:
            continue
        end = first + 1
        while end in known or (end < len(tokens) and tokens[end].text in _REPEATED):
            end += 1
        if end - first >= _LEAST_SPELLED:
            yield Candidate("spelled", first, end - 1)
