"""Streets behind their house number, as in English and French: 14 Larch Road, 8 rue des Tilleuls."""

import re
from collections.abc import Iterator

from policies.identifying_details.detail import Detail
from policies.identifying_details.detectors.ageing import COUNTED
from policies.identifying_details.detectors.look import Look
from policies.identifying_details.detectors.street_names import (
    DOOR,
    HOUSE,
    NAME,
    PARTICLE,
    WORD,
    capitalised,
    capitals,
    is_street,
    street,
)
from policies.identifying_details.detectors.street_words import (
    BEFORE_NAME,
    ENDS,
    ESTATE_ENDS,
    LOOSE_BEFORE_NAME,
    LOOSE_ENDS,
    LOOSE_SUFFIXES,
    SUFFIXES,
)
from policies.identifying_details.patterns import when_used
from policies.identifying_details.words import any_of, words

_NAMED = when_used(
    rf"{HOUSE},?[ ](?P<name>(?:{NAME}[ ]{{1,2}}){{1,5}}?)(?P<kind>(?:{any_of(SUFFIXES, LOOSE_SUFFIXES)})"
    rf"(?:[ ](?:{any_of(SUFFIXES)}|dr|ct|st|drive|court|close|way))?)"
    rf"(?![^\W_]|'(?!s\b)\w)\.?(?:[ ](?:[nsew]|[ns][ew])(?!\w))?{DOOR}"
)
_RANG = r"rang(?=[ ](?:saint|sainte|ste?|double)(?![^\W_]))"
"""A country road in Quebec, by what its name begins with: elsewhere it is a row, or rings in English."""
_TYPED_AFTER = when_used(
    rf"{HOUSE}(?:[ ]?(?:bis|ter|quater))?,?[ ]"
    rf"(?P<kind>c/|{any_of(BEFORE_NAME, LOOSE_BEFORE_NAME)}|{_RANG})\.?[ ]"
    rf"(?P<name>{PARTICLE}{{0,3}}{WORD}(?:[ -]{WORD}(?=[ ,.\n]|$)){{0,2}}?){DOOR}"
)
_HOUSE_FIRST = when_used(
    rf"(?!(?:19|20)\d\d[ ])\d{{3,6}}[ ](?P<name>(?:{WORD}[ ,]{{1,2}}){{1,6}}?)\d{{1,4}}\.?"
    r"(?=[ ]{0,2}(?:,|\n|$|\.|apt\b|suite\b|street\b|st\b|road\b|\?))"
)
_MENU = words("option press then ext extension line ward bed room and if its it is or but")
_DIALLING = when_used(r"\b(?:ring|call|dial|phone|text|try|on) $")
_TOLL_FREE = when_used(r"\b1[ -]8[0-8]{2} $")
_ESTATE = when_used(
    rf"{HOUSE},?[ ](?P<name>[^\W\d_][\w'-]{{2,20}}(?:{any_of(ESTATE_ENDS)}))(?=[ ]?(?:[,.)!?;\n]|$))"
)
_THE = when_used(
    rf"{HOUSE},?[ ]the[ ](?P<name>[^\W\d_][\w'-]{{3,20}}(?:s|{any_of(ESTATE_ENDS)}))(?=[ ]?(?:[,.)!?;\n]|$))"
)
_THE_STREET = when_used(rf"{HOUSE},?[ ]the[ ](?P<name>{any_of(SUFFIXES, LOOSE_SUFFIXES)})(?![^\W_])")
_ARTICLE_BEFORE = when_used(r"(?<![^\W_])(?:o|el|al|au|le|no|ao|del|do|nº|n°) $")
_HOUSE_WORD = when_used(
    r"(?:hausnummer|hausnr\.?|huisnummer|nummer|nr\.?|n[úu]mero|numéro|n[º°o]\.?|portal|bloque|chalet)[ ]$"
)
_COMPOUND_BEHIND = when_used(
    rf"{HOUSE}[ ](?:in der|im|am|an der|in de|op de|op het|aan de|van de)[ ](?P<name>[^\W\d_][\w-]{{3,30}}"
    rf"(?:{any_of(frozenset(ENDS), frozenset(LOOSE_ENDS))}))(?![^\W_])"
)
_TYPED_BEHIND = when_used(
    rf"{HOUSE}[ ](?:(?:de la|de|da|do|del|du)[ ])?(?P<kind>{any_of(BEFORE_NAME)}|rang)[ ]"
    rf"(?P<name>{PARTICLE}{{0,3}}{WORD})"
)
_ORDINAL = when_used(
    r"\d{1,5}(?:[ ]?(?:bis|ter))?,?[ ]\d{1,3}(?:e|re|er|ère|eme|ème|ième)[ ]"
    r"(?:avenue|rue|rang|boulevard|chemin)(?![^\W_])"
    r"(?:[ ](?:ouest|est|nord|sud)(?![^\W_]))?"
)
"""In Quebec streets are numbered: 1184, 3e Avenue Ouest."""
_HIGHWAY = when_used(
    r"\d{2,5}[ ](?:[nsew]\.?[ ])?(?:(?:us|state|county|old)[ ])?"
    r"(?:hwy|highway|route|rt|rte|county road|state road|cr|fm|sr|interstate)[ ]\d{1,4}(?!\w)"
    r"(?:[ ](?:[nsew]|[ns][ew])(?!\w))?"
)
_DESCRIBED = when_used(
    r"\d{3,5}[ ](?:[nsew]\.?[ ])?(?P<name>[^\W\d_][\w'-]{3,20}),[ ]"
    r"(?:the[ ](?:[^\W\d_]{2,12}[ ]){0,2}(?:duplex|house|trailer|cabin|bungalow|cottage|triplex|townhouse"
    r"|brownstone|porch|gate|unit|basement)|(?:upstairs|downstairs|front|back|left|right|top|ground)[ ]"
    r"(?:side|floor|unit|flat|house|door|half))(?![^\W_])"
)
"""A house that is described has a street beside it: 2216 Alder, the duplex."""
_TELLING_CAPITAL = {"via": "kind", "square": "name"}
"""Words that are a street's in one language only, and where a capital says that they are one here."""
_LIVES = when_used(
    r"(?<![^\W_])(?:lives?|living|address|abita|vive|habite|wohnt|woont|mora)(?![^\W_])[^.!?\n\d]*$"
)
_CUED = when_used(rf"{HOUSE}[ ](?:[nsew]\.?[ ])?(?=[^\W\d_][\w'.-]{{2,24}})")


