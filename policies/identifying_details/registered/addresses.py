"""Street addresses taken apart: the street line, its abbreviations, the postal code."""

import re
from collections.abc import Iterator, Sequence
from collections.abc import Set as AbstractSet

from policies.identifying_details.cues import ORDINARY
from policies.identifying_details.cues.cue import among
from policies.identifying_details.cues.cue import words as listed
from policies.identifying_details.detectors.number_words import TELLING_HOUSE_WORDS
from policies.identifying_details.registered.plain import plain, words_in

_ABBREVIATED = {
    "street": "st", "road": "rd", "avenue": "ave", "av": "ave", "avda": "ave", "avenida": "ave",
    "boulevard": "blvd", "track": "trk", "circuit": "cct", "ridge": "rdg", "loop": "lp", "cove": "cv",
    "alley": "aly", "crossing": "xing", "heights": "hts", "parade": "pde", "esplanade": "esp", "point": "pt",
    "bend": "bnd", "view": "vw", "creek": "ck", "valley": "vly",
    "landing": "ldg", "lndg": "ldg", "bluff": "blf",
    "bd": "blvd", "bld": "blvd", "lane": "ln", "drive": "dr", "court": "ct", "place": "pl", "platz": "pl",
    "square": "sq", "terrace": "ter", "terr": "ter", "cottages": "cotts",
    "crescent": "cres", "close": "cl", "highway": "hwy",
    "parkway": "pkwy", "circle": "cir", "trail": "trl", "gardens": "gdns", "grove": "gr", "mount": "mt",
    "north": "n", "south": "s", "east": "e", "west": "w", "apartment": "apt", "flat": "apt", "unit": "apt",
    "calle": "c", "cl": "c", "carrer": "c", "plaza": "pl", "pza": "pl", "praca": "pl", "rua": "r", "rue": "r",
    "allee": "al", "chemin": "ch", "impasse": "imp", "strasse": "str", "strase": "str", "straat": "str",
    "laan": "ln", "weg": "wg", "plein": "pl", "saint": "st", "sankt": "st", "travessa": "tv", "trav": "tv",
    "pasaje": "pje", "psje": "pje", "psj": "pje", "carrera": "cra", "kr": "cra", "carretera": "ctra",
    "paseo": "pso", "camino": "cno", "urbanizacion": "urb", "largo": "lg", "lgo": "lg", "estrada": "estr",
    "est": "estr", "rodovia": "rod", "alameda": "al", "route": "rte", "quai": "q", "cours": "crs",
    "faubourg": "fbg", "gasse": "g", "steig": "stg", "ring": "rg", "dreef": "dr",
    "steenweg": "stwg", "sint": "st",
}  # fmt: skip
_GLUED_ENDS = ("strasse", "strase", "straat", "str")
_PARTED_ENDS = tuple(
    listed("""
    str strasse strase straat allee laan weg plein platz gasse gracht singel dreef kade damm ufer steig stieg
    pfad ring plantsoen steenweg dijk
    """)
)
"""What the name of a street in one word ends in; some write it apart: Linden-Allee."""
_SHORT_ENDS = {
    "laan": "ln", "plein": "pln", "weg": "wg", "gracht": "gr", "singel": "sngl", "dreef": "dr", "plantsoen":
    "plnts", "steenweg": "stwg", "dijk": "dk", "platz": "pl", "allee": "al", "gasse": "g", "steig": "stg",
}  # fmt: skip
"""How the end of a street in one word is abbreviated, where it is not as a word of its own: Kastanjeln."""
_SHORTEST_STEM, _LONG, _SHORT = 4, 7, 3
_PARTICLES = listed("de del la las los el du des da do das dos le les d l")
_ADDED = frozenset(("bis", "ter", "quater", "a", "b", "c"))
"""What a house may have behind its number."""
_KINDS_FIRST = listed("r c ave blvd al ch imp pl rte q tv pso cno lg estr rod ctra pje")
"""Kinds of street that stand in front of its name."""
_DIRECTIONS = frozenset(("n", "s", "e", "w"))
_GLUED = re.compile(r"(?:strasse|strase|straat|str)$")
_TYPES = frozenset(_ABBREVIATED.values()) | frozenset(("way", "mews", "hill", "row", "walk", "rise", "wharf"))
_EVERYDAY = frozenset(
    ("vw", "way", "hill", "row", "walk", "rise", "pt", "bnd", "vly", "rdg", "sq", "cir", "lp", "ldg", "blf")
)
"""What may stand behind any word: a room with a harbour view, a country walk."""
_BUILDINGS = _TYPES | frozenset(
    (
        *(
            "heights",
            "hts",
            "house",
            "cottage",
            "tower",
            "towers",
            "residency",
            "apartments",
            "villa",
            "villas",
        ),
        *("manor", "enclave", "mansions", "lodge", "buildings", "residencia", "edificio", "residence"),
    )
)
_STREET_WORDS = frozenset(word for word in _TYPES | _ABBREVIATED.keys() if len(word) > 1)
_WORDS_APART = 12
"""Words by which a number and its street stand apart at most, as many as the longest address has."""
_FLATS = frozenset(
    ("apt", "floor", "fl", "room", "rm", "suite", "ste", "door", "piso", "planta", "puerta", "etage")
) | frozenset(("stock", "top", "tur", "wohnung", "whg", "appartement", "appt", "andar", "etg", "verdieping"))
_POSTAL = re.compile(
    r"\b(?:[a-z]{1,2}\d[a-z\d]? ?\d[a-z]{2}|\d{5}(?:-\d{4})?|\d{4} ?[a-z]{2}|\d{4}-\d{3}"
    r"|[a-z]\d[a-z] ?\d[a-z]\d)\b"
)


