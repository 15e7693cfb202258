"""One plain view of a text, with a way back to the text as given.

People dodge a filter, or their keyboard does it for them: full-width and keycap digits, zero-width
characters, letters borrowed from another alphabet. Every rule reads the same folded view, and reports
positions in the text as given.
"""

import re
import unicodedata
from bisect import bisect_left
from collections.abc import Iterable, Mapping
from functools import lru_cache, reduce
from itertools import compress, count, islice

_MARKS = frozenset({"Mn", "Me"})
_UNSEEN = frozenset("\u034f\u115f\u1160\u17b4\u17b5\u180b\u180c\u180d\u180e\u2800\u3164\uffa0")
_SPECIAL = {
    "\u2018": "'", "\u2019": "'", "\u201b": "'", "\u02bc": "'", "\u2032": "'", "\u0060": "'", "\u00b4": "'",
    "\u201c": '"', "\u201d": '"', "\u201e": '"', "\u00ab": '"', "\u00bb": '"',
    "\u2010": "-", "\u2011": "-", "\u2012": "-", "\u2013": "-", "\u2014": "-", "\u2015": "-", "\u2212": "-",
    "\u3002": ".", "\u2024": ".", "\u00b7": ".", "\u2022": ".", "\u2044": "/", "\u2215": "/", "\u0130": "I",
}  # fmt: skip
_LOOKALIKES = dict(
    zip(
        "авеорсухіјѕһԁԛԝӏкмнтгѵьАВЕОРСУХІЈЅНКМТԚԜҺӀЗαοερνκιυτχγαΑΒΕΖΗΙΚΜΝΟΡΤΥΧ",
        "aeeopcyxijshdqwlkmhtrvbABEOPCYXIJSHKMTQWHI3aoepvkiutxyaABEZHIKMNOPTYX",
        strict=True,
    )
) | {"в": "b", "ӏ": "l", "ɑ": "a", "ɡ": "g", "ı": "i", "ո": "n", "օ": "o", "ѡ": "w"}
_LOOKALIKE_LETTERS = frozenset(_LOOKALIKES)
_IN_SHAPES = (0x1F150, 0x1F170)
"""Where the letters begin that Unicode calls negative circled and negative squared."""
_LETTERS = 26
_PLAIN = "\u2500-\u27ff\u3400-\ua48c\uac00-\ud7a3\ue000-\uf8ff\U0001f252-\U0001faff"
"""Boxes and pictures, ideographs, Korean, private use, emoji: ranges in which all is its own plain form."""
_UNPLAIN = re.compile(rf"[^\x00-\x7f{_PLAIN}]")
_FEW = 16
"""Characters that are replaced one after the other, as fast as a text can be searched for each."""
_MOST_MARKED = 2500
"""Letters that get their marks in one text, more than the longest honest text has; others go without."""
_MOST_MARKS = 8
"""On one letter; no language has more."""
_GAP = re.compile(r"[ ](?<=\w\w[ ]{2})[ ]*(?=\S)|[ ](?<=\S[ ]{2})[ ]*(?=\w\w)")
"""Spaces too many between words; single letters keep theirs, which part words."""
_STARS = re.compile(r"\*(?<![\w*]\*)\*{0,2}(?=\w)|\*(?<=[\w.,!?']\*)\*{0,2}(?![\w*])")
"""Signs of emphasis round a word, as clients write them into the plain text."""
_FOREIGN = re.compile(r"([^\W\d_]{1,200})")


