"""Dates of birth: a full date that the text calls one, or an age that somebody reaches on a day and month.

Never a birthday without a year, never a bare age, never another date: meetings, due dates and sober days
are full of those. Source: section "Categories of detail" of the specification.
"""

import re
from collections.abc import Iterator

from policies.identifying_details.detail import Detail, Place
from policies.identifying_details.detectors.age_nearby import told_nearby
from policies.identifying_details.detectors.ageing import COUNTED, reached
from policies.identifying_details.detectors.birth_cues import (
    AGE_BEHIND,
    BIRTHDAY_BEFORE,
    BORN_AFTER,
    BORN_BEFORE,
    BORN_BEHIND,
    CUES,
    DAY_BEFORE,
    DAYS,
    DOWN_AS,
    GIVEN_AS,
    GROWN_UP,
    HAPPENED,
    HINTING,
    IS_BEFORE,
    IS_BEHIND,
    IS_ON,
    NO_DAY,
    NTH_AFTER,
    NTH_BEFORE,
    OF_BEFORE,
    OF_NO_PERSON,
    SIGN_BEFORE,
    TURNS_ON,
    WISHED,
    WORTH,
    YEAR_BEFORE,
    YEAR_BEHIND,
)
from policies.identifying_details.detectors.celebrated import CELEBRATING, HINTS, celebrated
from policies.identifying_details.detectors.counted_days import REACH, counts_days
from policies.identifying_details.detectors.dates import iso
from policies.identifying_details.detectors.days_found import Day, dates_in
from policies.identifying_details.detectors.feasts import FEAST_BABY
from policies.identifying_details.detectors.look import Detector, Look
from policies.identifying_details.detectors.reaching import reached_rarely
from policies.identifying_details.detectors.set_apart import OF_PEOPLE, is_set_apart
from policies.identifying_details.detectors.things_made import is_of_a_thing
from policies.identifying_details.figures import LARGE_NUMBERS, SPELLED_NUMBERS, in_figures
from policies.identifying_details.registered.plain import plain
from policies.identifying_details.words import words

BEFORE, AFTER = 90, 90
"""How many characters in front of and behind a date may say whose birthday it is."""

_SPELLED_CUES = CUES | CELEBRATING
_AGEING = words("turns turning") | LARGE_NUMBERS
"""With one of them, beside a month, an age may be told without any figure."""
_A_DATE = 5
"""Digits that a day and a year have, if the month is a word."""
_WORD = re.compile(r"[^\W\d_]+")
_BECAUSE = re.compile(r"\bsince (?=(?:his|her|their|my|your|he|she|they|i|you|we)\b)")
"""Since her eyes are bad: why, and not when."""
_FEAST_BABY = re.compile(FEAST_BABY)
_BEFORE_THE_DAY = (
    (WISHED, "birthday-wish"),
    (IS_ON, "age-on-a-day"),
    (NTH_BEFORE, "age-on-a-day"),
)
"""What tells an age in front of its day, and the rule."""
_TWO_FIGURES = re.compile(r"(?<![\d./'-])\d\d$")
_AGE_FOR_A_YEAR = re.compile(r"(?:,| de) \d\d$")
"""2 March, 60!; op 3 mei de 60: what may be a year, or an age that somebody reaches that day."""
_FIGURES = re.compile(
    r"\d[./-](?:[ ]?\d|[ivx]{1,4}[./-])|\d{2} \d{2} \d|\d{6}|\d d[eo]l? \d"
    r"|th (?:19|20|')\d\d|th \d\d(?!\d)|new year"
)


def worth(look: Look, _: Place) -> bool:
    """Tell whether there are figures, or numbers in words, and a word of birth or of growing older."""
    if look.digits >= 1:
        worth = look.digits >= _A_DATE or look.has_any(WORTH) or bool(HINTS.search(look.lower))
        if worth and (look.has_any(DAYS) or bool(_FIGURES.search(look.lower))):
            return True
    told = look.has_any(_SPELLED_CUES) or (look.has_any(_AGEING) and look.has_any(DAYS))
    return told and look.has_any(SPELLED_NUMBERS)


def find(look: Look, _: Place) -> Iterator[Detail]:
    """Yield every full date of birth, and every age with its day and month, in figures or in words."""
    if look.digits >= 1:
        for start, end, written, cue in _births(plain(look.lower)):
            yield Detail("birthdate", start, end, written, cue=cue)
    if look.has_any(SPELLED_NUMBERS):
        read = in_figures(plain(look.lower))
        for start, end, written, cue in _births(read.text):
            yield Detail("birthdate", *read.span(start, end), written, cue=cue)


def _births(text: str) -> Iterator[tuple[int, int, str, str]]:
    """Yield where each stands, its ISO date where it has one, and the rule; the text is in plain spelling."""
    for date in dates_in(text):
        before, after = text[max(0, date.start - BEFORE) : date.start], text[date.end : date.end + AFTER]
        if is_of_a_thing(f"{before} {after}"):
            continue
        written = iso(date.full) if date.full and not COUNTED.match(after) else ""
        cue = _with_year(date, written, before, after) if written else _in_figures_alone(date, before, after)
        if cue:
            yield date.start, date.end, written or iso(date.alone), cue
            continue
        if date.alone:
            continue
        end = date.end
        around = _without_year(date, before, after, written=bool(written))
        if around is None and written and (age := _AGE_FOR_A_YEAR.search(date.full)):
            end = date.start + age.start()
            around = _aged(before, text[end : end + AFTER])
        if around is not None and not counts_days(text[: date.start][-REACH:], text[end : end + REACH]):
            left, right, cue = around
            yield date.start - left, end + right, "", cue


