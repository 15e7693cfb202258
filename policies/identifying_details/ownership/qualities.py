"""Whether a word that somebody is called says what something is like where it stands."""

from collections.abc import Sequence

from policies.identifying_details.cues.cue import words
from policies.identifying_details.cues.qualities import QUALITIES
from policies.identifying_details.ownership.tokens import Token

_POINTING = words("der die dem den beim vom that")


def is_a_quality(tokens: Sequence[Token], at: int, language: str) -> bool:
    """Braun ist meine Farbe, so lang hat sie gebettelt; not: der Braun hat gerufen, I met Green there."""
    token, before = tokens[at], tokens[at - 1].text if at else ""
    if token.text not in QUALITIES or (token.capital and before in _POINTING):
        return False
    owned = tokens[at + 1 : at + 2]
    if token.capital and owned and owned[0].text == "s" and owned[0].gap == "'":
        return False
    return not token.capital or token.opens or language == "de"