class Normal:
    """A text as rules read it: every character in its plainest form, none that cannot be seen.

    Case and accents stay; of several spaces between words one stays, and no star of emphasis round a word.
    Lower-casing changes no position: `lower[i]` is `folded[i]` in lower case.
    Nothing of the text is kept beyond the object's life, and its repr shows none of it.

    Attributes:
        folded: the plain form of the text.
        lower: `folded` in lower case, of the same length.
    """

    __slots__ = ("_at", "_ends", "_first", "_starts", "folded", "lower")

    def __init__(self, text: str) -> None:
        """Fold `text`; text that is plain ASCII is taken as it is."""
        self._starts: list[int] | None = None
        self._ends: dict[int, int] = {}
        self._at = self._first = 0
        self.folded = text
        if not text.isascii():
            forms = _changed(text)
            if all(form is not None and len(form) == 1 for form in forms.values()):
                plain = _replaced(text, {char: form or "" for char, form in forms.items()})
            else:
                plain, self._starts, self._ends = _folded(text, forms)
            self.folded = _without_lookalikes(plain)
        if "*" in self.folded:
            self._leave_out(_STARS)
        if "  " in self.folded:
            self._leave_out(_GAP)
        self.lower = self.folded.lower()

    def _leave_out(self, needless: re.Pattern[str]) -> None:
        """Leave out whatever a pattern finds."""
        starts = self._starts if self._starts is not None else range(len(self.folded))
        folded: list[str] = []
        moved: list[int] = []
        last = 0
        for gap in needless.finditer(self.folded):
            folded.append(self.folded[last : gap.start()])
            moved += starts[last : gap.start()]
            last = gap.end()
        if not last:
            return
        moved += starts[last:]
        self._starts = moved
        self.folded = "".join([*folded, self.folded[last:]])

    @property
    def is_moved(self) -> bool:
        """Whether characters of the plain form may stand elsewhere than in the text."""
        return self._starts is not None

    def span(self, start: int, end: int) -> tuple[int, int]:
        """Return where `folded[start:end]`, which must not be empty, stands in the text, in code points."""
        if self._starts is None:
            return start, end
        last = self._starts[self._at + end - 1]
        until = self._ends.get(last, last + 1)
        return self._starts[self._at + start] - self._first, until - self._first

    def part(self, first: int, last: int) -> "Normal":
        """Return the plain form of `text[first:last]`, made of this one."""
        start, end = self.place(first), self.place(last)
        part = Normal("")
        part.folded, part.lower = self.folded[start:end], self.lower[start:end]
        part._starts, part._ends = self._starts, self._ends
        part._at, part._first = self._at + start, self._first + first
        return part

    def with_apostrophes(self, places: Iterable[int]) -> "Normal":
        """Return the same with an apostrophe more in front of each of some places of `folded`, in order."""
        return self.with_words((at, at, "'") for at in places)

    def with_capitals(self, places: Iterable[int]) -> "Normal":
        """Return the same with capitals at some places of `folded`; what was shouted is so no more."""
        letters = list(self.lower if self.folded.isupper() else self.folded)
        for at in places:
            letters[at] = letters[at].upper() if len(letters[at].upper()) == 1 else letters[at]
        more = Normal("")
        more.folded, more.lower = "".join(letters), self.lower
        more._starts, more._ends, more._at, more._first = self._starts, self._ends, self._at, self._first
        return more

    def with_words(self, words: Iterable[tuple[int, int, str]]) -> "Normal":
        """Return the same with other words from some places of `folded` to others, in order."""
        # What is part of a longer text shares the places of all of it.
        until = self._at + len(self.folded)
        starts = self._starts[self._at : until] if self._starts is not None else range(len(self.folded))
        folded: list[str] = []
        moved: list[int] = []
        last = 0
        for start, end, word in words:
            folded += self.folded[last:start], word
            moved += starts[last:start]
            moved += (starts[min(start + at, max(start, end - 1))] for at in range(len(word)))
            last = end
        more = Normal("")
        more.folded = "".join([*folded, self.folded[last:]])
        more.lower = more.folded.lower()
        more._starts, more._ends = [*moved, *starts[last:]], self._ends
        more._first = self._first if self._starts is not None else 0
        return more

    def place(self, position: int) -> int:
        """Return where in `folded` stands what the text has from `position` on."""
        if self._starts is None:
            return position
        return bisect_left(self._starts, self._first + position) - self._at

    def __repr__(self) -> str:
        return f"Normal(<{len(self.folded)} characters>)"


def _changed(text: str) -> dict[str, str | None]:
    """Return the plain form, see `_form`, of each character of a text that has another."""
    forms = {char: _form(char) for char in set(_UNPLAIN.findall(text))}
    return {char: form for char, form in forms.items() if form != char}


def exchanged(text: str, forms: Mapping[str, str]) -> str:
    """Return a text with some characters exchanged for others, none of which is exchanged itself."""
    return _replaced(text, {char: forms[char] for char in forms.keys() & set(text)})


