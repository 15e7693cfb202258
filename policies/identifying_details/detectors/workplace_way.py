"""One way of saying where somebody works: what stands in front of the name, and what the name must be."""

import re
from collections.abc import Callable
from typing import NamedTuple

from policies.identifying_details.detectors.employer_sorts import Run

IS = r"(?:\b(?:is|isnt|was|wasnt|are|arent|were|be|been|as|am|im|ur|youre|s?hes)|['’](?:s|re|m|t))"
THE = r"(?:the )?(?=[^\W_])"
"""Patterns for "is" and "the" in front of what follows, for lower-case text."""
MOST_TRIES = 200
"""How many places in one message that one way may begin at are followed up."""


class Way(NamedTuple):
    """A way of saying it.

    Attributes:
        cue: what `--explain` calls it.
        words: one of them stands in every message that says it so.
        before: what stands in front of the name.
        holds: what the name must be.
        anywhere: whether the name may open a sentence, or be written small.
    """

    cue: str
    words: frozenset[str]
    before: re.Pattern[str]
    holds: Callable[[Run], bool]
    anywhere: bool = False
