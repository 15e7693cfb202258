"""The digests that the members of one room have registered, and what each of them is a form of."""

from collections import Counter
from collections.abc import Iterable, Iterator

from policies.identifying_details.registered import roles
from policies.identifying_details.registered.form import Form
from policies.identifying_details.registered.value import Registered, digester, tagged

Known = list[tuple[Form, Registered]]


class Index:
    """Digests by what they are digests of, kept up as details come and go.

    Attributes:
        digits: how long the registered telephone numbers are, and how many forms are so long.
        mixed: the same for other runs, which may hold letters.
        letters: the same for words.
        dated: how many days and places there are.
    """

    def __init__(self, key: bytes) -> None:
        """Begin empty; the details will have been made under `key`."""
        self._digest = {space: digester(key, space) for space in (b"w", b"p", b"r", b"d", b"s")}
        self._known: dict[bytes, Known] = {}
        self._asked: dict[tuple[bytes, str], Known] = {}
        self.digits = Counter[int]()
        self.mixed = Counter[int]()
        self.letters = Counter[int]()
        self.dated = 0

    def __bool__(self) -> bool:
        return bool(self._known)

    def add(self, detail: Registered) -> None:
        """Take in the digests of one more detail."""
        for kept in detail.digests:
            form, mark = tagged(kept)
            self._known.setdefault(mark, []).append((form, detail))
            self._count(form, detail.kind, 1)

    def remove(self, owner: str) -> None:
        """Forget every digest of this owner's."""
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
        if form.role in {roles.DATE, roles.SPOT}:
            self.dated += step
            return
        if form.role == roles.WORD_FORM:
            counted = self.letters
        elif form.role == roles.RUN and form.a:
            counted = self.digits if kind == "phone" else self.mixed
        else:
            return
        counted[form.a] += step
        if not counted[form.a]:
            del counted[form.a]

    def at(self, space: bytes, text: str) -> Known:
        """Return what a text is a form of; it is remembered until `forget`."""
        known = self._asked.get((space, text))
        if known is None:
            known = self._asked[space, text] = self.looked_up(space, text)
        return known

    def looked_up(self, space: bytes, text: str) -> Known:
        """Return what a text that nobody will ask about again is a form of."""
        return self._known.get(self._digest[space](text), [])

    def registered(self, words: Iterable[str]) -> set[str]:
        """Return those of these words that are a form of anything; faster than to look up each."""
        digest_of, known = self._digest[b"w"], self._known
        return {word for word in words if digest_of(word) in known}

    def without_a_letter(self, word: str) -> Iterator[tuple[int, Known]]:
        """Yield what a word is a form of that lacks one of its letters, and which letter that is."""
        digest_of = self._digest[b"w"]
        for position in range(len(word)):
            known = self._known.get(digest_of(word[:position] + word[position + 1 :]))
            if known is not None:
                yield position, known

    def forget(self) -> None:
        """Forget what was asked about a message, once it is answered."""
        self._asked.clear()
