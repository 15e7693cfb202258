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
    first = None
    for at, token in enumerate((*tokens, None)):
        if token is not None and first is None and _is_letter(token):
            first = at
        elif first is not None and (token is None or not (_is_letter(token) or token.text in _REPEATED)):
            if at - first >= _LEAST_SPELLED:
                yield Candidate("spelled", first, at - 1)
            first = None


def _is_letter(token: Token) -> bool:
    return len(token.text) == 1 and token.text.isalpha()
