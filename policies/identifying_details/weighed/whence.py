"""Towns that somebody comes from or is in, which are no names and no employers: you're from Todmorden."""

from collections.abc import Sequence

from policies.identifying_details.cues.cue import Cues, among, words
from policies.identifying_details.ownership.roster import Roster
from policies.identifying_details.ownership.small_words import ADVERBS, NOT
from policies.identifying_details.ownership.tokens import Token
from policies.identifying_details.places import is_a_place
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
_IN = {
    "en": words("in near outside"), "de": words("in nach bei nähe um"), "es": words("en a hacia"),
    "fr": words("à vers sur près"), "nl": words("in naar bij rond"), "pt": words("em para"),
}  # fmt: skip
"""In front of a town where somebody is or goes, by language."""
_AGREEING = words("""
    yes yeah yep aye no nope nah right correct true exactly ja jo jep nee nein doch stimmt genau richtig klopt
    inderdaad hoor joh precies sí si exacto claro cierto oui ouais non exact voila sim não isso exato certo
""")
_HOW = words("""
    originally here over all way born too also ja doch auch ursprünglich eigentlich toch ook eigenlijk
    oorspronkelijk originario originaria tambien originaire natif native aussi pas natural oriundo oriunda
    tambem mesmo
""")
_FAR = 6
"""How many words whoever comes from somewhere may stand in front of it."""


def is_a_town(tokens: Sequence[Token], one: Candidate, cues: Cues) -> bool:
    """Whether a candidate is a town where somebody is, or that one agrees on: à Limoges; klopt, Zwolle!"""
    if one.kind not in _NAMES or not one.first:
        return False
    if not is_a_place(" ".join(token.text for token in tokens[one.first : one.last + 1])):
        return False
    before = tokens[one.first - 1]
    if not tokens[one.first].opens and before.text in _IN.get(cues.language, ()):
        return tokens[one.first].gap == " "
    at = one.first - 1
    while at >= 0 and among(tokens[at].text, _AGREEING, NOT):
        at -= 1
    return at < one.first - 1 and (at < 0 or tokens[at + 1].opens)


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
