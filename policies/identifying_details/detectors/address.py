"""Street addresses: a house number with a street, in the ways that people write them.

A street without a house number, a town or a country is no address. Each number of the message is looked at
with the words beside it. Source: section "Categories of detail" of the specification.
"""

import re
from collections.abc import Iterator

from policies.identifying_details.detail import Detail, Place
from policies.identifying_details.detectors.address_cues import living_before
from policies.identifying_details.detectors.look import Detector, Look
from policies.identifying_details.detectors.street_before import before
from policies.identifying_details.detectors.street_behind import behind
from policies.identifying_details.detectors.street_names import WINDOW, single_spaced
from policies.identifying_details.detectors.street_words import BOXES

MOST_TRIES = 300
"""How many numbers of one message are looked at."""
_NUMBER = re.compile(
    r"[0-9](?<!\d[.,:/-]\d)(?:"
    r"(?<![\w$£€@%+]\d)\d{0,5}(?![%$£€@:]|[.,]\d)(?![^\W]|/\D|-(?![a-zA-Z](?!\w))\D)"
    r"|(?<![\w$£€#@%+]\d)\d{0,4}[a-dA-D](?!\w))"
)
"""What is in front of a figure is looked at behind it: so only figures are tried."""
_BOX = re.compile(
    r"\b(?:p\.?[ ]?o\.?[ ]?box|post ?box|postfach|apartado(?: de correos)?|caixa postal|boîte postale"
    r"|postbus)[ ]#?\d{1,6}"
    r"|\b(?:unit|psc|cmr)[ ]\d{1,5},?[ ]box[ ]\d{1,5}|\b[afd]po[ ]a[aep][ ]\d{5}"
    r"|\b(?:(?:apt\.?|appt\.?|whg\.?)[ ]#?\d{2,4}|suite[ ]#?\d{3,4})[a-z]?(?![\w%])"
)


def worth(look: Look, _: Place) -> bool:
    """Tell whether there is a number at all."""
    return look.digits > 0


def find(look: Look, _: Place) -> Iterator[Detail]:
    """Yield every street address of the message, and post boxes."""
    if look.has_any(BOXES):
        for box in _BOX.finditer(look.lower):
            yield Detail("address", box.start(), box.end(), single_spaced(box.group()), cue="address-box")
    for tries, number in enumerate(_NUMBER.finditer(look.text)):
        if tries >= MOST_TRIES:
            return
        yield from _at(look, number.start(), number.end())


def _at(look: Look, start: int, end: int) -> Iterator[Detail]:
    """Yield the address that the number between `start` and `end` is the house number of."""
    living = living_before(look.before(start, WINDOW))
    yield from behind(look, start, living=living)
    yield from before(look, start, end, living=living)


ADDRESS = Detector("address", worth, find)
