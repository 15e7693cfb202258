"""The plainest spelling of a word: lower case, no accents, one character for one.

Positions stay what they are in `Normal.folded`, so that what is found can be shown in the text as given.
"""

import re
import unicodedata
from itertools import islice

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
_BLOCK = 64
_WORDS_OF_A_BLOCK = re.compile(rf"(?:[^\W_]++[\W_]*+){{1,{_BLOCK}}}+")
"""It asks for no least number of words: a text of fewer would be tried again from each of its places."""
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


class Places:
    """Where the words of a text stand, as `WORD` finds them; only those asked for are looked for closely."""

    def __init__(self, text: str) -> None:
        """Take a text, of any length."""
        self._text = text
        self._blocks: list[int] = []
        self._spans: dict[int, list[tuple[int, int]]] = {}

    def __getitem__(self, at: int) -> tuple[int, int]:
        """Return where the word of this number begins and ends; the first one's number is 0."""
        block, within = divmod(at, _BLOCK)
        self._blocks = self._blocks or [0, *(one.end() for one in _WORDS_OF_A_BLOCK.finditer(self._text))]
        if block not in self._spans:
            words = WORD.finditer(self._text, self._blocks[block])
            self._spans[block] = [word.span() for word in islice(words, _BLOCK)]
        return self._spans[block][within]


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