def _with_year(date: Day, written: str, before: str, after: str) -> str:
    """Return the rule by which a full date is one of birth, or nothing."""
    grown_up = int(written[:4]) in GROWN_UP
    of = grown_up and OF_BEFORE.search(before)
    baby = int(written[:4]) in OF_PEOPLE and _FEAST_BABY.search(date.full)
    if of or baby or BORN_BEFORE.search(before) or BORN_AFTER.match(after):
        return "date-of-birth"
    if (sign := SIGN_BEFORE.search(before)) and HAPPENED.isdisjoint(_WORD.findall(sign.group())):
        return "date-of-birth"
    said = IS_BEFORE.search(before) or IS_BEHIND.match(after)
    if grown_up and said and not _has_happened(before, after):
        return "date-said-of-somebody"
    if grown_up and GIVEN_AS.match(after):
        return "given-as-birth"
    if grown_up and _is_hinted(before, after):
        return "date-of-years-ago"
    apart = int(written[:4]) in OF_PEOPLE and is_set_apart(before, after)
    return "date-set-apart" if apart and not _has_happened(before, after) else ""


def _in_figures_alone(date: Day, before: str, after: str) -> str:
    """Return the rule by which figures that need not be a date are one of birth, or nothing."""
    written = iso(date.alone) if date.alone else ""
    if not written or int(written[:4]) not in GROWN_UP or NO_DAY.search(before):
        return ""
    told = BORN_BEFORE.search(before) or OF_BEFORE.search(before) or BORN_AFTER.match(after)
    return "date-of-birth" if told else ""


def _without_year(date: Day, before: str, after: str, *, written: bool) -> tuple[int, int, str] | None:
    """Return how far a birth or an age stretches from its day, to the left and to the right, and the rule."""
    if not written:
        return _apart(before, after) or _aged(before, after)
    if nth := NTH_BEFORE.search(before):
        return len(before) - nth.start(nth.lastgroup or "age"), 0, "age-on-a-day"
    if _TWO_FIGURES.search(date.full) and TURNS_ON.search(before) and not OF_NO_PERSON.search(before):
        return 0, 0, "age-on-a-day"
    if (age := reached(before, "")) and not OF_NO_PERSON.search(before):  # will be 40 on 3 May 2026
        return *age, "age-on-a-day"
    behind = _nth(before, after)
    return (*behind, "age-on-a-day") if behind else None


def _apart(before: str, after: str) -> tuple[int, int, str] | None:
    """Born 88, 3rd May; birthday 3rd May, and the year was 88."""
    if year := YEAR_BEFORE.search(before):
        return len(before) - year.start(), 0, "year-then-day"
    born = BIRTHDAY_BEFORE.search(before) or BORN_BEHIND.match(after)
    year = YEAR_BEHIND.match(after) if born else None
    if year is None or _has_happened("", year.group()):
        return None
    return 0, year.end("year"), "day-then-year"


def _aged(before: str, after: str) -> tuple[int, int, str] | None:
    """Is 40 on the 3rd; her 40th birthday is the 3rd; turns 40 on the 3rd; not: her cat is 14 on the 3rd."""
    if OF_NO_PERSON.search(before):
        return None
    for pattern, cue in _BEFORE_THE_DAY:
        if aged := pattern.search(before):
            return len(before) - aged.start(aged.lastgroup or "age"), 0, cue
    if DAY_BEFORE.search(before) and AGE_BEHIND.match(after):
        return 0, 0, "age-on-a-day"
    for told in (reached, celebrated, _nth, reached_rarely):
        if age := told(before, after):
            return *age, "age-on-a-day"
    return (0, 0, "age-nearby") if told_nearby(before, after) else None


def _nth(_: str, after: str) -> tuple[int, int] | None:
    """Behind the day, her 40th birthday; behind a comma, with whoever is named there, it is no part of it."""
    nth = NTH_AFTER.match(after)
    if nth is None:
        return None
    return 0, 0 if "," in nth.group() else nth.end("age")


def _is_hinted(before: str, after: str) -> bool:
    """Tell whether a day of years ago is spoken of as one is born on, and as nothing else."""
    near = {*_WORD.findall(before), *_WORD.findall(after)}
    hinted = not near.isdisjoint(HINTING) or DOWN_AS.search(before)
    return bool(hinted) and not _has_happened(before, after)


def _has_happened(before: str, after: str) -> bool:
    return not HAPPENED.isdisjoint((*_WORD.findall(_BECAUSE.sub(" ", before)), *_WORD.findall(after)))


BIRTHDATE = Detector("birthdate", worth, find, _SPELLED_CUES | _AGEING)
