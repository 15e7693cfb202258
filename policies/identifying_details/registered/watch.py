"""Meet registered details again in what is said, from their digests alone.

What it keeps in memory: the digests of the room's members, and up to `_COLD_WORDS` single words that are
known to match nothing, without who said them or when. Nothing of it is ever written anywhere.
"""

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from itertools import islice, pairwise
from typing import NamedTuple

from policies.identifying_details.cues.cue import words
from policies.identifying_details.figures import SPELLED_NUMBERS, in_figures
from policies.identifying_details.registered import dates, forms, runs
from policies.identifying_details.registered.addresses import canonical
from policies.identifying_details.registered.forms import Form
from policies.identifying_details.registered.names import SHORTEST_MISTYPED
from policies.identifying_details.registered.plain import WORD, words_in
from policies.identifying_details.registered.value import Registered, digester, tagged

_COLD_WORDS = 50_000
_MOST_DIGESTS = 600
_MOST_NUMBERS_FROM_AFAR = 2000
_MOST_TRIED_FROM_AFAR = 300
_MOST_ALONE_FROM_AFAR = 2
_MOST_NEW = 5000
_MOST_PLACES = 20
_MOST_REPEATED = 400
_MOST_REPEATED_FROM_AFAR = 15
_STRETCHED = re.compile(r"(.)\1\1")
_FILLERS = words(
    "at dot punkt arroba punto point ponto punt apenstaartje arobase underscore hyphen klammeraffe"
)


@dataclass(frozen=True, slots=True)
class Met:
    """A registered detail met in a text.

    Attributes:
        which: the registered detail.
        start: offset into `Normal.folded`.
        end: offset behind it.
        how: the rule that met it: exact, genitive, nickname, abbreviated, stretched, mistyped, phrase,
            part, spaced, leet, run, date, spot, or "behind the given name" where a surname in any of these
            ways stands behind the first name that was registered with it.
    """

    which: Registered
    start: int
    end: int
    how: str


_GIVEN = frozenset((forms.GIVEN, forms.GIVEN_NEAR))
_NEAR = frozenset((forms.NEAR, forms.GIVEN_NEAR))
_NEVER_ALONE = _GIVEN | {forms.START}
_MET_AS_WORDS = frozenset((forms.WORD_FORM, forms.START, forms.GIVEN, forms.NICKNAME))
_WHOLE = frozenset((forms.RUN, forms.PHRASE, forms.SPOT))
_COUNTRY_CODE = 3
"""Digits by which a number may be longer than the same within its country."""
_Known = list[tuple[Form, Registered]]
_Span = tuple[int, int]
"""Where a word stands in `Normal.folded`."""


