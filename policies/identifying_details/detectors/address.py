"""Street addresses: a house number with a street, in the ways that people write them.

A street without a house number, a town or a country is no address. Each number of the message is looked at
with the words beside it. Source: section "Categories of detail" of the specification.
"""

import re
from collections.abc import Iterator

from policies.identifying_details.detail import Detail, Place
from policies.identifying_details.detectors.address_cues import (
    DESCRIBING,
    NEVER,
    NO_NAME,
    NUMBERED,
    living_before,
)
from policies.identifying_details.detectors.look import Detector, Look
from policies.identifying_details.detectors.street_words import (
    ABBREVIATED,
    BEFORE_NAME,
    BOXES,
    ENDS,
    ESTATE_ENDS,
    LOOSE_BEFORE_NAME,
    LOOSE_ENDS,
    LOOSE_SUFFIXES,
    NO_STREETS,
    PARTICLES,
    PLAIN_SUFFIXES,
    PREPOSED,
    SUFFIXES,
    UNITS,
)
from policies.identifying_details.public.landmarks import is_landmark
from policies.identifying_details.words import any_of

MOST_TRIES = 300
"""How many numbers of one message are looked at."""
WINDOW = 70
"""How many characters in front of a number may belong to its street."""

_NUMBER = re.compile(
    r"[0-9](?<!\d[.,:/-]\d)(?:"
    r"(?<![\w$£€@%+]\d)\d{0,5}(?![%$£€@:]|[.,]\d)(?![^\W]|/\D|-(?![a-zA-Z](?!\w))\D)"
    r"|(?<![\w$£€#@%+]\d)\d{0,4}[a-dA-D](?!\w))"
)
"""What is in front of a figure is looked at behind it: so only figures are tried."""
_HOUSE = r"(?P<house>\d{1,5})(?:[ ]?[a-d](?![^\W_]))?(?:[-/]\d{1,4}[a-z]?|-[a-z](?!\w))?"
_NAME = r"(?:[^\W\d_][\w'.-]{0,24}|\d{1,3}(?:st|nd|rd|th))"
_DOOR = rf"(?:[,\s]{{1,3}}(?:(?:(?:{UNITS})(?:\.[ ]?|[ ])#?|#)\w{{1,5}}|\d{{1,2}}[oa°](?:[ ]\w)?)(?!\w))?"
_NAMED = re.compile(
    rf"{_HOUSE},?[ ](?P<name>(?:{_NAME}[ ]{{1,2}}){{1,5}}?)(?P<kind>(?:{any_of(SUFFIXES, LOOSE_SUFFIXES)})"
    rf"(?:[ ](?:{any_of(SUFFIXES)}|dr|ct|st))?)"
    rf"(?![^\W_]|'(?!s\b))\.?(?:[ ](?:[nsew]|[ns][ew])(?!\w))?{_DOOR}"
)
_PARTICLE = rf"(?:(?:{any_of(PARTICLES)})['. ]{{1,2}})"
_WORD = r"[^\W\d_][\w'.-]{0,24}"
_TYPED_AFTER = re.compile(
    rf"{_HOUSE}(?:[ ]?(?:bis|ter|quater))?,?[ ](?P<kind>c/|{any_of(BEFORE_NAME, LOOSE_BEFORE_NAME)})\.?[ ]"
    rf"(?P<name>{_PARTICLE}{{0,3}}{_WORD}(?:[ -]{_WORD}(?=[ ,.\n]|$)){{0,2}}?){_DOOR}"
)
_TYPED_BEFORE = re.compile(
    rf"(?<!\w)(?<!\d )(?<!\d, )(?P<kind>c/(?!o\b)"
    rf"|{any_of(BEFORE_NAME, LOOSE_BEFORE_NAME)})(?:(?<=/)[ ]?|\.[ ]?"
    rf"|[ ])(?P<name>(?:\d{{1,2}} de )?{_PARTICLE}{{0,3}}{_WORD}"
    rf"(?:[ ]{_WORD}){{0,5}}),?[ ]{{0,2}}(?:n\.?[º°o]\.?|n\.|nro\.?|núm\.?|número|no\.?|#|km)?[ ]?$"
)
_NUMBER_BEHIND = re.compile(
    rf"(?P<own>{_NAME})[ ](?:{any_of(SUFFIXES, LOOSE_SUFFIXES)}),?[ ](?:at )?(?:number|no\.?|nr\.?)[ ]$"
)
_APART_BEFORE = re.compile(r"[,:(?!.][ ]$")
_APART_BEHIND = re.compile(r"[ ]?(?:[,.)!?;\n]|$)")
_PREPOSED = re.compile(
    rf"(?<!\w)(?P<place>{PREPOSED})[ ](?:[^\W\d_]{{2,20}}[ ])?(?P<name>[^\W\d_][\w'-]{{2,30}})[ ]$"
)
_COMPOUND_BEFORE = re.compile(
    r"(?:(?P<first>[^\W\d_][\w'.-]{1,20})[ ])?(?P<name>[^\W\d_][\w.-]{1,40})[ ]{1,2}$"
)
_HOUSE_FIRST = re.compile(
    rf"(?!(?:19|20)\d\d[ ])\d{{3,6}}[ ](?P<name>(?:{_WORD}[ ,]{{1,2}}){{1,6}}?)\d{{1,4}}\.?"
    r"(?=[ ]{0,2}(?:,|\n|$|\.|apt\b|suite\b|street\b|st\b|road\b|\?))"
)
_ESTATE = re.compile(
    rf"{_HOUSE},?[ ](?P<name>[^\W\d_][\w'-]{{2,20}}(?:{any_of(ESTATE_ENDS)}))(?=[ ]?(?:[,.)!?;\n]|$))"
)
_HIGHWAY = re.compile(
    r"\d{2,5}[ ](?:[nsew]\.?[ ])?(?:(?:us|state|county|old)[ ])?"
    r"(?:hwy|highway|route|rt|rte|county road|state road|cr|fm|sr|interstate)[ ]\d{1,4}(?!\w)"
    r"(?:[ ](?:[nsew]|[ns][ew])(?!\w))?"
)
_CROSSING = re.compile(
    r"(?<!\w)(?:calle|carrera|cra|kra|kr|cl|avenida|av|diagonal|transversal)\.?[ ]\d{1,3}[a-z]?[ ]?"
    r"(?:#|no\.?)[ ]?$"
)
_CUED = re.compile(rf"{_HOUSE}[ ](?=[^\W\d_][\w'.-]{{2,24}})")
_NEXT_WORD = re.compile(r"[^\W\d_][\w'-]{0,24}[ ]?")
_TOWN = re.compile(r",?(?: in| à| en| te| em)?[ ]\d{4,5}[ ][^\W\d_]{3}")
_LAST_CUED = re.compile(
    r"\b(?:lives?|living|address(?: of [^.!?\n]{1,30})?|wohnt?|wohne|adresse|vive|vivo|dirección|habite"
    r"|mora|woont?)"
    rf"(?: is| it is|:| at| on| in| ist| en| à| au| am| im| op| na| no| de| the north side of"
    rf"| the corner of){{1,3}}[ ]"
    rf"(?:the )?(?P<name>{_WORD}(?:[ ]{_WORD}){{0,3}})[ ]$"
)
_CORNER = re.compile(r"\d{1,3}[a-z]?[ ]?-[ ]?\d{1,3}(?!\w)")
_YEAR = re.compile(r"(?:19|20)\d\d(?!\d)")
_AFTER_HOUSE = re.compile(rf"(?:[ -]?[a-d](?![^\W_]))?{_DOOR}")
_BOX = re.compile(
    r"\b(?:p\.?[ ]?o\.?[ ]?box|post ?box|postfach|apartado(?: de correos)?|caixa postal|boîte postale"
    r"|postbus)[ ]#?\d{1,6}"
    r"|\b(?:unit|psc|cmr)[ ]\d{1,5},?[ ]box[ ]\d{1,5}|\b[afd]po[ ]a[aep][ ]\d{5}"
    r"|\b(?:(?:apt\.?|appt\.?|whg\.?)[ ]#?\d{2,4}|suite[ ]#?\d{3,4})[a-z]?(?![\w%])"
)
_MAIN = frozenset({"main", "old", "new"})
_NO_STREET = NO_NAME | NEVER
_FIRST_WORD = re.compile(r"[\w'.-]{1,25}")


