"""German nouns behind an adjective, both with a capital that opens a sentence: Guter Tausch!"""

from collections.abc import Sequence

from policies.identifying_details.cues.cue import Cues, among, words
from policies.identifying_details.dictionary import dictionary, is_a_word, is_joined
from policies.identifying_details.ownership.roster import Roster
from policies.identifying_details.ownership.tokens import Token
from policies.identifying_details.registered.nicknames import GIVEN_NAMES

_ENDINGS = ("e", "en", "er", "es")
"""How adjectives end in front of a noun without an article."""
_ARTICLES = words(
    "der die das eine einer eines diese dieser dieses jede jeder jedes keine keiner welche welcher"
)


def is_a_noun_phrase(tokens: Sequence[Token], first: int, last: int, cues: Cues, roster: Roster) -> bool:
    """Whether what may be a full name is what something is like, and a thing; not: Werner Tausch."""
    if last != first + 1 or not is_like_something(tokens, first, cues, roster):
        return False
    return is_a_word(tokens[last].text, ("de",)) or is_joined(tokens[last].text, ("de",))


def is_like_something(tokens: Sequence[Token], at: int, cues: Cues, roster: Roster) -> bool:
    """Whether an adjective opens a sentence there; not: Werner (…), Unsere (…)."""
    word = tokens[at].text
    if cues.language != "de" or not (tokens[at].opens and word.endswith(_ENDINGS)):
        return False
    if word in GIVEN_NAMES or roster.knows(word):
        return False
    owned = among(word, cues.titles, cues.my, cues.yours, cues.theirs, cues.relations, _ARTICLES)
    return not owned and _is_inflected(word)


def _is_inflected(word: str) -> bool:
    """Whether it has the other endings of an adjective as well, as no first name has: guter, gute, gutes."""
    stem = word[:-1] if word.endswith("e") else word[:-2]
    return dictionary("de").issuperset(f"{stem}{ending}" for ending in _ENDINGS)
