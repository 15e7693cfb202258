"""Employers in front of their verb, desk or shift, in German, Dutch and others: dass Uli bei … arbeitet."""

import re
from collections.abc import Iterator
from itertools import islice

from policies.identifying_details.detectors.employer_brands import BRANDS, SUPPLIERS
from policies.identifying_details.detectors.employer_names import capitals, names
from policies.identifying_details.detectors.employer_sorts import Run, is_organisation, plain
from policies.identifying_details.detectors.look import Look
from policies.identifying_details.detectors.workplace_departments import (
    DEPARTMENTS,
    ROLE_WORDS,
    TERMS,
    is_in_a_department,
    is_in_a_role,
    is_on_terms,
)
from policies.identifying_details.detectors.workplace_mine import is_said_of_me
from policies.identifying_details.detectors.workplace_way import MOST_TRIES
from policies.identifying_details.detectors.workplace_words import LAST
from policies.identifying_details.words import whole, words

_LAST = re.compile(
    r"(?<![^\W_])(?P<at>bei der|bei den|beim|bei|in der|im|an der|am|bij de|bij het|bij|in de|in|op de|op het"
    r"|aan de|aan het|en el|en la|en|na|no|chez|à la|à|au)[ ](?=[^\W_])"
)
_DESK = r"(?:kasse|theke|tresen|empfang|rezeption|schalter|pforte|kassa|toonbank|balie|receptie)"
_DESK_BEHIND = re.compile(rf"[ ](?:hinter der|hinterm|achter de) {_DESK}(?![^\W_])")
_DESK_SAT_AT = re.compile(rf"[ ](?:an der|am|in der) {_DESK}(?![^\W_])")
_DESKS = words("kasse theke tresen empfang rezeption schalter pforte kassa toonbank balie receptie")
_SHIFT = (
    r"(?:nachtschicht|spätschicht|frühschicht|nachtdienst|nachtdiensten|turno|nuit|nuits|noite|noche|nachts)"
)
_ON_A_SHIFT = re.compile(
    rf"[ ,]{{1,2}}(?:in der|im|in de|in|en el|en|no|na|de|d'|à la|équipe de){{0,2}}[ ]?{_SHIFT}(?![^\W_])"
)
_SHIFTS = words("nachtschicht spätschicht frühschicht nachtdienst nachtdiensten turno nuit noite nachts")
_SITTING = words("sitzt sitzst hockt sitz")
_BETWEEN = r"(?: (?!ich |ik |und |en |oder |of |aber |maar |dann |dan |ein)[\w-]{2,15}){0,3}"
_VERB_BEHIND = re.compile(rf"{_BETWEEN}[ ](?:{whole(LAST)})")
_LEAVING = words("gekündigt aufgehört hingeschmissen gestopt weggegaan opgestapt")
_LEFT_BEHIND = re.compile(rf"{_BETWEEN}[ ]{whole(_LEAVING)}(?! zu | te )")
"""Not: hat im Klinikum Fulda aufgehört zu rauchen."""
_AT_WORDS = words("bei beim im der den dem am bij de het el la en na no chez à au")
"""One of them stands in each of these; of "no", "la" and "am", English has others."""
SAID_LAST = LAST | _LEAVING | _DESKS | _SHIFTS | DEPARTMENTS | TERMS | ROLE_WORDS
"""One of them stands in every message that says it so."""


def with_verb_last(look: Look) -> Iterator[tuple[int, int, str]]:
    """Yield employers in front of their verb: dass Uli bei Siegmann arbeitet, dat ze bij Visser werkt."""
    if not look.has_any(_AT_WORDS):
        return
    for place in islice(_LAST.finditer(look.lower), MOST_TRIES):
        name = capitals(look, place.end())
        if not name or is_said_of_me(look.lower, place.start()):
            continue
        works = _works_behind(look, name[-1].end(), place["at"]) or _has_left(look, name)
        if works and names(look, name, place["at"], article=False):
            yield place.end(), name[-1].end(), "works-at-last"


def _works_behind(look: Look, end: int, at: str) -> bool:
    """Tell whether a verb for working follows, a shift, or a desk: sitzt bei Lutz am Empfang; no queue."""
    sits = look.has_any(_SITTING) and _DESK_SAT_AT.match(look.lower, end)
    shift = look.has_any(_SHIFTS) and _ON_A_SHIFT.match(look.lower, end)
    if sits or shift or _VERB_BEHIND.match(look.lower, end) or _DESK_BEHIND.match(look.lower, end):
        return True
    return is_in_a_department(look, end) or is_in_a_role(look, end, at) or is_on_terms(look, end)


def _has_left(look: Look, name: Run) -> bool:
    """Tell "hat bei Klempnerei Voss gekündigt" from "hat bei Vodafone gekündigt", as customers do."""
    if not look.has_any(_LEAVING) or not _LEFT_BEHIND.match(look.lower, name[-1].end()):
        return False
    return is_organisation(name) and (SUPPLIERS | BRANDS).isdisjoint(plain(name))
