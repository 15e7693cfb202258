"""Words pasted from another confidential room: met by fingerprints, with no text kept.

A fingerprint is a keyed digest of five words in a row (word shingles: Broder, 1997). A text is pasted where
it holds a good part of one message, over nearly the length of a quote or most of the message. What several
messages share is a stock phrase and tells nothing, and so does what was said in the room itself. Messages
under 60 characters cannot be judged and are left out.

What it keeps in memory: for each message of the last days some 220 bytes a word, the room, the author and
the hour; at most `_MOST_PRINTS` of them, the oldest go first. Nothing of it is ever written anywhere;
`expire` and `forget_room` drop it.
"""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from itertools import islice
from typing import NamedTuple

from policies.identifying_details.normal import Normal
from policies.identifying_details.registered.plain import WORD, plain
from policies.identifying_details.registered.value import digester

SHORTEST = 60
"""Characters a message needs to be fingerprinted, or to be looked at."""

_WORDS = 5
_STOCK = 3
_LEAST_TELLING = 2
_LEAST_PART = 0.3
_LEAST_LENGTH = 45
"""Characters of a text that repeat a message; words changed at the ends of a quote of 60 leave so many."""
_MOST_OF_IT = 0.6
_MOST_WORDS = 4000
_MOST_PRINTS = 500_000
"""Fingerprints in all, some 110 MB: about 20,000 messages of the length that people write."""


class Pasted(NamedTuple):
    """Where words of another room stand, in code points into the text as given, and which room that is."""

    room: str
    start: int
    end: int


@dataclass(slots=True)
class _Source:
    room: str
    author: str
    at: datetime
    prints: frozenset[int] = field(repr=False)


class Quotes:
    """Fingerprints of what was said lately in all rooms."""

    def __init__(self, key: bytes) -> None:
        """Start empty; `key` is 16 to 64 bytes, and best made anew at every start."""
        self._digest = digester(key, b"q")
        self._sources: dict[int, _Source] = {}
        self._where: dict[int, list[int]] = {}
        self._next = 0
        self._kept = 0

    def __len__(self) -> int:
        """How many messages are fingerprinted."""
        return len(self._sources)

    def heard(self, room: str, text: str, at: datetime, author: str = "") -> None:
        """Fingerprint a message; a short one is passed over.

        Args:
            room: the room it was said in.
            text: what was said; not kept.
            at: when, to be forgotten by `expire`.
            author: whose words they are: who may say them again anywhere.
        """
        if len(text) < SHORTEST:
            return
        prints = frozenset(self._marks(_places(Normal(text))))
        if not prints:
            return
        self._sources[self._next] = _Source(room, author, at, prints)
        for mark in prints:
            self._where.setdefault(mark, []).append(self._next)
        self._next += 1
        self._kept += len(prints)
        while self._kept > _MOST_PRINTS:
            self._drop([next(iter(self._sources))])

    def expire(self, before: datetime) -> None:
        """Forget what was said before a time."""
        self._drop([number for number, source in self._sources.items() if source.at < before])

    def forget_room(self, room: str) -> None:
        """Forget what was said in a room."""
        self._drop([number for number, source in self._sources.items() if source.room == room])

    def pasted(self, text: str | Normal, room: str, author: str = "") -> Pasted | None:
        """Return where a text repeats a message of another room; None where it does not, or is too short.

        What `author` said there is theirs to say here as well; what was said here as well is no secret here.
        """
        normal = Normal(text) if isinstance(text, str) else text
        if len(normal.folded) < SHORTEST or not self._sources:
            return None
        places = _places(normal)
        marks = list(self._marks(places))
        likely = Counter(number for mark in marks for number in self._telling(mark, room, author))
        if not likely:
            return None
        number, telling = likely.most_common(1)[0]
        source = self._sources[number]
        met = [at for at, mark in enumerate(marks) if mark in source.prints]
        start, end = normal.span(places[met[0]].start(), places[met[-1] + _WORDS - 1].end())
        part = len(met) / len(source.prints)
        little = telling < min(_LEAST_TELLING, len(source.prints)) or part < _LEAST_PART
        if little or (end - start < _LEAST_LENGTH and part < _MOST_OF_IT):
            return None
        return Pasted(source.room, start, end)

    def _telling(self, mark: int, room: str, author: str) -> list[int]:
        """The messages of others that a fingerprint points to; none where it was said here, or is stock."""
        numbers = self._where.get(mark, ())
        if len(numbers) > _STOCK or any(self._sources[number].room == room for number in numbers):
            return []
        return [number for number in numbers if not author or self._sources[number].author != author]

    def _drop(self, numbers: Sequence[int]) -> None:
        for number in numbers:
            prints = self._sources.pop(number).prints
            self._kept -= len(prints)
            for mark in prints:
                rest = [one for one in self._where[mark] if one != number]
                if rest:
                    self._where[mark] = rest
                else:
                    del self._where[mark]

    def _marks(self, places: Sequence[re.Match[str]]) -> Iterator[int]:
        """The fingerprint of each row of words, in order."""
        words = [place.group() for place in places]
        for at in range(len(words) - _WORDS + 1):
            yield int.from_bytes(self._digest(" ".join(words[at : at + _WORDS])))


def _places(normal: Normal) -> list[re.Match[str]]:
    return list(islice(WORD.finditer(plain(normal.lower)), _MOST_WORDS))
