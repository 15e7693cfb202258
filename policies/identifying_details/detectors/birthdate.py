"""Dates of birth: a full date that the text calls one, or an age that somebody reaches on a day and month.

Never a birthday without a year, never a bare age, never another date: meetings, due dates and sober days
are full of those. Source: section "Categories of detail" of the specification.
"""

import re
from collections.abc import Iterator

from policies.identifying_details.detail import Detail, Place
from policies.identifying_details.detectors.ageing import COUNTED, TURNING, YEARS, reached
from policies.identifying_details.detectors.dates import (
    DAY_MONTH,
    FEAST,
    FEAST_WORDS,
    FEAST_YEAR,
    MONTH,
    MONTHS,
    NUMERIC_DAY,
    WITH_YEAR,
    iso,
)
from policies.identifying_details.detectors.look import Detector, Look
from policies.identifying_details.detectors.number_words import TENS
from policies.identifying_details.figures import SPELLED_NUMBERS, in_figures
from policies.identifying_details.words import whole, words

MOST_TRIES = 200
"""How many numbers of one message are looked at."""
BEFORE, AFTER = 90, 60
"""How many characters in front of and behind a date may say whose birthday it is."""

_NUMBER = re.compile(r"\d{1,4}")
_LEAD = re.compile(
    rf"(?<![^\W_])(?:(?:{MONTH})\.?[ ]{{1,2}}(?:the )?|the "
    rf"|(?:{FEAST})(?:,| of| de| do| del| in)?[ ]{{1,2}}'?)$"
)
_DATE = re.compile(rf"(?<![\d/.-])(?:(?P<full>{WITH_YEAR}|{FEAST_YEAR})|(?P<day>{DAY_MONTH}|{NUMERIC_DAY}))")
_BORN = (
    r"born|dob|d\.o\.b\.?|date of birth|birth ?date|birthday|bday|b-day"
    r"|geb(?:oren|\.)?|geburts(?:datum|tag)"
    r"|naci(?:ó|o|da|do|í|mos)?|fecha de nacimiento|cumpleaños|cumple"
    r"|née?|né\(e\)|nés|naissance|anniversaire|anniv|anniv'"
    r"|nasc(?:eu|ida|ido|i)|nascimento|aniversário|niver"
    r"|geboortedatum|verjaardag|jarig"
)
_DATE_OF_BIRTH = (
    r"dob|d\.o\.b\.?|date of birth|birth ?date|geburtsdatum|fecha de nacimiento|date de naissance"
    r"|data de nascimento|geboortedatum"
)
_SIGNS = words("""
    aries taurus gemini virgo libra scorpio sagittarius capricorn aquarius pisces
""")
_BABY = (
    r"(?:leap(?: year| day)?|valentine'?s?|christmas|xmas|halloween|easter|new year'?s?|eve|day|spring|summer"
    r"|autumn|winter|(?:" + MONTH + r")) baby"
)
_BORN_BEFORE = re.compile(
    rf"(?<![^\W_])(?:{_BABY}|{whole(_SIGNS)})[^\d\n!?;]{{0,30}}$|"
    rf"(?<![^\W_])(?:(?:{_BORN})(?![^\W_])[^\d\n!?;]{{0,30}}"
    rf"|(?:{_DATE_OF_BIRTH})(?![^\W_])[^\d\n!?;]{{0,60}})"
    r"(?:[.?!] ?(?:it's |it is |that's )?)?['\"(]?$"
    r"|(?<!\w)(?:born|geboren|née?|nació|nasceu)(?!\w)[^\d\n]{0,30}(?:(?:19|20)|')\d\d[^\d\n]{0,50}$"
    r"|(?<![^\W_])b\.?[ ]?$"
    r"|(?<!\w)(?:is|ben|bent) van (?:de )?$"
)
_OF_BEFORE = re.compile(
    r"(?<![^\W_])(?:is van|ist vom|bin vom|es del|soy del|est du|suis du|é de|sou de)[ ]$"
)
_GROWN_UP = range(1920, 2013)
"""Years that somebody who "is of" a date was born in; a letter or an appointment is of a later one."""
_BORN_AFTER = re.compile(
    rf"[^\d\n!?;]{{0,30}}(?<![^\W_])(?:{_BABY}|{whole(_SIGNS)})|"
    r"['\" ,(:-]{0,4}(?:that's |that is |thats |which is |which was |das ist |eso es |c'est |dat is )?"
    r"(?:(?:is|ist|es|est|é|was) )?(?:(?:when|the day) (?:he|she|they) (?:was|were) )?"
    r"(?:(?:her|his|their|my|your|the|ihr|sein|su|sa|o|haar|zijn) )?"
    r"(?:(?:real |actual )?(?:birthday|bday|dob|date of birth|birth ?date)|born|geboren|geburtstag)\b"
    r"|[^\d\n.!?;]{0,30}[ ,](?:that's|thats|that is|which is) (?:her|his|their|my|your)"
    r" (?:birthday|bday|dob)\b"
    r"|[ ]ko (?:[^\W\d_]{1,12} ){0,2}(?:paida|janm|janam|janma)\b"
    r"|['\" ,]{0,4}when [^\d\n.!?]{0,30}(?:date of birth|dob)\b"
)
_AGE = r"(?P<age>1[01]\d|[1-9]-0|[1-9]\d?)(?:st|nd|rd|th)?(?![\d:.,]\d)"
_NTH_BEFORE = re.compile(
    rf"(?<![\w.]){_AGE}[ ](?:birthday|bday)[^.!?\n\d]{{0,25}}$"
    r"|(?:\b(?:your|ur|his|her|my|their)|'s) (?P<nth>[1-9]\d)th (?:is|was|falls)(?: on)?(?: the)? $"
)
_IS_ON = re.compile(
    r"(?:(?<!\bthat)(?<!\bit)(?<!\bwhat)(?<!\bhere)'s|(?<!\w)(?:is|are|'re))"
    r" (?P<age>[1-8]\d|9[1-9]) on (?:the )?$"
)
_HINTING = words("""
    baby candle candles cake present surprise bus pass passport licence license ticket sign card star age old
    kuchen überraschung ausweis alter gâteau bougies cadeau carte torta vela regalo edad bolo presente idade
    taart kaarsjes cadeautje leeftijd
""")
_HAPPENED = words("""
    sober clean since married wed wedding divorced died dead passed death lost met moved move started
    joined graduated crash accident surgery op operation diagnosed diagnosis admitted discharged retired
    sentenced arrested released funeral anniversary happened landed emigrated arrived left quit until from
    due appointment meeting scan treatment chemo transplant stroke expires expired issued valid seit
    verheiratet founded opened built established gegründet fundada fundado fondée fondé opgericht
    gestorben hochzeit depuis mort décédé mariage marié mariée desde murió casado casada boda falleceu
    casou morreu sinds getrouwd overleden
""")
"""What a day of years ago is remembered for, if not for somebody's birth."""
_DOWN_AS = re.compile(r"(?<!\w)(?:down|listed|have (?:you|[^\W\d_]{2,15})) (?:down )?as $")
_WORD = re.compile(r"[^\W\d_]+")
_TURNS_ON = re.compile(rf"{whole(TURNING)}[^\d\n.!?]{{0,20}}$")
_TWO_FIGURES = re.compile(r"(?<![\d./'-])\d\d$")
_NTH_AFTER = re.compile(r"[^.!?\n\d]{0,20}\b(?P<age>1?\d{2})th (?:birthday|bday)\b")
_FIGURES = re.compile(r"\d[./-]\d")
_DAYS = frozenset(MONTHS) | FEAST_WORDS
_WORTH = (
    words("""
        baby big your ur u youre you bist born dob birth birthdate birthday bday b geb geboren geburtsdatum
        geburtstag nació nacio nacida nacido nací nacimiento cumpleaños né née nés naissance anniversaire
        nasceu nascida nascido nasci nascimento aniversário niver geboortedatum verjaardag jarig ll be he
        she they hes shes eu d
    """)
    | TURNING
    | YEARS
    | _SIGNS
    | TENS
    | _HINTING
    | words("falls s down as")
    | words("van vom del du de")
)


