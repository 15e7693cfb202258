"""Employers at which somebody is met at work: went to …, and who serves me there but Maya."""

import re
from collections.abc import Iterator
from itertools import islice

from policies.identifying_details.detectors.employer_names import (
    capitals,
    is_organisation,
    kind_first,
    names,
)
from policies.identifying_details.detectors.look import Look
from policies.identifying_details.words import words

MOST_TRIES = 200
_BACK = 90
"""How many characters in front of whoever serves the employer is named."""

_THERE = re.compile(
    r"\b(?:(?:work|works|worked|working) (?:there|here)|serve[sd]? me|serving me"
    r"|(?:behind|on|at) the (?:counter|tills?|checkout|register)"
    r"|me atend(?:e|eu|ia)|me ati(?:ende|endes|endió|endio)|trabajas? (?:ahí|ahi|allí|alli)"
    r"|trabalhas? (?:lá|aí)"
    r"|werkt (?:ge |je |u )?(?:daar|er)|werk je daar|arbeitest (?:du )?(?:da|dort)|bedient mich|mich bedient"
    r"|travailles? (?:là|la-bas|là-bas)|y (?:travailles?|bosses?))\b"
)
_TO = re.compile(
    r"\b(?:at|past|in|into|to|from|outside|by|near|round|bei|beim|zum|zur|im|in der|in de|in het|bij|en|a|al"
    r"|chez|à|au|aux|na|no|à|ao)(?: the| la| el| de| het| a| o)? (?=[^\W_])"
)
_THERE_WORDS = words("""
    there here serve serves served serving counter till tills checkout register atende atendeu atendia atiende
    atiendes atendió atendio ahí ahi allí alli lá aí daar er da dort bedient là bas y
""")


def met_at_work(look: Look) -> Iterator[tuple[int, int, str]]:
    """Yield where each employer stands at which somebody works, as is said behind it, and the rule."""
    if look.has_any(_THERE_WORDS):
        for there in islice(_THERE.finditer(look.lower), MOST_TRIES):
            yield from _where(look, there.start())


def _where(look: Look, there: int) -> Iterator[tuple[int, int, str]]:
    """Yield the nearest employer in front of "you work there"."""
    start = max(0, there - _BACK)
    for place in reversed(list(islice(_TO.finditer(look.lower, start, there), MOST_TRIES))):
        name = capitals(look, place.end())
        if name and is_organisation(name) and names(look, name, "at", article=False):
            yield place.end(), name[-1].end(), "works-there"
            return
        if end := kind_first(look, place.end()):
            yield place.end(), end, "works-there"
            return
