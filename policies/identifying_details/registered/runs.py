"""Runs of letters and digits that people take apart or disguise: 4 1 5, four one five, M a y a, 0k0nkw0."""

import re
from collections.abc import Iterable, Iterator, Sequence
from collections.abc import Set as AbstractSet
from itertools import groupby, islice, product
from typing import NamedTuple

from policies.identifying_details.registered.plain import WORD, words_in

_DIGIT = re.compile(r"[0-9]")
_WORDS = (
    "zero oh o nought cero null nul zéro",
    "one uno eins ein un um een",
    "two dos zwei zwo deux dois twee",
    "three tres drei trois drie",
    "four cuatro vier quatre quatro",
    "five cinco funf fuenf cinq vijf",
    "six seis sechs zes meia",
    "seven siete sieben sept sete zeven",
    "eight ocho acht huit oito",
    "nine nueve neun neuf nove negen",
)
DIGIT_WORDS = {word: str(digit) for digit, words in enumerate(_WORDS) for word in words.split()}
_REPEATED = {
    "double": 2, "triple": 3, "treble": 3, "doble": 2, "triplo": 3, "doppel": 2, "dubbel": 2,
}  # fmt: skip
_SAID_BETWEEN = frozenset(("then", "and", "dann", "und", "luego", "y", "puis", "et", "depois", "e", "en"))
"""What people say between two parts of a number: 415, then 555, and then 0132."""
_COUNTED = frozenset(DIGIT_WORDS.keys() | _REPEATED.keys())
SPELLED = frozenset(DIGIT_WORDS) - {"o", "um", "un", "ein", "een", "no", "oh", "sept"}
"""One of these words stands in every number that is spelled out."""
_LETTERS = re.compile(r"(?<![^\W_])[^\W\d_](?:[\s.\-_*·,|/+]{1,3}[^\W\d_](?![^\W_])){2,60}(?![^\W_])")
_FOUR_LETTERS = re.compile(r"(?<![^\W_])[^\W\d_](?:[\s.\-_*·,|/+]{1,3}[^\W\d_](?![^\W_])){3,60}(?![^\W_])")
_SIGNS_SAID = frozenset(
    ("dot", "punkt", "punto", "ponto", "punt", "arroba", "arobase", "underscore", "unterstrich", "underline")
)
"""Words for the signs of mailboxes, of those that are said of little else."""
_FEWEST_SINGLE = 3
_THREE_SINGLE, _FOUR_SINGLE = bytes((True,) * 3), bytes((True,) * 4)
_LEET = re.compile(
    r"(?<![\w@$!|+€])(?=[^\s]{0,30}[a-z])(?=[a-z]*[0-9@$!|+€])[a-z@$!|+€]*[a-z0-9@$!|+€]{3,30}(?![\w@$])"
)
_SIGN = re.compile(
    r"[@$!|+€](?:(?<=[a-z].)(?=[a-z@$!|+€])|(?<=[$@!])(?=[a-z]{2})|(?<=[a-z]{2}[$@]))", re.DOTALL
)
_MIXED = re.compile(r"[0-9](?:(?<=[a-z].)|(?=[a-z]))", re.DOTALL)
_READ = {"4": "a", "@": "a", "3": "e", "€": "e", "1": "il", "!": "i", "|": "il", "0": "o", "5": "s", "$": "s",
         "7": "t", "+": "t", "8": "b", "9": "g", "6": "g", "2": "z"}  # fmt: skip
_MOST_READINGS = 8
_WIDEST_GAP = 5
_NEIGHBOURS = 2
_LETTERS_IN_FRONT = 6


class Run(NamedTuple):
    """Letters and digits without anything between, and where they stand."""

    text: str
    start: int
    end: int


def has_digit(text: str) -> bool:
    """Whether there is any digit."""
    return not text.isalpha() and _DIGIT.search(text) is not None


def spells_digits(words: Sequence[str], distinct: AbstractSet[str]) -> bool:
    """Whether at least four words are digits; `distinct` are the same, each once."""
    return not SPELLED.isdisjoint(distinct) and sum(map(DIGIT_WORDS.__contains__, words)) > 3


def spaced_out(text: str, words: Sequence[str]) -> bool:
    """Whether a word is written as single letters; one of three only beside a "dot" or the like."""
    lengths = list(map(len, words))
    single = lengths.count(1)
    if single < _FEWEST_SINGLE:
        return False
    if single == _FEWEST_SINGLE and _SIGNS_SAID.isdisjoint(words):
        return False
    row = bytes(map((1).__eq__, lengths))
    if _THREE_SINGLE not in row:
        return False
    if _FOUR_SINGLE in row and _FOUR_LETTERS.search(text):
        return True
    return not _SIGNS_SAID.isdisjoint(words) and _LETTERS.search(text) is not None


def disguised(text: str, *, digits: bool) -> bool:
    """Whether signs or digits stand in for letters somewhere."""
    if digits and _MIXED.search(text):
        return True
    return ("@" in text or "$" in text or "!" in text or "|" in text or "€" in text) and bool(
        _SIGN.search(text)
    )


