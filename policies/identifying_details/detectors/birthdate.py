"""Dates of birth: a full date that the text calls one, or an age that somebody reaches on a day and month.

Never a birthday without a year, never a bare age, never another date: meetings, due dates and sober days are full
of those. Source: section "Categories of detail" of the specification.
"""

import re
from collections.abc import Iterator

from policies.identifying_details.detail import Detail, Place
from policies.identifying_details.detectors.dates import DAY_MONTH, NUMERIC_DAY, WITH_YEAR, iso
from policies.identifying_details.detectors.look import Detector, Look
from policies.identifying_details.words import words

_BORN = (
    r"(?:\b(?:born|dob|d\.o\.b\.?|date of birth|birth ?date|birthday|bday|b-day"
    r"|geb(?:oren|\.)?|geburts(?:datum|tag)"
    r"|naci(?:ó|o|da|do|í|mos)?|fecha de nacimiento|cumpleaños|cumple"
    r"|née?|nés|naissance|anniversaire"
    r"|nasc(?:eu|ida|ido|i)|nascimento|aniversário|niver"
    r"|geboortedatum|verjaardag|jarig)(?![^\W_]))"
)
_CALLED = re.compile(rf"{_BORN}(?:[^\d\n!?;]{{0,30}}?)(?P<date>{WITH_YEAR})")
_CALLED_AFTER = re.compile(
    rf"(?P<date>{WITH_YEAR})[ ,(:-]{{0,3}}(?:is |ist |es |est |é |was )?(?:(?:her|his|their|my|your|the|ihr|sein|su|sa|o|haar|zijn) )?"
    r"(?:(?:real |actual )?(?:birthday|bday|dob|date of birth|birth ?date)|geboren|geburtstag)\b"
)
_AGE = r"(?P<age>1\d\d|[1-9]\d?)(?:st|nd|rd|th)?"
_NO_AGE = (
    r"(?! ?(?:days?|weeks?|months?|hours?|minutes?|min|miles?|km|kg|lbs?|pounds|pages?|meetings?|times|percent|%|people|am|pm|uhr|mg|"
    r"tage|wochen|monate|días|semanas|meses|jours|semaines|mois|dias|dagen|weken|maanden)\b)"
)
_OLD = r"(?: ?(?:years?(?: old)?|yrs?(?: old)?|yo|y/o|jahre?(?: alt)?|años|ans|anos|jaar))?"
_ON = r"(?:[ ,]{1,2}(?:on|am|el|le|em|no|op|dia|día|this|next|the|come|den|de|ce|nächsten)){0,3}[ ]"
_TURNS = (
    r"\b(?:turns?|turning|turned|(?:i'll|he'll|she'll|they'll|'ll|will|gonna|going to) (?:be|turn)|hits?|wird|werde|wurde|cumple|cumplo|cumplir"
    r"|(?:va|vais) (?:avoir|fêter)|aura|fête(?:ra)? (?:ses|tes|mes)|a eu|faz|fará|completa|wordt|word)"
)
_DATE = rf"(?:{DAY_MONTH}|{NUMERIC_DAY})"
_AGE_THEN_DAY = re.compile(rf"{_TURNS}[ ](?:the big )?{_AGE}{_NO_AGE}{_OLD}{_ON}(?P<day>{_DATE})")
_DAY_THEN_AGE = re.compile(
    rf"\b(?:wird|werde|wurde|cumple|fait|faz|wordt|turns?|is|on|am|op|el|le|dia|em)[ ](?:the )?(?P<day>{DAY_MONTH})[ ,]{{1,2}}"
    rf"(?:(?:he|she|they|er|sie|él|ella|il|elle|ele|ela|hij|ze)(?:'s)?[ ])?(?:(?:turning|turns|will be|is|wird|cumple|aura|faz|wordt)[ ])?"
    rf"(?:\w{{2,20}}[ ])?{_AGE}(?=[ ]?(?:years old|yo\b|jahre?\b|años|ans\b|anos|jaar|[.!,;]|$|\n)){_NO_AGE}"
)
_NTH_BIRTHDAY = re.compile(
    rf"\b{_AGE}[ ](?:birthday|bday)[^.!?\n\d]{{0,25}}?(?P<day>{_DATE})|(?P<day2>{_DATE})[^.!?\n\d]{{0,20}}?\b(?P<age2>\d{{2,3}})th (?:birthday|bday)"
)
_WORTH = words("""
    born dob birth birthdate birthday bday b geb geboren geburtsdatum geburtstag nació nacio nacida nacido
    nací nacimiento cumpleaños cumple né née nés naissance anniversaire nasceu nascida nascido nasci
    nascimento aniversário niver geboortedatum verjaardag jarig turn turns turning turned ll be hits wird
    werde wurde cumplo cumplir aura avoir fêter fête fêtera eu faz fará completa wordt word fait d
""")


def worth(look: Look, _: Place) -> bool:
    """Tell whether there are figures, and a word of birth or of growing older."""
    return look.digits >= 2 and look.has_any(_WORTH)


def find(look: Look, _: Place) -> Iterator[Detail]:
    """Yield every full date of birth, and every age with its day and month."""
    for pattern in (_CALLED, _CALLED_AFTER):
        for found in pattern.finditer(look.lower):
            date = iso(found["date"])
            if date:
                yield Detail("birthdate", found.start("date"), found.end("date"), date, cue="date-of-birth")
    for pattern in (_AGE_THEN_DAY, _DAY_THEN_AGE, _NTH_BIRTHDAY):
        for found in pattern.finditer(look.lower):
            spans = [found.span(name) for name in found.groupdict() if found.start(name) >= 0]
            start, end = min(span[0] for span in spans), max(span[1] for span in spans)
            yield Detail("birthdate", start, end, "", cue="age-on-a-day")


BIRTHDATE = Detector("birthdate", worth, find)
