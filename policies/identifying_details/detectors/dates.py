"""Days of a year as people write them, in the languages that rooms speak."""

import re

from policies.identifying_details.registered.plain import plain
from policies.identifying_details.words import words


def in_plain_spelling(pattern: str) -> re.Pattern[str]:
    """Return a pattern for text in plain spelling, from one with accents."""
    return re.compile(plain(pattern))


_NAMES = (
    "january jan janvier januar jänner januari enero janeiro",
    "february feb février fevrier februar februari febrero fevereiro",
    "march mar mars märz maerz maart marzo março marco",
    "april apr avril abril abr",
    "may mai mei mayo maio",
    "june jun juin juni junio junho",
    "july jul juillet juli julio julho",
    "august aug août aout augustus agosto ago",
    "september sep sept septembre septiembre setiembre setembro set",
    "october oct octobre oktober okt octubre outubro out",
    "november nov novembre noviembre novembro",
    "december dec décembre decembre dezember dez diciembre dezembro dic",
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

_FEASTS = (
    (
        1,
        1,
        """
        new year's day, new years day, new year's, new years, neujahr, año nuevo, jour de l'an,
        ano novo, nieuwjaarsdag, nieuwjaar
        """,
    ),
    (1, 6, "reyes, día de reyes, epiphany, dreikönigstag, épiphanie"),
    (
        2,
        14,
        """
        valentine's day, valentines day, valentine's, valentines, valentinstag, san valentín,
        saint-valentin, valentijnsdag
        """,
    ),
    (2, 29, "leap day, leap year's day, schalttag, schrikkeldag"),
    (3, 17, "st patrick's day, st patricks day, paddy's day, paddys day"),
    (4, 1, "april fool's day, april fools day, april fool's, april fools"),
    (4, 25, "anzac day"),
    (6, 19, "juneteenth"),
    (6, 24, "são joão, saint-jean, san juan"),
    (10, 31, "halloween, hallowe'en"),
    (11, 1, "all saints day, all saints, allerheiligen, toussaint, todos los santos"),
    (11, 2, "day of the dead, día de muertos"),
    (11, 5, "bonfire night, guy fawkes night, guy fawkes"),
    (12, 5, "sinterklaas, pakjesavond"),
    (12, 6, "nikolaus, nikolaustag"),
    (
        12,
        24,
        """
        christmas eve, xmas eve, heiligabend, nochebuena, veille de noël, véspera de natal,
        kerstavond
        """,
    ),
    (
        12,
        25,
        """
        christmas day, christmas, xmas day, xmas, weihnachten, navidad, noël, noel, natal, dia de
        natal, día de navidad, jour de noël, eerste kerstdag, kerstmis
        """,
    ),
    (12, 26, "boxing day, st stephen's day, tweede kerstdag"),
    (
        12,
        31,
        """
        new year's eve, new years eve, nye, silvester, nochevieja, saint-sylvestre, réveillon,
        oudejaarsavond, oudjaarsavond, oudjaar
        """,
    ),
)
FEASTS = {
    spelling: (month, day)
    for month, day, names in _FEASTS
    for name in names.split(",")
    for spelling in (" ".join(name.split()), plain(" ".join(name.split())))
}
"""Days of the year that have a name, lower case, also without accents, and their month and day."""

FEAST = "|".join(sorted(map(re.escape, FEASTS), key=lambda name: (-len(name), name)))
"""A pattern, not yet in a group, for any of them."""

FEAST_WORDS = frozenset(word for name in FEASTS for word in re.findall(r"[^\W\d_]{4,}", name)) - {
    "year",
    "years",
}
"""One of these stands in each of their names, as far as it is longer than three letters."""

_DAY = r"(?:3[01]|[12]\d|0?[1-9])"
_OF = r"(?: of| de| do| del| d| d'|\.)?"
YEAR = r"(?:19|20)\d\d"
DAY_MONTH = (
    rf"(?:(?:the )?{_DAY}(?:st|nd|rd|th|er|e|º|°|\.)?{_OF}[ ]{{0,2}}(?:{MONTH})(?![^\W_])\.?"
    rf"|(?:{MONTH})\.?[ ]{{1,2}}(?:the )?{_DAY}(?:st|nd|rd|th)?(?![\d:]))"
)
"""A pattern for a day with its month in words, in either order, without a year; for lower-case text."""

FEAST_YEAR = rf"(?P<feast>{FEAST})(?:,| of| de| do| del| in)?[ ]{{1,2}}(?:{YEAR}|'\d\d)(?!\d)"
"""A pattern for a day that has a name, with its year; it has the group `feast`."""

_NTH = r"(?:st|nd|rd|th)"
WITH_YEAR = (
    rf"(?:(?:the )?{_DAY}{_NTH}(?: of)?(?: the)? (?:1[0-2]|0?[1-9]){_NTH},? (?:{YEAR}|'?\d\d(?!\d))(?!\d)"
    rf"|(?:the )?{_DAY} of the (?:1[0-2]|0?[1-9]),? (?:{YEAR}|'?\d\d(?!\d))(?!\d)"
    rf"|{DAY_MONTH},?(?: of| de| do| del)?[ ]{{0,2}}(?:{YEAR}|'?\d\d(?!\d))(?!\d)"
    rf"|{_DAY}(?P<sign>[./-]|, ){_DAY}(?P=sign)(?:{YEAR}|\d\d)(?![\d:])|{_DAY} {_DAY} {YEAR}(?!\d)"
    rf"|{YEAR}(?P<dash>[./-])(?:1[0-2]"
    rf"|0?[1-9])(?P=dash){_DAY}(?!\d))"
)
"""A pattern for a full date, in words or figures; it has the groups `sign` and `dash`."""

NUMERIC_DAY = rf"{_DAY}[./]{_DAY}\.?(?![\d./])"
"""A pattern for a day and month in figures, without a year."""

_FEAST = re.compile(FEAST)
_PARTS = re.compile(r"\d+|[^\W\d_]+")


def iso(written: str) -> str:
    """Return a full date as `YYYY-MM-DD`, the day first where both could be; empty where it is no date."""
    if feast := _FEAST.match(written):
        month, day = FEASTS[feast.group()]
        year = int(_PARTS.findall(written)[-1])
        return f"{year + (0 if year > 99 else 1900 if year > 30 else 2000):04}-{month:02}-{day:02}"
    parts = _PARTS.findall(written)
    month = next((MONTHS[part] for part in parts if part in MONTHS), 0)
    figures = [int(part) for part in parts if part.isdecimal()]
    if month and len(figures) == 2:
        day, year = figures
    elif len(figures) == 3 and figures[0] > 31:
        year, month, day = figures
    elif len(figures) == 3:
        day, month, year = figures
    else:
        return ""
    if month > 12 >= day:
        day, month = month, day
    year += 0 if year > 99 else 1900 if year > 30 else 2000
    return f"{year:04}-{month:02}-{day:02}" if 1 <= month <= 12 and 1 <= day <= 31 else ""
