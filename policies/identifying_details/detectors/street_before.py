"""Streets in front of their house number, as in most of Europe: Lindenstraße 12, calle del Olmo 27."""

import re
from collections.abc import Iterator

from policies.identifying_details.detail import Detail
from policies.identifying_details.detectors.address_cues import NO_NAME, NUMBERED
from policies.identifying_details.detectors.living_words import LIVES
from policies.identifying_details.detectors.look import Look
from policies.identifying_details.detectors.street_names import (
    DOOR,
    NAME,
    PARTICLE,
    WINDOW,
    WORD,
    capitalised,
    own_word,
    street,
)
from policies.identifying_details.detectors.street_sure import (
    APART_BEHIND,
    closes,
    has_postal_town,
    is_counted,
    is_lived_in,
    is_sure,
)
from policies.identifying_details.detectors.street_words import (
    BEFORE_NAME,
    ENDS,
    GREAT_STREETS,
    LOOSE_BEFORE_NAME,
    LOOSE_ENDS,
    LOOSE_SUFFIXES,
    NO_STREETS,
    PARTICLES,
    PREPOSED,
    SUFFIXES,
)
from policies.identifying_details.registered.nicknames import GIVEN_NAMES
from policies.identifying_details.registered.plain import plain
from policies.identifying_details.words import any_of

_TYPED_BEFORE = re.compile(
    rf"(?<!\w)(?<!\d )(?<!\d, )(?P<kind>c/(?!o\b)"
    rf"|{any_of(BEFORE_NAME, LOOSE_BEFORE_NAME, GREAT_STREETS)})(?:(?<=/)[ ]?|\.[ ]?"
    rf"|[ ])(?P<name>(?:\d{{1,2}} de )?{PARTICLE}{{0,3}}{WORD}"
    rf"(?:[ ]{WORD}){{0,5}}),?[ ]{{0,2}}(?:n\.?[º°o]\.?|n\.|nro\.?|núm\.?|n[úu]mero|no\.?|#|km"
    r"|portal|bloque|chalet|lote|porta|bât\.?|bâtiment|(?:non|hein),?[ ]au)?[ ]?$"
)
_LIVED_IN = re.compile(
    rf"\b(?:{any_of(LIVES)})(?: (?:jetzt|noch|nu|nog|doch|toch)){{0,2}} (?P<name>{WORD}) $"
)
"""Woont Wilgenplas 6: right behind the verb a name is a street's, whatever it ends in."""
_NUMBER_BEHIND = re.compile(
    rf"(?P<own>{NAME})[ ](?:{any_of(SUFFIXES, LOOSE_SUFFIXES)}),?[ ](?:at )?(?:number|no\.?|nr\.?)[ ]$"
)
_PREPOSED = re.compile(
    rf"(?<!\w)(?P<place>{PREPOSED})[ ](?:[^\W\d_]{{2,20}}[ ])?(?P<name>[^\W\d_][\w'-]{{2,30}})[ ]$"
)
_COMPOUND_BEFORE = re.compile(
    r"(?:(?P<first>[^\W\d_][\w'.-]{1,20})[ ])?(?P<name>[^\W\d_][\w.-]{1,40}),?[ ]{1,2}"
    r"(?:(?:hausnummer|hausnr\.?|huisnummer|nummer|nr\.?)[ ])?$"
)
_ENDED = re.compile(r"[^\W\d_]{5,}\. ")
"""A sentence that ends inside what would be a name; not: av. gral. Paz."""
_CROSSING = re.compile(
    r"(?<!\w)(?:calle|carrera|cra|kra|kr|cl|avenida|av|diagonal|transversal|transv|tv|dg)"
    r"\.?[ ]\d{1,3}[ ]?[a-z]?(?: bis)?"
    r"(?: (?:sur|norte|este|oeste))?[ ]?(?:#|no?\.?[º°o]?|n[úu]mero)[ ]?$"
)
_MOST_WORDS = 4
"""Words right in front of a number that may be its street's name; none is one if it is written small."""
_NUMBER_SAID = tuple(f"{word} {end}" for word in ("number", "no", "no.", "nr", "nr.") for end in ("", "\n"))
_ENDS = ENDS + LOOSE_ENDS
_LAST_CUED = re.compile(
    r"\b(?:lives?|living|address(?: of [^.!?\n]{1,30})?|wohnt?|wohne|adresse|vive|vivo|dirección|habite"
    r"|mora|woont?|(?:ihr|sein|dein|euer)e? (?:hof|haus|wohnung|bude))"
    rf"(?: is| it is|:| at| on| in| ist| en| à| au| am| im| op| na| no| de| the north side of"
    rf"| the corner of){{1,3}}[ ]"
    rf"(?:the )?(?P<name>{WORD}(?:[ ]{WORD}){{0,3}})[ ]$"
)
_FETCHED = re.compile(
    r"\b(?:viv(?:es|ís|en|imos)|reco[gj]\w{1,5}|busc\w{1,4}|dej\w{1,4}|llev\w{1,4}|pas\w{1,5} por"
    r"|para|está|queda|es|casa|vive"
    r"|mud[óo]|instal\w{1,3}|deix\w{1,4}|lev\w{1,4}|peg\w{1,4}|fica|mora)\b[^.!?\n\d]{0,24} (?:en|na|no|em) "
    rf"(?P<name>{WORD}(?:[ ]{WORD}){{0,2}})[ ]$"
)
"""Where somebody is fetched, or is now: recojo a Maya en Fray Luis (…)."""
_CORNER = re.compile(r"\d{1,3}[a-z]?(?: (?:sur|norte|este|oeste))?[ ]?-[ ]?\d{1,3}(?!\w)")
_YEAR = re.compile(r"(?:19|20)\d\d(?!\d)")
_AFTER_HOUSE = re.compile(rf"(?:(?:[ -]?[a-d]|[ -](?:hs|huis|bis|i{{1,3}}))(?![^\W_]))?{DOOR}")


