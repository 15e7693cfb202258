"""Telephone numbers spelled in words: oh seven seven double-o."""

import re
from collections.abc import Iterator, Sequence
from itertools import islice

from policies.identifying_details.detail import Detail, Place
from policies.identifying_details.detectors import number_plans
from policies.identifying_details.detectors.look import Look
from policies.identifying_details.detectors.number_words import NUMBER_WORDS, Spelled, spelled_numbers
from policies.identifying_details.detectors.phone_cues import cue_before

MOST_TRIES = 50
"""How many numbers of one message are checked."""
_DIGITS = range(7, 16)
_DAY_AND_YEAR = re.compile(r"\d{1,2}([./-])\d{1,2}\1(?:19|20)\d\d(?!\d)")
_PLUS = re.compile(r"\bplus[ ,]$")
_COUNTING = ("1234567", "0123456", "7654321", "1098765")
"""Somebody counts, up or down."""


def may_be_spelled(look: Look) -> bool:
    """Tell whether there are enough words for digits to make a number."""
    return not look.words.isdisjoint(NUMBER_WORDS) and (
        look.digits >= 3 or len(look.words & NUMBER_WORDS) >= 2
    )


def spelled(look: Look, place: Place, lower: str) -> Iterator[Detail]:
    """Yield every number in words.

    Args:
        look: the message.
        place: where it was said.
        lower: its text in lower case, with noughts where an "o" stands for one.
    """
    for whole in islice(spelled_numbers(lower), MOST_TRIES):
        if _DAY_AND_YEAR.match(look.lower, whole.start):
            continue  # born on 22.11.2006, um zehn nach drei
        several = [one for one in _readings(lower, whole) if _is_as_long(one)]
        yield from islice(_told(look, place, several), 1)


def _told(look: Look, place: Place, several: Sequence[Spelled]) -> Iterator[Detail]:
    """Yield the ways to read one number, those that make a known one first."""
    for one in several:
        if known := _known(look, place, one):
            yield _detail(one, known)
    for one in several:
        strong = cue_before(look.before(one.start, 56)) == "strong"
        if strong and (loose := number_plans.loose(one.digits)):
            yield _detail(one, loose)


def _detail(number: Spelled, found: number_plans.Number) -> Detail:
    return Detail("phone", number.start, number.end, found.e164, public=found.public, cue="phone-spelled")


def _is_as_long(number: Spelled) -> bool:
    return len(number.digits) in _DIGITS and not number.digits.startswith(_COUNTING)


def _known(look: Look, place: Place, number: Spelled) -> number_plans.Number | None:
    """Return it as a number from abroad, behind "plus", or of this place, if it is one."""
    abroad = _PLUS.search(look.before(number.start, 6))
    from_abroad = number_plans.international("+" + number.digits) if abroad else None
    return from_abroad or number_plans.national(number.digits, place.regions)


def _readings(lower: str, number: Spelled) -> Iterator[Spelled]:
    """Yield a number as it stands, then without an "o" beside it: … tres cinco o estoy mal."""
    yield number
    start, end, digits = number.start, number.end, number.digits
    if lower.startswith(" o", end - 2):
        yield Spelled(start, end - 2, digits[:-1])
    if lower.startswith("o ", start):
        yield Spelled(start + 2, end, digits[1:])  # o nove um dois
