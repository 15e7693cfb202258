"""Words pasted from another confidential room: met by fingerprints, with no text kept.

A fingerprint is a keyed digest of four words in a row (word shingles: Broder, 1997). A text is pasted where
it holds a good part of one message, in words that not everybody strings together (see `phrases`). What
several people said is a stock phrase and tells nothing, and so does what was said in the room itself, unless
it was pasted there. Messages under 60 characters are not fingerprinted, texts under half of that not judged.

What it keeps in memory: for each message of the last days some 220 bytes a word, the room, the author and
the hour; at most `_MOST_PRINTS` of them, the oldest go first. Nothing of it is ever written anywhere;
`expire` and `forget_room` drop it.
"""

from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from itertools import groupby, islice
from typing import NamedTuple

from policies.identifying_details.normal import Normal
from policies.identifying_details.phrases import surprise
from policies.identifying_details.registered.plain import Spelling, plain, words_in
from policies.identifying_details.registered.value import digester

SHORTEST = 60
"""Characters a message needs to be fingerprinted."""

_SHORTEST_TEXT = SHORTEST // 2
"""Characters a text needs to be looked at, which may hold half of a message."""
_WORDS = 4
_STEP = 3
"""Every third fingerprint of a text is looked up first: any six words in a row hold one."""
_STOCK = 3
"""People who may say the same before it is a stock phrase."""
_OFTEN = 8
"""Messages that may say the same before it is a stock phrase, be they one person's."""
_LIKELY = 3
"""Messages that are compared, those that share most with a text."""
_LEAST_PART = 0.3
"""Of a message's fingerprints: half of twelve words has three of nine."""
_LEAST_TOLD = 50.0
"""Bits: half of a message mostly has more, everyday phrases have less; see benchmarks/pasted_quotes.py."""
_ALL = 0.9
"""Of a message's fingerprints: it is pasted as a whole."""
_LEAST_TOLD_BY_ALL = 36.0
"""Bits: a whole message of everyday phrases has more, a stock phrase has less."""
_ENOUGH = 100
"""Fingerprints that tell enough; more need not be weighed."""
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


class _Met(NamedTuple):
    """The room whose words are met, and the first and the last of these words in the text."""

    room: str
    first: int
    last: int


class Quotes:
    """Fingerprints of what was said lately in all rooms."""

    def __init__(self, key: bytes) -> None:
        """Start empty; `key` is 16 to 64 bytes, and best made anew at every start."""
        self._digest = digester(key, b"q")
        self._sources: dict[int, _Source] = {}
        self._where: dict[int, list[int]] = {}
        self._related: dict[str, frozenset[str]] = {}
        self._next = 0
        self._kept = 0

    def __len__(self) -> int:
        """How many messages are fingerprinted."""
        return len(self._sources)

    def relate(self, room: str, others: Iterable[str]) -> None:
        """Compare a room with these others alone, as if nothing were said elsewhere; until then, with all."""
        self._related[room] = frozenset((room, *others))

    def heard(self, room: str, text: str, at: datetime, author: str = "") -> None:
        """Fingerprint a message; a short one is passed over.

        What is pasted from another room counts as said there once more, so that it is met here again.

        Args:
            room: the room it was said in.
            text: what was said; not kept.
            at: when, to be forgotten by `expire`.
            author: whose words they are: who may say them again anywhere.
        """
        if len(text) < SHORTEST:
            return
        words = words_in(plain(Normal(text).lower))[:_MOST_WORDS]
        prints = frozenset(self._marks(words, {}))
        if not prints:
            return
        met = self._met(words, room, author)
        self._sources[self._next] = _Source(met.room if met else room, author, at, prints)
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
        """Forget what was said in a room, and what it is compared with."""
        self._related.pop(room, None)
        self._drop([number for number, source in self._sources.items() if source.room == room])

    def lay_aside(self) -> Callable[[], None]:
        """Return what forgets whatever is heard from now on."""
        first = self._next
        return lambda: self._drop([number for number in self._sources if number >= first])

    def pasted(
        self, text: str | Normal, room: str, author: str = "", said: Spelling | None = None
    ) -> Pasted | None:
        """Return where a text repeats a message of another room; None where it does not, or is too short.

        What `author` said there is theirs to say here as well; what was said here as well is no secret here.
        `said` is the text in plain spelling, where the caller has that already.
        """
        normal = Normal(text) if isinstance(text, str) else text
        if len(normal.folded) < _SHORTEST_TEXT or not self._sources:
            return None
        said = Spelling.of(normal.lower) if said is None else said
        met = self._met(said.words[:_MOST_WORDS], room, author)
        if met is None:
            return None
        return Pasted(met.room, *normal.span(said.places[met.first][0], said.places[met.last][1]))

    def _met(self, words: Sequence[str], room: str, author: str) -> _Met | None:
        """Decide whether words repeat a message of another room, and where they do."""
        made: dict[str, int] = {}
        if self._where.keys().isdisjoint(self._marks(words, made, _STEP)):
            return None  # so it is with almost every message
        known = {at: mark for at, mark in enumerate(self._marks(words, made)) if mark in self._where}
        tells = {mark: self._telling(mark, room, author) for mark in set(known.values())}
        telling = {at: tells[mark] for at, mark in known.items()}
        likely = Counter(number for numbers in telling.values() for number in numbers)
        for number, _ in likely.most_common(_LIKELY):
            source = self._sources[number]
            met = [at for at, mark in known.items() if mark in source.prints]
            part = len({known[at] for at in met}) / len(source.prints)
            if part < _LEAST_PART:
                continue
            told = _told(words, islice((at for at in met if number in telling[at]), _ENOUGH))
            if told >= (_LEAST_TOLD_BY_ALL if part >= _ALL else _LEAST_TOLD):
                return _Met(source.room, met[0], met[-1] + _WORDS - 1)
        return None

    def _telling(self, mark: int, room: str, author: str) -> list[int]:
        """The messages of others that a fingerprint points to; none where it was said here, or is stock."""
        related = self._related.get(room)
        numbers = [one for one in self._where[mark] if related is None or self._sources[one].room in related]
        if self._is_stock(numbers) or any(self._sources[number].room == room for number in numbers):
            return []
        return [number for number in numbers if not author or self._sources[number].author != author]

    def _is_stock(self, numbers: Sequence[int]) -> bool:
        """Whether messages that share a fingerprint are of many; each of an unknown author is another's."""
        if len(numbers) <= _STOCK or len(numbers) > _OFTEN:
            return len(numbers) > _OFTEN
        return len({self._sources[number].author or number for number in numbers}) > _STOCK

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

    def _marks(self, words: Sequence[str], made: dict[str, int], step: int = 1) -> list[int]:
        """The fingerprint of each row of words, or of every so many, in order; `made` keeps them."""
        end = max(0, len(words) - _WORDS + 1)
        rows = list(map(" ".join, zip(*(words[at : end + at : step] for at in range(_WORDS)), strict=False)))
        made |= {row: int.from_bytes(self._digest(row)) for row in set(rows) - made.keys()}
        return [made[row] for row in rows]


def _told(words: Sequence[str], rows: Iterable[int]) -> float:
    """The bits that the rows of words that begin here tell, each word once."""
    covered = sorted({at + more for at in rows for more in range(_WORDS)})
    runs = groupby(enumerate(covered), lambda place: place[1] - place[0])
    return sum(surprise([words[at] for _, at in run]) for _, run in runs)