_CUES = words("""
    born dob birthdate birth birthday bday geboren geburtsdatum nació nacimiento nacio née né naissance
    nasceu nascimento geboortedatum
""")
"""One of these stands in a date of birth that has no figure at all."""


def worth(look: Look, _: Place) -> bool:
    """Tell whether there are figures, or numbers in words, and a word of birth or of growing older."""
    if look.digits >= 1:
        return look.has_any(_WORTH) and (look.has_any(_DAYS) or bool(_FIGURES.search(look.lower)))
    return look.has_any(_CUES) and look.has_any(SPELLED_NUMBERS)


def find(look: Look, _: Place) -> Iterator[Detail]:
    """Yield every full date of birth, and every age with its day and month, in figures or in words."""
    if look.digits >= 1:
        for start, end, written, cue in _births(look.lower):
            yield Detail("birthdate", start, end, written, cue=cue)
    if look.has_any(SPELLED_NUMBERS):
        read = in_figures(look.lower)
        for start, end, written, cue in _births(read.text):
            yield Detail("birthdate", *read.span(start, end), written, cue=cue)


def _births(text: str) -> Iterator[tuple[int, int, str, str]]:
    """Yield where each stands, its ISO date where it has one, and the rule."""
    for date in _dates(text):
        start, end = date.span()
        before, after = text[max(0, start - BEFORE) : start], text[end : end + AFTER]
        written = iso(date["full"]) if date["full"] and not COUNTED.match(after) else ""
        of = written and int(written[:4]) in _GROWN_UP and _OF_BEFORE.search(before)
        if written and (of or _BORN_BEFORE.search(before) or _BORN_AFTER.match(after)):
            yield start, end, written, "date-of-birth"
        elif written and int(written[:4]) in _GROWN_UP and _is_hinted(before, after):
            yield start, end, written, "date-of-years-ago"
        elif not written and (aged := _IS_ON.search(before)):
            yield start - len(before) + aged.start("age"), end, "", "age-on-a-day"
        elif nth := _NTH_BEFORE.search(before):
            yield start - len(before) + nth.start(nth.lastgroup or "age"), end, "", "age-on-a-day"
        elif not written and (age := reached(before, after)):
            yield start - age[0], end + age[1], "", "age-on-a-day"
        elif written and _TWO_FIGURES.search(date["full"]) and _TURNS_ON.search(before):
            yield start, end, "", "age-on-a-day"
        elif nth := _NTH_AFTER.match(after):
            yield start, end + nth.end("age"), "", "age-on-a-day"


def _is_hinted(before: str, after: str) -> bool:
    """Tell whether a day of years ago is spoken of as one is born on, and as nothing else."""
    near = {*_WORD.findall(before), *_WORD.findall(after)}
    hinted = not near.isdisjoint(_HINTING) or _DOWN_AS.search(before)
    return bool(hinted) and near.isdisjoint(_HAPPENED)


def _dates(text: str) -> Iterator[re.Match[str]]:
    """Yield every date of the message; each stands at a number, or at the name of a month in front of one."""
    last = 0
    for tries, number in enumerate(_NUMBER.finditer(text)):
        if tries >= MOST_TRIES:
            return
        before = text[max(0, number.start() - 30) : number.start()]
        lead = _LEAD.search(before)
        start = number.start() - (len(before) - lead.start() if lead else 0)
        date = _DATE.match(text, start)
        if date and start >= last:
            last = date.end()
            yield date


BIRTHDATE = Detector("birthdate", worth, find, _CUES)
