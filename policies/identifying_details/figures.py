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
    house_number,
    value_of,
)
from policies.identifying_details.registered.plain import plain
from policies.identifying_details.words import words

_FIRST_TO_TWELFTH = "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth"
_TO_NINETEENTH = "thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth"
_GERMAN = (
    "erste zweite dritte vierte fünfte sechste siebte achte neunte zehnte elfte zwölfte dreizehnte vierzehnte"
    " fünfzehnte sechzehnte siebzehnte achtzehnte neunzehnte zwanzigste einundzwanzigste zweiundzwanzigste"
    " dreiundzwanzigste vierundzwanzigste fünfundzwanzigste sechsundzwanzigste siebenundzwanzigste"
    " achtundzwanzigste neunundzwanzigste dreißigste einunddreißigste"
)
_ORDINALS = {
    word: value for value, word in enumerate(f"{_FIRST_TO_TWELFTH} {_TO_NINETEENTH}".split(), start=1)
} | {
    "twentieth": 20,
    "thirtieth": 30,
    "fortieth": 40,
    "fiftieth": 50,
    "sixtieth": 60,
    "seventieth": 70,
    "eightieth": 80,
    "ninetieth": 90,
    "premier": 1,
    "primero": 1,
    "primeiro": 1,
    "ersten": 1,
    "eerste": 1,
}
_DAYS = {
    plain(f"{word}{end}"): value for value, word in enumerate(_GERMAN.split(), start=1) for end in ("r", "n")
}
"""Vierter September, am vierten September."""
_ORDINALS |= _DAYS
_COUNTING = NUMBER_WORDS | frozenset(_ORDINALS)
SPELLED_NUMBERS = _COUNTING - words("o oh un ein een une una")
"""One of these stands in every date and age that is spelled out."""

_WORD = re.compile(r"[^\W\d_]+")
_CENTURIES = frozenset({18, 19, 20})
_HOUSE_OPENING = HOUSE_WORDS - {"oh", "o"}
_LONGEST_YEAR = 5
"""Words that a year may have: two thousand and twenty-two."""
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
    return _replaced(lower, _read(lower, _COUNTING, _LONGEST_YEAR, _number))


def houses_in_figures(text: str, lower: str) -> InFigures:
    """Return a text with every number in figures as houses have them: eleven-oh-six is 1106.

    Args:
        text: the text as written, since streets are known by their capitals.
        lower: the same in lower case, position by position.
    """
    return _replaced(text, _read(lower, _HOUSE_OPENING, _LONGEST_HOUSE, _house))


def _replaced(text: str, found: Iterable[tuple[int, int, str]]) -> InFigures:
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
    words = list(_WORD.finditer(lower))
    behind = found = 0
    for at, word in enumerate(words):
        if at < behind or word.group() not in opening:
            continue
        figures, taken = figures_of(list(_joined(lower, words[at : at + longest])))
        behind = at + taken
        if figures:
            yield word.start(), words[behind - 1].end(), figures
            found += 1
            if found == _MOST_NUMBERS:
                return


def _number(row: Sequence[str]) -> tuple[str, int]:
    return _year(row) or _below_hundred(row) or ("", 0)


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


def _year(row: Sequence[str]) -> tuple[str, int] | None:
    """Nineteen eighty-eight, nineteen oh five, two thousand and five."""
    if row[:2] == ["two", "thousand"]:
        skipped = 3 if row[2:3] == ["and"] else 2
        rest = _below_hundred(row[skipped:])
        return (f"20{int(rest[0]):02}", skipped + rest[1]) if rest else ("2000", 2)
    century = value_of(row[0]) if len(row) > 1 else None
    if century not in _CENTURIES:
        return None
    if row[1] in {"oh", "o"} and len(row) > 2 and 0 < (value_of(row[2]) or 0) < 10:
        return f"{century}0{value_of(row[2])}", 3
    rest = _below_hundred(row[1:])
    return (f"{century}{rest[0]}", 1 + rest[1]) if rest and int(rest[0]) >= 10 else None


def _below_hundred(row: Sequence[str]) -> tuple[str, int] | None:
    """Twenty-two, twenty-second, six, sixth."""
    if not row:
        return None
    value = value_of(row[0])
    if value is None:
        ordinal = _ORDINALS.get(row[0])
        return (str(ordinal), 1) if ordinal else None
    if value >= 20 and value % 10 == 0 and len(row) > 1:
        unit = _ORDINALS.get(row[1], value_of(row[1]) or 0)
        if 0 < unit < 10:
            return str(value + unit), 2
    return str(value), 1
