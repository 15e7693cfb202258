"""What every detector is given: one message in its plain form, and the cheap facts that save work."""

import re
from collections.abc import Callable, Iterator
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, replace
from string import digits

from policies.identifying_details.detail import Detail, Place
from policies.identifying_details.normal import Normal
from policies.identifying_details.registered.plain import places_of, words_in

_SIGN = re.compile(r"[0-9@#/$|€_&.!+](?:(?<![.!+])|[a-z!+])")
"""A figure, a sign, or what joins two words: one look for what any of them begins with is the fastest."""


def is_bare(lower: str) -> bool:
    """Tell whether there are only words and punctuation: no figure, no sign that anybody looks for."""
    return not _SIGN.search(lower) and "words" not in lower  # three of them are a place


class Look:
    """One message, looked at once for all detectors. Positions are those of `text`.

    Attributes:
        text: the message in its plain form, see `Normal`.
        lower: the same in lower case, position by position.
        words: every run of letters and digits of `lower`, each once.
        digits: how many decimal digits there are.
    """

    __slots__ = ("_normal", "digits", "lower", "text", "words")

    def __init__(self, text: str | Normal, words: AbstractSet[str] | None = None) -> None:
        """Look at a text, or at its plain form where the caller has made it already.

        Args:
            text: the message.
            words: the words of its lower-case form without accents, where the caller has split them already.
        """
        self._normal = Normal(text) if isinstance(text, str) else text
        self.text = self._normal.folded
        self.lower = self._normal.lower
        known = words is not None and self.lower.isascii()
        self.words: AbstractSet[str] = words if words is not None and known else self._split()
        self.digits = 0 if all(map(str.isalpha, self.words)) else sum(map(self.text.count, digits))

    def _split(self) -> AbstractSet[str]:
        return frozenset(words_in(self.lower))

    def has_any(self, words: frozenset[str]) -> bool:
        """Tell whether one of `words`, all lower case, stands in the message as a whole word."""
        return not self.words.isdisjoint(words)

    def places(self, words: frozenset[str]) -> list[tuple[int, str]]:
        """Return where each of `words` begins that stands in the message as a whole word, in order."""
        return sorted((start, word) for word in self.words & words for start in places_of(word, self.lower))

    def before(self, start: int, length: int) -> str:
        """Return up to `length` characters in front of `start`, in lower case."""
        return self.lower[max(0, start - length) : start]

    def after(self, end: int, length: int) -> str:
        """Return up to `length` characters from `end` on, in lower case."""
        return self.lower[end : end + length]

    def given(self, detail: Detail) -> Detail:
        """Return `detail`, found in the plain form, with its positions in the text as given."""
        start, end = self._normal.span(detail.start, detail.end)
        return detail if (start, end) == (detail.start, detail.end) else replace(detail, start=start, end=end)

    def __repr__(self) -> str:
        return f"Look(<{len(self.text)} characters>)"


@dataclass(frozen=True, slots=True, eq=False)
class Detector:
    """One kind of detail and how to find it.

    Attributes:
        name: what `--explain` calls it.
        worth: a cheap test, false for most messages, and never for one with such a detail.
        find: yields details with positions in `Look.text`; several may overlap.
        cues: in a message that is bare (see `is_bare`) it is worth nothing without one of these words.
    """

    name: str
    worth: Callable[[Look, Place], bool]
    find: Callable[[Look, Place], Iterator[Detail]]
    cues: frozenset[str] = frozenset()
