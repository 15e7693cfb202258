"""Addresses of which the number is a door's, or the house has a name: flat 12 at Dunmore Court."""

from collections.abc import Iterator
from itertools import chain, islice

from policies.identifying_details.detail import Detail
from policies.identifying_details.detectors.address_cues import living_before
from policies.identifying_details.detectors.look import Look
from policies.identifying_details.detectors.street_names import NAME, WINDOW, capitalised, capitals, street
from policies.identifying_details.detectors.street_words import LOOSE_SUFFIXES, SUFFIXES
from policies.identifying_details.patterns import when_used
from policies.identifying_details.words import any_of, whole, words

MOST_TRIES = 100
"""How many doors and houses of one message are looked at."""

DOORS = words("""
    flat apt apartment unit lot room studio trailer caravan pitch plot number nr block bungalow berth mooring
""")
"""In front of a number that is a door's, lower case."""
_BUILDINGS = (
    SUFFIXES
    | LOOSE_SUFFIXES
    | words(
        "apartments flats lofts residences residency layout marina village acres estates motel hostel homes"
    )
)
_QUARTERS = words("""
    sector phase block ward layout nagar colony vihar enclave extension extn society marg cross mohalla gali
    bagh puram
""")
_LANES = words("street lane road gali")
HOUSES = words("cottage lodge barn bungalow farmhouse villa house farm manor grange croft rectory vicarage")
"""What a house with a name is, lower case."""

_KIND = rf"(?:{any_of(_BUILDINGS)})(?![^\W_])"
_NAMES = rf"(?:the )?(?P<name>(?:{NAME}[ ]){{1,4}}?){_KIND}"
_DOOR_AT = when_used(
    rf"(?<![^\W_])(?:{any_of(DOORS)})\.?[ ]#?\d{{1,5}}[a-z]?,?[ ](?:up |over )?(?:on|at|in|of|along)[ ]"
    rf"{_NAMES}"
)
_BLOCK = when_used(rf"(?<![^\W_])\d{{1,3}}00[ ]block of {_NAMES}")
_NEXT = r"(?<=[^\W_] {word})(?:,? (?:just |right )?(?:on|off|in|up|down|near)|,)[ ](?:the )?(?=[^\W_])"
_HOUSE = {word: when_used(word + _NEXT.format(word=word)) for word in HOUSES}
"""Each begins with its word, which is found fast so."""
_CAPITALS_BEFORE = when_used(r"(?:(?<![^\W_])[^\W\d_a-z][\w'-]{1,24}[ ]){1,3}$")


_NUMBERED = when_used(
    r"(?<!\w)(?:(?:h|d|qr)\.? ?no|house|flat|plot|door)\.?(?: ?no\.?)? ?#?\d[\w/-]{0,7},? "
    r"(?:[\w.-]{1,20},? ){0,3}?"
    rf"(?:{whole(_QUARTERS)}(?:[ -]?\d[\w-]{{0,4}})?|(?:street|lane|road|gali) (?:no\.? )?\d{{1,3}}(?!\w))"
)
"""As India writes them: H. No. 217, Sector 99-C."""


def numbered(look: Look) -> Iterator[Detail]:
    """Yield addresses of a house number and a quarter of a town."""
    if look.has_any(_QUARTERS | _LANES):
        for found in islice(_NUMBERED.finditer(look.lower), MOST_TRIES):
            yield street(look, found.start(), found.end(), "house-number")


def doors(look: Look) -> Iterator[Detail]:
    """Yield addresses that begin with a door: number 88 on Pell Close, unit 14 at Cedar Park."""
    blocks = _BLOCK.finditer(look.lower) if "block" in look.words else ()
    doors_at = (_DOOR_AT.match(look.lower, start) for start, _ in look.places(DOORS))
    for found in islice(filter(None, chain(doors_at, blocks)), MOST_TRIES):
        if capitalised(look, found.start("name")):
            yield street(look, found.start(), found.end(), "door")


def named_houses(look: Look) -> Iterator[Detail]:
    """Yield houses with a name, and the street or village of each, where somebody lives."""
    for word in look.words & HOUSES:
        for kind in islice(_HOUSE[word].finditer(look.lower), MOST_TRIES):
            name = _CAPITALS_BEFORE.search(look.text, max(0, kind.start() - WINDOW), kind.start())
            end = capitals(look, kind.end())
            if name and end and living_before(look.before(name.start(), WINDOW)):
                yield street(look, name.start(), end, "house")
