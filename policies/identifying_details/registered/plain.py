"""The plainest spelling of a word: lower case, no accents, one character for one.

Positions stay what they are in `Normal.folded`, so that what is found can be shown in the text as given.
"""

import re
import unicodedata
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from policies.identifying_details.normal import exchanged

_WITHOUT_DECOMPOSITION = {
    "ß": "s", "æ": "a", "œ": "o", "ø": "o", "ł": "l", "đ": "d", "ð": "d", "þ": "t", "ħ": "h", "ı": "i",
}  # fmt: skip

_PLAIN = {
    chr(code): unicodedata.normalize("NFD", chr(code))[0]
    for code in (*range(0xC0, 0x250), *range(0x1E00, 0x1F00))
    if unicodedata.normalize("NFD", chr(code))[0].isascii()
} | _WITHOUT_DECOMPOSITION

WORD = re.compile(r"[^\W_]+")
"""A word: letters and digits; marks, signs and the underscore stand between words."""
_ONLY_WORDS = bytes(code if chr(code).isalnum() else ord(" ") for code in range(0x100))
_PAIRS = re.compile("ae|oe|ue|ss")


def plain(lower: str) -> str:
    """Return lower-case text without accents, of the same length."""
    return lower if lower.isascii() else exchanged(lower, _PLAIN)


def words_in(text: str) -> list[str]:
    """Return every `WORD` of a text, in order; Latin-1, as most texts are, is split twice as fast."""
    try:
        return text.encode("latin-1").translate(_ONLY_WORDS).decode("latin-1").split()
    except UnicodeEncodeError:
        return WORD.findall(text)


def places_of(word: str, text: str) -> Iterator[int]:
    """Yield where a word begins wherever it stands in a text as a whole word."""
    start = text.find(word)
    while start >= 0:
        end = start + len(word)
        if not (text[start - 1 : start].isalnum() or text[end : end + 1].isalnum()):
            yield start
        start = text.find(word, end)


class Places:
    """Where the words of a text stand, looked for as far as they are asked for."""

    def __init__(self, text: str, words: Sequence[str]) -> None:
        """Take a text and its words, as `words_in` has them."""
        self._text = text
        self._words = words
        self._spans: list[tuple[int, int]] = []

    def __getitem__(self, at: int) -> tuple[int, int]:
        """Return where the word of this number begins and ends; the first one's number is 0."""
        end = self._spans[-1][1] if self._spans else 0
        for word in self._words[len(self._spans) : at + 1]:
            start = self._text.find(word, end)  # between two words there is no letter
            end = start + len(word)
            self._spans.append((start, end))
        return self._spans[at]


class Spelling(NamedTuple):
    """A text in plain spelling, its words, and where they stand, for all who ask of the same long text."""

    text: str
    words: Sequence[str]
    places: Places

    @classmethod
    def of(cls, lower: str) -> "Spelling":
        """Spell a lower-case text plainly."""
        text = plain(lower)
        words = words_in(text)
        return cls(text, words, Places(text, words))

    def since(self, place: int) -> "Spelling":
        """Return the same from a place on that stands in no word."""
        text, words = self.text[place:], self.words[len(words_in(self.text[:place])) :]
        return Spelling(text, words, Places(text, words))


def spellings(lower: str) -> set[str]:
    """Return the ways a word with accents is typed without them: ü as u and as ue, and back."""
    if lower.isascii() and not _PAIRS.search(lower):
        return {lower}
    found = {plain(lower)}
    written_out = lower
    for accented, pair in (("ä", "ae"), ("ö", "oe"), ("ü", "ue"), ("ß", "ss"), ("å", "aa"), ("ø", "oe"),
                           ("æ", "ae"), ("œ", "oe")):  # fmt: skip
        written_out = written_out.replace(accented, pair)
    found.add(plain(written_out))
    for pair, single in (("ae", "a"), ("oe", "o"), ("ue", "u"), ("ss", "s")):
        found |= {word.replace(pair, single) for word in set(found) if pair in word}
    return found
