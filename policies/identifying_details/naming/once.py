"""Names that somebody had, with more between than a phrase holds: hieß in der Schule noch (…)."""

from collections.abc import Iterator, Sequence

from policies.identifying_details.cues import ORDINARY
from policies.identifying_details.cues.cue import Cues, words
from policies.identifying_details.dictionary import is_a_word
from policies.identifying_details.naming.words import end_of, is_name, spoken_of
from policies.identifying_details.ownership.roster import Roster
from policies.identifying_details.ownership.tokens import Token
from policies.identifying_details.registered.nicknames import GIVEN_NAMES
from policies.identifying_details.told import Told

PARTED = words("geheißen geheten")
"""Verbs with the name in front of them: hat früher (…) geheißen."""
CALLED = words("hieß heette")
_STILL = words(
    "noch nog mal einmal früher vroeger damals toen eigentlich eigenlijk ursprünglich zuerst eerst"
)
_IDIOM = words("es das het dat")
"""What follows such a verb where it means something else: da hieß es, (…)."""
_FAR = 7
_LONGEST = 4
_HAVING = words("hat hatte hats heeft had")


def once(tokens: Sequence[Token], cues: Cues, roster: Roster) -> Iterator[Told]:
    """Yield each name that a member once had; not: meine Oma hat Obermoser geheißen."""
    for at, token in enumerate(tokens):
        name, verb = None, at
        if token.text in PARTED:
            name, verb = _in_front(tokens, at, cues, roster), _helping(tokens, at)
        elif token.text in CALLED:
            name = _behind(tokens, at, cues, roster)
        if name is None or verb < 0 or not _is_beside(tokens, verb, roster):
            continue
        if members := spoken_of(tokens, name[0], cues, roster):
            yield Told(*name, "once called", members)


def _helping(tokens: Sequence[Token], verb: int) -> int:
    """Where "hat" stands, of "hat früher (…) geheißen"; -1 where it does not."""
    near = range(verb - 1, max(-1, verb - _FAR - 1), -1)
    return next((at for at in near if tokens[at].text in _HAVING), -1)


def _is_beside(tokens: Sequence[Token], verb: int, roster: Roster) -> bool:
    """Whether a member is the verb's subject: right in front of it, or right behind."""
    behind = verb + 1 < len(tokens) and roster.named(tokens, verb + 1) is not None
    firsts = range(max(0, verb - _LONGEST), verb)
    before = (named for first in firsts if (named := roster.named(tokens, first)) is not None)
    return behind or any(named.last == verb - 1 for named in before)


def _in_front(tokens: Sequence[Token], verb: int, cues: Cues, roster: Roster) -> tuple[int, int] | None:
    if not verb or tokens[verb].opens or not _is_once_a_name(tokens[verb - 1], cues, roster):
        return None
    first = verb - 1
    while first and tokens[first].gap == " " and tokens[first - 1].text in GIVEN_NAMES - ORDINARY:
        first -= 1
    return first, verb - 1


def _behind(tokens: Sequence[Token], verb: int, cues: Cues, roster: Roster) -> tuple[int, int] | None:
    """Hieß in der Schule noch (…)."""
    end = min(verb + _FAR, len(tokens))
    if verb + 1 >= end or tokens[verb + 1].text in _IDIOM:
        return None
    for at in range(verb + 1, end):
        if tokens[at].opens:
            return None
        if tokens[at - 1].text in _STILL and _is_once_a_name(tokens[at], cues, roster):
            return at, end_of(tokens, at)
    return None


def _is_once_a_name(token: Token, cues: Cues, roster: Roster) -> bool:
    """Whether a word is a first name, or one that no dictionary has."""
    if token.text in GIVEN_NAMES - ORDINARY:
        return not roster.shows(token.text)
    rare = token.capital and is_name(token, cues, roster, strict=False) and token.text not in ORDINARY
    return rare and not is_a_word(token.text, (cues.language,))
