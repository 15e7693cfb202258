"""Points on the earth as people write them: decimal degrees, degrees and minutes, the grids of two countries.

With a point or with a comma, the letters of the compass in front or behind, in any of the languages: O is
east in German and Dutch, west in French, Spanish and Portuguese. Sources: swisstopo (LV95 and LV03), Ordnance
Survey.
"""

import re
from collections.abc import Iterator
from itertools import islice

from policies.identifying_details.detail import Detail, Place
from policies.identifying_details.detectors.look import Look
from policies.identifying_details.patterns import when_used

MOST_TRIES = 200
"""How many candidates of each kind in one message are checked."""

_NORTH, _EAST = "(?:nb|zb|[ns])", "(?:ol|wl|[eow])"
_PAIR = when_used(
    r"(?<![\w.$£€-])(?:(?P<n>[ns])[ ]?)?(?P<lat>[+-]?\d{1,2}\.\d{3,15})°?[ ]?"
    rf"(?P<ns>{_NORTH})?[ ]?(?:,[ ]?|;[ ]?|[ ]|/)[ ]?"
    r"(?:(?:lon|lng|long)[:= ]{1,2}|(?P<e>[eow])[:= ]{0,2})?(?P<lon>[+-]?\d{1,3}\.\d{3,15})°?[ ]?"
    rf"(?P<ew>{_EAST})?(?![\w%]|\.\w)"
)
_PAIR_WITH_COMMAS = when_used(
    r"(?<![\w.,$£€-])(?:(?P<n>[ns])[ ]?)?(?P<lat>[+-]?\d{1,2},\d{3,15})°?[ ]?"
    rf"(?P<ns>{_NORTH})?(?:[ ]?[;/][ ]?|,?[ ]{{1,2}})"
    r"(?:(?P<e>[eow])[ ]?)?(?P<lon>[+-]?\d{1,3},\d{3,15})°?[ ]?"
    rf"(?P<ew>{_EAST})?(?![\w%]|[.,]\w)"
)
_DECIMAL = when_used(r"\d[.,]\d\d\d")
_EXACT = 4
"""How many decimals behind a point tell a place from other figures; behind a comma, none do."""

_COORDINATES = (
    r"coord\w{0,10}|co[öo]rdinaten|koordinaten?|gps|lat\w{0,5}|location|standort|ubicaci[óo]n|coordenadas"
    r"|coordonn[ée]es|localiza[çc][ãa]o|locatie|lv95|lv03|swisstopo"
)
_NAMED_PLACE = when_used(rf"\b(?:{_COORDINATES})\b[^\n]{{0,30}}$")
_PLACING = when_used(
    rf"\b(?:{_COORDINATES}|pin|ping|located|position|posici[óo]n|posi[çc][ãa]o|maps?|is at|she's at|he's at"
    r"|am at|here|parked)\b[^\n]{0,30}$"
)
_COUNTED = when_used(
    r"[ ]?(?:[%$€£]|(?:chf|sfr|fr|franken|francs?|euros?|eur|usd|dollars?|pounds|steps|schritte|pas|pasos"
    r"|kcal|calories|kalorien|points|punkte|followers|likes|views|votes|stimmen|einwohner|people|leute|figures)\b)"
)
_RATE = when_used(
    r"\b(?:kurse?|wechselkurs|rates?|exchange|forex|ratio|cours|taux|cambio|câmbio|koers|eur|usd|gbp|chf|eurusd)\b"
    r"[^\n]{0,30}$"
)
_ROUND = when_used(r"000(?!\d)")
_OUTING = when_used(
    r"\b(?:walks?|hikes?|routes?|rambles?|trails?|runs?|rides?|races?|meet|meeting|meetup|summit|bothy"
    r"|car park)\b[^.!?\n]{0,30}$"
)
"""What everybody is bidden to is nobody's place."""
_WITH_A_SWISS_GRID = frozenset({"CH", "LI"})
_MINUTES = r"\d{1,3}[°o][ ]?\d{1,2}(?:[.,]\d{1,6})?['′][ ]?(?:\d{1,2}(?:[.,]\d{1,6})?(?:''|[\"”″])[ ]?)?"
_DEGREES = when_used(
    rf"(?<!\w)(?:{_MINUTES}{_NORTH}[ ]?[,;/]?[ ]{{0,2}}{_MINUTES}{_EAST}"
    rf"|[ns][ ]?{_MINUTES}[,;/ ]{{0,3}}[eow][ ]?{_MINUTES})(?!\w)"
)
_SWISS = when_used(
    r"(?<![\w'.-])2(?P<gap>[' ]?)(?:[4-7]\d\d|8[0-3]\d)(?P=gap)\d{3}(?:\.\d{1,2})?[ ]?[,;/ ][ ]?(?:n[ ])?"
    r"1(?P=gap)(?:0[7-9]|[12]\d)\d(?P=gap)\d{3}(?!\w|'\d)"
)
_OLD_SWISS = when_used(r"(?<![\w'.-])[4-8]\d\d[' ]?\d{3}[ ]?[,;/][ ]?[0-3]\d\d[' ]?\d{3}(?!\w|'\d)")
_BRITISH = when_used(
    r"\b(?:grid|os) ref(?:erence)?\b[^\d\n]{0,20}?"
    r"(?P<place>(?<![^\W_])[a-hj-z]{1,2}[ ]?(?:\d{3}[ ]?\d{3}|\d{4}[ ]?\d{4}|\d{5}[ ]?\d{5}))(?!\w)"
)


