"""What somebody is called by their trade or their home: a phlebotomist, an HCA, a Plymothian."""

from policies.identifying_details.dictionary import is_a_word, is_made_of_two
from policies.identifying_details.ownership.tokens import Token
from policies.identifying_details.places import is_a_place

_ABBREVIATED = 4
"""Letters that an abbreviation has at most."""
_WOMAN = "in"
_OF_A_TRADE = (
    "ist", "ista", "iste", "istin", "ologe", "ologin", "oloog", "ologa", "ologo", "ologue", "peut", "peute",
    "peuta", "peutin", "ician", "icien", "icienne",
)  # fmt: skip
_SURNAMES = ("quist", "qvist", "kvist", "christ", "geist", "twist")
"""Surnames that end so too."""
_OF_A_PLACE = ("ian", "ite", "ienne", "aise", "oise")
_OF_A_PLACE_IN = {"nl": ("wse", "gse", "rse", "nse", "tse")}
"""How women from somewhere are called in Dutch, which have a capital: een Zeeuwse."""

_NAMED_AFTER = frozenset({"de", "nl"})
"""Languages in which people are named after their town so: een Amsterdammer."""


def is_a_kind(token: Token, language: str) -> bool:
    """Whether a word behind "a" says what somebody is, and not of which family."""
    word = token.text
    if token.loud and len(word) <= _ABBREVIATED:
        return True
    if word.endswith(_OF_A_TRADE) and not word.endswith(_SURNAMES):
        return True
    return language == "de" and _is_noun(word)


def is_from_a_place(word: str, language: str) -> bool:
    """Whether a word is made as those are for whoever is from somewhere."""
    made = word.endswith(_OF_A_PLACE) or word.endswith(_OF_A_PLACE_IN.get(language, ()))
    return made or (language in _NAMED_AFTER and _is_named_after_a_place(word))


def _is_named_after_a_place(word: str) -> bool:
    """Amsterdammer, Wuppertaler."""
    place = word.removesuffix("er")
    return place != word and (is_a_place(place) or (place[-1:] == place[-2:-1] and is_a_place(place[:-1])))


def _is_noun(word: str) -> bool:
    """Whether a German word with a capital may be anything: eine Seele, eine Kölnerin, eine Nachteule."""
    return word.endswith(_WOMAN) or is_a_word(word, ("de",)) or is_made_of_two(word, "de")
