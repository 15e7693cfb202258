"""A text as the words that ownership is read from."""

import re
from typing import NamedTuple

from policies.identifying_details.cues.cue import words
from policies.identifying_details.normal import Normal
from policies.identifying_details.registered.plain import WORD, plain

_END = re.compile(r"[.!?…;]+[\s\"')\]]|\n|[.!?…]$")
_PLAIN_GAPS = frozenset((" ", ", ", "'", "-", "."))
_ABBREVIATED = words("dr mr mrs ms prof st sr sra srta dra hr fr mme mlle mevr dhr mw no nr tel al vs")


class Token(NamedTuple):
    """A word in plain spelling.

    Attributes:
        text: the word: lower case, no accents.
        start: offset into `Normal.folded`.
        end: offset behind it.
        capital: whether it is written with a capital.
        sentence: the number of its sentence, from 0.
        opens: whether it is the first of its sentence.
        gap: what stands between it and the word before.
    """

    text: str
    start: int
    end: int
    capital: bool
    sentence: int
    opens: bool
    gap: str


def tokens_of(normal: Normal) -> list[Token]:
    """Return the words of a text, in order."""
    found: list[Token] = []
    text, written = plain(normal.lower), normal.folded
    sentence, end = 0, 0
    for match in WORD.finditer(text):
        start = match.start()
        gap = text[end:start]
        plain_gap = gap in _PLAIN_GAPS
        opens = not found or (
            not plain_gap
            and _END.search(gap) is not None
            and not _abbreviates(found[-1], gap)
            and not (gap.endswith("?") and text.startswith("=", match.end()))  # in a link: maps?q=
        )
        sentence += opens and bool(found)
        end = match.end()
        found.append(Token(match.group(), start, end, written[start].isupper(), sentence, opens, gap))
    return found


def _abbreviates(before: Token, gap: str) -> bool:
    number = before.text.isdigit() and len(before.text) < 3
    return gap.strip() == "." and (
        number or before.text in _ABBREVIATED or (len(before.text) == 1 and before.capital)
    )
