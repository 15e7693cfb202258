"""Days of a year as people write them, in the languages that rooms speak."""

import re

from policies.identifying_details.detectors.feasts import FEAST, FEAST_BABY, FEASTS
from policies.identifying_details.patterns import when_used
from policies.identifying_details.registered.plain import plain
from policies.identifying_details.words import words


def in_plain_spelling(pattern: str) -> re.Pattern[str]:
    """Return a pattern for text in plain spelling, from one with accents."""
    return when_used(plain(pattern))


_NAMES = (
    "january jan janvier januar jänner januari enero janeiro",
    "february feb fév fev février fevrier februar februari febrero fevereiro",
    "march mar mrt mars märz maerz maart marzo março marco",
    "april apr avr avril abril abr",
    "may mai mei mayo maio",
    "june jun juin juni junio junho",
    "july jul juil juillet juli julio julho",
    "august aug août aout augustus agosto ago",
    "september sep sept septembre septiembre setiembre setembro set",
    "october oct octobre oktober okt octubre outubro out",
    "november nov novembre noviembre novembro",
    "december dec déc décembre decembre dezember dez diciembre dezembro dic",
)
MONTHS = {
    spelling: number
    for number, names in enumerate(_NAMES, start=1)
    for name in names.split()
    for spelling in (name, plain(name))
}
"""Names of months and their short forms, lower case, also without accents, and their numbers."""

MONTH = "|".join(sorted(MONTHS, key=lambda name: (-len(name), name)))
"""A pattern, not yet in a group, for any name of a month."""

WEEKDAYS = words("""
    mon monday tue tues tuesday wed wednesday thu thurs thursday fri friday sat saturday sun sunday montag
    dienstag mittwoch donnerstag freitag samstag sonntag lunes martes miércoles jueves viernes sábado
    domingo lundi mardi mercredi jeudi vendredi samedi dimanche segunda terça quarta quinta sexta maandag
    dinsdag woensdag donderdag vrijdag zaterdag zondag
""")
"""Names of the days of the week, lower case."""

_DAY = r"(?:3[01]|[12]\d|0?[1-9])"
_IN_FIGURES = r"(?:1[0-2]|0?[1-9])"
_ROMAN = {
    "i": 1, "ii": 2, "iii": 3, "iv": 4, "v": 5, "vi": 6, "vii": 7, "viii": 8, "ix": 9, "x": 10, "xi": 11,
    "xii": 12,
}  # fmt: skip
_NTH = r"(?:st|nd|rd|th)"
_NTH_ANYWHERE = r"(?:st|nd|rd|th|ten|te[rn]?|er|e|de|ste[nr]?|\.?[o°]|\.)?"
_OF = r"(?:(?: of| de| del| do| d| du)?(?: m[oe]i?s d[eo']?)?|\.| d')"
YEAR = r"(?:19|20)\d\d"
_SHORT_YEAR = rf"(?:{YEAR}|'?\d\d(?!\d))(?!\d)"
DAY_MONTH = (
    rf"(?:(?:the )?{_DAY}{_NTH_ANYWHERE}{_OF}[ ]{{0,2}}(?:{MONTH})(?![^\W_])\.?"
    rf"|(?:{MONTH})\.?[ ]{{1,2}}(?:the )?{_DAY}(?:st|nd|rd|th)?(?![\d:])"
    rf"|(?:{MONTH})[,:]? (?:(?:el )?dia |o dia |le |de (?=\d{{1,2}}(?:e|de|ste)\b)){_DAY}"
    r"(?:er|e|de|ste)?(?![\d:]))"
)
"""A pattern for a day with its month in words, in either order, without a year; for lower-case text.

May 3rd, abril: el día 8, augustus de 17e.
"""

FEAST_YEAR = (
    rf"(?P<feast>{FEAST})(?:{FEAST_BABY})?(?:,| of| de| do| del| in)?[ ]{{1,2}}(?:{YEAR}|'\d\d)(?!\d)"
)
"""A pattern for a day that has a name, with its year; it has the group `feast`."""

