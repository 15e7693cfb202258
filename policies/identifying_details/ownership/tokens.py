"""A text as the words that ownership is read from."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from collections.abc import Set as AbstractSet
from itertools import compress, count
from operator import attrgetter
from typing import NamedTuple

from policies.identifying_details.cues.cue import words
from policies.identifying_details.detectors.dates import MONTHS
from policies.identifying_details.normal import Normal
from policies.identifying_details.registered.plain import WORD, plain, words_in

_END = re.compile("[.!?…;]+[\\s\"')\\]]|\\n|[.!?…]$|[\U0001f300-\U0001faff]+\ufe0f? ")
_sentence, _opening = attrgetter("sentence"), attrgetter("opens")
REACH = 60
"""Words on either side of a detail in which it is read whose it is, where a sentence does not end."""
_CLOSING = 3
"""Characters at the end of a message among which its question mark stands."""
_PLAIN_GAPS = frozenset((" ", ", ", "'", "-", "."))
_ABBREVIATED = words(
    "dr mr mrs ms prof st sr sra srta dra hr fr mme mlle mevr dhr mw no nr tel al vs"
    " sgt cpl capt lt maj col pvt"
)


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
        loud: whether all of its letters are capitals, and more than one.
    """

    text: str
    start: int
    end: int
    capital: bool
    sentence: int
    opens: bool
    gap: str
    loud: bool = False


_new = tuple.__new__  # twice as fast as to make one by its name


def tokens_of(normal: Normal) -> list[Token]:
    """Return the words of a text, in order."""
    found: list[Token] = []
    text, written = plain(normal.lower), normal.folded
    sentence, end = -1, 0
    for word, gap in zip(words_in(text), WORD.split(text), strict=False):
        start = end + len(gap)
        end = start + len(word)
        opens = not found or (gap not in _PLAIN_GAPS and _opens(found[-1], gap, word, text[end : end + 1]))
        sentence += opens
        capital = written[start].isupper()
        loud = capital and end - start > 1 and written[start:end].isupper()
        found.append(_new(Token, (word, start, end, capital, sentence, opens, gap, loud)))
    return found


def _opens(before: Token, gap: str, word: str, behind: str) -> bool:
    """Whether a word opens a sentence, a gap behind the word before it; `behind` is what follows it."""
    listed = gap == ". " and word.isdigit() and before.text.isdigit()
    return listed or _ends_a_sentence(before, gap, behind)


def without_fillers(tokens: list[Token], fillers: AbstractSet[str]) -> list[Token]:
    """Return the words, of which the first that says something opens its sentence too: ok so Maya is (…)."""
    found = list(tokens)
    for at in compress(count(), map(_opening, tokens)):
        if not _begins(tokens, at, fillers):
            continue
        first = at + 1
        while first < len(tokens) and not tokens[first].opens and tokens[first].text in fillers:
            first += 1
        if first < len(tokens) and not tokens[first].opens:
            found[first] = tokens[first]._replace(opens=True)
    return found


def _begins(tokens: Sequence[Token], at: int, fillers: AbstractSet[str]) -> bool:
    """Whether a word opens its sentence and says nothing: ok, 1."""
    word = tokens[at].text
    if word in fillers or not (word.isdigit() and len(word) < 3):
        return word in fillers
    behind = tokens[at + 1 : at + 2]
    return bool(behind) and behind[0].gap in {". ", ") "} and behind[0].text not in MONTHS  # 3. Mai


def _ends_a_sentence(before: Token, gap: str, behind: str) -> bool:
    """Whether a sentence ends in a gap, between the word in front of it and what is behind the next."""
    in_a_link = gap.endswith("?") and behind == "="  # maps?q=
    return _END.search(gap) is not None and not in_a_link and not _abbreviates(before, gap)


def _abbreviates(before: Token, gap: str) -> bool:
    number = before.text.isdigit() and len(before.text) < 3
    return gap.strip() == "." and (
        number
        or before.text in _ABBREVIATED
        or (len(before.text) == 1 and (before.capital or before.gap == "."))
    )


def in_sentences(tokens: Sequence[Token], sentence: int, further: int = 0) -> Sequence[Token]:
    """Return the words of a sentence by its number, and of as many on either side."""
    start = bisect_left(tokens, sentence - further, key=_sentence)
    return tokens[start : bisect_right(tokens, sentence + further, lo=start, key=_sentence)]


def sentence_of(tokens: Sequence[Token], first: int, last: int) -> range:
    """Return the indices of the words of the sentence that the words from `first` to `last` stand in.

    Of a sentence without end, those within `REACH` words.
    """
    here = tokens[first].sentence
    start = bisect_left(tokens, here, lo=max(0, first - REACH), hi=first, key=_sentence)
    return range(
        start, bisect_right(tokens, here, lo=last, hi=min(last + 1 + REACH, len(tokens)), key=_sentence)
    )


def is_a_question(tokens: Sequence[Token], at: int, text: str) -> bool:
    """Tell whether the sentence of a word ends with a question mark; `text` is the message."""
    next_one = bisect_right(tokens, tokens[at].sentence, lo=at, key=_sentence)
    return "?" in (tokens[next_one].gap if next_one < len(tokens) else text[-_CLOSING:])