class Watch:
    """The registered details of one room's members, ready to be met.

    It changes with the roster: `add` and `remove` cost what the one detail costs.
    """

    def __init__(
        self, key: bytes, details: Iterable[Registered] = (), common: frozenset[str] = frozenset()
    ) -> None:
        """Index `details`, made under `key`; words in `common` are never taken for mistyped names."""
        self._digest = {space: digester(key, space) for space in (b"w", b"p", b"r", b"d", b"s")}
        self._common = common
        self._known: dict[bytes, _Known] = {}
        self._lengths: dict[int, int] = {}
        self._mixed_lengths: dict[int, int] = {}
        self._words_long: dict[int, int] = {}
        self._cold: set[str] = set()
        self._asked: dict[tuple[bytes, str], _Known] = {}
        self._dated = 0
        for detail in details:
            self.add(detail)

    def __bool__(self) -> bool:
        return bool(self._known)

    def add(self, detail: Registered) -> None:
        """Watch for one more detail."""
        self._cold.clear()
        for kept in detail.digests:
            form, mark = tagged(kept)
            self._known.setdefault(mark, []).append((form, detail))
            self._count(form, detail.kind, 1)

    def remove(self, owner: str) -> None:
        """Forget every detail of this owner."""
        for mark in list(self._known):
            rest = [(form, detail) for form, detail in self._known[mark] if detail.owner != owner]
            for form, detail in self._known[mark]:
                if detail.owner == owner:
                    self._count(form, detail.kind, -1)
            if rest:
                self._known[mark] = rest
            else:
                del self._known[mark]

    def _count(self, form: Form, kind: str, step: int) -> None:
        if form.role == forms.RUN and form.a:
            lengths = self._lengths if kind == "phone" else self._mixed_lengths
            lengths[form.a] = lengths.get(form.a, 0) + step
        if form.role == forms.WORD_FORM:
            self._words_long[form.a] = self._words_long.get(form.a, 0) + step
        if form.role in {forms.DATE, forms.SPOT}:
            self._dated += step

    def met(
        self,
        text: str,
        words: Sequence[str] | None = None,
        distinct: AbstractSet[str] | None = None,
        *,
        spaced: bool | None = None,
        bare: bool = False,
    ) -> list[Met]:
        """Return every registered detail in the text, each place once for each detail.

        Args:
            text: the text in plain spelling; positions in the answer are positions in it.
            words: its words, where the caller has split it already.
            distinct: the same, each once.
            spaced: whether it has spaced-out letters, where the caller knows already.
            bare: whether it is known to have neither figures nor signs.
        """
        if not self._known:
            return []
        if words is None:
            words = words_in(text)
        found: list[Met] = []
        distinct = frozenset(words) if distinct is None else distinct
        if warm := distinct - self._cold:
            found += self._words(text, words, warm)
        if spaced if spaced is not None else runs.spaced_out(text, words):
            found += self._letters(text)
        found += self._odd(text, words, distinct, bare=bare)
        self._asked.clear()
        return _once(found) if found else found

    def met_as_written(self, text: str, words: Sequence[str]) -> list[Met]:
        """Return the registered words, phrases and numbers that stand in a text undisguised, without a slip.

        It costs a tenth of what `met` may cost, for texts longer than any chat message; of the words that
        are new, only the first `_MOST_NEW` are looked up.
        """
        new = [word for word in dict.fromkeys(words) if word not in self._cold][:_MOST_NEW]
        found = [
            *self._words(text, words, self.known(new), slips=False),
            *self._numbers(text),
            *self._codes(text, new),
        ]
        self._asked.clear()
        return _once(found)

    def _numbers(self, text: str) -> Iterator[Met]:
        lengths = self._lengths_of(self._lengths) | self._lengths_of(self._mixed_lengths)
        digest = self._digest[b"r"]
        likely = (number for number in runs.numbers(text) if len(number.text) in lengths)
        for number in islice(likely, _MOST_NUMBERS_FROM_AFAR):
            if digest(number.text) in self._known:
                yield from self._met_run(number)

    def _codes(self, text: str, words: Iterable[str]) -> Iterator[Met]:
        """Words of letters and digits, such as identity numbers."""
        lengths = self._lengths_of(self._mixed_lengths)
        for word in words:
            if len(word) in lengths and not word.isalpha() and self._digest[b"r"](word) in self._known:
                start = text.index(word)
                yield from self._met_run(runs.Run(word, start, start + len(word)))

    def holders(self, kind: str, value: str) -> Iterator[Registered]:
        """Yield the registered details that are a value which a detector has read already.

        A detector reads more than a watch does: four fifteen, treble five, degrees and minutes.

        Args:
            kind: the category of what was found.
            value: its normalised value, see `Detail`.
        """
        whole = [form for form in forms.forms(kind, value, ()) if form.role in _WHOLE]
        longest = max((form.a for form in whole), default=0)
        for form in whole:
            if form.a + _COUNTRY_CODE >= longest:
                yield from (
                    known
                    for kept, known in self._at(form.space, form.text)
                    if kept.role == form.role and known.kind == kind
                )
        self._asked.clear()

    def known(self, words: Iterable[str]) -> set[str]:
        """Return those of these words that are registered, or begin what is, as they are written."""
        digest, known = self._digest[b"w"], self._known
        return {
            word
            for word in words
            if digest(word) in known or (word.endswith("s") and digest(word[:-1]) in known)
        }

    def unsettled(self, distinct: AbstractSet[str]) -> AbstractSet[str]:
        """Return those of these words that are not known to match nothing."""
        return distinct - self._cold

    # -- words and phrases ---------------------------------------------------------------------------

    def _words(
        self, text: str, words: Sequence[str], warm: AbstractSet[str], *, slips: bool = True
    ) -> Iterator[Met]:
        meanings = {word: known for word in warm if (known := self._meaning(word, slips=slips))}
        if slips:
            self._cool(warm - meanings.keys())
        tried: dict[tuple[str, ...], list[_Phrase]] = {}
        telling = {word: _Telling.of(known) for word, known in meanings.items() if any(map(_tells, known))}
        if not telling:
            return
        places: list[_Span] = []
        said: dict[str, int] = {}
        most = _MOST_REPEATED if slips else _MOST_REPEATED_FROM_AFAR
        for at, text_of in enumerate(words):
            if text_of not in telling or said.get(text_of, 0) > most:
                continue
            said[text_of] = said.get(text_of, 0) + 1
            lengths, alone = telling[text_of]
            if not slips:
                lengths = lengths if len(tried) < _MOST_TRIED_FROM_AFAR else frozenset()
                alone = alone if said[text_of] <= _MOST_ALONE_FROM_AFAR else []
                if not lengths and not alone:
                    continue
            near = tuple(words[at : at + 3 * max(lengths, default=0)])
            if (phrases := tried.get(near)) is None:
                phrases = tried[near] = [one for length in lengths for one in self._phrases(near, length)]
            if phrases or alone:
                places = places or [one.span() for one in WORD.finditer(text)]
                yield from _phrases_met(text, places, at, phrases)
                given = meanings.get(words[at - 1], ()) if at else ()
                yield from (_met_alone(text, places, at, one, given) for one in alone)

    def _cool(self, words: Iterable[str]) -> None:
        if len(self._cold) > _COLD_WORDS:
            self._cold.clear()
        self._cold.update(word for word in words if len(word) <= 24)

    def _meaning(self, word: str, *, slips: bool = True) -> list[tuple[Form, Registered, str]]:
        """What a word may stand for; a rule of which the word alone decides."""
        found = [
            (form, detail, how)
            for spelled, how in spelled_as(word)
            for form, detail in self._at(b"w", spelled)
            if form.role in _MET_AS_WORDS
        ]
        if any(form.role != forms.START for form, _, _ in found):
            return found
        if _STRETCHED.search(word) and (short := forms.squeezed(word)) != word:
            met = [*self._at(b"w", short), *self._at(b"r", short)]
            found += [(form, detail, "stretched") for form, detail in met if _is_squeezed(form)]
        return found or (list(self._mistyped(word)) if slips else [])

    def _mistyped(self, word: str) -> Iterator[tuple[Form, Registered, str]]:
        """One letter too many, too few, another, or two swapped (Bocek and others, FastSS, 2007)."""
        if not SHORTEST_MISTYPED - 1 <= len(word) <= 24 or not word.isalpha() or word in self._common:
            return
        known, digest = self._known, self._digest[b"w"]
        for form, detail in self._at(b"w", word):
            if form.role in _NEAR:
                yield form, detail, "mistyped"
        for position in range(len(word)):
            rest = word[:position] + word[position + 1 :]
            for form, detail in known.get(digest(rest), ()):
                if _one_letter_off(form, detail, position, len(word)):
                    yield form, detail, "mistyped"

    def _at(self, space: bytes, text: str) -> _Known:
        known = self._asked.get((space, text))
        if known is None:
            known = self._asked[space, text] = self._known.get(self._digest[space](text), [])
        return known

    def _phrases(self, words: Sequence[str], length: int) -> Iterator["_Phrase"]:
        """Every registered phrase of so many words that begins with the first, with or without "dot"."""
        near = range(min(3 * length, len(words)))
        spoken = [at for at in near if words[at] not in _FILLERS][:length]
        together = list(near[:length])
        for row in (together, spoken) if spoken != together else (spoken,):
            if len(row) < length:
                continue
            for joined in {" ".join(change(words[at]) for at in row) for change in _CHANGES}:
                for known, detail in self._at(b"p", joined):
                    if known.role == forms.PHRASE:
                        yield _Phrase(row, detail, "part" if known.b else "phrase")

    # -- letters and digits in disguise --------------------------------------------------------------

    def _odd(
        self, text: str, words: Sequence[str], distinct: AbstractSet[str], *, bare: bool
    ) -> Iterator[Met]:
        digits = not bare and runs.has_digit(text)
        if (self._lengths or self._mixed_lengths) and (digits or runs.spells_digits(words, distinct)):
            yield from self._runs(text, words)
        spelled = self._dated > 0 and not SPELLED_NUMBERS.isdisjoint(distinct)
        if self._dated and (digits or spelled):
            yield from self._days_and_spots(text, spelled=spelled)
        if not bare and runs.disguised(text, digits=digits):
            yield from self._leet(text)

    @staticmethod
    def _lengths_of(counted: dict[int, int]) -> frozenset[int]:
        return frozenset(length for length, count in counted.items() if count > 0)

    def _runs(self, text: str, words: Sequence[str]) -> Iterator[Met]:
        numeric, mixed = self._lengths_of(self._lengths), self._lengths_of(self._mixed_lengths)
        if not mixed and not runs.may_have_digits(text, words, min(numeric, default=0)):
            return
        for run in runs.windows(text, mixed, _MOST_DIGESTS, numeric):
            yield from self._met_run(run)

    def _met_run(self, run: runs.Run) -> Iterator[Met]:
        for form, detail in self._at(b"r", run.text):
            if form.role == forms.RUN and form.a:
                yield Met(detail, run.start, run.end, "run")

    def _days_and_spots(self, text: str, *, spelled: bool) -> Iterator[Met]:
        for day in dates.dates_in(text):
            yield from self._met_on(day, day.start, day.end)
        if spelled:
            read = in_figures(text)
            for day in dates.dates_in(read.text):
                yield from self._met_on(day, *read.span(day.start, day.end))
        for spot in dates.spots_in(text):
            for _, detail in self._at(b"s", spot.text):
                yield Met(detail, spot.start, spot.end, "spot")

    def _met_on(self, day: dates.FoundDate, start: int, end: int) -> Iterator[Met]:
        for one in day.days:
            for _, detail in self._at(b"d", one):
                yield Met(detail, start, end, "date")

    def _letters(self, text: str) -> Iterator[Met]:
        yield from self._whole_words(
            runs.spaced_letters(text, self._lengths_of(self._words_long), _MOST_DIGESTS), "spaced"
        )

    def _leet(self, text: str) -> Iterator[Met]:
        yield from self._whole_words(runs.leet(text, _MOST_DIGESTS), "leet")

    def _whole_words(self, spelled: Iterable[runs.Run], how: str) -> Iterator[Met]:
        for run in spelled:
            for form, detail in self._at(b"w", run.text):
                if form.role in {forms.WORD_FORM, forms.NICKNAME}:
                    yield Met(detail, run.start, run.end, how)


