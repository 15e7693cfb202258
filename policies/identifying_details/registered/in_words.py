"""Registered words and phrases in a text, once it is known which of its words mean something."""

import math
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import compress, count, pairwise
from typing import NamedTuple

from policies.identifying_details.cues.cue import words as listed
from policies.identifying_details.patterns import when_used
from policies.identifying_details.registered import roles
from policies.identifying_details.registered.addresses import canonical
from policies.identifying_details.registered.index import Index
from policies.identifying_details.registered.meanings import Meaning
from policies.identifying_details.registered.met import Met
from policies.identifying_details.registered.plain import Places
from policies.identifying_details.registered.spelled.phrases import squeezed
from policies.identifying_details.registered.value import Registered

FILLERS = listed(
    "at dot punkt arroba punto point ponto punt apenstaartje arobase underscore hyphen klammeraffe"
    " number nr nummer numero num no unterstrich bindestrich guion bajo barra baja tiret bas underline"
    " laag liggend streepje traco dash minus under score hausnummer huisnummer"
)
"""What people say between the parts: maya dot o at (…), Larch Road, number 14."""
_SIGNS_TOLD = when_used(
    r"\b(?:with|no|all|without|in|con|sin|todo|com|sem|tudo|mit|ohne|alles|avec|sans|tout|met|zonder|en)"
    r" (?:[a-z]+ ){0,3}?(?:dots?|spaces?|underscores?|hyphens?|dash|one word|together"
    r"|punt(?:o|ito)s?|espacios?|guion(?:es)?|junto|pegado|una palabra"
    r"|pont(?:o|inho)s?|espacos?|tracos?|tracinho|uma palavra|punkt(?:en)?|leerzeichen|unterstrich"
    r"|zusammen|points?|espaces?|tirets?|attache|un mot|punt(?:en|jes?)|spaties?|streepjes?|een woord)\b"
)
_BEHIND = 50
_BEFORE_A_NUMBER = listed("number nr nummer numero num no hausnummer huisnummer")
_JOINING = listed("and und y et e en n u un i og plus")
"""What people say for the "&" of an employer, or leave out."""
_SKIPPED = FILLERS | _JOINING
_GIVEN = frozenset((roles.GIVEN, roles.GIVEN_NEAR))
_NEVER_ALONE = _GIVEN | {roles.START}
_SHORTEST_WITH_S = 3
_WIDEST_GAP = 16
_Span = tuple[int, int]


class Bounds(NamedTuple):
    """What is looked at of one text.

    Attributes:
        repeated: how often one word is looked at.
        each: with how many rows of other words behind it.
        tried: how many such rows in all.
        again: how often the same is met.
    """

    repeated: int
    each: float
    tried: float
    again: float


CLOSELY = Bounds(400, math.inf, math.inf, math.inf)


