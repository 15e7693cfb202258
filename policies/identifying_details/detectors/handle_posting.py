"""Accounts under which somebody posts: streams as …, goes by …."""

import re
from collections.abc import Iterator
from itertools import islice

from policies.identifying_details.detail import Detail
from policies.identifying_details.detectors.account_names import (
    ACCOUNT,
    MOST_TRIES,
    echoes,
    is_compound,
    is_odd,
)
from policies.identifying_details.detectors.account_words import PUBLISHING, SHOWING
from policies.identifying_details.detectors.look import Look
from policies.identifying_details.detectors.sites import SITES
from policies.identifying_details.words import whole, words

_POSTING = re.compile(
    rf"(?P<verb>{whole(PUBLISHING, SHOWING)})(?:[ ][\w'-]{{1,15}}){{0,5}}?[ ]"
    rf"(?:as|by|under|als|unter|como|comme|sous|onder)[ ]{ACCOUNT}"
)
_ON_AS = re.compile(rf"(?<!\w)(?:on|auf|en|sur|no|op) [\w.]{{2,20}} (?:as|als|como|comme) {ACCOUNT}")
"""On whatever site it is: on ancestry as georgie_prairie; on there as georgie.paints."""
_AS = words("as als como comme")
_JOINED = re.compile(r"[a-z][._][a-z]")


def under_a_name(look: Look) -> Iterator[Detail]:
    """Yield under what somebody posts: streams as leopaints, goes by flo.in.remission."""
    site = look.has_any(SITES)
    joined = look.has_any(_AS) and _JOINED.search(look.lower)
    for found in islice(_ON_AS.finditer(look.lower) if joined else (), MOST_TRIES):
        if _JOINED.search(found["name"]) and is_odd(found["name"]):
            yield Detail("handle", *found.span("name"), found["name"], cue="posts-as")
    if not look.has_any(PUBLISHING) and not look.has_any(SHOWING):
        return
    for found in islice(_POSTING.finditer(look.lower), MOST_TRIES):
        name, online = found["name"], site or found["verb"] in PUBLISHING
        if is_odd(name) or (online and (echoes(look, name) or is_compound(look, found))):
            yield Detail("handle", *found.span("name"), name, cue="posts-as")
