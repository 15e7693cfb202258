"""Employers at which somebody is met at work: went to …, and who serves me there but Maya."""

import re
from collections.abc import Callable, Iterator
from itertools import islice
from typing import NamedTuple

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
from policies.identifying_details.detectors.workplace_way import MOST_TRIES, ByWord
from policies.identifying_details.patterns import when_used
from policies.identifying_details.words import whole, words

_BACK = 90
"""How many characters in front of whoever serves the employer is named."""

_WITH_ANOTHER = 2


class _Met(NamedTuple):
    """A way of saying that somebody works where one is, or was.

    Attributes:
        words: one of them stands in every message that says it so.
        there: what is said, lower case.
        holds: what the name in front of it must be.
    """

    words: frozenset[str]
    there: re.Pattern[str]
    holds: Callable[[Run], bool] = is_organisation


_WAYS = ByWord(
    (
        _Met(words("work works worked working"), when_used(r"\bwork(?:s|ed|ing)? t?here\b"), bool),
        _Met(
            words("serve serves served serving"),
            when_used(r"\b(?:serve[sd]? (?:me|us)|serving (?:me|us))\b"),
        ),
        _Met(words("check checks checked"), when_used(r"\bcheck(?:s|ed)? (?:me|us|him|her) (?:in|out)\b")),
        _Met(words("ring rings rang rung"), when_used(r"\br[iau]ngs? (?:me|us) up\b")),
        _Met(words("took takes"), when_used(r"\bt(?:ook|akes) (?:my|our) order\b")),
        _Met(
            words("counter till tills checkout register"),
            when_used(r"\b(?:behind|on|at) the (?:counter|tills?|checkout|register)\b"),
        ),
        _Met(
            words("stacking stocking restocking mopping"),
            when_used(r"\b(?:(?:re)?stocking|stacking (?:the )?shelves|mopping (?:up|the))\b"),
        ),
        _Met(
            words("uniform scrubs apron tabard lanyard"),
            when_used(r"\bin (?:uniform|scrubs|an apron|a tabard|a lanyard)\b"),
        ),
        _Met(words("duty shift"), when_used(r"\b(?:is|was|were|be|['’]s) on (?:duty|shift)\b")),
        _Met(words("kitchen stockroom back"), when_used(r"\bout of the (?:kitchen|back|stockroom)\b")),
        _Met(
            words("counter bar desk till wheel"),
            when_used(r"\b(?:from behind the counter|(?:from )?behind the (?:bar|desk|till|wheel))\b"),
        ),
        _Met(words("voice"), when_used(r"\bvoice on the (?:phone|line|other end)\b")),
        _Met(words("look looks"), when_used(r"\blooks? up and (?:it's|its|it is)\b")),
        _Met(
            words("counter till tills desk window gate door hatch register"),
            when_used(
                r"\b(?:man|woman|lady|girl|guy|lad|bloke|one|person|fella) (?:at|behind|on) the"
                r" (?:counter|tills?|desk|window|gate|door|hatch|register|front desk)\b"
            ),
        ),
        _Met(
            words("vest uniform name tag nametag lanyard apron hi hivis tabard fleece"),
            when_used(
                r"\b(?:vest|uniform|name ?tag|lanyard|apron|hi-?vis|tabard|fleece)"
                r" (?:on|and all|and everything)\b"
            ),
        ),
        _Met(
            words("atende atendeu atendia atiende atiendes atendió atendio"),
            when_used(r"\bme at(?:end(?:e|eu|ia|i[óo])|iendes?)\b"),
        ),
        _Met(words("bedient"), when_used(r"\b(?:bedient mich|mich bedient)\b")),
        _Met(
            words("y"),
            when_used(
                r"\b(?:il|elle|tu) y (?:es|est) [^\W\d_]{4,20}(?:eu[rs]e?|ière?|ante?|iste|ienne?|trice)\b"
            ),
        ),
        _Met(
            TRADESPEOPLE,  # she's been the line cook there
            when_used(
                r"(?:\b(?:been|is|was|as|are|were|youre|s?hes)|['’](?:s|re))"
                r" (?:the |an? |one of the |their )?(?:[\w'’-]{1,12} ){0,3}?"
                rf"{whole(TRADESPEOPLE)} there\b"
            ),
            bool,
        ),
        _Met(WORKING_ABROAD, when_used(rf"\b{WORKS_THERE}\b"), bool),
        _Met(
            words("where donde dónde") | THERE_ABROAD,
            when_used(
                r"\b(?:where (?:s?he|they|you|[^\W\d_]{2,20}) (?:used to )?"
                r"(?:works?|worked|teach(?:es)?|serves?|studie[sd])"
                rf"|{WHERE_SOMEBODY_WORKS})\b"
            ),
            bool,
        ),
    )
)
_ASKED_FOR = when_used(
    r"(?<=[^\W\d_][^\W\d_] )(?:answered|answers|picked up|picks? up)\b"
    r"|\bask(?:s|ed|ing)? (?:for|after) (?:you|her|him|them"
    r"|(?!(?:the|a|an|my|your|it|that|some|more|help|advice)\b)[^\W\d_]{2,20})\b"
)
"""Whoever is asked for at an employer's works there, or learns."""
_WHO_ANSWERS = when_used(
    r"\b(?:who (?:picks|picked|should pick) up|it was [^\W\d_]{2,20} who (?:picked up|answered)"
    r"|who (?:answers|answered)|you (?:answered|picked up))\b"
)
_CALLED = when_used(
    r"\b(?:rang|ring|rings|ringing|called|calls|phoned|emailed|wrote|writes|went|came|turned|showed|at)"
    r" (?:up )?(?:to |at )?(?:the )?(?:(?:school|office|work|desk|shop|front desk)(?:,| at) )?(?=[^\W_])"
)
_TO = when_used(
    r"\b(?:at|past|in|into|to|from|outside|by|near|round|bei|beim|zum|zur|im|in der|am|an der|vom"
    r"|in de|in het|op|aan|bij|en|a|al|chez|à|au|aux|na|no|à|ao)(?: the| la| el| de| het| a| o)? (?=[^\W_])"
)
_ASKING = words("ask asks asked asking answered answers answer picked picks pick")


def met_at_work(look: Look) -> Iterator[tuple[int, int, str]]:
    """Yield where each employer stands at which somebody works, as is said behind it, and the rule."""
    for way in _WAYS.told_in(look.words):
        for there in islice(way.there.finditer(look.lower), MOST_TRIES):
            yield from _where(look, there.start(), _TO, way.holds)
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
