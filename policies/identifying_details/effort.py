"""Estimates what reading a text closely takes, from what stands in it.

A clock would tell more, but a policy has none, and the same text is to get the same verdict on any machine.
"""

import re
from collections import Counter
from collections.abc import Sequence
from collections.abc import Set as AbstractSet
from functools import partial

from policies.identifying_details.cues import SPELLED_RIGHT, everywhere
from policies.identifying_details.detectors.account_words import NOUNS
from policies.identifying_details.detectors.email import has_dots
from policies.identifying_details.detectors.houses import STREETS
from policies.identifying_details.detectors.sites import SITE_WORDS
from policies.identifying_details.detectors.workplace_words import WORKING
from policies.identifying_details.facts import Finding
from policies.identifying_details.findings import graded
from policies.identifying_details.identities import names_written
from policies.identifying_details.judged import Read
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
_SOMEBODY = frozenset[str]().union(*map(everywhere, ("i", "me", "my", "you", "yours", "they", "theirs")))
_LEAST = 100
_LAID_OUT = 1.7
"""A character of a text that is laid out to find whose a detail is."""
_MOST_OWNERS = 30
"""Details of which it is asked whose they are, of each of all those spoken of: in honest text, not many."""
_CALM = 500
_CALM_BY_CHARACTER = 5
"""What honest text takes at most, of a thousand letters: its names, figures and single letters are few."""

_FOUND = 300
_FEW = 4
"""What each finding takes, and how many an honest text has of it at most."""


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
        odd = unsettled - SPELLED_RIGHT
        signs = said.count("@")
        announcing = among(ANNOUNCING_WORDS)
        # Of these honest text has so many at most: a third of its words, and a tenth.
        somebody = max(0, among(_SOMEBODY) - len(words) // 3)
        often_announcing = max(0, announcing - len(words) // 10)
        return _crowded(
            len(said),
            _LEAST
            + 3 * len(words)
            + 3 * len(unsettled)
            + 7 * len(odd)
            + 40 * (among(odd - registered) - len(odd - registered))
            + 30 * among(registered)
            + 3 * sum(map(len, figures))
            + 75 * len(figures)
            + 10 * signs
            + 20 * somebody * min(signs + len(figures), _MOST_OWNERS)
            + 150 * len(_ACCOUNT.findall(said))
            + 50 * len(_PATH.findall(said))
            + (150 * among(STREETS) if figures else 0)
            + 40 * len(_HEXADECIMAL.findall(said))
            + 10 * said.count("/")
            + (100 * words.count("at") if has_dots(said, distinct) else 0)
            + (10 * len(words) if spells_digits(words, distinct) else 0)
            + 120 * among(_ACCOUNTS)
            + 95 * among(WORKING)
            + 30 * announcing
            + 150 * often_announcing
            + 40 * among(ROOM_WORDS)
            + 10 * list(map(len, words)).count(1)
            + (150 * names_written(normal.folded, words) if identifying else 0),
        )


def taken(read: Read, found: Sequence[Finding], estimated: int, length: int) -> int:
    """Return what it took to read a part of so many characters, once that is known.

    Whose a detail is, is read from all of the part, however easy. Where there is a warning, more than one
    detail and owner were looked at; it counts only there, as no more reading makes a warning graver.

    Args:
        read: what was read.
        found: those of its findings that stand, which the edge of a part may not.
        estimated: what it was estimated to take.
        length: the characters of the part.
    """
    if read.scene is None:
        return estimated
    many = max(0, len(read.verdict.findings) - _FEW)
    laid_out = max(estimated, int(_LAID_OUT * length)) + _FOUND * many
    return 2 * laid_out if graded(list(found)).verdict == "warn" else laid_out


def _crowded(length: int, effort: int) -> int:
    """What a text of so many characters takes that is more crowded than any honest one: more than estimated.

    Each number of the estimate holds for a few of a kind; whose each of them is, is read from all others.
    """
    calm = _CALM + _CALM_BY_CHARACTER * length
    return effort if effort <= calm else effort + 5 * (effort - calm)


def _among(counted: Counter[str], some: AbstractSet[str]) -> int:
    """How many of the words are some of these."""
    return sum(counted[word] for word in some & counted.keys())