def behind(look: Look, start: int, *, living: bool) -> Iterator[Detail]:
    """Yield the address whose house number stands at `start`, in front of its street."""
    if (named := _NAMED.match(look.lower, start)) and is_street(look, named, living, LOOSE_SUFFIXES):
        yield street(look, start, named.end(), "street")
    if (typed := _TYPED_AFTER.match(look.lower, start)) and _is_of_a_street(look, typed, living=living):
        yield street(look, start, typed.end(), "street-first")
    if _HOUSE_WORD.search(look.before(start, 14)):
        yield from _in_a_street(look, start)
    if numbered := _HIGHWAY.match(look.lower, start) or _ORDINAL.match(look.lower, start):
        yield street(look, start, numbered.end(), "street-numbered")
    yield from _as_one_says_it(look, start)
    first = _HOUSE_FIRST.match(look.lower, start)
    if first and capitalised(look, first.start("name")) and not _is_dialled(look, first):
        yield street(look, start, first.end(), "house-first")
    if (estate := _ESTATE.match(look.lower, start)) and capitalised(look, estate.start("name")):
        yield street(look, start, estate.end("name"), "estate")
    if (the := _THE.match(look.lower, start)) and _is_the_house(look, the, living=living):
        yield street(look, start, the.end("name"), "estate")
    if (told := _DESCRIBED.match(look.lower, start)) and capitalised(look, told.start("name")):
        yield street(look, start, told.end("name"), "street-cued")
    cued = _CUED.match(look.lower, start) if living else None
    if cued and not COUNTED.match(look.lower, cued.end("house")) and (last := capitals(look, cued.end())):
        yield street(look, start, last, "street-cued")


def _as_one_says_it(look: Look, start: int) -> Iterator[Detail]:
    """Yield 103 The Esplanade; o 245 da rua Lauro."""
    if (the := _THE_STREET.match(look.lower, start)) and _is_written_so(look, the):
        yield street(look, start, the.end("name"), "the-street")
    if _ARTICLE_BEFORE.search(look.before(start, 5)) and (of := _TYPED_BEHIND.match(look.lower, start)):
        yield street(look, start, of.end("name"), "number-of-a-street")


def _is_of_a_street(look: Look, typed: re.Match[str], *, living: bool) -> bool:
    """Tell "5 Via Roma" and "vive 5 via roma" from "sent me 5 via PayPal" and "brought 4 square meals"."""
    tells = _TELLING_CAPITAL.get(typed["kind"])
    way = tells and look.text[typed.start(tells)].islower()
    told = not way or bool(_LIVES.search(look.before(typed.start(), 40)))
    return told and is_street(look, typed, living, LOOSE_BEFORE_NAME)


def _is_written_so(look: Look, the: re.Match[str]) -> bool:
    """Tell "103 The Esplanade" from "at 8 the track"."""
    return look.text[the.start("name") - 4] == "T" and look.text[the.start("name")].isupper()


def _is_dialled(look: Look, first: re.Match[str]) -> bool:
    """Tell "ring 111 Tess, option 2" and "1 866 APPELLE, ou le 988" from "123 Calle Luna 4"."""
    menu = not _MENU.isdisjoint(first["name"].replace(",", " ").split())
    toll_free = _TOLL_FREE.search(look.lower[max(0, first.start() - 2) : first.start("name")])
    return menu or bool(toll_free or _DIALLING.search(look.before(first.start(), 12)))


def _in_a_street(look: Look, start: int) -> Iterator[Detail]:
    """Yield what is said the long way round: Hausnummer 7 in der Gartenstraße, número 7 de la calle Luna."""
    if found := _COMPOUND_BEHIND.match(look.lower, start) or _TYPED_BEHIND.match(look.lower, start):
        yield street(look, start, found.end("name"), "street-then-number")


def _is_the_house(look: Look, the: re.Match[str], *, living: bool) -> bool:
    """Tell "at Maya's, 22 The Hawthorns" from "at 8 The Simpsons"."""
    told = living or look.before(the.start(), 2) == ", "
    return (
        told
        and len(the["house"]) < 4
        and look.text[the.start("name") - 4] == "T"
        and capitalised(look, the.start("name"))
    )
