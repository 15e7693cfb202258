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
from policies.identifying_details.registered.plain import plain
from policies.identifying_details.words import words

MOST_TRIES = 50
"""How many tags of one message are looked at."""
PAID = words("cashapp cash cashtag")
"""One of these is in every message with such an account."""
_TAG = re.compile(r"(?<![\w$£])[$£](?P<name>[a-z][a-z0-9-]{2,19})(?!\w)")
_APP = re.compile(r"(?<!\w)(?:cash ?app|cash ?tag)(?!\w)")
_NAMED = re.compile(r"(?<!\w)cash ?(?:app|tag)(?: name| tag)?(?:['’]s| is|:| =|,| -)? ?$")
_SPOKEN = ("en", "es")
"""What is spoken where that application pays; others read no dictionary for it."""
_SUMS = words("""
    usd cad aud nzd amount money cash price total value name tag cashtag cashapp username user yourname
    gbp eur quid lol lmao gimme nada zilch bucks dinero plata pasta dinheiro grana geld kohle fric
""")
"""What stands behind such a sign and is nobody."""


def paid_to(look: Look) -> Iterator[Detail]:
    """Yield every tag of the message that money is sent to."""
    if not look.has_any(PAID) or not _APP.search(look.lower):
        return
    for found in islice(_TAG.finditer(look.lower), MOST_TRIES):
        name = found["name"]
        named = _NAMED.search(look.before(found.start(), 24)) is not None
        if name not in _SUMS and not _is_everyday(look.text[slice(*found.span("name"))], named=named):
            yield Detail("handle", *found.span(), name, cue="paid-to")


def _is_everyday(name: str, *, named: bool) -> bool:
    """Whether a tag is a word of every day: my cash app is $broke; not: is $Hope, nor $hope22."""
    if named and (name.istitle() or any(map(str.isdigit, name))):
        return False
    word = plain(name.lower().rstrip("0123456789-"))
    return word in SPELLED_RIGHT or is_a_word(word, _SPOKEN)
