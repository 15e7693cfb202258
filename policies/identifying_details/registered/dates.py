"""Full dates and coordinates in a text, in any of the ways people write them."""

import re
from collections.abc import Iterator
from datetime import date
from typing import NamedTuple

_MONTHS = (
    "jan|january|januar|janvier|janv|janeiro|januari|enero|ene",
    "feb|february|februar|fevrier|fev|fevereiro|februari|febrero|febr",
    "mar|march|marz|maerz|mars|marco|maart|marzo|mrt",
    "apr|april|avril|avr|abril|abr",
    "may|mai|maio|mei|mayo",
    "jun|june|juni|juin|junho|junio",
    "jul|july|juli|juillet|juil|julho|julio",
    "aug|august|aout|agosto|ago|augustus",
    "sep|sept|september|septembre|setembro|set|septiembre",
    "oct|october|oktober|okt|octobre|outubro|out|octubre",
    "nov|november|novembre|novembro|noviembre",
    "dec|december|dezember|dez|decembre|dezembro|diciembre|dic",
)
_NUMBER = {name: number for number, names in enumerate(_MONTHS, 1) for name in names.split("|")}
_MONTH = "(" + "|".join(sorted(_NUMBER, key=len, reverse=True)) + r")\b\.?"
_DAY = r"(\d{1,2})(?:st|nd|rd|th|te[rn]?|ste[nr]?|er|de|e|º|\.)?"
_YEAR = r"('?\d{2}(?:\d{2})?)(?!\d)"
_OF = r"(?:\s{1,3}(?:of|de|do|den|del|the)){0,2}"
_NUMERIC = re.compile(r"(?<!\d)(\d{1,4})\s?[./\- ]\s?(\d{1,2})\s?[./\- ]\s?'?(\d{2}(?:\d{2})?)(?!\d)")
_SAID = re.compile(
    r"(\d(?<!\d\d)\d?)(?:st|nd|rd|th|er|e)?\s(?:of\sthe|del?|du|do|van\sde)\s(\d{1,2})(?:st|nd|rd|th|e)?"
    r"\s(?:of\s|del?\s|du\s|do\s|de\s|van\s)?'?(\d{2}(?:\d{2})?)(?!\d)"
)
"""The eighth of the eleventh seventy-nine, el 4 del 10 del 71, once in figures."""
_TOGETHER = re.compile(r"\d(?<![^\W_]\d)(?<!\d[ .\-]\d)\d{5}(?:\d{2})?(?![^\W_])(?![ .\-]\d)")
"""Figures in one piece, which are no part of a longer number."""
_ROMAN = ("i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii")
_IN_ROMAN = re.compile(r"(\d(?<!\d\d)\d?)\s?[./\- ]?\s?([ivx]{1,4})\s?[./\- ]?\s?(\d{2}(?:\d{2})?)(?![^\W_])")
_UNUSUAL = re.compile(r"\d(?:\d{5}|[./ -]{0,2}[ivx]|(?:st|nd|rd|th|er|e)?\s(?:of|del?|du|do|van)\s)")
"""What stands in every date of the last three kinds."""
_DAY_FIRST = re.compile(rf"(?<!\d){_DAY}{_OF}[\s\-/.]{{0,3}}{_MONTH}{_OF}[\s,\-/.]{{0,3}}{_YEAR}")
_MONTH_FIRST = re.compile(rf"\b{_MONTH}\s{{0,2}}(?:the\s)?{_DAY},?\s{{0,2}}(?:of\s)?{_YEAR}")
_SPOT = re.compile(
    r"(?<![\d.])(-?\d{1,2}\.\d{2,12})\s{0,2}°?\s{0,2}"
    r"((?:north|nord|norte|noord|south|sud|sur|zuid|sul)(?![^\W_])|[ns]?)\s{0,2}[,;/ ]\s{0,3}"
    r"(?:(?:by|and|then|und|y|et|en|e|por|par|mal|op|x|lo?ng?(?:itude)?|longitud|lange)[:,]? ){0,2}"
    r"(-?\d{1,3}\.\d{2,12})\s{0,2}°?\s{0,2}(we?st|ouest|oeste|[ew]?)"
)


class FoundDate(NamedTuple):
    """A date and where it stands; an ambiguous one (3/5/1988) has two days. Days are ISO dates."""

    days: tuple[str, ...]
    start: int
    end: int


class FoundSpot(NamedTuple):
    """Coordinates cut to three decimals, about a hundred metres, and where they stand."""

    text: str
    start: int
    end: int


def dates_in(text: str) -> list[FoundDate]:
    """Return the full dates in plain lower-case text; a two-digit year is read as 1930 to 2029."""
    found = [_found(match, *_numeric(match)) for match in _NUMERIC.finditer(text)]
    if _UNUSUAL.search(text):
        found += _unusual(text)
    found += [_found(day, _iso(day[3], _NUMBER[day[2]], day[1])) for day in _DAY_FIRST.finditer(text)]
    found += [_found(day, _iso(day[3], _NUMBER[day[1]], day[2])) for day in _MONTH_FIRST.finditer(text)]
    return [one for one in found if one.days]


def spots_in(text: str) -> list[FoundSpot]:
    """Return the pairs of decimal degrees in lower-case text, also with a word between: 51.503 by -0.119."""
    return [_spot(match) for match in _SPOT.finditer(text)]


def _spot(match: re.Match[str]) -> FoundSpot:
    south, west = match[2][:1] in {"s", "z"}, match[4][:1] in {"w", "o"}
    text = f"{_cut(match[1], south)},{_cut(match[3], west)}"
    return FoundSpot(text, match.start(), match.end())


def _cut(degrees: str, negative: bool) -> str:
    """Degrees cut after three decimals: more of them given, or fewer, is the same place."""
    whole, _, decimals = degrees.lstrip("-").partition(".")
    minus = "-" if degrees.startswith("-") != negative else ""
    return f"{minus}{int(whole)}.{decimals[:3]:0<3}"


def _found(match: re.Match[str], *days: str | None) -> FoundDate:
    return FoundDate(tuple(sorted({day for day in days if day})), match.start(), match.end())


def _numeric(match: re.Match[str]) -> tuple[str | None, ...]:
    first, second, third = match[1], match[2], match[3]
    if len(first) == 4:
        return (_iso(first, int(second), third),) if len(third) == 2 else ()
    if len(first) == 3:
        return ()
    return _iso(third, int(second), first), _iso(third, int(first), second)


def _unusual(text: str) -> Iterator[FoundDate]:
    for match in _SAID.finditer(text):
        yield _found(match, *_numeric(match))
    for match in _TOGETHER.finditer(text):
        yield _found(match, *_written_together(match))
    for match in _IN_ROMAN.finditer(text):
        if match[2] in _ROMAN:
            yield _found(match, _iso(match[3], _ROMAN.index(match[2]) + 1, match[1]))


def _written_together(match: re.Match[str]) -> tuple[str | None, ...]:
    """The days that 081179, 03221984 and 19791108 may be."""
    figures = match.group()
    first, second, year = int(figures[:2]), int(figures[2:4]), figures[4:]
    backwards = _iso(figures[:4], int(figures[4:6]), figures[6:]) if len(figures) == 8 else None
    return _iso(year, second, str(first)), _iso(year, first, str(second)), backwards


def _iso(year: str, month: int, day: str) -> str | None:
    number = int(year.lstrip("'"))
    if number < 100:
        number += 1900 if number >= 30 else 2000
    try:
        return date(number, month, int(day)).isoformat()
    except ValueError:
        return None
