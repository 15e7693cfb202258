"""Whether a word that somebody is called says what something is like where it stands."""

from collections.abc import Sequence

from policies.identifying_details.cues.cue import words
from policies.identifying_details.cues.qualities import QUALITIES
from policies.identifying_details.ownership.tokens import Token

_POINTING = words("der die dem den beim vom that")
_DEGREES = {
    "en": words("too very"), "de": words("so zu sehr ganz wie ziemlich echt"), "es": words("muy tan"),
    "fr": words("très trop"), "nl": words("zo te heel erg"), "pt": words("muito tão"),
}  # fmt: skip
"""In front of what somebody or something is like, by language."""


def is_a_quality(tokens: Sequence[Token], at: int, language: str) -> bool:
    """Braun ist meine Farbe, so lang hat sie gebettelt; not: der Braun hat gerufen, I met Green there."""
    token, before = tokens[at], tokens[at - 1].text if at else ""
    if token.text not in QUALITIES or (token.capital and before in _POINTING):
        return False
    owned = tokens[at + 1 : at + 2]
    if token.capital and owned and owned[0].text == "s" and owned[0].gap == "'":
        return False
    stressed = token.loud and bool(owned) and owned[0].gap == " " and not owned[0].capital  # a LONG winter
    return not token.capital or token.opens or language == "de" or stressed


def is_of_a_degree(before: Token | None, token: Token, language: str) -> bool:
    """Whether it is said how much somebody or something is like that: so lang hat sie gebettelt."""
    return not token.capital and before is not None and before.text in _DEGREES.get(language, ())
