"""The name in front of what announces it: (…) is her surname."""

from collections.abc import Sequence

from policies.identifying_details.cues.cue import Cues, among, words
from policies.identifying_details.naming.words import is_name
from policies.identifying_details.ownership.roster import Roster
from policies.identifying_details.ownership.tokens import Token
from policies.identifying_details.registered.nicknames import GIVEN_NAMES

_OF_A_SURNAME = words("mit de asi so ainsi assim zo")
_ADDING_A_SURNAME = words("mit de van")


def in_front(tokens: Sequence[Token], phrase: int, cues: Cues, roster: Roster) -> tuple[int, int] | None:
    """Return the name in front: Okonkwo is her surname; she is called Lefèvre as a surname."""
    for at in range(phrase - 1, max(-1, phrase - 6), -1):
        token = tokens[at]
        if (
            token.capital
            and (
                _linked(tokens[at + 1 : phrase], cues)
                or _is_added(tokens, at, phrase)
                or _is_hers(tokens, at, phrase, cues)
            )
            and is_name(token, cues, roster, strict=False)
        ):
            return _begin(tokens, at), at
        if tokens[at].opens:
            return None
    return None


def _begin(tokens: Sequence[Token], last: int) -> int:
    """Where the given names in front of a surname begin: Judith Marsh is her real name."""
    first = last
    while first and not tokens[first].opens and tokens[first].gap == " ":
        before = tokens[first - 1]
        if not before.capital or before.text not in GIVEN_NAMES:
            break
        first -= 1
    return first


def _linked(between: Sequence[Token], cues: Cues) -> bool:
    return any(among(one.text, cues.being, cues.owning, _OF_A_SURNAME) for one in between)


def _is_hers(tokens: Sequence[Token], at: int, phrase: int, cues: Cues) -> bool:
    """Judith Marsh, her full name: the phrase is all that a comma adds."""
    apart = at + 2 == phrase and "," in tokens[at + 1].gap
    return apart and among(tokens[at + 1].text, cues.theirs, cues.yours)


def _is_added(tokens: Sequence[Token], at: int, phrase: int) -> bool:
    """Heet van den Berg van achternaam: the phrase stands right behind the name."""
    return at == phrase - 1 and tokens[phrase].text in _ADDING_A_SURNAME