def worth(look: Look, _: Place) -> bool:
    """Tell whether there is a number at all."""
    return look.digits > 0


def find(look: Look, _: Place) -> Iterator[Detail]:
    """Yield every street address of the message, and post boxes."""
    if look.has_any(BOXES):
        for box in _BOX.finditer(look.lower):
            yield Detail("address", box.start(), box.end(), _plain(box.group()), cue="address-box")
    for tries, number in enumerate(_NUMBER.finditer(look.text)):
        if tries >= MOST_TRIES:
            return
        yield from _at(look, number.start(), number.end())


def _at(look: Look, start: int, end: int) -> Iterator[Detail]:
    """Yield the address that the number between `start` and `end` is the house number of."""
    living = living_before(look.before(start, WINDOW))
    if (named := _NAMED.match(look.lower, start)) and _is_name(look, named, living, LOOSE_SUFFIXES):
        yield _detail(look, start, named.end(), "street")
    if (typed := _TYPED_AFTER.match(look.lower, start)) and _is_name(look, typed, living, LOOSE_BEFORE_NAME):
        yield _detail(look, start, typed.end(), "street-first")
    if numbered := _HIGHWAY.match(look.lower, start):
        yield _detail(look, start, numbered.end(), "street-numbered")
    if (first := _HOUSE_FIRST.match(look.lower, start)) and _capitalised(look, first.start("name")):
        yield _detail(look, start, first.end(), "house-first")
    if (estate := _ESTATE.match(look.lower, start)) and _capitalised(look, estate.start("name")):
        yield _detail(look, start, estate.end("name"), "estate")
    if living and (cued := _CUED.match(look.lower, start)) and (last := _capitals(look, cued.end())):
        yield _detail(look, start, last, "street-cued")
    yield from _before(look, start, end, living)