class _Phrase(NamedTuple):
    """Which of some words are a registered phrase, whose it is, and whether it is all of it."""

    row: list[int]
    detail: Registered
    how: str


class _Telling(NamedTuple):
    """What a word may begin or be: the lengths of phrases, and details that it is alone."""

    lengths: frozenset[int]
    alone: list[tuple[Registered, str]]

    @classmethod
    def of(cls, known: Sequence[tuple[Form, Registered, str]]) -> "_Telling":
        lengths = frozenset(form.a for form, _, _ in known if form.role == forms.START)
        return cls(lengths, [(detail, how) for form, detail, how in known if form.role not in _NEVER_ALONE])


def spelled_as(word: str) -> Iterator[tuple[str, str]]:
    """Yield a word as it may be registered: as it is, without a genitive s, as a street is abbreviated."""
    yield word, "exact"
    if len(word) > 3 and word.endswith("s"):
        yield word[:-1], "genitive"
    if (short := canonical(word)) != word:
        yield short, "abbreviated"


def _same(word: str) -> str:
    return word


def _tells(meaning: tuple[Form, Registered, str]) -> bool:
    return meaning[0].role not in _GIVEN


def _one_letter_off(form: Form, detail: Registered, position: int, length: int) -> bool:
    """Whether a word so long, without the letter at `position`, is a slip for what a form means."""
    if form.role in _NEAR:
        return form.b == length and abs(form.a - position) <= 1
    if form.role == forms.GIVEN:
        return length > SHORTEST_MISTYPED
    return form.role == forms.WORD_FORM and detail.kind == "name" and length > SHORTEST_MISTYPED


