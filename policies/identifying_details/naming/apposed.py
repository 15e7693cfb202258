"""The surname further behind what announces it, set apart: put it on her last name at the shop, Okonkwo."""

from collections.abc import Sequence

from policies.identifying_details.cues import ORDINARY
from policies.identifying_details.cues.cue import Cues, words
from policies.identifying_details.dictionary import is_a_word
from policies.identifying_details.naming.words import end_of, is_name
from policies.identifying_details.ownership.roster import Roster
from policies.identifying_details.ownership.tokens import Token

_FURTHER = 18
_SHORTEST = 4
_GIVING = words("told gave give tell sagte gab dije di disse dei zei gaf")
_IT_IS = words("its thats cest")
_JOINED = frozenset(("", "-", "'"))


def apposed(tokens: Sequence[Token], start: int, cues: Cues, roster: Roster) -> tuple[int, int] | None:
    """Return the first and last word of a rare name that is a clause of its own, in this sentence or next."""
    here = tokens[start - 1].sentence
    enclosed = start < len(tokens) and tokens[start].gap.endswith("(")  # her full name (…) is on there
    for at in range(start + (not enclosed), min(start + _FURTHER, len(tokens))):
        token = tokens[at]
        if token.sentence > here + 1:
            return None
        resumed = tokens[at - 1].text in cues.being and "," in tokens[at - 1].gap  # her surname, (…), is (…)
        resumed = resumed or tokens[at - 1].text in _IT_IS  # a surname or no form. its (…)
        apart = token.opens or token.gap.strip() not in _JOINED or resumed
        given = token.capital and _is_given_out(tokens, at, cues, roster)  # a surname, so I gave them (…)
        if given:
            return at, end_of(tokens, at)
        if not (token.capital and apart):
            continue
        last = end_of(tokens, at)
        closes = last + 1 == len(tokens) or tokens[last + 1].opens or tokens[last + 1].gap.strip() != ""
        if closes and (_is_rare(token, cues, roster) or (last > at and _is_rare(tokens[last], cues, roster))):
            return at, last
    return None


def _is_given_out(tokens: Sequence[Token], at: int, cues: Cues, roster: Roster) -> bool:
    """I told them (…), I gave her (…): a name that no dictionary has."""
    told = at > 1 and tokens[at - 1].text in cues.objects and tokens[at - 2].text in _GIVING
    return told and _is_rare(tokens[at], cues, roster) and not is_a_word(tokens[at].text, (cues.language,))


def _is_rare(token: Token, cues: Cues, roster: Roster) -> bool:
    rare = len(token.text) >= _SHORTEST and token.text not in ORDINARY
    return rare and is_name(token, cues, roster, strict=False)