def _before(look: Look, start: int, end: int, living: bool) -> Iterator[Detail]:
    """Yield the address whose street stands in front of its number, as in most of Europe."""
    if end - start > 5:
        return
    at = max(0, start - WINDOW)
    window = look.lower[at:start]
    behind = _AFTER_HOUSE.match(look.lower, end)
    last = behind.end() if behind else end
    for typed in _TYPED_BEFORE.finditer(window):
        kind, name = typed["kind"], typed["name"]
        if (
            kind not in LOOSE_BEFORE_NAME
            or living
            or _capitalised(look, at + typed.start("name") + _own(name))
        ):
            yield _detail(look, at + typed.start(), last, "street-first")
            return
    if end - start >= 2 and not _YEAR.match(look.text, start) and (street := _LAST_CUED.search(window)):
        name = at + street.start("name")
        if _capitalised(look, name) and street["name"].split()[0] not in NUMBERED:
            yield _detail(look, name, last, "street-cued")
    if (street := _NUMBER_BEHIND.search(window)) and _capitalised(look, at + street.start("own")):
        yield _detail(look, at + street.start("own"), last, "street-then-number")
    if (crossing := _CROSSING.search(window)) and (corner := _CORNER.match(look.lower, start)):
        yield _detail(look, at + crossing.start(), corner.end(), "street-numbered")
    compound = _COMPOUND_BEFORE.search(window)
    sure = living or bool(_TOWN.match(look.lower, last)) or _set_apart(look, at, compound, last)
    if compound and _is_compound(look, at, compound, sure, end - start):
        own = compound["name"] not in ENDS and compound["name"] not in LOOSE_ENDS
        yield _detail(look, at + compound.start("name" if own else 0), last, "street-compound")
    elif (placed := _PREPOSED.search(window)) and _is_placed(look, at, placed, end, living):
        yield _detail(look, at + placed.start("place"), last, "street-placed")


