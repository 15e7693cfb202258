"""Streets that no word calls one, known by the floor behind their number: Gurruchaga 1234, planta baja.

So they are told in the towns on the River Plate.
"""

import re
from collections.abc import Iterator

from policies.identifying_details.detail import Detail
from policies.identifying_details.detectors.address_cues import NUMBERED
from policies.identifying_details.detectors.dates import MONTHS, WEEKDAYS
from policies.identifying_details.detectors.look import Look
from policies.identifying_details.detectors.street_names import WINDOW, street
from policies.identifying_details.detectors.street_words import NO_STREETS

_FLOOR = re.compile(
    r",? (?:planta baja|p\.?b\.?|piso|depto\.?|dpto\.?|timbre|\d{1,2}[°ºo]\.? ?[a-z]?"
    r"|\d{1,2}(?:er|do|ro|to|mo|vo|no)\.?(?: [a-z])?)(?!\w)"
)
_NAME = re.compile(r"(?<![^\W_])(?P<name>(?:[A-ZÀ-Þ][^\W\d_]{2,20} )?[A-ZÀ-Þ][^\W\d_]{2,20}) $")

_NO_NAMES = NUMBERED | NO_STREETS | MONTHS.keys() | WEEKDAYS


def with_floor(look: Look, start: int, end: int) -> Iterator[Detail]:
    """Yield the address that has its house number between `start` and `end`, and a floor behind that."""
    floor = _FLOOR.match(look.lower, end)
    named = _NAME.search(look.text, max(0, start - WINDOW), start) if floor else None
    if floor and named and named["name"].split()[0].lower() not in _NO_NAMES:
        yield street(look, named.start("name"), floor.end(), "street-with-floor")
