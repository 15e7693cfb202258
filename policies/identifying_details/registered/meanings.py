"""What a single word may stand for: a registered word as it is, in the genitive, stretched, with a slip."""

import re
from collections.abc import Collection, Iterator

from policies.identifying_details.inflected import is_inflected
from policies.identifying_details.registered import roles
from policies.identifying_details.registered.addresses import canonical
from policies.identifying_details.registered.form import Form
from policies.identifying_details.registered.index import Index, Known
from policies.identifying_details.registered.names import SHORTEST_MISTYPED
from policies.identifying_details.registered.spelled.phrases import squeezed
from policies.identifying_details.registered.value import Registered

LONGEST = 24
"""Letters of a word that may be a mistyped one, and of one that is remembered."""
_STRETCHED = re.compile(r"(.)\1\1")
_NEAR = frozenset((roles.NEAR, roles.GIVEN_NEAR))
_MET_AS_WORDS = frozenset((roles.WORD_FORM, roles.START, roles.GIVEN, roles.NICKNAME))

Meaning = tuple[Form, Registered, str]
"""A form that a word may be, whose it is, and the rule."""


class Meanings:
    """Looks up what words mean in one room."""

    def __init__(self, index: Index, common: frozenset[str], stems: frozenset[str] = frozenset()) -> None:
        """Read from `index`; words in `common`, and `stems` with an ending, are never mistyped names."""
        self._index = index
        self._common = common
        self._stems = stems

    def of(self, word: str, *, slips: bool = True) -> list[Meaning]:
        """Return what a word may stand for: every rule of which the word alone decides.

        Args:
            word: a word in plain spelling.
            slips: whether it may be mistyped as well.
        """
        exact = self._index.looked_up(b"w", word)
        found = _as_words(exact, "exact") if exact else []
        for other, how in spelled_otherwise(word):
            found += _as_words(self._index.looked_up(b"w", other), how)
        if found and any(form.role != roles.START for form, _, _ in found):
            return found
        if len(set(word)) < len(word) - 1 and _STRETCHED.search(word) and (short := squeezed(word)) != word:
            met = [*self._index.at(b"w", short), *self._index.at(b"r", short)]
            found += [(form, detail, "stretched") for form, detail in met if _is_squeezed(form)]
        return found or (list(self._mistyped(word, exact)) if slips else [])

    def known(self, words: Collection[str]) -> set[str]:
        """Return those words that are registered, or begin what is, as written or without a genitive s."""
        bare = self._index.registered(word[:-1] for word in words if word.endswith("s"))
        return self._index.registered(words) | {f"{word}s" for word in bare}

    def _mistyped(self, word: str, exact: Known) -> Iterator[Meaning]:
        """One letter too many, too few, another, or two swapped (Bocek and others, FastSS, 2007)."""
        if not SHORTEST_MISTYPED - 1 <= len(word) <= LONGEST or not word.isalpha():
            return
        if word in self._common or is_inflected(word, self._stems):
            return
        for form, detail in exact:
            if form.role in _NEAR:
                yield form, detail, "mistyped"
        for position, known in self._index.without_a_letter(word):
            for form, detail in known:
                if _one_letter_off(form, detail, position, len(word)):
                    yield form, detail, "mistyped"


def _as_words(known: Known, how: str) -> list[Meaning]:
    return [
        (form, detail, "part" if form.is_part else how)
        for form, detail in known
        if form.role in _MET_AS_WORDS
    ]


def spelled_otherwise(word: str) -> Iterator[tuple[str, str]]:
    """Yield a word as else it may be registered: without a genitive s, as a street is abbreviated."""
    if len(word) > 3 and word.endswith("s"):
        yield word[:-1], "genitive"
    if (short := canonical(word)) != word:
        yield short, "abbreviated"


def _is_squeezed(form: Form) -> bool:
    return not form.is_part and (form.role == roles.WORD_FORM or (form.role == roles.RUN and not form.a))


def _one_letter_off(form: Form, detail: Registered, position: int, length: int) -> bool:
    """Whether a word so long, without the letter at `position`, is a slip for what a form means."""
    if form.role in _NEAR:
        return form.b == length and abs(form.a - position) <= 1
    if form.role == roles.GIVEN:
        return length > SHORTEST_MISTYPED
    return form.role == roles.WORD_FORM and detail.kind == "name" and length > SHORTEST_MISTYPED