def _replaced(text: str, forms: Mapping[str, str]) -> str:
    if len(forms) > _FEW:
        return text.translate(str.maketrans("".join(forms), "".join(forms.values())))
    for char, form in forms.items():
        text = text.replace(char, form)
    return text


def _folded(text: str, changed: Mapping[str, str | None]) -> tuple[str, list[int], dict[int, int]]:
    """The plain form, where each of its characters starts, and where that ends which bears a mark."""
    seen = {char: char for char in set(text)} | {char: form or "" for char, form in changed.items()}
    forms = list(map(seen.__getitem__, text))
    if all(len(form or "") < 2 for form in changed.values()):
        starts = list(compress(count(), forms))
    else:
        starts = [at for at, form in enumerate(forms) for _ in form]
    marks = "".join(char for char, form in changed.items() if form is None)
    folded = "".join(forms)
    return _marked(text, marks, folded, starts) if marks else (folded, starts, {})


def _marked(text: str, marks: str, folded: str, starts: list[int]) -> tuple[str, list[int], dict[int, int]]:
    """Put each mark on what stands before it."""
    out = list(folded)
    ends = {}
    for found in islice(re.finditer(f"[{marks}]+", text), _MOST_MARKED):
        at = bisect_left(starts, found.start()) - 1
        if at >= 0:
            out[at] = reduce(_with_mark, found.group()[:_MOST_MARKS], out[at])
            ends[starts[at]] = found.end()
    return "".join(out), starts, ends


@lru_cache(4096)
def _form(char: str) -> str | None:
    """The plain characters for one; none for what cannot be seen; None for a mark on the character before."""
    if char in _SPECIAL:
        return _SPECIAL[char]
    kind = unicodedata.category(char)
    if kind in _MARKS:
        return None
    if kind in {"Cf", "Cs"} or char in _UNSEEN:
        return ""
    if kind == "Zs":
        return " "
    return _letter_or_digit(char, kind)


def _letter_or_digit(char: str, kind: str) -> str:
    if kind == "Nd":
        return str(unicodedata.decimal(char))
    if kind == "So" and (letter := _in_a_shape(ord(char))):
        return letter
    form = unicodedata.normalize("NFKC", char)
    if form == char:
        return char
    form = _SPECIAL.get(form, form)
    if len(form) > 1 and not form.isalnum():  # ½, ㏂, ⑴ and ligatures of signs stay one character
        return char
    return form if all(len(one.lower()) == 1 for one in form) else char


def _in_a_shape(code: int) -> str:
    """The letter that stands white in a black circle or square, which Unicode takes for none."""
    return next((chr(ord("A") + code - first) for first in _IN_SHAPES if 0 <= code - first < _LETTERS), "")


@lru_cache(4096)
def _with_mark(base: str, mark: str) -> str:
    """A letter with its accent in one character, where there is one; any other mark is dropped."""
    both = unicodedata.normalize("NFC", base + mark)
    return both if len(both) == 1 and len(both.lower()) == 1 else base


def _without_lookalikes(text: str) -> str:
    if text.isascii():
        return text
    letters = {char for char in set(text) if char > "\x7f" and char.isalnum()}
    if letters.isdisjoint(_LOOKALIKE_LETTERS):
        return text
    if not any(map(_is_strange, letters)):
        return exchanged(text, _LOOKALIKES)
    words = _FOREIGN.split(text)  # and what stands between them
    mixed = (word for word in set(words) if not _LOOKALIKE_LETTERS.isdisjoint(word))
    latin = {word: _as_latin(word) for word in mixed}
    return "".join(map(latin.get, words, words))


def _is_strange(letter: str) -> bool:
    """Whether it is a letter of another script, and looks like none of ours."""
    return letter > "\u024f" and letter not in _LOOKALIKES


def _as_latin(letters: str) -> str:
    """Fold a word that mixes alphabets, or is made of lookalikes alone; a word of another script stays."""
    mixed = any(letter < "\x80" for letter in letters)
    if not mixed and any(map(_is_strange, letters)):
        return letters
    return "".join(_LOOKALIKES.get(letter, letter) for letter in letters)
