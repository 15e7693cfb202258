"""Words behind a first name that hail somebody and are no surname: good night Maya Good night Tess."""

from collections.abc import Sequence

from policies.identifying_details.cues import ORDINARY, everywhere
from policies.identifying_details.cues.cue import words
from policies.identifying_details.ownership.tokens import Token

_SURNAMES = words("love vale bravo courage cher bon ben gut right beste schatz lieber mensch belle")
"""Words to hail with that people are called as well."""
_PARTING = words("bisous bises bisou besos besitos beijos beijinhos kus kusjes groetjes grüße knuddel stop")
_HAILING = (
    everywhere("greetings") | everywhere("fillers") | everywhere("endearments") | _PARTING
) - _SURNAMES
_WISHING = words("good happy much lovely well big bless proud keep stay take sending")
"""What opens a wish, where another capital follows: Maya Much Appreciated."""
_IN_FRONT = 2
"""How many words may stand in a greeting: good night Maya."""
_FREQUENT = everywhere("frequent") | everywhere("you")


def hails(tokens: Sequence[Token], first: int, at: int) -> bool:
    """Whether the word at `at` hails, behind the first name at `first`: thanks Maya Thanks Tess."""
    text = tokens[at].text
    before = tokens[max(0, first - _IN_FRONT) : first]
    return text in _HAILING or any(token.text == text for token in before) or _is_in_a_title(tokens, at)


def _is_in_a_title(tokens: Sequence[Token], at: int) -> bool:
    """Maya Bless You, Tess Stay Strong: everything has capitals; not: Maya Marsh I think."""
    behind = tokens[at + 1 : at + 2]
    if not behind or not behind[0].capital or behind[0].gap != " " or behind[0].text == "i":
        return False
    return tokens[at].text in _WISHING or (tokens[at].text in ORDINARY and behind[0].text in _FREQUENT)
