"""Accounts behind a tale of having found somebody: found her on insta: …, found roz!! …."""

import re
from collections.abc import Iterator
from itertools import islice

from policies.identifying_details.detail import Detail
from policies.identifying_details.detectors.account_names import ACCOUNT, ENDINGS, MOST_TRIES, echoes, is_odd
from policies.identifying_details.detectors.look import Look
from policies.identifying_details.detectors.sites import SITE, SITE_WORDS
from policies.identifying_details.words import whole, words

_SITE_NAME = re.compile(SITE)
_FOUND_BEFORE = re.compile(
    r"\b(?:(?:saw|seen|caught|search|look(?:ed)? up|check out) (?!(?:it|an?|the|this|that|some|what)\b)(?=\w)"
    r"|(?:that|this|it)(?:.s)? you|found|find|spotted|stalk(?:s|ed|ing)?|add|added|follow|followed"
    r"|encontr[ée]|agrega|sigue|trouvé|(?:has|got) an?"
    r"|ajoute"
    r"|gefunden|folge|achei|segue|gevonden|volg)\b[^\n]{0,40}$"
)
_FINDING = words("found spotted")
_FOUND_THEN = re.compile(
    rf"{whole(_FINDING)} [^\W\d_]{{2,20}}(?:'s)?(?: [^\W\d_]{{2,12}})?[!.:,]{{1,3}} {ACCOUNT}(?=[.!,\n]|$)"
)
_THEN_ACCOUNT = re.compile(rf"(?: [^\W\d_]{{2,12}}(?=[^\w\s]))?[^\w]{{1,6}}{ACCOUNT}(?=[^\w]*(?:,|\n|$|\.))")


def found_on_sites(look: Look) -> Iterator[Detail]:
    """Yield what stands behind "found her on …"."""
    if not look.has_any(SITE_WORDS):
        return
    for tries, site in enumerate(_SITE_NAME.finditer(look.lower)):
        if tries >= MOST_TRIES:
            return
        found = _THEN_ACCOUNT.match(look.lower, site.end())
        if found and _FOUND_BEFORE.search(look.before(site.start(), 60)):
            name = found["name"]
            if is_odd(name) or (len(name) >= 9 and not ENDINGS.search(name)):
                yield Detail("handle", *found.span("name"), name, cue="found-on-site")


def found_by_name(look: Look) -> Iterator[Detail]:
    """Yield what stands behind "found roz!!", and begins with that name."""
    if not look.has_any(_FINDING):
        return
    for found in islice(_FOUND_THEN.finditer(look.lower), MOST_TRIES):
        if echoes(look, found["name"]):
            yield Detail("handle", *found.span("name"), found["name"], cue="found-by-name")
