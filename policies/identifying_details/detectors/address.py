"""Street addresses: a house number with a street, in the ways that people write them.

A street without a house number, a town or a country is no address. Each number of the message is looked at
with the words beside it. Source: section "Categories of detail" of the specification.
"""

import re
from collections.abc import Iterator
from itertools import islice
from operator import methodcaller

from policies.identifying_details.detail import Detail, Place
from policies.identifying_details.detectors.address_cues import called_at_behind, living_before
from policies.identifying_details.detectors.doors import DOORS, HOUSES, doors, named_houses, numbered
from policies.identifying_details.detectors.look import Detector, Look
from policies.identifying_details.detectors.number_words import COUNTABLE, NUMBER_WORDS, TELLING_HOUSE_WORDS
from policies.identifying_details.detectors.street_bare import with_floor
from policies.identifying_details.detectors.street_before import before
from policies.identifying_details.detectors.street_behind import behind
from policies.identifying_details.detectors.street_names import WINDOW, single_spaced
from policies.identifying_details.detectors.street_words import (
    ABBREVIATED,
    BEFORE_NAME,
    BOXES,
    ENDS,
    LOOSE_BEFORE_NAME,
    LOOSE_SUFFIXES,
    SUFFIXES,
)
from policies.identifying_details.dictionary import is_a_word
from policies.identifying_details.figures import houses_in_figures
from policies.identifying_details.registered.plain import plain
from policies.identifying_details.words import any_of, whole

MOST_TRIES = 250
"""How many numbers of one message are looked at."""
_NUMBER = re.compile(
    r"[0-9](?<!\d[.,:/-]\d)(?:"
    r"(?<![\w$£€@%+]\d)\d{0,5}(?![%$£€@:]|[.,]\d)(?![^\W]|/\D|-(?!(?:[a-zA-Z]|hs|bis|huis|I{1,3})(?!\w))\D)"
    rf"(?![ -]{whole(COUNTABLE)})"
    r"|(?<![\w$£€#@%+]\d)\d{0,4}[a-dA-D](?!\w)"
    r"|(?<=(?<!\w)[uU]\d)\d{0,3}(?=/\d{1,5}[a-d]?[ ]))"
)
"""What is in front of a figure is looked at behind it: so only figures are tried, and none that counts.

A unit is written right in front of it in Australia: u3/88 Larch Parade."""
_BOX = re.compile(
    r"\b(?:p\.?[ ]?o\.?[ ]?box|post ?box|postfach|apartado(?: de correos)?|caixa postal|boîte postale"
    r"|postbus)[ ]#?\d{1,6}"
    r"|\b(?:unit|psc|cmr)[ ]\d{1,5},?[ ]box[ ]\d{1,5}|\b[afd]po[ ]a[aep][ ]\d{5}"
    r"|\b(?:(?:apt\.?|appt\.?|whg\.?)[ ]#?\d{2,4}|suite[ ]#?\d{3,4})[a-z]?(?![\w%])"
)

_DOOR_BEFORE = re.compile(rf"(?<![^\W_])(?:{any_of(DOORS)})\.?[ ]#?\d{{1,4}}[a-z]?,[ ]$")
"""A door in front of its house: apt 5C, 1200 W Belmont."""
_SHORT = re.compile(r"(?<![^\W_])(r|av|avda|c|str|tv|trav|pza|bd|bvd|ch|imp|ul)\.")
"""Words for a street that are cut short with a point, which ends no sentence."""
_SURE = SUFFIXES | BEFORE_NAME
"""One of these, or a capital, stands in every address with a number in words."""
_SURE_STREETS = SUFFIXES | BEFORE_NAME | ABBREVIATED
_LOOSE_STREETS = LOOSE_SUFFIXES | LOOSE_BEFORE_NAME
_ends_in_a_street = methodcaller("endswith", tuple(end for end in ENDS if end.isalpha()))


def worth(look: Look, _: Place) -> bool:
    """Tell whether there is a number, also one in words beside a street, or a house that may have a name."""
    return look.digits > 0 or look.has_any(HOUSES) or _may_be_spelled(look)


def find(look: Look, place: Place) -> Iterator[Detail]:
    """Yield every street address of the message, and post boxes."""
    if look.digits and look.has_any(BOXES):
        for box in _BOX.finditer(look.lower):
            yield Detail("address", box.start(), box.end(), single_spaced(box.group()), cue="address-box")
    if look.digits:
        for number in islice(_NUMBER.finditer(look.text), MOST_TRIES):
            yield from _at(look, number.start(), number.end(), place)
        yield from numbered(look)
        if look.has_any(DOORS):
            yield from doors(look)
    if look.has_any(HOUSES):
        yield from named_houses(look)
    if _may_be_spelled(look):
        yield from _spelled(look, place)


def _may_be_spelled(look: Look) -> bool:
    return look.has_any(TELLING_HOUSE_WORDS) and (
        look.has_any(_SURE_STREETS)
        or any(f" {word.capitalize()}" in look.text for word in look.words & _LOOSE_STREETS)
        or any(map(_ends_in_a_street, look.words))
    )


def _spelled(look: Look, place: Place) -> Iterator[Detail]:
    """Yield addresses with the number in words; a small one is counted with, but where somebody lives."""
    read = houses_in_figures(look.text, look.lower)
    figured = Look(read.text)
    for number in islice(_NUMBER.finditer(read.text), MOST_TRIES):
        start, end = number.span()
        given = read.span(start, end)
        if look.text[given[0]].isdecimal() or (end - start == 1 and not _lives(figured, start)):
            continue
        for found in _at(figured, start, end, place):
            first, last = read.span(found.start, found.end)
            if look.lower[first:last] != look.text[first:last] or not _SURE.isdisjoint(found.value.split()):
                yield Detail(
                    "address", first, last, found.value, public=found.public, cue=f"{found.cue}-spelled"
                )


def _at(look: Look, start: int, end: int, place: Place) -> Iterator[Detail]:
    """Yield the address that the number between `start` and `end` is the house number of."""
    living = _lives(look, start)
    if look.before(start, 4) != "box ":
        yield from (one for one in behind(look, start, living=living) if not _is_of_things(look, one, place))
    yield from before(look, start, end, living=living)
    yield from with_floor(look, start, end, place)


def _is_of_things(look: Look, found: Detail, place: Place) -> bool:
    """Tell "zuhause, bei 3500 Fotos" from "lives at 4500 Burnet": in German each noun has a capital."""
    said = found.value.split()
    german = [one for one in place.languages if one.startswith("de")]
    named = found.cue == "street-cued" and len(said) == 2 and look.text[found.start].isdecimal()
    return named and bool(german) and is_a_word(plain(said[1]), german)


def _lives(look: Look, start: int) -> bool:
    before = _SHORT.sub(r"\1", look.before(start, WINDOW))
    return living_before(_DOOR_BEFORE.sub("", before)) or called_at_behind(look.after(start, WINDOW))


ADDRESS = Detector("address", worth, find, (TELLING_HOUSE_WORDS & NUMBER_WORDS) | (HOUSES - {"house"}))