def before(look: Look, start: int, end: int, *, living: bool) -> Iterator[Detail]:
    """Yield the address whose street stands in front of its number, as in most of Europe."""
    if end - start > 5:
        return
    at = max(0, start - WINDOW)
    window = look.lower[at:start]
    behind = _AFTER_HOUSE.match(look.lower, end)
    last = behind.end() if behind else end
    written = [word[:1].isupper() for word in look.text[at:start].split(" ")[-_MOST_WORDS - 1 : -1]]
    if typed := next(_typed(look, at, start, end, living), None):
        yield street(look, at + typed.start(), last, "street-first")
        return
    if (
        any(written)
        and end - start >= 2
        and not _YEAR.match(look.text, start)
        and (found := _LAST_CUED.search(window))
    ):
        name = at + found.start("name")
        if capitalised(look, name) and found["name"].split()[0] not in NUMBERED:
            yield street(look, name, last, "street-cued")
    yield from _fetched_from(look, start, end, last)
    if (
        window.endswith(_NUMBER_SAID)
        and (found := _NUMBER_BEHIND.search(window))
        and capitalised(look, at + found.start("own"))
    ):
        yield street(look, at + found.start("own"), last, "street-then-number")
    if (crossing := _CROSSING.search(window)) and (corner := _CORNER.match(look.lower, start)):
        yield street(look, at + crossing.start(), corner.end(), "street-numbered")
    ends = any(word.rstrip(",").endswith(_ENDS) for word in window.split()[-2:])
    compound = _COMPOUND_BEFORE.search(window) if ends else None
    sure = living or bool(compound and is_sure(look, at, compound, last))
    if compound and _is_compound(look, at, compound, sure, end - start):
        own = compound["name"] not in ENDS and compound["name"] not in LOOSE_ENDS
        yield street(look, at + compound.start("name" if own else 0), last, "street-compound")
    elif (
        written[-1:] == [True]
        and (placed := _PREPOSED.search(window))
        and _is_placed(look, at, placed, end, living)
    ):
        yield street(look, at + placed.start("place"), last, "street-placed")


