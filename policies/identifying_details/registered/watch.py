"""Meet registered details again in what is said, from their digests alone.

What it keeps in memory: the digests of the room's members, and up to `_COLD_WORDS` single words that are
known to match nothing, without who said them or when. Nothing of it is ever written anywhere.
"""

from collections.abc import Collection, Iterable, Iterator, Sequence
from collections.abc import Set as AbstractSet

from policies.identifying_details.figures import InFigures
from policies.identifying_details.registered import forms, roles, runs
from policies.identifying_details.registered.from_afar import codes_from_afar, numbers_from_afar
from policies.identifying_details.registered.houses_apart import houses_apart
from policies.identifying_details.registered.in_disguise import met_in_disguise, met_spaced_out
from policies.identifying_details.registered.in_words import from_afar, met_in_words
from policies.identifying_details.registered.index import Index
from policies.identifying_details.registered.meanings import LONGEST, Meaning, Meanings
from policies.identifying_details.registered.met import Met, once
from policies.identifying_details.registered.plain import Spelling, words_in
from policies.identifying_details.registered.respelled import joined, readings
from policies.identifying_details.registered.value import Registered

_COLD_WORDS = 50_000
_MOST_NEW = 5000
_OF_SEVERAL_WORDS = frozenset(("phrase", "part", "spoken"))
_WHOLE = frozenset((roles.RUN, roles.PHRASE, roles.SPOT))
_COUNTRY_CODE = 3
"""Digits by which a number may be longer than the same within its country."""


class Watch:
    """The registered details of one room's members, ready to be met.

    It changes with the roster: `add` costs what the one detail costs.
    """

    def __init__(
        self,
        key: bytes,
        details: Iterable[Registered] = (),
        common: frozenset[str] = frozenset(),
        stems: frozenset[str] = frozenset(),
    ) -> None:
        """Index `details`, made under `key`.

        Words in `common`, and `stems` with an ending, are never taken for mistyped names.
        """
        self._index = Index(key)
        self._meanings = Meanings(self._index, common, stems)
        self._cold: set[str] = set()
        for detail in details:
            self.add(detail)

    def __bool__(self) -> bool:
        return bool(self._index)

    def add(self, detail: Registered) -> None:
        """Watch for one more detail."""
        self._cold.clear()
        self._index.add(detail)

    def remove(self, owner: str) -> None:
        """Forget every detail of this owner."""
        self._index.remove(owner)

    def met(
        self,
        text: str,
        words: Sequence[str] | None = None,
        distinct: AbstractSet[str] | None = None,
        *,
        spaced: bool | None = None,
        plain_talk: bool = False,
    ) -> list[Met]:
        """Return every registered detail in the text, each place once for each detail.

        Args:
            text: the text in plain spelling; positions in the answer are positions in it.
            words: its words, where the caller has split it already.
            distinct: the same, each once.
            spaced: whether it has spaced-out letters, where the caller knows already.
            plain_talk: whether it is known to have no figure, no sign and no number in words.
        """
        words = words_in(text) if words is None else words
        distinct = frozenset(words) if distinct is None else distinct
        if plain_talk and spaced is False and self._cold.issuperset(distinct):
            return []  # so it is with almost every message
        if not self._index:
            return []
        found: list[Met] = []
        if warm := distinct - self._cold:
            meanings = self._meanings_of(warm)
            found += met_in_words(self._index, text, words, meanings)
            if meanings and not plain_talk:
                found += houses_apart(self._index, text, words, meanings)
        if spaced if spaced is not None else runs.spaced_out(text, words):
            found += met_spaced_out(self._index, text)
            found += self._met_otherwise(joined(text))
        if not plain_talk:
            digits = not all(map(str.isalpha, distinct)) and runs.has_digit(text)
            disguised = runs.disguised(text, digits=digits)
            for read in readings(text, words, distinct, disguised=disguised):
                found += self._met_otherwise(read)
            found += met_in_disguise(self._index, text, words, distinct, digits=digits, disguised=disguised)
        self._index.forget()
        return once(found) if found else found

    def _met_otherwise(self, read: InFigures) -> Iterator[Met]:
        """Yield the registered phrases that stand in a text as else it may be read: fourteen Larch Road."""
        said = words_in(read.text)
        meanings = self._meanings_of(frozenset(said) - self._cold)
        for one in met_in_words(self._index, read.text, said, meanings) if meanings else ():
            if one.how in _OF_SEVERAL_WORDS:
                yield Met(one.which, *read.span(one.start, one.end), one.how)

    def _meanings_of(self, words: AbstractSet[str]) -> dict[str, list[Meaning]]:
        """What those of some words mean that mean something; the others are cold from now on."""
        meanings = {word: known for word in words if (known := self._meanings.of(word))}
        if len(self._cold) > _COLD_WORDS:
            self._cold.clear()
        self._cold.update(word for word in words - meanings.keys() if len(word) <= LONGEST)
        return meanings

    def met_as_written(self, said: Spelling) -> list[Met]:
        """Return the registered words, phrases and numbers that stand in a text undisguised, without a slip.

        It costs a tenth of what `met` may cost, for texts longer than any chat message; of the words that
        are new, only the first `_MOST_NEW` are looked up.
        """
        text, words, places = said
        distinct = dict.fromkeys(words)
        new = [word for word in distinct if word not in self._cold][:_MOST_NEW]
        meanings = {word: self._meanings.of(word, slips=False) for word in self.known(new)}
        found = [
            *met_in_words(self._index, text, words, meanings, bounds=from_afar(len(meanings)), places=places),
            *numbers_from_afar(self._index, text),
            *codes_from_afar(self._index, words, distinct, places),
        ]
        self._index.forget()
        return once(found)

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
                    for kept, known in self._index.looked_up(form.space, form.text)
                    if kept.role == form.role and known.kind == kind
                )

    def known(self, words: Collection[str]) -> set[str]:
        """Return those of these words that are registered, or begin what is, as they are written."""
        return self._meanings.known(words)

    def unsettled(self, distinct: AbstractSet[str]) -> AbstractSet[str]:
        """Return those of these words that are not known to match nothing."""
        return distinct - self._cold
