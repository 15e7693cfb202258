"""One way of saying where somebody works: what stands in front of the name, and what the name must be."""

import re
from collections.abc import Callable, Iterable, Iterator
from collections.abc import Set as AbstractSet
from typing import Generic, NamedTuple, Protocol, TypeVar

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


class Told(Protocol):
    """What is only worth looking for where one of its words stands."""

    @property
    def words(self) -> frozenset[str]:
        """One of them stands in every message that says it so."""


T = TypeVar("T", bound=Told)


class ByWord(Generic[T]):
    """Ways by the words that they take: a message is asked once, however many ways there are."""

    def __init__(self, ways: Iterable[T]) -> None:
        self._ways = tuple(ways)
        self._taking: dict[str, list[int]] = {}
        for at, way in enumerate(self._ways):
            for word in way.words:
                self._taking.setdefault(word, []).append(at)
        self.words = frozenset(self._taking)

    def told_in(self, words: AbstractSet[str]) -> Iterator[T]:
        """Yield those that take one of these words, in their order."""
        for at in sorted({at for word in words & self.words for at in self._taking[word]}):
            yield self._ways[at]
