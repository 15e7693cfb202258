"""Estimates what reading a text closely takes, from what stands in it.

A clock would tell more, but a policy has none, and the same text is to get the same verdict on any machine.
"""

import re
from collections import Counter
from collections.abc import Set as AbstractSet
from functools import partial

from policies.identifying_details.cues import SPELLED_RIGHT
from policies.identifying_details.detectors.account_words import NOUNS
from policies.identifying_details.detectors.email import has_dots
from policies.identifying_details.detectors.houses import STREETS
from policies.identifying_details.detectors.sites import SITE_WORDS
from policies.identifying_details.detectors.workplace_words import WORKING
from policies.identifying_details.identities import names_written
from policies.identifying_details.membership import ROOM_WORDS
from policies.identifying_details.naming.announcing import ANNOUNCING_WORDS
from policies.identifying_details.normal import Normal
from policies.identifying_details.registered.plain import plain, words_in
from policies.identifying_details.registered.runs import spells_digits
from policies.identifying_details.registered.watch import Watch

_FIGURE = re.compile(r"(?<![\d:])[0-9]+(?![\d:])")
_ACCOUNT = re.compile(r"@\w{2}")
_PATH = re.compile(r"[a-z]/\w")
_HEXADECIMAL = re.compile(r"[0-9a-f]:|:[0-9a-f]")
_ACCOUNTS = SITE_WORDS | NOUNS
_LEAST = 100


class Effort:
    """Estimates it for one part of a text after the other.

    Each number is what the worst texts made of such things were measured to take, in microseconds of an
    ordinary processor: see `benchmarks/hostile_text.py`.
    """

    def __init__(self, watch: Watch) -> None:
        """Start with a new text; `watch` knows which words are nobody's registered detail."""
        self._watch = watch
        self._read: set[str] = set()

    def of(self, normal: Normal, *, identifying: bool) -> int:
        """Return what reading the next part takes.

        Args:
            normal: the part in its plain form.
            identifying: whether names are looked at that may say who a member is.
        """
        said = plain(normal.lower)
        words = words_in(said)
        distinct = frozenset(words)
        unsettled = self._watch.unsettled(distinct)
        met = unsettled & self._read  # what was read and is not settled was met
        registered = met | self._watch.known(unsettled - met)
        self._read |= distinct
        figures = _FIGURE.findall(said)
        among = partial(_among, Counter(words))
        return (
            _LEAST
            + 3 * len(words)
            + 3 * len(unsettled)
            + 7 * len(unsettled - SPELLED_RIGHT)
            + 30 * among(registered)
            + 3 * sum(map(len, figures))
            + 75 * len(figures)
            + 10 * said.count("@")
            + 150 * len(_ACCOUNT.findall(said))
            + 50 * len(_PATH.findall(said))
            + (150 * among(STREETS) if figures else 0)
            + 40 * len(_HEXADECIMAL.findall(said))
            + 10 * said.count("/")
            + (100 * words.count("at") if has_dots(said, distinct) else 0)
            + (10 * len(words) if spells_digits(words, distinct) else 0)
            + 120 * among(_ACCOUNTS)
            + 95 * among(WORKING)
            + 30 * among(ANNOUNCING_WORDS)
            + 40 * among(ROOM_WORDS)
            + 10 * list(map(len, words)).count(1)
            + (150 * names_written(normal.folded, words) if identifying else 0)
        )


def _among(counted: Counter[str], some: AbstractSet[str]) -> int:
    """How many of the words are some of these."""
    return sum(counted[word] for word in some & counted.keys())