def may_spell_a_house(words: Sequence[str], distinct: AbstractSet[str]) -> bool:
    """Whether a house number may be spelled out near where a street is named: fourteen Larch Road.

    Args:
        words: those of the text.
        distinct: the same, each once.
    """
    if TELLING_HOUSE_WORDS.isdisjoint(distinct):
        return False
    numbers = [at for at, word in enumerate(words) if word in TELLING_HOUSE_WORDS]
    if _STREET_WORDS.isdisjoint(distinct):
        return any(any(map(_ends_as_a_street, words[max(0, at - 2) : at])) for at in numbers)
    near = (words[max(0, at - _WORDS_APART) : at + _WORDS_APART + 1] for at in numbers)
    return not all(map(_STREET_WORDS.isdisjoint, near))


def _ends_as_a_street(word: str) -> bool:
    """Lindenallee siebzehn."""
    return len(word) > _LONG and word.endswith(_PARTED_ENDS)


def begins_a_street(word: str) -> bool:
    """Whether a word in plain spelling is a street, or a kind of street that stands in front of its name."""
    return canonical(word) in _KINDS_FIRST or _ends_as_a_street(word)


def canonical(word: str) -> str:
    """Return how a word of an address is kept: streets and their kinds by one abbreviation."""
    short = _ABBREVIATED.get(word)
    if short is not None or not word.endswith(_GLUED_ENDS):
        return short or word
    return _GLUED.sub("str", word)


def lines(lower: str) -> list[list[str]]:
    """Return the ways to say an address: its street line, also without flat or kind, and all of it.

    Words come in the form of `canonical`. The town alone is no address.
    """
    parts = [part for part in map(_canonical, re.split(r"[,\n]", lower)) if part] or [[]]
    first = next((part for part in parts if not _is_flat(part)), parts[0])
    found = [_canonical(lower), first, *filter(_is_building, parts)]
    for part in (first, *(part for part in parts if part is not first and _is_street(part))):
        number = next((at for at, word in enumerate(part) if word[0].isdigit()), None)
        if number is not None:
            found += [part, *_street(part, number)]
    found += [other for line in found for other in (_without_particles(line), _without_of(line))]
    return [list(line) for line in dict.fromkeys(map(tuple, found)) if len(line) > 1]


def _without_particles(line: list[str]) -> list[str]:
    """C almendro 43, where its own words are long enough to tell: not av 25."""
    left = [word for word in line if word not in _PARTICLES]
    telling = (word for word in left if len(word) > _SHORT and not among(word, _STREET_WORDS, ORDINARY))
    return left if any(telling) else line


def _without_of(line: list[str]) -> list[str]:
    """Av los tilos 25, for Avenida de los Tilos 25."""
    pairs = zip(line, (*line[1:], ""), strict=False)
    return [word for word, behind in pairs if word != "de" or behind not in _PARTICLES]


def _canonical(line: str) -> list[str]:
    return [canonical(word) for word in words_in(plain(line))]


def _is_flat(part: list[str]) -> bool:
    """Flat 3, 2nd floor: what stands in front of the street line."""
    return len(part) < 4 and any(word in _FLATS for word in part)