def points(look: Look, place: Place) -> Iterator[Detail]:
    """Yield every point that is written in figures."""
    if _DECIMAL.search(look.lower):
        yield from _pairs(look)
    if "'" in look.lower or "′" in look.lower:
        for found in islice(_DEGREES.finditer(look.lower), MOST_TRIES):
            yield Detail("location", *found.span(), found.group(), cue="degrees")
    if look.digits >= 6:
        if not _WITH_A_SWISS_GRID.isdisjoint(place.regions):
            yield from _on_the_swiss_grid(look)
        yield from _on_the_british_grid(look)


def _pairs(look: Look) -> Iterator[Detail]:
    for form in (_PAIR, _PAIR_WITH_COMMAS):
        for pair in islice(form.finditer(look.lower), MOST_TRIES):
            lat, lon = (pair[side].replace(",", ".") for side in ("lat", "lon"))
            decimals = min(len(side.partition(".")[2]) for side in (lat, lon))
            if abs(float(lat)) <= 90 and abs(float(lon)) <= 180 and _is_point(look, pair, decimals):
                yield Detail("location", *pair.span(), f"{lat},{lon}", cue="coordinates")


def _is_point(look: Look, pair: re.Match[str], decimals: int) -> bool:
    """Tell a point from sums, rates and thousands: by its signs, by a word, or by how exact it is."""
    before = look.before(pair.start(), 60)
    if "°" in pair.group() or ((pair["ns"] or pair["n"]) and (pair["ew"] or pair["e"])):
        return True
    if _NAMED_PLACE.search(before):
        return True
    if _is_counted(look, pair) or _RATE.search(before):
        return False
    exact = decimals >= _EXACT
    if "," in pair["lat"]:
        return exact and bool(_PLACING.search(before))
    return exact or bool(_PLACING.search(before))


def _on_the_swiss_grid(look: Look) -> Iterator[Detail]:
    for form in (_SWISS, _OLD_SWISS):
        for found in islice(form.finditer(look.lower), MOST_TRIES):
            sum_ = _ROUND.search(found.group()) or _is_counted(look, found)
            if not sum_ and _NAMED_PLACE.search(look.before(found.start(), 60)):
                yield Detail("location", *found.span(), found.group(), cue="coordinates")


def _on_the_british_grid(look: Look) -> Iterator[Detail]:
    if " ref" in look.lower:
        for found in islice(_BRITISH.finditer(look.lower), MOST_TRIES):
            bidden = bool(_OUTING.search(look.before(found.start(), 60)))
            yield Detail("location", *found.span("place"), found["place"], public=bidden, cue="coordinates")


def _is_counted(look: Look, found: re.Match[str]) -> bool:
    """Tell whether what is counted stands right behind: steps, francs."""
    return bool(_COUNTED.match(look.after(found.end(), 20)))
