"""Streets that no word calls one, known by what stands beside their number.

That is a floor (Gurruchaga 1234, planta baja), a town with its code (Bleiche 44, 9230 Flawil), or talk of a
door, where the street stands apart and is no word of the language (vor der Tür, Ginsterbusch 16).
"""

import re
from collections.abc import Iterator

from policies.identifying_details.detail import Detail, Place
from policies.identifying_details.detectors.address_cues import NUMBERED
from policies.identifying_details.detectors.dates import MONTHS, WEEKDAYS
from policies.identifying_details.detectors.house_signs import (
    floor_behind,
    loose_floor_behind,
    stands_at_a_door,
)
from policies.identifying_details.detectors.look import Look
from policies.identifying_details.detectors.street_names import OPENS, WINDOW, street
from policies.identifying_details.detectors.street_sure import APART_BEHIND
from policies.identifying_details.detectors.street_words import NO_STREETS
from policies.identifying_details.dictionary import is_a_word
from policies.identifying_details.medicines import is_a_medicine
from policies.identifying_details.registered.nicknames import GIVEN_NAMES
from policies.identifying_details.registered.plain import plain
from policies.identifying_details.words import words

_NAME = re.compile(r"(?<![^\W_])(?P<name>(?:[A-ZÀ-Þ][^\W\d_]{2,20} )?[A-ZÀ-Þ][^\W\d_]{2,20}) $")
_LONGER = re.compile(
    r"(?<![^\W_])(?P<name>(?:[A-ZÀ-Þ][^\W\d_]{1,20}\.? (?:(?:de|del|de la|da|do|van de|ter|von) )?){0,2}"
    r"[A-ZÀ-Þ][^\W\d_]{2,30}) $"
)
_LETTER = re.compile(r"[a-z]?(?![^\W_])")
_TOWN = re.compile(r", \(?(?!(?:19|20)\d\d\b)\d{4,5}\)? [A-ZÀ-Þ][^\W\d_]{2}")
_SHORTEST = 6
"""Letters of a word that nobody knows and that is no name cut short."""

_COUNTED = words("top tür nummer number número liste platz teil")
_NO_NAMES = NUMBERED | NO_STREETS | MONTHS.keys() | WEEKDAYS | _COUNTED
_INDOORS = (
    *("raum", "zimmer", "saal", "station", "gruppe", "haus", "gebäude", "klinik", "praxis", "trakt"),
    *("halle", "büro", "block", "kabine", "kamer", "zaal", "afdeling", "salle", "bureau", "chambre"),
    *("pavillon", "bâtiment", "pabellón", "edificio", "ward", "room", "office", "bloco"),
)
"""How words end for what has floors and numbers inside a house."""
_WINGS = words("ala")
"""The same, and the end of many other words."""


def with_floor(look: Look, start: int, end: int, place: Place) -> Iterator[Detail]:
    """Yield the address that has its house number between `start` and `end`, and more of it beside that."""
    floor = loose_floor_behind(look.lower, end)
    named = _NAME.search(look.text, max(0, start - WINDOW), start) if floor else None
    if floor and named and not _is_indoors(named["name"].lower().split()):
        yield street(look, named.start("name"), floor, "street-with-floor")
    elif look.text[start - 1 : start] == " " and look.text[start - 2 : start - 1].isalpha():
        yield from _told_further(look, start, end, place)


def _told_further(look: Look, start: int, end: int, place: Place) -> Iterator[Detail]:
    """Yield Alte Ziegelei 4b, zweiter Stock; Bleiche 44, 9230 Flawil; Ginsterbusch 16, Tor ist offen."""
    letter = _LETTER.match(look.lower, end)
    last = letter.end() if letter else end
    floor = floor_behind(look.lower, last)
    town = _TOWN.match(look.text, last)
    apart = end - start < 4 and APART_BEHIND.match(look.text, last)
    named = _LONGER.search(look.text, max(0, start - WINDOW), start) if floor or town or apart else None
    if not named or not _may_be_a_street(named["name"], place, alone=not (floor or town)):
        return
    if floor or town:
        yield street(look, named.start("name"), floor or last, "street-with-floor")
    elif OPENS.search(look.text, max(0, named.start() - 2), named.start()) and stands_at_a_door(
        look.lower, named.start(), last
    ):
        yield street(look, named.start("name"), last, "street-apart")


def _may_be_a_street(name: str, place: Place, *, alone: bool) -> bool:
    """Tell "Ginsterbusch" and "Alte Ziegelei" from "Versuch", "Station" and "Jonas"."""
    said = name.lower().split()
    if _is_indoors(said) or any(is_a_medicine(plain(word)) for word in said):
        return False
    word = plain(said[-1])
    if len(said) > 1 and not alone:
        return True
    known = word in GIVEN_NAMES or is_a_word(word, place.languages)
    return len(word) >= _SHORTEST and not known


def _is_indoors(said: list[str]) -> bool:
    """Tell whether one of the words is numbered and no street: Station Nord, Pabellón Norte."""
    return not (_NO_NAMES | _WINGS).isdisjoint(said) or any(word.endswith(_INDOORS) for word in said)
