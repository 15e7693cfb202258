"""Which words a pattern of words cannot do without, so that most patterns need not be tried on most texts."""

import re
from collections.abc import Iterable, Iterator
from collections.abc import Set as AbstractSet
from itertools import accumulate, product
from typing import Generic, TypeVar

T = TypeVar("T")

_OPENED = re.compile(r"\((?:\?:|\?P<\w+>)?")
_SOME_WORDS = re.compile(r"\(\?:\[[^\]]*\]\+ \)\{0,\d\}\?")
"""Any few words."""
_PART = re.compile(r"\[([a-z]+)\]|([a-z])\?|([a-z0-9])")
_WORD = re.compile(rf"(?:{_PART.pattern})+")


def required(pattern: str) -> list[frozenset[str]]:
    """Return sets of words of which a text holds one each, wherever the pattern is found in it.

    The pattern is one of lower-case words with single spaces between them; whatever is not surely required,
    such as a group that may be left out, is passed over.
    """
    found = []
    for part in _apart(_SOME_WORDS.sub("", pattern), " "):
        if part.endswith(("?", "*", "}")) and not _WORD.fullmatch(part):
            continue
        words = [_spelled(next(_apart(one, " "))) for one in _apart(_inside(part), "|")]
        if all(words) and not any("" in some for some in words):
            found.append(frozenset(word for some in words for word in some))
    return found


def _apart(pattern: str, sign: str) -> Iterator[str]:
    """Yield the parts of a pattern between signs that stand in no group and no set."""
    depth, start = 0, 0
    for at, letter in enumerate(pattern):
        depth += (letter in "([{") - (letter in ")]}")
        if letter == sign and not depth:
            yield pattern[start:at]
            start = at + 1
    yield pattern[start:]


def _inside(part: str) -> str:
    """What stands in a group, if one group is all of it."""
    opened = _OPENED.match(part)
    if opened is None:
        return part
    depth = list(accumulate((letter == "(") - (letter == ")") for letter in part))
    return part[opened.end() : -1] if depth.index(0) == len(part) - 1 else part


def _spelled(word: str) -> list[str]:
    """Return each spelling of a word such as medic[ao] or cards?; none where it is no word."""
    if not _WORD.fullmatch(word):
        return []
    parts = (
        list(some) if some else [maybe, ""] if maybe else [letter]
        for some, maybe, letter in _PART.findall(word)
    )
    return ["".join(one) for one in product(*parts)]


class ByRequired(Generic[T]):
    """Patterns by the words that they cannot do without."""

    def __init__(self, patterns: Iterable[tuple[str, T]]) -> None:
        """Take each pattern with what stands for it."""
        self._all: list[tuple[list[frozenset[str]], T]] = []
        self._by_word: dict[str, list[int]] = {}
        self._always: list[int] = []
        for at, (pattern, meant) in enumerate(patterns):
            needed = sorted(required(pattern), key=len)
            self._all.append((needed[1:], meant))
            for word in needed[0] if needed else ():
                self._by_word.setdefault(word, []).append(at)
            if not needed:
                self._always.append(at)

    def __iter__(self) -> Iterator[T]:
        """Yield what stands for each, in order."""
        return (meant for _, meant in self._all)

    def possible(self, words: AbstractSet[str]) -> Iterator[T]:
        """Yield, in order, what stands for each pattern that a text of these words may hold."""
        met = {at for word in self._by_word.keys() & words for at in self._by_word[word]}
        for at in sorted(met.union(self._always)):
            needed, meant = self._all[at]
            if not any(words.isdisjoint(one) for one in needed):
                yield meant