def _is_street(part: list[str]) -> bool:
    """27 Mill Street, behind the name of a house; not: 9000 Gent."""
    return not _is_flat(part) and any(word in _STREET_WORDS for word in part) and len(part) > 2


def _is_building(part: list[str]) -> bool:
    """Jasmine Heights: a house with a name of its own, which is said without the flat."""
    own = [word for word in part if word not in _BUILDINGS]
    return len(part) > 1 and part[-1] in _BUILDINGS and max(map(len, own), default=0) > 6


def _street(line: list[str], number: int) -> list[list[str]]:
    """The line around the house number: number first (14 Larch Road) or last (Larchenweg 14)."""
    house = line[number]
    if number > 0:
        return [line[: number + 1], *_house_last(line[:number], house)]
    name = line[2:] if len(line) > 2 and line[1] in _ADDED else line[1:]
    if not name:
        return []
    street, first = _without_town(name), name[0] in _KINDS_FIRST
    bare = _bare(street)
    found = [[house, *street], [*street, house], [house, *bare], [house, *_without_kinds(street)]]
    found += [[*bare, house]] if len(bare) > 1 else []
    found += [[house, "de", "la", *street]] if first else []
    return [*found, street if _telling(street) or (first and _is_rare(bare)) else []]


def _house_last(name: list[str], house: str) -> list[list[str]]:
    """A street with its house behind it: also without its kind, parted and abbreviated."""
    said = (
        _bare(name),
        _own_words(name),
        *(one for one in (_parted(name), *_abbreviated(name)) if one != name),
    )
    return [
        name if len(name) > 1 else [],
        *([*one, house] for one in said if one),
    ]


def _without_town(name: list[str]) -> list[str]:
    """A street up to its kind, if that stands behind it: Larch Road, rue du Moulin."""
    if name[0] in _KINDS_FIRST:
        return name
    return name[: next((at for at, word in enumerate(name) if word in _TYPES and at), len(name) - 1) + 1]


def _is_rare(own: list[str]) -> bool:
    """Whether a street has two words of its own: rue du Vieux Moulin, no rue Pasteur of every town."""
    return sum(len(word) > _SHORT for word in own) > 1


def streets_in_one_word(lower: str) -> list[str]:
    """Return the names of streets that are one word, which tell where somebody lives who is spoken of."""
    numbered = (line[0] for line in lines(lower) if len(line) == 2 and line[1][:1].isdigit())
    return list(filter(_ends_as_a_street, numbered))


def _parted(name: list[str]) -> list[str]:
    """Linden allee, for Lindenallee."""
    end = next((end for end in _PARTED_ENDS if name[-1].endswith(end)), "")
    stem = name[-1].removesuffix(end)
    return [*name[:-1], stem, canonical(end)] if end and len(stem) >= _SHORTEST_STEM else name


def _abbreviated(name: list[str]) -> Iterator[list[str]]:
    """Kastanjeln, for Kastanjelaan."""
    for end, short in _SHORT_ENDS.items():
        stem = name[-1].removesuffix(end)
        if stem != name[-1] and len(stem) >= _SHORTEST_STEM:
            yield [*name[:-1], stem + short]


def _without_kinds(street: list[str]) -> list[str]:
    """W sycamore, of W Sycamore St."""
    return [word for word in street if word in _DIRECTIONS or word not in _TYPES] or street


def _own_words(street: list[str]) -> list[str]:
    """Rua do Moinho Velho, said as Moinho Velho; nothing of a single everyday word: Calle de las Flores."""
    first = next((at for at, word in enumerate(street) if word not in _TYPES | _PARTICLES), len(street))
    own = street[first:]
    return own if len(own) > 1 or (own and own[0] not in ORDINARY and len(own[0]) > _SHORT) else []


def _bare(street: list[str]) -> list[str]:
    return [word for word in street if word not in _TYPES] or street


def _telling(street: list[str]) -> bool:
    telling = len(street) > 1 and street[-1] in _TYPES and street[-1] not in _EVERYDAY
    return telling and max(map(len, _bare(street))) > 6


def postal_codes(lower: str) -> list[str]:
    """Return the postal codes in an address, without spaces."""
    tail = re.split(r"[,\n]", lower, maxsplit=1)[-1] if "," in lower or "\n" in lower else ""
    return [re.sub(r"[ -]", "", code) for code in _POSTAL.findall(tail) if len(code) > 5 or " " in code]