def _typed(look: Look, at: int, start: int, end: int, living: bool) -> Iterator[re.Match[str]]:
    """Yield a street behind what it is; not: na calçada com o segurança. Ele tem 58 anos."""
    for typed in _TYPED_BEFORE.finditer(look.lower[at:start]):
        kind, name = typed["kind"], typed["name"]
        told = kind not in LOOSE_BEFORE_NAME | GREAT_STREETS or (living and kind not in GREAT_STREETS)
        written = told or capitalised(look, at + typed.start("name") + own_word(name))
        if written and not _ENDED.search(name) and not is_counted(look, end):
            yield typed


def _fetched_from(look: Look, start: int, end: int, last: int) -> Iterator[Detail]:
    at = max(0, start - WINDOW)
    lived = _LIVED_IN.search(look.lower[at:start])
    if lived and _is_no_person(look, at + lived.start("name"), lived["name"], end):
        yield street(look, at + lived.start("name"), last, "street-lived-in")
    fetched = _FETCHED.search(look.lower[at:start])
    if fetched and _is_a_bare_street(look, at, fetched, start, end):
        yield street(look, at + fetched.start("name"), last, "street-fetched")


def _is_no_person(look: Look, at: int, name: str, end: int) -> bool:
    """Tell "woont Wilgenplas 6" from "woont Tess 3 hoog" and "wohnt Frau Meier 2 Türen weiter"."""
    return capitalised(look, at) and plain(name) not in GIVEN_NAMES and not is_counted(look, end)


def _is_a_bare_street(look: Look, at: int, fetched: re.Match[str], start: int, end: int) -> bool:
    """Tell "para en Lavalleja 876" from "está en Radio 3" and "es en Madrid 2026"."""
    names = fetched["name"].split()
    written = all(
        look.text[at + fetched.start("name") + look_at].isupper() for look_at in _starts(fetched["name"])
    )
    long = end - start > 2 or (len(names) > 1 and end - start > 1)
    apart = APART_BEHIND.match(look.text, end) or look.text[end : end + 3] in {" y ", " e "}
    year = end - start == 4 and _YEAR.match(look.text, start)
    return written and long and bool(apart) and not year and names[0] not in NUMBERED | NO_STREETS


def _starts(name: str) -> list[int]:
    """Where each word of a name begins."""
    return [0, *(at + 1 for at, sign in enumerate(name) if sign == " ")]


def _is_placed(look: Look, at: int, placed: re.Match[str], end: int, living: bool) -> bool:
    """Tell "An der alten Ziegelei 12" from "am Ende 5 Stunden" and "am Montag 3 Termine"."""
    name, place = at + placed.start("name"), at + placed.start("place")
    written = living or (
        look.text[place].isupper() and look.text[max(0, place - 2) : place].strip() not in "!?."
    )
    aside = look.text[max(0, place - 2) : place] == ", " and not is_counted(look, end)
    told = written and (aside or closes(look, end))
    return (
        (told or has_postal_town(look, end))
        and capitalised(look, name)
        and placed["name"] not in NUMBERED | NO_STREETS
    )


def _is_compound(look: Look, at: int, compound: re.Match[str], sure: bool, digits: int) -> bool:
    """Tell "Kastanjelaan 19" and "Lange Straße 5" from "Bring 3"."""
    name = compound["name"]
    capital = capitalised(look, at + compound.start("name"))
    if name in ENDS:
        first = compound["first"] or ""
        known = sure and name in ENDS and first not in PARTICLES and first not in NO_NAME
        return bool(first) and (known or capital or capitalised(look, at + compound.start("first")))
    if name.endswith(ENDS):
        return sure or len(name) > 6 or capital
    loose = sure and digits <= 3 and name.endswith(LOOSE_ENDS) and name not in LOOSE_ENDS
    small = compound.start("name") + at
    return loose and (capital or is_lived_in(look, small, name, at + compound.end() + digits))
