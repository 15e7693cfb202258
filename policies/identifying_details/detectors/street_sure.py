"""What makes a street of a word that may be one, such as Amselgrund: what stands beside it."""

import re

from policies.identifying_details.detectors.address_cues import NEVER
from policies.identifying_details.detectors.ageing import COUNTED, YEARS
from policies.identifying_details.detectors.house_signs import floor_behind
from policies.identifying_details.detectors.living_words import DWELLING
from policies.identifying_details.detectors.look import Look
from policies.identifying_details.detectors.street_names import capitalised
from policies.identifying_details.detectors.street_words import NO_STREETS
from policies.identifying_details.dictionary import is_a_word
from policies.identifying_details.registered.plain import plain
from policies.identifying_details.words import any_of, words

_TITLES = words(
    "burg burgemeester prof professor dr doktor doctor mgr sint st pastoor pfarrer kardinaal graf"
)
"""In front of a name that a street was given: Burg. Stroinkweg, Dr.-Lindner-Ring."""
_APART_BEFORE = re.compile(r"(?:[,:?!.][ ]|\([ ]?)$")
APART_BEHIND = re.compile(r"[ ]?(?:[,.)!?;\n]|$)")
_TOWN = re.compile(r",?(?: in| à| en| te| em)?[ ]\d{4,5}[ ][^\W\d_]{3}")
_IN_TOWN = re.compile(r",? (?:in|bei|à|en|te|em) [A-ZÀ-Þ][^\W\d_]{2}")
_FAR = words("huizen deuren straten haltes blokken schritte")
_COUNTED = re.compile(rf" (?:{any_of(YEARS, NEVER - {'am'}, _FAR)})(?![^\W_])")
"""What is counted besides: how long somebody lives there, and how far away."""
_PITCHES = ("veld", "feld")
"""How fields to play on end too; where somebody lives or a letter goes they are streets."""
_WAYS = ("weg", "damm", "stieg", "stiege", "pfad", "ufer", "zeile", "twiete", "dijk", "kade", "steeg", "wal")
"""How ways end: with a number, what ends so and is no word is no hall and no park."""
_PATHS = (*_WAYS, "pad")
"""The same, and paths in Dutch."""
_LED = 12
_LED_TO = re.compile(
    r"\b(?:an(?: d[ei][rne])?|in d[ei][ne]|ist|noch|naar(?: de| het)?|is|(?:op|bij)(?: de| het)?) $"
)
"""What leads to where something is sent, or where somebody is: die Karte bitte an (…), op de (…)."""
_LIVES_BEHIND = re.compile(
    r"(?:[ -]?[a-d])?,?(?: [^\W\d_]{2,12}){0,2}? "
    rf"(?:{any_of(DWELLING)}|zit|lebt?|daheim|zu ?hause)(?![^\W_])"
)
"""The verb comes last in what depends: dass sie in der Uferzeile 23 wohnt."""
_LIVING_RIGHT_BEFORE = re.compile(
    rf"\b(?:{any_of(DWELLING)})(?: (?:jetzt|noch|nu|nog|da|im|am|in|op|de|het)){{0,2}} $"
    r"|\badresse (?:ist|lautet|war)(?: (?:doch|noch|jetzt|nicht)){0,2} $"
)
_AT_A = re.compile(r"(?:\b(?:am|im|an der|in der|auf der|auf dem|beim)) $")
_OF_A_TOWN = re.compile(r"[^\W\d_]{3,16}er")
_NOUN_BEHIND = re.compile(r" [A-ZÀ-Þ]")


def is_counted(look: Look, end: int) -> bool:
    """Tell whether the number that ends at `end` counts something: 3 jaar, 20 km, 2 Türen weiter."""
    return bool(COUNTED.match(look.lower, end) or _COUNTED.match(look.lower, end))


def closes(look: Look, end: int) -> bool:
    """Tell whether nothing more is told at `end`, or the town."""
    return (
        bool(APART_BEHIND.match(look.lower, end))
        or in_a_town(look, end)
        or bool(floor_behind(look.lower, end))
    )


def has_postal_town(look: Look, end: int) -> bool:
    """Tell whether a town with its postal code stands at `end`."""
    return bool(_TOWN.match(look.lower, end))


def in_a_town(look: Look, end: int) -> bool:
    """Tell whether a town with its postal code stands at `end`, or in what town it is."""
    return bool(_TOWN.match(look.lower, end) or _IN_TOWN.match(look.text, end))


def is_sure(look: Look, at: int, compound: re.Match[str], last: int) -> bool:
    """Tell it of a name in one word, matched from `at` on, with a number that ends at `last`."""
    name = compound["name"]
    if name in NO_STREETS:
        return False
    start = at + compound.start("name")
    first = compound["first"] or ""
    if has_postal_town(look, last) or floor_behind(look.lower, last) or first.strip(".") in _TITLES:
        return True
    if _LIVES_BEHIND.match(look.lower, last) and not is_counted(look, last):
        return True
    if name.endswith(_PITCHES):
        return bool(is_lived_in(look, start, name, last))
    leads = (
        at + compound.start("first") if first and capitalised(look, at + compound.start("first")) else start
    )
    if leads == start and _is_no_word_at(look, start, name, last):
        return True
    return any(_is_led_to(look, begin, last) for begin in {start, leads}) or (
        leads < start and _is_of_a_town(look, leads, first, last)
    )


def _is_no_word_at(look: Look, start: int, name: str, last: int) -> bool:
    """Tell "im Lindenweg 5 ist die Feier" from "am Bahnsteig 5" and "im Lindenweg 5 Minuten"."""
    placed = name.endswith(_WAYS) and _AT_A.search(look.before(start, _LED))
    if not placed or _NOUN_BEHIND.match(look.text, last):
        return False
    return not is_counted(look, last) and not is_a_word(plain(name), ("de", "nl"))


def _is_led_to(look: Look, start: int, last: int) -> bool:
    """I took him home, Korenbloemhof 62, he is safe: it says where, between commas; the card to (…).

    With its town behind it, a path does: wie haalt haar op? Lindepad 63 in Drumveen.
    """
    before = look.before(start, _LED)
    apart = bool(APART_BEHIND.match(look.lower, last))
    led, set_apart = bool(_LED_TO.search(before)), bool(_APART_BEFORE.search(before[-2:]))
    if apart:
        return led or set_apart
    word = look.lower[start:last].split()[0]
    path = set_apart and word.endswith(_PATHS) and not is_a_word(plain(word), ("de", "nl"))
    return (led or path) and in_a_town(look, last)


def _is_of_a_town(look: Look, start: int, first: str, last: int) -> bool:
    """Tell "am Castroper Hellweg 88 ist" from "am Wiener Opernring 3 Stunden"."""
    named = _OF_A_TOWN.fullmatch(first) and _AT_A.search(look.before(start, _LED))
    return bool(named) and not is_counted(look, last) and not _NOUN_BEHIND.match(look.text, last)


def is_lived_in(look: Look, at: int, name: str, end: int) -> bool:
    """Wohnt jetzt ahornweg 5: typed without capitals, right behind the verb; no waldweg 5 minuten weg."""
    named = len(name) > 6 and name not in NO_STREETS and not is_counted(look, end)
    aside = look.lower[max(0, at - 2) : at] == ", " and floor_behind(look.lower, end)
    return named and bool(aside or _LIVING_RIGHT_BEFORE.search(look.before(at, 30)))
