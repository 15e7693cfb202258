"""Licence plates: behind a word for one, or written as the room's countries write them, beside a vehicle."""

import re
from collections.abc import Iterator
from itertools import islice

from policies.identifying_details.cues import ORDINARY
from policies.identifying_details.detail import Detail, Place
from policies.identifying_details.detectors.look import Look
from policies.identifying_details.detectors.plate_cues import (
    CAR_WORDS,
    GOODS,
    PLATE_WORDS,
    UNITS,
    Cues,
    cues_of,
    is_a_model,
    is_another_thing,
    is_doubtful,
    is_no_plate,
    is_surely_of_plates,
)
from policies.identifying_details.detectors.plate_forms import (
    IN_CAPITALS,
    IN_SMALL_OF,
    MOST_SIGNS,
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

_NO_LETTERS = UNITS | words("btw pls sms pdf mrs gbp ppl psd xxx")
_BESIDE = re.compile(r"\d(?:(?=[ '.-]?[A-ZÄÖÜ])|(?<=[A-ZÄÖÜ].)|(?<=[A-ZÄÖÜ][ '.-].))")
"""A figure beside a capital: one stands in every plate that is known by its form."""
LEAST_ALONE = 6
"""Letters and figures of what is a plate where it stands alone, and is written as others are too."""
_SENTENCE = re.compile(r"[.!?;\n]")
_TOLD_BEFORE = re.compile(r"(?P<sentence>[^.!?;\n]{3,90})[.!?;\n]{1,3}\s*$")


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
    if look.has_any(GOODS):
        return
    for tries, seen in enumerate(SPACED.finditer(look.text)):
        if tries >= MOST_TRIES:
            return
        yield _plate(seen.start(), seen.end(), seen.group())


def _written(look: Look, cues: Cues, form: re.Pattern[str], *, with_cars: bool = False) -> Iterator[Detail]:
    """Yield what is written as a plate is, with a word for one in its sentence.

    With cars, a word for a vehicle does as well, and what little else is written like may have it next door.
    """
    is_one = _is_with_a_vehicle if with_cars else _is_with_a_word
    if not _BESIDE.search(look.text):
        return
    for tries, seen in enumerate(form.finditer(look.text)):
        if tries >= MOST_TRIES:
            return
        written = seen.group()
        mixed = not written.isupper() and not written.islower()  # AB12 was the start of it
        if not (mixed or is_no_plate(written) or is_a_model(written)) and is_one(look, cues, seen):
            yield _plate(seen.start(), seen.end(), written)


def _written_small(look: Look, cues: Cues, form: re.Pattern[str]) -> Iterator[Detail]:
    """Yield what is written as a plate is, but in small letters: lk53 xyz."""
    for seen in islice(form.finditer(look.text), MOST_TRIES):
        letters = next(filter(None, seen.groupdict().values()), "")
        everyday = letters in ORDINARY or letters in _NO_LETTERS or is_a_model(seen.group())
        if not everyday and cues.speak_of_a_vehicle(_sentence(look, seen)):
            yield _plate(seen.start(), seen.end(), seen.group())


def _is_with_a_word(look: Look, cues: Cues, seen: re.Match[str]) -> bool:
    """Tell whether its sentence has a word for a plate, and does not call it something else."""
    return cues.speak_of_one(_sentence(look, seen)) and (
        is_unlike_others(seen.group(), MOST_SIGNS) or not _is_called_another_thing(look, seen)
    )


def _is_with_a_vehicle(look: Look, cues: Cues, seen: re.Match[str]) -> bool:
    """Tell whether a plate or a vehicle is spoken of.

    What only a plate is written like, or what a sure word for one stands beside, may be called a ticket or an
    order: her car got a ticket, (…).
    """
    sentence = _sentence(look, seen)
    spoken_of = cues.speak_of_a_vehicle(sentence)
    if spoken_of and (is_unlike_others(seen.group(), MOST_SIGNS) or is_surely_of_plates(sentence)):
        return True
    return not _is_called_another_thing(look, seen) and (spoken_of or _is_told_apart(look, cues, seen))


def _is_called_another_thing(look: Look, seen: re.Match[str]) -> bool:
    return is_another_thing(look.before(seen.start(), JUST_BEFORE))


def _sentence(look: Look, seen: re.Match[str]) -> str:
    """Return what stands near in the same sentence, in front and behind, as it is written."""
    before, after = _around(look, seen)
    return f"{_SENTENCE.split(before)[-1]}\n{_SENTENCE.split(after)[0]}"


def _around(look: Look, seen: re.Match[str]) -> tuple[str, str]:
    start, end = seen.span()
    return look.text[max(0, start - NEAR) : start], look.text[end : end + NEAR]


def _is_told_apart(look: Look, cues: Cues, seen: re.Match[str]) -> bool:
    """Tell whether a sentence next to a plate's own speaks of one, or of a vehicle: Her Golf? OS-RW (…)."""
    before, after = _around(look, seen)
    if is_unlike_others(seen.group()):
        return cues.speak_of_a_vehicle(f"{before}\n{after}")
    if cues.speak_of_one(before):
        return True
    told = _TOLD_BEFORE.search(before) if _is_a_sentence(before, after, seen.group()) else None
    return told is not None and cues.speak_of_a_vehicle(told["sentence"])


def _is_a_sentence(before: str, after: str, written: str) -> bool:
    """Tell whether a plate, and a long one, is all that is said: Her van was there. CA 123-456. No doubt."""
    alone = _SENTENCE.match(before.rstrip()[-1:]) and (not after.strip() or _SENTENCE.match(after))
    return bool(alone) and sum(map(str.isalnum, written)) >= LEAST_ALONE


def _plate(start: int, end: int, plate: str) -> Detail:
    return Detail("id_number", start, end, re.sub(r"[ '.-]", "", plate).upper(), cue="id-plate")
