"""Employers at which somebody is met at work: went to …, and who serves me there but Maya."""

import re
from collections.abc import Callable, Iterator
from itertools import islice

from policies.identifying_details.detectors.employer_names import (
    capitals,
    in_small_letters,
    kind_first,
    names,
)
from policies.identifying_details.detectors.employer_sorts import Run, is_firm, is_organisation
from policies.identifying_details.detectors.look import Look
from policies.identifying_details.detectors.trade_words import TRADESPEOPLE
from policies.identifying_details.detectors.workplace_role import is_where_roles_are
from policies.identifying_details.detectors.workplace_there_abroad import (
    THERE_ABROAD,
    WHERE_SOMEBODY_WORKS,
    WORKING_ABROAD,
    WORKS_THERE,
)
from policies.identifying_details.detectors.workplace_way import MOST_TRIES
from policies.identifying_details.words import whole, words

_BACK = 90
"""How many characters in front of whoever serves the employer is named."""

_WITH_ANOTHER = 2
_THERE = re.compile(
    r"\b(?:(?:work|works|worked|working) (?:there|here)|serve[sd]? (?:me|us)|serving (?:me|us)"
    r"|(?:check(?:s|ed)? (?:me|us|him|her) (?:in|out)|r[iau]ngs? (?:me|us) up|t(?:ook|akes) (?:my|our) order)"
    r"|(?:behind|on|at) the (?:counter|tills?|checkout|register)|(?:re)?stocking|stacking (?:the )?shelves"
    r"|in (?:uniform|scrubs|an apron|a tabard|a lanyard)|(?:is|was|were|be|['’]s) on (?:duty|shift)"
    r"|out of the (?:kitchen|back|stockroom)"
    r"|from behind the (?:counter|bar|desk|till|wheel)|behind the (?:bar|desk|wheel)"
    r"|mopping (?:up|the)|voice on the (?:phone|line|other end)|looks? up and (?:it's|its|it is)"
    r"|(?:man|woman|lady|girl|guy|lad|bloke|one|person|fella) (?:at|behind|on) the"
    r" (?:counter|tills?|desk|window|gate|door|hatch|register|front desk)"
    r"|(?:vest|uniform|name ?tag|lanyard|apron|hi-?vis|tabard|fleece) (?:on|and all|and everything)"
    r"|me atend(?:e|eu|ia)|me ati(?:ende|endes|endió|endio)|bedient mich|mich bedient"
    r"|(?:il|elle|tu) y (?:es|est) [^\W\d_]{4,20}(?:eu[rs]e?|ière?|ante?|iste|ienne?|trice))\b"
)
_WORKING = re.compile("work")
_ROLE_THERE = re.compile(
    r"(?:\b(?:been|is|was|as|are|were|youre|s?hes)|['’](?:s|re)) (?:the |an? |one of the |their )?"
    rf"(?:[\w'’-]{{1,12}} ){{0,3}}?{whole(TRADESPEOPLE)} there\b"
)
"""She's been the line cook there."""
_THERE_IN_OTHER_WORDS = re.compile(rf"\b{WORKS_THERE}\b")
_WHERE_WORKS = re.compile(
    r"\b(?:where (?:s?he|they|you|[^\W\d_]{2,20}) (?:used to )?"
    r"(?:works?|worked|teach(?:es)?|serves?|studie[sd])"
    rf"|{WHERE_SOMEBODY_WORKS}"
    r")\b"
)
_ASKED_FOR = re.compile(
    r"\b(?:s?he|they|[^\W\d_]{2,20}) (?:answered|answers|picked up|picks? up)\b"
    r"|\bask(?:s|ed|ing)? (?:for|after) (?:you|her|him|them"
    r"|(?!(?:the|a|an|my|your|it|that|some|more|help|advice)\b)[^\W\d_]{2,20})\b"
)
"""Whoever is asked for at an employer's works there, or learns."""
_WHO_ANSWERS = re.compile(
    r"\b(?:who (?:picks|picked|should pick) up|it was [^\W\d_]{2,20} who (?:picked up|answered)"
    r"|who (?:answers|answered)|you (?:answered|picked up))\b"
)
_CALLED = re.compile(
    r"\b(?:rang|ring|rings|ringing|called|calls|phoned|emailed|wrote|writes|went|came|turned|showed|at)"
    r" (?:up )?(?:to |at )?(?:the )?(?:(?:school|office|work|desk|shop|front desk)(?:,| at) )?(?=[^\W_])"
)
_TO = re.compile(
    r"\b(?:at|past|in|into|to|from|outside|by|near|round|bei|beim|zum|zur|im|in der|am|an der|vom"
    r"|in de|in het|op|aan|bij|en|a|al|chez|à|au|aux|na|no|à|ao)(?: the| la| el| de| het| a| o)? (?=[^\W_])"
)
_ASKING = words("ask asks asked asking answered answers answer picked picks pick")
_THERE_AT_ALL = words("there")
_WHERE = words("where donde dónde") | THERE_ABROAD
_WORKS = words("work works worked teach teaches serve serves studied studies") | WORKING_ABROAD
_THERE_WORDS = words("""
    stacking stocking restocking uniform mopping
    there here serve serves served serving counter till tills checkout register atende atendeu atendia atiende
    voice looks look man woman lady girl guy lad bloke person fella vest tag nametag lanyard apron tabard
    scrubs apron tabard duty shift kitchen stockroom bar desk wheel
    atiendes atendió atendio bedient y
    check checks checked ring rings rang took takes
""")


