"""What the name of a street may be, for a number that stands beside it."""

import re

from policies.identifying_details.detail import Detail
from policies.identifying_details.detectors.address_cues import DESCRIBING, NEVER, NO_NAME
from policies.identifying_details.detectors.house_signs import speaks_of_a_house
from policies.identifying_details.detectors.look import Look
from policies.identifying_details.detectors.street_words import (
    ABBREVIATED,
    LOOSE_SUFFIXES,
    PARTICLES,
    PLAIN_SUFFIXES,
    UNITS,
)
from policies.identifying_details.dictionary import is_a_word
from policies.identifying_details.public.landmarks import is_landmark
from policies.identifying_details.registered.plain import plain as in_plain_letters
from policies.identifying_details.words import any_of

WINDOW = 70
"""How many characters in front of a number may belong to its street."""
HOUSE = r"(?P<house>\d{1,5})(?:[ ]?[a-d](?![^\W_]))?(?:[-/]\d{1,4}[a-z]?|-[a-z](?!\w))?"
NAME = r"(?:[^\W\d_][\w'.-]{0,24}|\d{1,3}(?:st|nd|rd|th))"
DOOR = rf"(?:[,\s]{{1,3}}(?:(?:(?:{UNITS})(?:\.[ ]?|[ ])#?|#)\w{{1,5}}|\d{{1,2}}[oa°](?:[ ]\w)?)(?!\w))?"
PARTICLE = rf"(?:(?:{any_of(PARTICLES)})['. ]{{1,2}})"
WORD = r"[^\W\d_][\w'.-]{0,24}"
_PLACED = re.compile(r"(?:['’]s|\b(?:is|at|to)|(?<= [-–]))(?: at)? ?$")
_CLOSED = re.compile(r"[ ]?(?:[,.;:!?)\n]|$)|[ ](?:if|in|and|with|please|pls|the|near|opposite)\b")
OPENS = re.compile(r"(?:^|[.!?,:;(\n] ?)$")
_SHORTEST = 5
"""Letters of a word that nobody knows and that is no other word mistyped."""
_NEXT_WORD = re.compile(r"[^\W\d_][\w'-]{0,24}[ ]?")
_MAIN = frozenset({"main", "old", "new"})
NO_STREET = NO_NAME | NEVER
_GANDHI, _ROADS = "mg", frozenset({"road", "rd", "marg"})
"""Mahatma Gandhi Road, which is in every town of India: no milligrams."""
_FIRST_WORD = re.compile(r"[\w'.-]{1,25}")


def is_street(look: Look, found: re.Match[str], living: bool, loose: frozenset[str]) -> bool:
    """Tell "14 Larch Road" from "7 times to leave on the road"."""
    name, kind = found["name"], found["kind"].split()[-1]
    own = [word.strip(".,'") for word in name.split() if word.strip(".,'") not in PARTICLES]
    if own == [_GANDHI] and kind in _ROADS:
        return True
    if not own or not _may_name(look, found.start("name"), found.end("name")):
        return False
    if capitalised(look, found.start("name") + own_word(name)):
        return True
    digits = found.end("house") - found.start("house")
    long_number = digits >= (2 if kind in ABBREVIATED else 3)
    plain = kind in PLAIN_SUFFIXES and loose is LOOSE_SUFFIXES
    placed = plain and not own[-1].endswith("s") and _is_placed(look, found)  # is 3 wins close
    apart = plain and len(own) == 1 and _stands_apart(look, found, own[0])
    sure = living or kind not in loose or (plain and long_number) or placed or apart
    named = own[-1] not in DESCRIBING or (own[-1] in _MAIN and digits >= 2)
    return sure and named and len(own) <= 3


def _is_placed(look: Look, found: re.Match[str]) -> bool:
    """Tell "he's at 9 sallow close, ground floor" and "hers is 3 tannery yard" from "is 5 minutes drive"."""
    placed = _PLACED.search(look.before(found.start(), 12))
    return bool(placed and _CLOSED.match(look.after(found.end(), 8)))


def _stands_apart(look: Look, found: re.Match[str], own: str) -> bool:
    """Tell "my neighbour now! 31 bellweather close, the yellow door" from "two doors down, 20 minz walk"."""
    opens = OPENS.search(look.before(found.start(), 2))
    closed = _CLOSED.match(look.after(found.end(), 8))
    told = opens and closed and len(own) >= _SHORTEST and not is_a_word(in_plain_letters(own), ())
    return bool(told) and speaks_of_a_house(look.lower, found.start(), found.end())


def _may_name(look: Look, start: int, end: int) -> bool:
    """Tell whether every word there may be a street's; capitals excuse all but units, months and days."""
    for word in _FIRST_WORD.finditer(look.lower, start, end):
        plain = word.group().strip(".'")
        written = look.text[word.start() : word.end()]
        titled = written[:1].isupper() and not (len(written) > 1 and written.isupper())
        if plain in NEVER or (plain in NO_NAME and not titled):
            return False
    return True


def own_word(name: str) -> int:
    """Where in a name its own word begins, behind "de la" and the like."""
    at = 0
    for word in _FIRST_WORD.finditer(name):
        at = word.start()
        if word.group().strip(".'") not in PARTICLES:
            break
    return at


def capitalised(look: Look, at: int) -> bool:
    """Tell whether a name written as one begins at `at`."""
    word = _FIRST_WORD.match(look.lower, at)
    return look.text[at : at + 1].isupper() and bool(word and word.group().strip(".'") not in NO_STREET)


def capitals(look: Look, at: int) -> int:
    """Where up to three capitalised words from `at` on end; 0 where there is none."""
    last = 0
    for _ in range(3):
        word = _NEXT_WORD.match(look.lower, at)
        if not word or not capitalised(look, at):
            break
        at, last = word.end(), at + len(word.group().rstrip())
    return last


def single_spaced(text: str) -> str:
    """Return `text` with one space where it has white space."""
    return " ".join(text.split())


def street(look: Look, start: int, end: int, cue: str) -> Detail:
    """Return the address that stands between two positions, without the full stop of its sentence."""
    end -= look.text[end - 1] == "."
    address = single_spaced(look.lower[start:end])
    return Detail("address", start, end, address, public=is_landmark(address), cue=cue)