def most_in_a_row(words: Sequence[str]) -> int:
    """Return how many digits at most stand with no other word between, spelled ones among them."""
    counted = _COUNTED.union(filter(str.isdecimal, words))
    said = (word for word in words if word not in _SAID_BETWEEN)
    rows = (row for counts, row in groupby(said, counted.__contains__) if counts)
    return max(map(_digits, rows), default=0)


def _digits(row: Iterable[str]) -> int:
    digits, repeat = 0, 1
    for word in row:
        if word in _REPEATED:
            repeat = _REPEATED[word]
        else:
            digits += len(DIGIT_WORDS.get(word, word)) * repeat
            repeat = 1
    return digits


def windows(
    text: str, lengths: frozenset[int], most: int, numeric: frozenset[int] = frozenset()
) -> Iterator[Run]:
    """Yield runs from words that stand close to a digit; at most `most`.

    Args:
        text: plain lower-case text.
        lengths: how long the runs are to be.
        most: how many runs to yield at most.
        numeric: how long they may be as well where they are digits alone.
    """
    return islice(_windows(text, lengths, numeric), most)


def _windows(text: str, lengths: frozenset[int], numeric: frozenset[int]) -> Iterator[Run]:
    longest = max(lengths | numeric, default=0)
    for group in _groups(text):
        holding = [has_digit(word.text) for word in group]
        for at, first in enumerate(group):
            run, counts = "", False
            for word, digits in zip(group[at : at + longest], holding[at : at + longest], strict=True):
                run += word.text
                counts = counts or digits
                if len(run) > longest:
                    break
                if counts and (len(run) in lengths or (len(run) in numeric and run.isdecimal())):
                    yield Run(run, first.start, word.end)


def _groups(text: str) -> Iterator[list[Run]]:
    """Split the words into groups that stand close together and hold digits, spelled ones as digits."""
    group: list[Run] = []
    repeat, end = 1, 0
    for word, gap in zip(words_in(text), WORD.split(text), strict=False):
        if group and len(gap) > _WIDEST_GAP:
            yield from _with_digits(group)
            group, repeat = [], 1
        start = end + len(gap)
        end = start + len(word)
        if word in _REPEATED:
            repeat = _REPEATED[word]
            continue
        if word in _SAID_BETWEEN:
            continue
        group.append(Run(DIGIT_WORDS.get(word, word) * repeat, start, end))
        repeat = 1
    yield from _with_digits(group)


def _last(words: list[Run]) -> list[Run]:
    """The words right in front of a digit that may belong to its number; of single letters, more of them."""
    single = next((at for at, word in enumerate(reversed(words)) if len(word.text) > 1), len(words))
    return words[-max(_NEIGHBOURS, min(single, _LETTERS_IN_FRONT)) :]


def _with_digits(group: list[Run]) -> Iterator[list[Run]]:
    """Yield the parts of a group that lie around digits: letters belong to an identity number too."""
    kept: list[Run] = []
    since = _NEIGHBOURS + 1
    lead: list[Run] = []
    for word in group:
        if has_digit(word.text):
            kept += [*lead, word]
            lead, since = [], 0
        elif kept and since < _NEIGHBOURS:
            kept.append(word)
            since += 1
        else:
            if kept:
                yield kept
                kept = []
            lead = _last([*lead, word])
    if kept:
        yield kept


def spaced_letters(text: str, lengths: frozenset[int], most: int) -> Iterator[Run]:
    """Yield what spaced-out letters may spell, in words of these lengths; at most `most`."""
    return islice((run for match in _LETTERS.finditer(text) for run in _parts(match, lengths)), most)


def leet(text: str, most: int) -> Iterator[Run]:
    """Yield what words with digits or signs for letters may spell; at most `most`."""
    return islice((run for match in _LEET.finditer(text) for run in _readings(match)), most)


def _parts(match: re.Match[str], lengths: frozenset[int]) -> Iterator[Run]:
    """Every row of so many letters: where one word ends cannot be seen."""
    places = [at for at, char in enumerate(match.group(), match.start()) if char.isalpha()]
    letters = "".join(filter(str.isalpha, match.group()))
    for first in range(len(letters)):
        for length in lengths:
            if 3 <= length <= len(letters) - first:
                last = first + length - 1
                yield Run(letters[first : last + 1], places[first], places[last] + 1)


def _readings(match: re.Match[str]) -> Iterator[Run]:
    word = match.group().rstrip("!|+")
    if word.startswith("@"):  # @ma1a is an account as well as "amaia"
        yield from _spelled(word[1:], match.start() + 1)
    yield from _spelled(word, match.start())


def _spelled(word: str, start: int) -> Iterator[Run]:
    if word.isalpha() or not any(char.isalpha() for char in word):
        return
    choices = [_READ.get(char, char) for char in word]
    for count, reading in enumerate(product(*choices)):
        if count >= _MOST_READINGS:
            return
        spelled = "".join(reading)
        yield Run(spelled, start, start + len(word))
        if spelled.endswith("s"):
            yield Run(spelled[:-1], start, start + len(word) - 1)