def met_at_work(look: Look) -> Iterator[tuple[int, int, str]]:
    """Yield where each employer stands at which somebody works, as is said behind it, and the rule."""
    if look.has_any(_THERE_WORDS):
        for there in islice(_THERE.finditer(look.lower), MOST_TRIES):
            holds = bool if _WORKING.match(there.group()) else is_organisation
            yield from _where(look, there.start(), _TO, holds)
    if look.has_any(_THERE_AT_ALL) and look.has_any(TRADESPEOPLE):
        for there in islice(_ROLE_THERE.finditer(look.lower), MOST_TRIES):
            yield from _where(look, there.start(), _TO, bool)
    if look.has_any(WORKING_ABROAD):
        for there in islice(_THERE_IN_OTHER_WORDS.finditer(look.lower), MOST_TRIES):
            yield from _where(look, there.start(), _TO, bool)
    if look.has_any(_WHERE) and look.has_any(_WORKS):
        for there in islice(_WHERE_WORKS.finditer(look.lower), MOST_TRIES):
            yield from _where(look, there.start(), _TO, bool)
    if look.has_any(_ASKING):
        yield from _called(look)


def _called(look: Look) -> Iterator[tuple[int, int, str]]:
    """Yield employers that were called, and where somebody answered or was asked for."""
    for answers in islice(_WHO_ANSWERS.finditer(look.lower), MOST_TRIES):
        yield from _where(look, answers.start(), _CALLED, is_where_roles_are)
    for asked in islice(_ASKED_FOR.finditer(look.lower), MOST_TRIES):
        yield from _where(look, asked.start(), _CALLED, is_firm)


def _alone(run: Run) -> Run:
    """Homebase and Maya (was on the till): the last that "and" adds is whoever works there."""
    added = len(run) > _WITH_ANOTHER and run[-2]["word"].lower() == "and"
    return run[:-2] if added else run


def _where(
    look: Look, there: int, leading: re.Pattern[str], holds: Callable[[Run], bool]
) -> Iterator[tuple[int, int, str]]:
    """Yield the nearest employer in front of "you work there", behind one of the words that lead there."""
    start = max(0, there - _BACK)
    for place in reversed(list(islice(leading.finditer(look.lower, start, there), MOST_TRIES))):
        name = _alone(capitals(look, place.end()))
        if name and holds(name) and names(look, name, "at", article=False):
            yield place.end(), name[-1].end(), "works-there"
            return
        if end := kind_first(look, place.end()) or in_small_letters(look, place.end()):
            yield place.end(), end, "works-there"
            return
