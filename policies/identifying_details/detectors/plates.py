"""Licence plates: behind a word for one, or written as the room's countries write them, beside a vehicle."""

import re
from collections.abc import Iterator
from itertools import islice

from policies.identifying_details.cues import ORDINARY
from policies.identifying_details.detail import Detail, Place
from policies.identifying_details.detectors.look import Look
from policies.identifying_details.detectors.plate_cues import (
    CAR_WORDS,
    PLATE_WORDS,
    Cues,
    cues_of,
    is_another_thing,
    is_doubtful,
)
from policies.identifying_details.detectors.plate_forms import (
    IN_CAPITALS,
    IN_SMALL_OF,
    OF,
    OF_ALL,
    SPACED,
    is_unlike_others,
)
from policies.identifying_details.words import words

MOST_TRIES = 200
"""How many plates of one message are looked at."""
NEAR = 90
"""How many characters in front of and behind a plate may speak of a vehicle, or name it a plate."""
JUST_BEFORE = 24
"""How many right in front of it may say that it is something else."""

_NO_LETTERS = words("btw kms pts lbs hrs mph rpm pls sms pdf mrs gbp ppm ppl psd bpm mhz ghz kwh xxx")
_GOODS = re.compile(
    r"\b(?:part|model|serial|version|size|code|batch|flight|order|room|ref|hoover|boiler|ticket|queue|deli|voucher"
    r"|coupon|booking)\b"
)
_BESIDE = re.compile(r"\d(?:(?=[ '.-]?[A-ZÄÖÜ])|(?<=[A-ZÄÖÜ].)|(?<=[A-ZÄÖÜ][ '.-].))")
"""A figure beside a capital: one stands in every plate that is known by its form."""
_SENTENCE = re.compile(r"[.!?;\n]")


def plates(look: Look, place: Place) -> Iterator[Detail]:
    """Yield every licence plate of the message."""
    cues = cues_of(place.regions)
    named = look.has_any(PLATE_WORDS)
    if named:
        for tries, found in enumerate(cues.behind.finditer(look.lower)):
            if tries >= MOST_TRIES:
                return
            written = look.text[found.start("plate") : found.end("plate")]
            if not is_doubtful(found["word"], written):
                yield _plate(found.start("plate"), found.end("plate"), written)
        yield from _written(look, cues, IN_CAPITALS)
    if named or look.has_any(CAR_WORDS):
        for form in (OF_ALL, *(OF[region] for region in place.regions if region in OF)):
            yield from _written(look, cues, form, with_cars=True)
        for form in (IN_SMALL_OF[region] for region in place.regions if region in IN_SMALL_OF):
            yield from _written_small(look, cues, form)
    if "GB" in place.regions and _BESIDE.search(look.text):
        yield from _told_by_form(look)


def _told_by_form(look: Look) -> Iterator[Detail]:
    """Yield what can be nothing but a plate: her road again. LV51 (…)."""
    if _GOODS.search(look.lower):
        return
    for tries, seen in enumerate(SPACED.finditer(look.text)):
        if tries >= MOST_TRIES:
            return
        yield _plate(seen.start(), seen.end(), seen.group())


def _written(look: Look, cues: Cues, form: re.Pattern[str], *, with_cars: bool = False) -> Iterator[Detail]:
    """Yield what is written as a plate is, with a word for one in its sentence.

    With cars, a word for a vehicle does as well, and what little else is written like may have it next door.
    """
    cue = cues.word_or_car if with_cars else cues.word
    if not _BESIDE.search(look.text):
        return
    for tries, seen in enumerate(form.finditer(look.text)):
        if tries >= MOST_TRIES:
            return
        mixed = not seen.group().isupper() and not seen.group().islower()  # AB12 was the start of it
        other = mixed or is_another_thing(look.before(seen.start(), JUST_BEFORE), seen.group())
        if not other and (_is_beside(look, seen, cue) or (with_cars and _is_told_apart(look, cues, seen))):
            yield _plate(seen.start(), seen.end(), seen.group())


def _written_small(look: Look, cues: Cues, form: re.Pattern[str]) -> Iterator[Detail]:
    """Yield what is written as a plate is, but in small letters: lk53 xyz."""
    for seen in islice(form.finditer(look.text), MOST_TRIES):
        letters = next(filter(None, seen.groupdict().values()), "")
        if (
            letters not in ORDINARY
            and letters not in _NO_LETTERS
            and _is_beside(look, seen, cues.word_or_car)
        ):
            yield _plate(seen.start(), seen.end(), seen.group())


def _is_beside(look: Look, seen: re.Match[str], cue: re.Pattern[str]) -> bool:
    before = _SENTENCE.split(look.before(seen.start(), NEAR))[-1]
    after = _SENTENCE.split(look.after(seen.end(), NEAR))[0]
    return bool(cue.search(before) or cue.search(after))


def _is_told_apart(look: Look, cues: Cues, seen: re.Match[str]) -> bool:
    """Tell whether a sentence next to a plate's own speaks of one, or of a vehicle: Her Golf? OS-RW (…)."""
    before, after = look.before(seen.start(), NEAR), look.after(seen.end(), NEAR)
    if is_unlike_others(seen.group()):
        return bool(cues.word_or_car.search(before) or cues.word_or_car.search(after))
    return bool(cues.word.search(before))


def _plate(start: int, end: int, plate: str) -> Detail:
    return Detail("id_number", start, end, re.sub(r"[ '.-]", "", plate).upper(), cue="id-plate")