def _is_placed(look: Look, at: int, placed: re.Match[str], end: int, living: bool) -> bool:
    """Tell "An der alten Ziegelei 12" from "am Ende 5 Stunden" and "am Montag 3 Termine"."""
    name, place = at + placed.start("name"), at + placed.start("place")
    written = living or (
        look.text[place].isupper() and look.text[max(0, place - 2) : place].strip() not in "!?."
    )
    return (
        written
        and _capitalised(look, name)
        and placed["name"] not in NUMBERED | NO_STREETS
        and bool(_APART_BEHIND.match(look.lower, end) or _TOWN.match(look.lower, end))
    )


def _set_apart(look: Look, at: int, compound: re.Match[str] | None, last: int) -> bool:
    """I took him home, Korenbloemhof 62, he is safe: it says where, between commas."""
    if compound is None or compound["name"] in NO_STREETS:
        return False
    before = look.before(at + compound.start("name"), 2)
    return bool(_APART_BEFORE.search(before)) and bool(_APART_BEHIND.match(look.lower, last))


def _is_compound(look: Look, at: int, compound: re.Match[str], sure: bool, digits: int) -> bool:
    """Tell "Kastanjelaan 19" and "Lange Straße 5" from "Bring 3"."""
    name = compound["name"]
    capital = _capitalised(look, at + compound.start("name"))
    if name in ENDS:
        first = compound["first"] or ""
        known = sure and name in ENDS and first not in PARTICLES and first not in NO_NAME
        return bool(first) and (known or capital or _capitalised(look, at + compound.start("first")))
    if name.endswith(ENDS):
        return sure or len(name) > 6 or capital
    return sure and digits <= 3 and name.endswith(LOOSE_ENDS) and capital and name not in LOOSE_ENDS


def _is_name(look: Look, found: re.Match[str], living: bool, loose: frozenset[str]) -> bool:
    """Tell "14 Larch Road" from "7 times to leave on the road"."""
    name, kind = found["name"], found["kind"]
    own = [word.strip(".,'") for word in name.split() if word.strip(".,'") not in PARTICLES]
    if not own or not _may_name(look, found.start("name"), found.end("name")):
        return False
    if _capitalised(look, found.start("name") + _own(name)):
        return True
    digits = found.end("house") - found.start("house")
    long_number = digits >= (2 if kind in ABBREVIATED else 3)
    sure = living or kind not in loose or (long_number and kind in PLAIN_SUFFIXES and loose is LOOSE_SUFFIXES)
    named = own[-1] not in DESCRIBING or (own[-1] in _MAIN and digits >= 2)
    return sure and named and len(own) <= 3


def _may_name(look: Look, start: int, end: int) -> bool:
    """Tell whether every word there may be a street's; capitals excuse all but units, months and days."""
    for word in _FIRST_WORD.finditer(look.lower, start, end):
        plain = word.group().strip(".'")
        written = look.text[word.start() : word.end()]
        titled = written[:1].isupper() and not (len(written) > 1 and written.isupper())
        if plain in NEVER or (plain in NO_NAME and not titled):
            return False
    return True


def _own(name: str) -> int:
    """Where in a name its own word begins, behind "de la" and the like."""
    at = 0
    for word in _FIRST_WORD.finditer(name):
        at = word.start()
        if word.group().strip(".'") not in PARTICLES:
            break
    return at


def _capitalised(look: Look, at: int) -> bool:
    word = _FIRST_WORD.match(look.lower, at)
    return look.text[at : at + 1].isupper() and bool(word and word.group().strip(".'") not in _NO_STREET)


def _capitals(look: Look, at: int) -> int:
    """Where up to three capitalised words from `at` on end; 0 where there is none."""
    last = 0
    for _ in range(3):
        word = _NEXT_WORD.match(look.lower, at)
        if not word or not _capitalised(look, at):
            break
        at, last = word.end(), at + len(word.group().rstrip())
    return last


def _plain(text: str) -> str:
    return " ".join(text.split())


def _detail(look: Look, start: int, end: int, cue: str) -> Detail:
    end -= look.text[end - 1] == "."
    address = _plain(look.lower[start:end])
    return Detail("address", start, end, address, public=is_landmark(address), cue=cue)


ADDRESS = Detector("address", worth, find)
