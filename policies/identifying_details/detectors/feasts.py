"""Days of the year that have a name, in the languages that rooms speak: Christmas Eve, Silvester."""

import re

from policies.identifying_details.registered.plain import plain
from policies.identifying_details.words import any_of

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

FEAST = any_of(frozenset(FEASTS))
"""A pattern, not yet in a group, for any of them."""

FEAST_WORDS = frozenset(word for name in FEASTS for word in re.findall(r"[^\W\d_]{4,}", name)) - {
    "year",
    "years",
}
"""One of these stands in each of their names, as far as it is longer than three letters."""

FEAST_BABY = r" (?:baby|babe|kid|child|boy|girl|kind)(?![^\W_])"
"""What somebody is called who was born on one."""
