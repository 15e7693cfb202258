"""Names of animals, which are nobody's here, a full name or not: le chat s'appelait (…)."""

from collections.abc import Sequence

from policies.identifying_details.cues.cue import Cues, among, words
from policies.identifying_details.detectors.birth_words import ANIMALS
from policies.identifying_details.full_names import owns
from policies.identifying_details.ownership.roster import Roster
from policies.identifying_details.ownership.tokens import Token
from policies.identifying_details.registered.plain import plain

_ANIMALS = frozenset(map(plain, ANIMALS))
_CALLED = words("called named name names naming heißen nennen nannten genannt benannt noemden genoemd")
_INSIDE = frozenset({" ", "-"})
_FAR = 10


def is_an_animals(tokens: Sequence[Token], name: int, cues: Cues, roster: Roster) -> bool:
    """Whether an animal is said to be called so; not: the dog knows that her name is Judith Marsh."""
    calling = _CALLED | cues.naming | {word for phrase in cues.called for word in phrase}
    called = False
    while name and tokens[name].capital and tokens[name].gap in _INSIDE and tokens[name - 1].capital:
        name -= 1
    for at in range(name - 1, max(-1, name - 1 - _FAR), -1):
        token = tokens[at]
        if token.sentence != tokens[name].sentence:
            return False
        if token.text in _ANIMALS:
            return called and not owns(tokens, at) and roster.named(tokens, at) is None
        called = called or token.text in calling
        if _is_of_somebody(tokens, at, cues, roster):
            return False
    return False


def _is_of_somebody(tokens: Sequence[Token], at: int, cues: Cues, roster: Roster) -> bool:
    """Whether the name may be that of whoever is named there; not: der Hund von Maya heißt (…)."""
    if among(tokens[at].text, cues.you, cues.yours, cues.they, cues.theirs):
        return tokens[at].text not in cues.naming
    return roster.named(tokens, at) is not None and tokens[at - 1].text not in cues.of