def from_afar(words: int) -> Bounds:
    """Return what is looked at where so many words mean something, however long the text.

    A word that is said again and again leaves the others what is theirs.
    """
    most, share = 300, max(words, 1)
    return Bounds(max(8, 3000 // share), max(8, most // share), most, 1)


def met_in_words(
    index: Index,
    text: str,
    words: Sequence[str],
    meanings: Mapping[str, Sequence[Meaning]],
    *,
    bounds: Bounds = CLOSELY,
    places: Places | None = None,
) -> Iterator[Met]:
    """Yield every registered word and phrase of a text.

    Args:
        index: what is registered.
        text: the text in plain spelling.
        words: its words.
        meanings: what those of them mean that mean something.
        bounds: what is looked at.
        places: where the words stand, where others ask as well.
    """
    telling = {word: _Telling.of(known) for word, known in meanings.items() if any(map(_tells, known))}
    if not telling:
        return
    tried: dict[tuple[str, ...], list[_Phrase]] = {}
    places = Places(text, words) if places is None else places
    said, rows = defaultdict[str, int](int), defaultdict[str, int](int)
    for at in compress(count(), map(telling.__contains__, words)):
        word = words[at]
        said[word] += 1
        often = said[word] > bounds.again
        tries = rows[word] < bounds.each and len(tried) < bounds.tried
        if said[word] > bounds.repeated or (often and not tries):
            del telling[word]  # nothing new can be met here, nor further on
            continue
        lengths, longest, alone = telling[word]
        near = _near(words, at, longest)
        if near in tried:
            phrases = [] if often else tried[near]
        elif tries:
            rows[word] += 1
            phrases = tried[near] = list(_phrases(index, near, lengths))
        else:
            phrases = []
        yield from _phrases_met(text, places, at, phrases)
        if alone and not often:
            given = meanings.get(words[at - 1], ()) if at else ()
            yield from (_met_alone(text, places, at, one, given) for one in alone)


def _near(words: Sequence[str], at: int, length: int) -> tuple[str, ...]:
    """The words that a phrase of this length may be made of, every "dot" among them included."""
    together = words[at : at + length]
    return tuple(together if _SKIPPED.isdisjoint(together) else words[at : at + 3 * length])


class _Phrase(NamedTuple):
    """Which of some words are a registered phrase, whose it is, and whether it is all of it."""

    row: Sequence[int]
    detail: Registered
    how: str


class _Telling(NamedTuple):
    """What a word may begin or be: the lengths of phrases, the longest, and details that it is alone."""

    lengths: frozenset[int]
    longest: int
    alone: list[tuple[Registered, str]]

    @classmethod
    def of(cls, known: Sequence[Meaning]) -> "_Telling":
        lengths = frozenset(form.a for form, _, _ in known if form.role == roles.START)
        alone = [(detail, how) for form, detail, how in known if form.role not in _NEVER_ALONE]
        return cls(lengths, max(lengths, default=0), alone)


def _tells(meaning: Meaning) -> bool:
    return meaning[0].role not in _GIVEN


def _phrases(index: Index, words: Sequence[str], lengths: Iterable[int]) -> Iterator[_Phrase]:
    """Every registered phrase of so many words that begins with the first, with or without "dot" or "and"."""
    for length in lengths:
        for row in _rows(words, length):
            if len(row) == length <= len(words) and row[-1] < 3 * length:
                yield from _phrases_of(index, row, [words[at] for at in row])


def _rows(words: Sequence[str], length: int) -> Iterable[Sequence[int]]:
    """The first words, so many of them: all, those that are no sign, and those that join nothing either."""
    if _SKIPPED.isdisjoint(words):
        return (range(length),)
    spoken = [at for at, word in enumerate(words) if word not in FILLERS]
    parted = [at for at in spoken if words[at] not in _JOINING]
    return dict.fromkeys(map(tuple, (range(length), spoken[:length], parted[:length])))


def _phrases_of(index: Index, row: Sequence[int], words: Sequence[str]) -> Iterator[_Phrase]:
    joined = {" ".join(words), " ".join(map(canonical, words))}
    if len(words[-1]) > _SHORTEST_WITH_S and words[-1].endswith("s"):
        joined.add(" ".join(words)[:-1])  # the o'hallorans' house
    joined |= {squeezed(phrase) for phrase in joined}
    for phrase in joined:
        for known, detail in index.at(b"p", phrase):
            if known.role == roles.PHRASE:
                yield _Phrase(row, detail, "part" if known.is_part else "phrase")


def _phrases_met(text: str, places: Places, first: int, phrases: Iterable[_Phrase]) -> Iterator[Met]:
    for row, detail, how in phrases:
        stand = [places[first + at] for at in row]
        if _together(text, stand, detail.kind):
            spoken = (
                detail.kind == "handle" and _is_spoken(text, stand) and not _signs_told(text, stand[-1][1])
            )
            yield Met(detail, stand[0][0], stand[-1][1], "spoken" if spoken else how)


def _is_spoken(text: str, row: Sequence[_Span]) -> bool:
    """Whether parts of a handle are parted by spaces alone, as in any sentence: tam bakes bread."""
    return any(end < start and not text[end:start].strip() for (_, end), (start, _) in pairwise(row))


def _together(text: str, row: Sequence[_Span], kind: str) -> bool:
    """Whether the words stand as one."""
    gaps = [text[end:start] for (_, end), (start, _) in pairwise(row)]
    if kind == "address" and len(row) == 2:
        return not gaps[0].strip(" .") or gaps[0].strip(" .,") in _BEFORE_A_NUMBER
    return all(len(gap) <= _WIDEST_GAP and "\n\n" not in gap for gap in gaps)


def _signs_told(text: str, end: int) -> bool:
    """Whether the signs are told behind the words: maya tejedora, todo con puntos; in one word, no spaces."""
    return _SIGNS_TOLD.search(text[end : end + _BEHIND]) is not None


def _met_alone(
    text: str, places: Places, at: int, one: tuple[Registered, str], before: Sequence[Meaning]
) -> Met:
    """A word that counts alone, together with the given name of the same registered name in front of it."""
    detail, how = one
    whole = any(form.role in _GIVEN and which is detail for form, which, _ in before)
    start, end = places[at]
    if whole and not text[places[at - 1][1] : start].strip(" -"):
        return Met(detail, places[at - 1][0], end, "behind the given name")
    return Met(detail, start, end, how)
