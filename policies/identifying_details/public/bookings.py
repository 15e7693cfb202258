"""Numbers under which anybody books something: den Bus bucht man unter (…), the van is booked on (…)."""

from policies.identifying_details.cues import CUES
from policies.identifying_details.patterns import when_used
from policies.identifying_details.registered.plain import plain, words_in
from policies.identifying_details.words import words

_FEW = r"(?: (?!(?:with|mit|bei|von|con|com|chez|avec|bij|met|through)(?!\w))[^\W\d_]{1,15}){0,3}"
"""Words between, but nobody with whom: bestel je bij Truus op (…)."""
_BOOKED = when_used(
    r"(?<!\w)(?:(?:(?:bucht|bestellt|reserviert|vereinbart|beantragt|ordert|meldet|leiht|kriegt|bekommt)"
    r" (?:man|ma|mer)(?: sich)?|gibt['’]?s|gibt es|gits)"
    rf"{_FEW} (?:unter|über|bei|per|auf)"
    rf"|(?:boek|bestel|reserveer|regel|boekt|bestelt|reserveert) (?:je|men){_FEW} (?:op|via|onder)"
    rf"|se (?:reserva|pide|solicita|agenda|saca|encarga)n?{_FEW} (?:al|en el|por el|llamando al)"
    rf"|se (?:réserve|commande|demande|prend)(?:nt)?{_FEW} (?:au|via le|par le)"
    rf"|(?:marca|reserva|pede|agenda|solicita)m?-se{_FEW} (?:pelo|no|através do|para o)"
    rf"|se (?:marca|agenda|reserva|pede){_FEW} (?:pelo|no)"
    r"|(?:is|are|gets?|can be) (?:booked|ordered|arranged|reserved) (?:on|via|through|under)"
    rf"|you (?:book|order|arrange|reserve){_FEW} (?:on|via|through|under))"
    r"(?: (?:tel\.?|telefon|telefonisch|phone|teléfono|téléphone|telefone|número|numéro|nummer|number))?:? $"
)
"""Nobody in particular does it, so that nobody's door is asked at: not "I booked it under (…)"."""
_WITH_WHOM = when_used(
    r",? (?:bei|von|chez|con|com|bij|with|avec|met|from|through|über|via)(?P<whom>(?: [^\W\d_]{1,20}){1,4})"
)
_WHOSE = when_used(
    r"(?<!\w)(?:m(?:ein|y|i|on|a|eu|inha|ijn)|dein|your|tu|ton|ihr|sein|her|his|su|son|seu|sua|haar|zijn)"
    r"(?:e[rmns]?)?(?!\w)"
)
"""Somebody's sister, who takes orders as well."""
_DESKS = words("centrale central zentrale leitstelle klinikum dispatch disposition")


def is_booked(before: str, after: str) -> bool:
    """Tell whether anybody books something under a number, and not with somebody: bei meiner Schwester.

    Args:
        before: what stands in front of the number, lower case.
        after: what stands behind it.
    """
    if not _BOOKED.search(before) or _WHOSE.search(before):
        return False
    with_whom = _WITH_WHOM.match(after)
    return with_whom is None or any(map(_is_an_organisation, words_in(plain(with_whom["whom"]))))


def _is_an_organisation(word: str) -> bool:
    return word in _DESKS or any(cues.is_organisation(word) for cues in CUES.values())
