"""Points on the earth as people write them: decimal degrees, degrees and minutes, the grids of two countries.

With a point or with a comma, the letters of the compass in front or behind, in any of the languages: O is
east in German and Dutch, west in French, Spanish and Portuguese. Sources: swisstopo (LV95 and LV03), Ordnance
Survey.
"""

import re
from collections.abc import Iterator
from itertools import islice

from policies.identifying_details.detail import Detail
from policies.identifying_details.detectors.look import Look

MOST_TRIES = 200
"""How many candidates of each kind in one message are checked."""

_NORTH, _EAST = "(?:nb|zb|[ns])", "(?:ol|wl|[eow])"
_PAIR = re.compile(
    r"(?<![\w.$£€-])(?:(?P<n>[ns])[ ]?)?(?P<lat>[+-]?\d{1,2}\.\d{3,15})°?[ ]?"
    rf"(?P<ns>{_NORTH})?[ ]?(?:,[ ]?|;[ ]?|[ ]|/)[ ]?"
    r"(?:(?:lon|lng|long)[:= ]{1,2}|(?P<e>[eow])[:= ]{0,2})?(?P<lon>[+-]?\d{1,3}\.\d{3,15})°?[ ]?"
    rf"(?P<ew>{_EAST})?(?![\w%]|\.\w)"
)
_PAIR_WITH_COMMAS = re.compile(
    r"(?<![\w.,$£€-])(?:(?P<n>[ns])[ ]?)?(?P<lat>[+-]?\d{1,2},\d{3,15})°?[ ]?"
    rf"(?P<ns>{_NORTH})?(?:[ ]?[;/][ ]?|,?[ ]{{1,2}})"
    r"(?:(?P<e>[eow])[ ]?)?(?P<lon>[+-]?\d{1,3},\d{3,15})°?[ ]?"
    rf"(?P<ew>{_EAST})?(?![\w%]|[.,]\w)"
)
_DECIMAL = re.compile(r"\d[.,]\d\d\d")
_EXACT = {_PAIR: 4, _PAIR_WITH_COMMAS: 5}
"""How many decimals tell a point from other figures, where nothing else does."""

_PLACING = re.compile(
    r"\b(?:coord\w{0,10}|gps|lat\w{0,5}|pin|ping|location|located|position|standort|koordinaten?"
    r"|ubicaci[óo]n|coordenadas|coordonn[ée]es|localiza[çc][ãa]o|locatie|maps?|is at|she's at|he's at"
    r"|posici[óo]n|posi[çc][ãa]o|co[öo]rdinaten"
    r"|am at|here|parked)\b[^\n]{0,30}$"
)
_MINUTES = r"\d{1,3}[°o][ ]?\d{1,2}(?:[.,]\d{1,6})?['′][ ]?(?:\d{1,2}(?:[.,]\d{1,6})?(?:''|[\"”″])[ ]?)?"
_DEGREES = re.compile(
    rf"(?<!\w)(?:{_MINUTES}{_NORTH}[ ]?[,;/]?[ ]{{0,2}}{_MINUTES}{_EAST}"
    rf"|[ns][ ]?{_MINUTES}[,;/ ]{{0,3}}[eow][ ]?{_MINUTES})(?!\w)"
)
_SWISS = re.compile(
    r"(?<![\w'.-])2(?P<gap>[' ]?)(?:[4-7]\d\d|8[0-3]\d)(?P=gap)\d{3}(?:\.\d{1,2})?[ ]?[,;/ ][ ]?(?:n[ ])?"
    r"1(?P=gap)(?:0[7-9]|[12]\d)\d(?P=gap)\d{3}(?!\w|'\d)"
)
_OLD_SWISS = re.compile(r"(?<![\w'.-])[4-8]\d\d[' ]?\d{3}[ ]?[,;/][ ]?[0-3]\d\d[' ]?\d{3}(?!\w|'\d)")
_BRITISH = re.compile(
    r"\b(?:grid|os) ref(?:erence)?\b[^\d\n]{0,20}?"
    r"(?P<place>(?<![^\W_])[a-hj-z]{1,2}[ ]?(?:\d{3}[ ]?\d{3}|\d{4}[ ]?\d{4}|\d{5}[ ]?\d{5}))(?!\w)"
)


def points(look: Look) -> Iterator[Detail]:
    """Yield every point that is written in figures."""
    if _DECIMAL.search(look.lower):
        yield from _pairs(look)
    if "'" in look.lower or "′" in look.lower:
        for found in islice(_DEGREES.finditer(look.lower), MOST_TRIES):
            yield Detail("location", *found.span(), found.group(), cue="degrees")
    if look.digits >= 6:
        yield from _on_a_grid(look)


def _pairs(look: Look) -> Iterator[Detail]:
    for form, exact in _EXACT.items():
        for pair in islice(form.finditer(look.lower), MOST_TRIES):
            lat, lon = (pair[side].replace(",", ".") for side in ("lat", "lon"))
            decimals = min(len(side.partition(".")[2]) for side in (lat, lon))
            compass = (pair["ns"] or pair["n"]) and (pair["ew"] or pair["e"])
            sure = decimals >= exact or compass or _is_placed(look, pair)
            if sure and abs(float(lat)) <= 90 and abs(float(lon)) <= 180:
                yield Detail("location", *pair.span(), f"{lat},{lon}", cue="coordinates")


def _on_a_grid(look: Look) -> Iterator[Detail]:
    for form in (_SWISS, _OLD_SWISS):
        for found in islice(form.finditer(look.lower), MOST_TRIES):
            sure = form is _SWISS and found["gap"] == "'"
            if sure or _is_placed(look, found):
                yield Detail("location", *found.span(), found.group(), cue="coordinates")
    if " ref" in look.lower:
        for found in islice(_BRITISH.finditer(look.lower), MOST_TRIES):
            yield Detail("location", *found.span("place"), found["place"], cue="coordinates")


def _is_placed(look: Look, found: re.Match[str]) -> bool:
    """Tell whether the words in front say that what follows is where somebody is."""
    return bool(_PLACING.search(look.before(found.start(), 60)))