def _met_alone(
    text: str,
    places: Sequence[_Span],
    at: int,
    one: tuple[Registered, str],
    before: Sequence[tuple[Form, Registered, str]],
) -> Met:
    """A word that counts alone, together with the given name of the same registered name in front of it."""
    detail, how = one
    whole = any(form.role in _GIVEN and which is detail for form, which, _ in before)
    start, end = places[at]
    if whole and not text[places[at - 1][1] : start].strip(" -"):
        return Met(detail, places[at - 1][0], end, "behind the given name")
    return Met(detail, start, end, how)


def _phrases_met(text: str, places: Sequence[_Span], first: int, phrases: Iterable[_Phrase]) -> Iterator[Met]:
    for row, detail, how in phrases:
        stand = [places[first + at] for at in row]
        if _together(text, stand, detail.kind):
            yield Met(detail, stand[0][0], stand[-1][1], how)


_CHANGES: tuple[Callable[[str], str], ...] = (_same, canonical)


def _is_squeezed(form: Form) -> bool:
    return form.role == forms.WORD_FORM or (form.role == forms.RUN and not form.a)


def _together(text: str, row: Sequence[_Span], kind: str) -> bool:
    """Whether the words stand as one: parts of a handle are joined by signs, not by spaces alone."""
    gaps = [text[end:start] for (_, end), (start, _) in pairwise(row)]
    if kind == "address" and len(row) == 2:
        return not gaps[0].strip(" .")
    if kind == "handle":
        return all(gap.strip() or len(gap) == 0 for gap in gaps)
    return all(len(gap) <= 12 and "\n\n" not in gap for gap in gaps)


def _once(found: list[Met]) -> list[Met]:
    """Drop what stands inside a longer place of the same detail, and what is said again and again."""
    found.sort(key=lambda met: (met.start - met.end, met.start))
    kept: dict[int, list[Met]] = {}
    for met in found:
        places = kept.setdefault(id(met.which), [])
        if len(places) < _MOST_PLACES and not any(
            one.start < met.end and met.start < one.end for one in places
        ):
            places.append(met)
    return sorted((met for places in kept.values() for met in places), key=lambda met: met.start)
