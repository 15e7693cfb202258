"""Saints, after whom churches, streets and towns are called: at St. Anna, in São João."""

from collections.abc import Sequence

from policies.identifying_details.cues.cue import words
from policies.identifying_details.ownership.tokens import Token

_SAINTS = words("st ste saint sainte san santa santo sankt sao sint")
_JOINED = frozenset((" ", ". ", "-"))


def is_a_saint(tokens: Sequence[Token], at: int) -> bool:
    """Tell whether the name at `at` is a saint's, and so nobody's here."""
    if at == 0 or at >= len(tokens) or not tokens[at].capital:
        return False
    title, name = tokens[at - 1 : at + 1]
    return title.text in _SAINTS and title.capital and name.gap in _JOINED and name.sentence == title.sentence