_YEAR_BEHIND = (
    rf"(?:,?(?: of| de| do| del| d| du| van)?[ ]{{0,2}}{_SHORT_YEAR}"
    rf"|,? (?:in|en|em|anno|year|jahr|jaar|annee|ano|del ano|im jahr) {YEAR}(?!\d))"
)
_YEAR_FIRST = (
    rf"(?<!at )(?<!um )(?<!om )(?<!by )(?<!from )(?<!las )(?<!as )(?P<first>{YEAR}),? "
    rf"(?:am |den |le |el |un |um |op )?{DAY_MONTH}(?!(?:,?(?: of| de| del)?) (?:{YEAR}|'\d\d))"
)
"""1953, December the 8th; never at 1930, 3 May, which is a time."""
_NOT_A_TIME = r"(?![\d:.])(?![ ]?(?:uhr|h\b))"
_BETWEEN_SIGNS = (
    rf"{_DAY}(?P<sign>[./-]|, ){_DAY}(?P=sign)(?:{YEAR}|'?\d\d)(?![\d:])"
    rf"|{_DAY}\. {_DAY}\. ?(?:{YEAR}|'?\d\d){_NOT_A_TIME}"
    rf"|{_DAY}(?P<dot>[./-])(?:{MONTH}|{'|'.join(sorted(_ROMAN, key=len, reverse=True))})"
    rf"(?P=dot)(?:{YEAR}|'?\d\d)(?![\d:])"
)
"""3.5.1988, 3. 5. 88, 05-JUL-1964 and 25-XII-1986."""
WITH_YEAR = (
    rf"(?:(?:the )?{_DAY}{_NTH}(?: of)?(?: the)? {_IN_FIGURES}{_NTH},? {_SHORT_YEAR}"
    rf"|(?:the )?{_DAY} of the {_IN_FIGURES},? {_SHORT_YEAR}"
    rf"|{_DAY} d(?:el|o) {_IN_FIGURES} d(?:el|o|e)? {_SHORT_YEAR}"
    rf"|{_YEAR_FIRST}|{DAY_MONTH}{_YEAR_BEHIND}"
    rf"|{_BETWEEN_SIGNS}|{_DAY} {_DAY} {YEAR}(?!\d)"
    rf"|{YEAR}(?P<dash>[./-]){_IN_FIGURES}(?P=dash){_DAY}(?!\d))"
)
"""A pattern for a full date, in words or figures; it has the groups `sign`, `dot`, `dash` and `first`."""

FIGURES_ALONE = (
    rf"(?<!\d )(?:{_DAY} {_DAY} \d\d"
    rf"|{_DAY}(?:e|de|ste)? van de {_IN_FIGURES}(?:e|de|ste)? (?:in |van )?'?(?:{YEAR}|\d\d)"
    rf"|(?:0[1-9]|[12]\d|3[01])(?:0[1-9]|[12]\d|3[01])(?:{YEAR}|\d\d)"
    rf"|[2-9]\d(?P<bar>[/-])(?:0[1-9]|1[0-2])(?P=bar)(?:0[1-9]|[12]\d|3[01]))(?![\d:]|[ /-]\d)"
)
"""A pattern for what is a date only where the text says so: 22 08 71, 081264, 55-03-18."""

NUMERIC_DAY = rf"(?:{_DAY}[./]{_DAY}\.?(?![\d./])|{_DAY}\. {_DAY}\.(?!\d))"
"""A pattern for a day and month in figures, without a year."""

_FEAST = when_used(FEAST)
_PARTS = when_used(r"\d+|[^\W\d_]+")
_IN_A_ROW = when_used(r"\d{6}|\d{8}")


def iso(written: str) -> str:
    """Return a full date as `YYYY-MM-DD`, the day first where both could be; empty where it is no date."""
    if feast := _FEAST.match(written):
        month, day = FEASTS[feast.group()]
        return f"{_whole_year(int(_PARTS.findall(written)[-1])):04}-{month:02}-{day:02}"
    if _IN_A_ROW.fullmatch(written):
        written = f"{written[:2]} {written[2:4]} {written[4:]}"
    parts = _PARTS.findall(written)
    month = next((MONTHS[part] for part in parts if part in MONTHS), 0)
    month = month or next((_ROMAN[part] for part in parts if part in _ROMAN), 0)
    figures = [int(part) for part in parts if part.isdecimal()]
    if month and len(figures) == 2:
        day, year = figures if figures[0] <= 31 else reversed(figures)
    elif len(figures) == 3 and figures[0] > 31:
        year, month, day = figures
    elif len(figures) == 3:
        day, month, year = figures
    else:
        return ""
    if month > 12 >= day:
        day, month = month, day
    return f"{_whole_year(year):04}-{month:02}-{day:02}" if 1 <= month <= 12 and 1 <= day <= 31 else ""


def _whole_year(year: int) -> int:
    return year + (0 if year > 99 else 1900 if year > 30 else 2000)
