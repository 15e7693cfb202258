"""Days that are nobody's birth, for sure: that of a wedding, or an animal's."""

from collections.abc import Sequence

from policies.identifying_details.cues.cue import words
from policies.identifying_details.detectors.birth_cues import CUES
from policies.identifying_details.detectors.birth_words import ANIMALS
from policies.identifying_details.ownership.tokens import Token, in_sentences
from policies.identifying_details.registered.plain import plain
from policies.identifying_details.weighed.candidate import Candidate

_DAYS = frozenset({"date", "aged"})
_ANIMALS = frozenset(map(plain, ANIMALS))
_BORN = frozenset(map(plain, CUES))
_WEDDINGS = words("""
    wedding married marry marrying wed hochzeit heiratete heirateten geheiratet verheiratet boda casó casaron
    casamos mariage marié mariée mariés épousé bruiloft trouwde trouwden getrouwd casou casaram casamento
""")


def tells_of_no_birth(tokens: Sequence[Token], one: Candidate) -> bool:
    """Tell whether a day is that of a wedding, or an animal's: Maya trouwde op (…)."""
    if one.kind not in _DAYS:
        return False
    said = {token.text for token in in_sentences(tokens, tokens[one.first].sentence)}
    return not _ANIMALS.isdisjoint(said) or (not _WEDDINGS.isdisjoint(said) and _BORN.isdisjoint(said))
