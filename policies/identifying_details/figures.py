"""Days, years and ages spelled out, turned into figures: the sixth of April nineteen ninety.

Every rule for dates then reads figures alone, and the way back to the words is kept.
"""

import re
from bisect import bisect_right
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from operator import attrgetter
from typing import NamedTuple

from policies.identifying_details.detectors.number_words import (
    HOUSE_WORDS,
    JOINERS,
    NUMBER_WORDS,
    TENS,
    house_number,
    value_of,
)
from policies.identifying_details.detectors.ordinal_words import DECADES, ORDINALS
from policies.identifying_details.detectors.year_words import (
    LONGEST_YEAR,
    OPENING,
    YEARS,
    below_hundred,
    year,
)
from policies.identifying_details.words import words

_OF_AGE, _MOST_DAYS = 18, 31
_COUNTING = NUMBER_WORDS | frozenset(ORDINALS) | frozenset(DECADES) | OPENING
SPELLED_NUMBERS = _COUNTING - words("o oh un ein een une una um uma mil mille")
"""One of these stands in every date and age that is spelled out."""
LARGE_NUMBERS = (
    frozenset(word for word in TENS if (value_of(word) or 0) >= _OF_AGE)
    | frozenset(word for word, value in ORDINALS.items() if value > _MOST_DAYS)
    | frozenset(YEARS)
    | frozenset(DECADES)
)
"""One of these stands in every age, and in every year, that is spelled out."""

_WORD = re.compile(r"[^\W\d_]+")
_FIGURE_BEFORE = re.compile(r"\d(?:st|nd|rd|th|er|e|\.)? $")
_FIGURE_BEHIND = re.compile(r"\.? \d")
_HOUSE_OPENING = HOUSE_WORDS - {"oh", "o"}
_LONGEST_HOUSE = 6
"""Words that a house number may have: four hundred and twenty-two."""
_MOST_NUMBERS = 60
"""How many numbers of one text are turned into figures: no honest text spells more."""


class _Number(NamedTuple):
    """Figures from `at` to `behind`, which stand for the words from `start` to `end`."""

    at: int
    behind: int
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class InFigures:
    """A text with its spelled numbers in figures, and the way back to the words."""

    text: str = field(repr=False)
    numbers: Sequence[_Number] = field(repr=False)

    def span(self, start: int, end: int) -> tuple[int, int]:
        """Return where `text[start:end]`, which must not be empty, stood."""
        return self._place(start)[0], self._place(end - 1)[1]

    def _place(self, position: int) -> tuple[int, int]:
        before = bisect_right(self.numbers, position, key=attrgetter("at"))
        if not before:
            return position, position + 1
        number = self.numbers[before - 1]
        if position < number.behind:
            return number.start, number.end
        moved = position - number.behind + number.end
        return moved, moved + 1


def in_figures(lower: str) -> InFigures:
    """Return a lower-case text with every number below a hundred, and every year, in figures."""
    return replaced(lower, _read(lower, _COUNTING, LONGEST_YEAR, _number))


def houses_in_figures(text: str, lower: str) -> InFigures:
    """Return a text with every number in figures as houses have them: eleven-oh-six is 1106.

    Args:
        text: the text as written, since streets are known by their capitals.
        lower: the same in lower case, position by position.
    """
    return replaced(text, _read(lower, _HOUSE_OPENING, _LONGEST_HOUSE, _house))


def replaced(text: str, found: Iterable[tuple[int, int, str]]) -> InFigures:
    """Return a text with other characters from some places to others, in order, and the way back."""
    out: list[str] = []
    numbers: list[_Number] = []
    length = last = 0
    for start, end, figures in found:
        out += text[last:start], figures
        at = length + start - last
        length, last = at + len(figures), end
        numbers.append(_Number(at, length, start, end))
    return InFigures("".join((*out, text[last:])), numbers)


def _read(
    lower: str, opening: frozenset[str], longest: int, figures_of: Callable[[Sequence[str]], tuple[str, int]]
) -> Iterator[tuple[int, int, str]]:
    """Yield where each number stands, and its figures.

    Args:
        lower: the text.
        opening: the words with one of which every number begins.
        longest: how many words it may have.
        figures_of: returns the figures that some words begin with, if any, and how many words are done with.
    """
    openings = [at for at, word in enumerate(_WORD.findall(lower)) if word in opening]
    words = list(_WORD.finditer(lower)) if openings else []
    behind = found = 0
    for at in openings:
        if at < behind or _is_a_month(lower, words, at):
            continue
        figures, taken = figures_of(list(_joined(lower, words[at : at + longest])))
        behind = at + taken
        if figures:
            yield words[at].start(), words[behind - 1].end(), figures
            found += 1
            if found == _MOST_NUMBERS:
                return


def _is_a_month(lower: str, words: Sequence[re.Match[str]], at: int) -> bool:
    """Whether "sept", which is seven in French, or "dez", which is ten, is the month: a day is beside it."""
    word = words[at]
    if word.group() not in {"sept", "dez"}:
        return False
    beside = (*words[max(0, at - 1) : at], *words[at + 1 : at + 2])
    beside_a_figure = _FIGURE_BEFORE.search(lower[max(0, word.start() - 8) : word.start()])
    return bool(
        beside_a_figure
        or _FIGURE_BEHIND.match(lower, word.end())
        or any(one.group() in ORDINALS or one.group() in {"of", "the"} for one in beside)
    )


def _number(row: Sequence[str]) -> tuple[str, int]:
    if row[0] in DECADES:
        return DECADES[row[0]], 1
    return year(row) or below_hundred(row) or ("", 0)


def _house(row: Sequence[str]) -> tuple[str, int]:
    number = _house_row(row)
    return house_number(number), len(number)


def _house_row(row: Sequence[str]) -> Sequence[str]:
    """The words in front that are a number, and those that join two of them."""
    taken = 0
    for at, word in enumerate(row):
        if word in _HOUSE_OPENING:
            taken = at + 1
        elif not at or (word not in JOINERS and word not in {"oh", "o"}):
            break
    return row[:taken]


def _joined(lower: str, words: Sequence[re.Match[str]]) -> Iterator[str]:
    """The first word, and those behind it that hang together with it."""
    for at, word in enumerate(words):
        if at and lower[words[at - 1].end() : word.start()] not in {" ", "-"}:
            return
        yield word.group()
