"""Ways of saying where somebody works without a verb for working: the florist at …, your … uniform.

They are looser than "works at", so the name itself must tell that it is an employer's or a school's.
"""

import re
from collections.abc import Iterator
from itertools import islice

from policies.identifying_details.detectors.employer_brands import BRANDS, FIRMS, MAKERS
from policies.identifying_details.detectors.employer_name_words import SAINTS
from policies.identifying_details.detectors.employer_names import (
    capitals,
    in_small_letters,
    names,
    university_in_small_letters,
)
from policies.identifying_details.detectors.employer_sorts import is_no_person
from policies.identifying_details.detectors.employer_words import KINDS, TRADES
from policies.identifying_details.detectors.look import Look
from policies.identifying_details.detectors.school_words import SCHOOLS
from policies.identifying_details.detectors.universities import UNIVERSITY_WORDS
from policies.identifying_details.detectors.workplace_abroad import ABROAD, said_abroad
from policies.identifying_details.detectors.workplace_being import BEING, UNI
from policies.identifying_details.detectors.workplace_department import DEPARTMENT
from policies.identifying_details.detectors.workplace_doing import DOING
from policies.identifying_details.detectors.workplace_engaged import ENGAGED
from policies.identifying_details.detectors.workplace_job import OF_A_JOB
from policies.identifying_details.detectors.workplace_last import SAID_LAST, with_verb_last
from policies.identifying_details.detectors.workplace_off_duty import OFF_DUTY, is_no_course, is_no_illness
from policies.identifying_details.detectors.workplace_on_duty import ON_DUTY, is_left, is_staffed_place
from policies.identifying_details.detectors.workplace_owned import OWNED
from policies.identifying_details.detectors.workplace_press import PRESS, is_a_force, is_a_paper
from policies.identifying_details.detectors.workplace_revealed import REVEALING, revealed
from policies.identifying_details.detectors.workplace_role import IN_A_ROLE, ROLE_AT, is_a_role, named_by_role
from policies.identifying_details.detectors.workplace_school import ALSO_SCHOOLS, AT_SCHOOL, tells_a_year
from policies.identifying_details.detectors.workplace_serving import SERVES
from policies.identifying_details.detectors.workplace_shown import SHOWN
from policies.identifying_details.detectors.workplace_taken_on import TAKEN_ON
from policies.identifying_details.detectors.workplace_there import met_at_work
from policies.identifying_details.detectors.workplace_trade import TRADE, is_worked_with
from policies.identifying_details.detectors.workplace_way import MOST_TRIES, ByWord, Way
from policies.identifying_details.detectors.workplace_ways_abroad import SAID_ABROAD, said_in_other_languages
from policies.identifying_details.detectors.workplace_wondered import WONDERED
from policies.identifying_details.registered.plain import words_in
from policies.identifying_details.words import words

_CAPITAL_INSIDE = re.compile(r"[ '-](?<=[\w&,:'’-].)(?!I\b)[^\W\d_a-z]", re.DOTALL)
"""Where a name may stand that opens no sentence."""
_REACH = 160
"""Characters in front of the first capital of a name in which it may be said that somebody works there."""
_AHEAD = 60
"""Characters behind the last capital that a way may look at."""
_FORWARD = (
    *AT_SCHOOL,
    *ENGAGED,
    *IN_A_ROLE,
    *BEING,
    *DEPARTMENT,
    *DOING,
    *OF_A_JOB,
    *OFF_DUTY,
    *ON_DUTY,
    *OWNED,
    *PRESS,
    *SERVES,
    *SHOWN,
    *TAKEN_ON,
    *TRADE,
    *WONDERED,
)
_TELLING = frozenset(
    (
        bool,
        is_a_force,
        is_a_paper,
        is_left,
        is_no_course,
        is_no_illness,
        is_no_person,
        is_staffed_place,
        is_worked_with,
    )
)
_OF_ANY_NAME = tuple(way for way in _FORWARD if way.holds in _TELLING and way.cue != "in-a-year")
"""Those that tell by themselves that an employer's name follows, whatever it is."""
_IN_SMALL = {"still-at": in_small_letters, UNI: university_in_small_letters}
"""Ways that lead to a name in small letters too, and what finds its end."""
_BY_WORD, _OF_ANY_NAME_BY_WORD = ByWord(_FORWARD), ByWord(_OF_ANY_NAME)
WAY_WORDS = SCHOOLS | words("""
    staff faculty team employee uniform lanyard tabard apron badge nametag fleece scrubs payslip serve served
    serves serving rung rang counter till tills checkout register atiende atendio atende atendeu bedient
    manages managed joined joins interned fired sacked redundant laid retired resigned promoted
    apprenticeship masters pgce phd internship sixth
    checks checked asked asking rings rang traineeship owns codes consults temps freelances delivers bartends
    kasse theke tresen empfang rezeption schalter pforte kassa toonbank balie receptie
    plantilla personnel belegschaft kaam naukri
    nachtschicht spätschicht frühschicht nachtdienst nachtdiensten turno
""").union(SAID_ABROAD, REVEALING, *(way.words for way in _OF_ANY_NAME)) - words("it")
"""With one of them, or with a word for what an employer is, a message is worth looking for these ways."""
_KNOWN = KINDS | TRADES | FIRMS | MAKERS | BRANDS | UNIVERSITY_WORDS | ALSO_SCHOOLS | SAINTS


def said_otherwise(look: Look) -> Iterator[tuple[int, int, str]]:
    """Yield where each employer stands that the message tells in one of these ways, and which way."""
    if look.has_any(SAID_LAST):
        yield from with_verb_last(look)
    known = look.has_any(_KNOWN) or tells_a_year(look) or "&" in look.text
    yield from _behind(look, _BY_WORD if known else _OF_ANY_NAME_BY_WORD)
    yield from met_at_work(look)
    yield from revealed(look)
    yield from said_in_other_languages(look)
    if known:
        yield from named_by_role(look)
    if look.has_any(ABROAD):
        yield from said_abroad(look)


def _behind(look: Look, by_word: ByWord[Way]) -> Iterator[tuple[int, int, str]]:
    """Yield what stands behind one of these ways, each read where a name may stand and one of its words."""
    for way in by_word.told_in(look.words):
        if way.anywhere:
            yield from _said_so(look, way, 0, len(look.lower))
    for start, end in _round_capitals(look.text):
        for way in by_word.told_in(frozenset(words_in(look.lower[start:end]))):
            if not way.anywhere:
                yield from _said_so(look, way, start, end)


def _round_capitals(text: str) -> Iterator[tuple[int, int]]:
    """Yield the stretches of a text in which names stand that open no sentence, and what leads to them."""
    start = end = -1
    for capital in _CAPITAL_INSIDE.finditer(text):
        at = capital.end()
        if end >= 0 and at - _REACH > end:
            yield start, end
            end = -1
        start = start if end >= 0 else max(0, at - _REACH)
        end = at + _AHEAD
    if end >= 0:
        yield start, end


def _said_so(look: Look, way: Way, start: int, end: int) -> Iterator[tuple[int, int, str]]:
    for said in islice(way.before.finditer(look.lower, start, end), MOST_TRIES):
        if way is ROLE_AT and not is_a_role(said["role"].split()):
            continue
        name = capitals(look, said.end())
        if name and way.holds(name) and names(look, name, "at", article=False):
            yield said.end(), name[-1].end(), way.cue
        elif not name and way.cue in _IN_SMALL and (last := _IN_SMALL[way.cue](look, said.end())):
            yield said.end(), last, way.cue
