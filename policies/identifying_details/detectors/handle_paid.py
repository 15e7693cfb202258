"""Accounts that money is sent to: $ and £ tags of Cash App, where it is named.

Source: Cash App, "$Cashtag": a letter, then up to nineteen letters, figures and hyphens.
"""

import re
from collections.abc import Iterator
from itertools import islice

from policies.identifying_details.cues import SPELLED_RIGHT
from policies.identifying_details.detail import Detail
from policies.identifying_details.detectors.look import Look
from policies.identifying_details.dictionary import is_a_word
from policies.identifying_details.words import words

MOST_TRIES = 50
"""How many tags of one message are looked at."""
PAID = words("cashapp cash cashtag")
"""One of these is in every message with such an account."""
_TAG = re.compile(r"(?<![\w$£])[$£](?P<name>[a-z][a-z0-9-]{2,19})(?!\w)")
_APP = re.compile(r"(?<!\w)(?:cash ?app|cash ?tag)(?!\w)")
_NAMED = re.compile(r"(?<!\w)cash ?(?:app|tag)(?: name| tag)?(?:['’]s| is|:| =|,| -)? ?$")
_SUMS = words("""
    usd cad aud nzd amount money cash price total value name tag cashtag cashapp username user yourname
    gbp eur quid
""")
"""What stands behind such a sign and is nobody."""


def paid_to(look: Look) -> Iterator[Detail]:
    """Yield every tag of the message that money is sent to."""
    if not look.has_any(PAID) or not _APP.search(look.lower):
        return
    for found in islice(_TAG.finditer(look.lower), MOST_TRIES):
        name = found["name"]
        named = _NAMED.search(look.before(found.start(), 24))
        if name not in _SUMS and (named or not (name in SPELLED_RIGHT or is_a_word(name, ("en",)))):
            yield Detail("handle", *found.span(), name, cue="paid-to")
