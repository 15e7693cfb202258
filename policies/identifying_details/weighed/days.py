"""Days on which somebody may be born, as candidates: of years that people were born in, or with an age."""

import re
from collections.abc import Iterator, Sequence
from collections.abc import Set as AbstractSet

from policies.identifying_details.detectors.ageing import COUNTED
from policies.identifying_details.detectors.birth_cues import DAYS
from policies.identifying_details.detectors.dates import iso
from policies.identifying_details.detectors.days_found import Day, dates_in
from policies.identifying_details.detectors.look import Look
from policies.identifying_details.figures import SPELLED_NUMBERS, in_figures
from policies.identifying_details.ownership.tokens import Token
from policies.identifying_details.registered.plain import plain
from policies.identifying_details.weighed.candidate import Candidate

_OF_LIVES = range(1915, 2017)
_AGES = range(13, 100)
_AGE = re.compile(r"(?<![\d.,:/-])\d\d(?![\d/:%]|[.,]\d|er\b)")
_TWO_FIGURES = re.compile(r"\d\d")
_DAY_OF_A_MONTH = re.compile(r"\b(?:am|vom|zum|bis|den|the|le|du|au|el|dia|de|op)(?: de| the)? $")
"""In front of a number up to 31: her birthday is 12 June, mine is on the 13th."""
_LAST_DAY = 31
_DAYS_LEAD = 12
"""Characters that this may have, so that no more is looked at."""
_NUMERIC = re.compile(r"\d(?:[./-](?:[ ]?\d|[ivxIVX]{1,4}[./-])| d[eo]l? \d)")
_CLOCK = re.compile(r"\d\d?\.(?:00|1[3-9]|[2-5]\d)")
"""A time as it is written with a point, which no day of a month is."""
_LISTED = re.compile(r"\d+, \d+, \d+")
_NUMBERS_OF_A_DAY = 2
"""Numbers in words, each counted once, that a day has which names no month: vierten vierten achtzig."""


def may_hold_a_day(folded: str, words: AbstractSet[str]) -> bool:
    """Tell whether a day may stand in a message, from its plain form and its words, each once."""
    named = not words.isdisjoint(DAYS) or _NUMERIC.search(folded) is not None
    return named or len(words & SPELLED_NUMBERS) >= _NUMBERS_OF_A_DAY


def days(look: Look, tokens: Sequence[Token]) -> Iterator[Candidate]:
    """Yield days of years in which people here may be born, and days beside which an age stands."""
    if not may_hold_a_day(look.lower, look.words) or not (look.digits or look.has_any(SPELLED_NUMBERS)):
        return
    read = in_figures(plain(look.lower))
    if not _TWO_FIGURES.search(read.text):
        return  # both a year and an age have two
    for date in dates_in(read.text):
        start, end = read.span(date.start, date.end)
        inside = [at for at, token in enumerate(tokens) if start <= token.start < end]
        if not inside:
            continue
        first, last = inside[0], inside[-1]
        listed = date.alone or (date.full if _LISTED.fullmatch(date.full) else "")
        if _CLOCK.fullmatch(look.lower[start:end]) and not date.full:
            continue  # 13.30, 22 euros
        if listed and any(map(str.isdecimal, look.lower[start:end])):
            continue  # feeds at 5, 8, 11; in words it would be a day
        if full := date.full or date.alone:
            written = iso(full)
            if written and int(written[:4]) in _OF_LIVES:
                yield Candidate("date", first, last)
        elif _has_an_age(read.text, date):
            yield Candidate("aged", first, last)


def _has_an_age(text: str, date: Day) -> bool:
    return any(_is_an_age(one) for one in _AGE.finditer(f"{text[: date.start]}{text[date.end :]}"))


def _is_an_age(number: re.Match[str]) -> bool:
    """Whether it may be one; not: 90 days on Tuesday, ich am 13."""
    if int(number.group()) not in _AGES or COUNTED.match(number.string, number.end()):
        return False
    lead = number.string[max(0, number.start() - _DAYS_LEAD) : number.start()]
    return int(number.group()) > _LAST_DAY or not _DAY_OF_A_MONTH.search(lead)
