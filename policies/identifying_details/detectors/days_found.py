"""Every day of a year that a text names, wherever it stands."""

import re
from collections.abc import Iterator
from itertools import islice
from typing import NamedTuple

from policies.identifying_details.detectors.ageing import COUNTED
from policies.identifying_details.detectors.celebrated import CANDLES
from policies.identifying_details.detectors.dates import (
    DAY_MONTH,
    FEAST_YEAR,
    FIGURES_ALONE,
    MONTH,
    NUMERIC_DAY,
    WITH_YEAR,
    in_plain_spelling,
)
from policies.identifying_details.detectors.feasts import FEAST, FEAST_BABY
from policies.identifying_details.words import any_of, as_typed

MOST_TRIES = 160
"""How many numbers, and how many feasts, of one message are looked at."""
_LEAD_LENGTH = 40

_NUMBER = re.compile(r"\d{1,4}")
_LEAD = in_plain_spelling(
    rf"(?<![^\W_])(?:(?:{MONTH})(?:\.?[ ]{{1,2}}(?:the )?|[,:]? (?:(?:el )?dia |o dia |le |de ))|the "
    rf"|(?:{FEAST})(?:{FEAST_BABY})?(?:,| of| de| do| del| in)?[ ]{{1,2}}'?)$"
)
_DATE = in_plain_spelling(
    rf"(?<![\d/.-])(?:(?P<full>{WITH_YEAR}|{FEAST_YEAR})|(?P<day>{DAY_MONTH}|{NUMERIC_DAY})"
    rf"|(?P<alone>{FIGURES_ALONE}))"
)
_FEAST_DAY = in_plain_spelling(
    r"(?<![^\W_])(?:on|at|an|am|zu|el|en|a|le|la|na|no|op|met|this|next|diesen|cette|da|de) "
    rf"(?P<day>{FEAST})(?![^\W_])"
)
"""A feast that something happens on; a Noel or a San Juan alone may be anybody or anywhere."""
_LITTLE_YEARS = as_typed("añitos aninhos jaartjes piges tacos pirulos lenze")
"""Years as they are called on birthdays; plain years are of weddings and of being sober as often."""
_AGE_AT_ITS_END = re.compile(r"(?:,| de)?[ ]{1,2}\d\d$")
_YEARS_OLD = in_plain_spelling(rf"[ ](?:{any_of(CANDLES, _LITTLE_YEARS)})(?![^\W_])")


class Day(NamedTuple):
    """Where a day stands in a text.

    Attributes:
        start: where it begins.
        end: where it ends.
        full: how it is written, where it has a year.
        alone: how it is written, where it is a date only if the text calls it one.
    """

    start: int
    end: int
    full: str = ""
    alone: str = ""


def dates_in(text: str) -> Iterator[Day]:
    """Yield every day of a text in plain spelling, and none that overlaps another.

    Each stands at a number, or at the name of a month in front of one, or is a feast.
    """
    taken: list[Day] = []
    for number in islice(_NUMBER.finditer(text), MOST_TRIES):
        date = _date_at(text, number.start())
        if date and date.start() >= (taken[-1].end if taken else 0):
            taken.append(_day(date, text))
            yield taken[-1]
    yield from _feasts(text, taken)


def _date_at(text: str, number: int) -> re.Match[str] | None:
    """The date that a number stands in; the month in front of it may end another sentence."""
    before = text[max(0, number - _LEAD_LENGTH) : number]
    lead = _LEAD.search(before)
    led = _DATE.match(text, number - len(before) + lead.start()) if lead else None
    if led and led["full"]:
        return led
    alone = _DATE.match(text, number)
    return alone if alone and (led is None or alone["full"]) else led


def _day(date: re.Match[str], text: str) -> Day:
    """3 May, 29 candles; 3 May, 90 days: what may be a year is none there."""
    full = date["full"] or ""
    behind = _YEARS_OLD.match(text, date.end()) or COUNTED.match(text, date.end())
    if full and behind and (age := _AGE_AT_ITS_END.search(full)):
        return Day(date.start(), date.start() + age.start())
    return Day(*date.span(), full, date["alone"] or "")


def _feasts(text: str, taken: list[Day]) -> Iterator[Day]:
    for feast in islice(_FEAST_DAY.finditer(text), MOST_TRIES):
        start, end = feast.span("day")
        if all(end <= one.start or one.end <= start for one in taken):
            yield Day(start, end)
