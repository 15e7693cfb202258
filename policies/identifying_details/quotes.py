"""Words pasted from another confidential room: met by fingerprints, with no text kept.

A fingerprint is a keyed digest of five words in a row (word shingles: Broder, 1997). A text is pasted where
it holds a good part of one message, in words that say something. What several messages share is a stock
phrase and tells nothing. Messages under 60 characters cannot be judged and are left out.

What it keeps in memory: for each message of the last days, some eight bytes a word, the room and the hour.
Nothing of it is ever written anywhere; `expire` and `forget_room` drop it.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from hashlib import blake2b
from typing import NamedTuple

from policies.identifying_details.cues import CUES, ORDINARY
from policies.identifying_details.normal import Normal
from policies.identifying_details.registered.plain import WORD, plain

SHORTEST = 60
"""Characters a message needs to be fingerprinted, or to be looked at."""

_WORDS = 5
_STOCK = 3
_LEAST_PART = 0.3
_LEAST_WORDS = 6
_LEAST_WEIGHT = 4
_MOST_WORDS = 4000
_EVERYDAY = frozenset().union(
    *(cues.frequent | cues.i | cues.you | cues.they | cues.my for cues in CUES.values())
)


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
    prints: tuple[int, ...] = field(repr=False)


class Quotes:
    """Fingerprints of what was said lately in all rooms."""

    def __init__(self, key: bytes) -> None:
        """Start empty; `key` is 16 to 64 bytes, and best made anew at every start."""
        self._key = key
        self._sources: dict[int, _Source] = {}
        self._where: dict[int, list[int]] = {}
        self._next = 0

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
        prints = tuple({shingle.mark for shingle in self._shingles(text)})
        if not prints:
            return
        self._sources[self._next] = _Source(room, author, at, prints)
        for mark in prints:
            self._where.setdefault(mark, []).append(self._next)
        self._next += 1

    def expire(self, before: datetime) -> None:
        """Forget what was said before a time."""
        self._drop([number for number, source in self._sources.items() if source.at < before])

    def forget_room(self, room: str) -> None:
        """Forget what was said in a room."""
        self._drop([number for number, source in self._sources.items() if source.room == room])

    def pasted(self, text: str, room: str, author: str = "") -> Pasted | None:
        """Return where a text repeats a message of another room; None where it does not, or is too short.

        What `author` said there is theirs to say here as well.
        """
        if len(text) < SHORTEST or not self._sources:
            return None
        shingles = list(self._shingles(text))
        by_source: dict[int, list[_Shingle]] = {}
        for shingle in shingles:
            sources = self._where.get(shingle.mark, ())
            if len(sources) <= _STOCK:
                for number in sources:
                    source = self._sources[number]
                    if source.room != room and (not author or source.author != author):
                        by_source.setdefault(number, []).append(shingle)
        likely = max(by_source, key=lambda number: len(by_source[number]), default=None)
        if likely is None:
            return None
        met = by_source[likely]
        if len(met) < _LEAST_PART * len(self._sources[likely].prints) or not _tells(met):
            return None
        return Pasted(self._sources[likely].room, met[0].start, met[-1].end)

    def _drop(self, numbers: Sequence[int]) -> None:
        for number in numbers:
            for mark in self._sources.pop(number).prints:
                rest = [one for one in self._where[mark] if one != number]
                if rest:
                    self._where[mark] = rest
                else:
                    del self._where[mark]

    def _shingles(self, text: str) -> Iterator["_Shingle"]:
        normal = Normal(text)
        places = list(WORD.finditer(plain(normal.lower)))[:_MOST_WORDS]
        words = [place.group() for place in places]
        for at in range(len(words) - _WORDS + 1):
            row = words[at : at + _WORDS]
            mark = blake2b(" ".join(row).encode("utf-8", "surrogatepass"), key=self._key, digest_size=8)
            start, end = normal.span(places[at].start(), places[at + _WORDS - 1].end())
            weights = tuple(0 if word in _EVERYDAY else 1 if word in ORDINARY else 2 for word in row)
            yield _Shingle(int.from_bytes(mark.digest()), at, weights, start, end)


class _Shingle(NamedTuple):
    """Five words: their fingerprint, where they stand, and how much each of them says."""

    mark: int
    at: int
    weights: tuple[int, ...]
    start: int
    end: int


def _tells(shingles: Sequence[_Shingle]) -> bool:
    """Whether so many words of one message are no chance: enough of them, and enough that say something."""
    covered = {
        shingle.at + step: weight for shingle in shingles for step, weight in enumerate(shingle.weights)
    }
    return len(covered) >= _LEAST_WORDS and sum(covered.values()) >= _LEAST_WEIGHT
