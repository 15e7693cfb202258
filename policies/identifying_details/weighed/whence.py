"""Towns that somebody comes from, which are neither names nor employers: you're from Todmorden, no."""

from collections.abc import Sequence

from policies.identifying_details.cues.cue import Cues, among, words
from policies.identifying_details.ownership.roster import Roster
from policies.identifying_details.ownership.small_words import ADVERBS, NOT
from policies.identifying_details.ownership.tokens import Token
from policies.identifying_details.weighed.candidate import Candidate

_NAMES = frozenset({"rare", "given", "full"})
_OUT_OF = words("aus uit")
"""Only places are behind these: jij toch uit Heerenveen."""
_OF = words("from de d del do da du des von van aos")
_COMING = words("""
    s m re t come comes came hail hails hailed
    komm komme kommst kommt kam kamst stammst stammt stamme
    kom komt kwam
    vengo viene vienes venia venias eres era eras soy
    viens vient venez venait suis sommes etais etait
    venho vem vens veio vieste sou era eras
""")
_HOW = words("""
    originally here over all way born too also ja doch auch ursprünglich eigentlich toch ook eigenlijk
    oorspronkelijk originario originaria tambien originaire natif native aussi pas natural oriundo oriunda
    tambem mesmo
""")
_FAR = 6
"""How many words whoever comes from somewhere may stand in front of it."""


def comes_from_there(tokens: Sequence[Token], one: Candidate, cues: Cues, roster: Roster) -> bool:
    """Whether a candidate is a town; not: the card is from Okonkwo."""
    if one.kind not in _NAMES or not one.first or tokens[one.first].opens:
        return False
    of = one.first - 1
    if tokens[of].text in _OUT_OF:
        return True
    if tokens[of].text not in _OF or not of:
        return False
    at, comes = of - 1, False
    while at > max(-1, of - _FAR) and among(tokens[at].text, cues.being, _COMING, _HOW, ADVERBS, NOT):
        comes = comes or among(tokens[at].text, cues.being, _COMING)
        if tokens[at].opens:
            return comes  # ¿eres de (…)?
        at -= 1
    somebody = at >= 0 and _is_somebody(tokens, at, cues, roster)
    asked = at > 0 and among(tokens[at - 1].text, cues.being, _COMING)  # aren't you from (…)
    return somebody and (comes or asked)


def _is_somebody(tokens: Sequence[Token], at: int, cues: Cues, roster: Roster) -> bool:
    return among(tokens[at].text, cues.i, cues.you, cues.they) or roster.named(tokens, at) is not None
