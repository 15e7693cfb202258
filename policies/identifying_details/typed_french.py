"""French as it is typed in a hurry, written out once for all rules: jhabite, tbosses, chui, c, l école.

What is run together is parted only where no dictionary has it and what is left of it is a word, and only
without a capital or where it opens the text. A name that somebody here shows or has registered stays.
"""

import re
from collections.abc import Callable, Iterator, Sequence
from collections.abc import Set as AbstractSet

from policies.identifying_details.cues import SPELLED_RIGHT
from policies.identifying_details.cues.typed_fr import (
    HAVING,
    IS_THERE,
    LETTERED,
    OBJECT_OF,
    RUN_ON,
    SHORT,
    SPELLED,
    WITH_T,
)
from policies.identifying_details.dictionary import dictionary, is_a_word
from policies.identifying_details.normal import Normal
from policies.identifying_details.registered.nicknames import GIVEN_NAMES
from policies.identifying_details.registered.plain import plain

_Change = tuple[int, int, str]
_FRENCH = ("fr",)
_LONGEST = 16
_WORD = re.compile(
    rf"(?<![\w@#.+/'-])[a-z]{{2,{_LONGEST}}}(?=')|(?<![\w@#.+/'-])[a-z]{{2,{_LONGEST}}}(?![\w@'-]|\.\w)"
)
_LETTER = re.compile(r"(?<![\w'@#./&-])(?:[cdgjlmnst]|qu)(?= (?:[a-z]{1,20}\b|[\w@]))")
_BEHIND = re.compile(r" ([a-z]{1,20})(?![\w-])")
_BEFORE = re.compile(r"([a-z\d]{1,20}) $")
_FARTHEST = 21
_AT = re.compile(r"(?<![\w'-])a(?= (?:l['’ ]|la )?([a-z]{3,20}))")
_ELIDED = re.compile(r"(?:qu|[jtslmnd])(?=[aeiouyh]..)")
_JOINED = re.compile(r"j(?=[bcdfgklmnpqrstvz]..)|t(?=[bcdfgjklmnpqsv][a-z]+[sx]$)")
_PRONOUNS = {"j": "je ", "t": "tu "}
_VOWEL = frozenset("aeiouyh")
_BEFORE_A_LETTER = frozenset("lmnt")
"""What stands in front of "a" and "y" with an apostrophe: elle m a dit."""
_LONE = frozenset((*"acdgjlmnst", "qu"))


def written_out(
    normal: Normal, words: AbstractSet[str], languages: Sequence[str], is_known: Callable[[str], bool]
) -> Normal:
    """Return a text with what is shortened in it written out; the text itself, where nothing is.

    Args:
        normal: the text.
        words: its words in plain spelling, each once.
        languages: those of the room; where French is none of them, nothing is French.
        is_known: whether somebody in the room shows or has registered a word.
    """
    if not any(language[:2] == "fr" for language in languages):
        return normal
    changes: list[_Change] = []
    odd = {word: out for word in words - SPELLED_RIGHT if (out := _written(word)) and not is_known(word)}
    if odd or not words.isdisjoint(RUN_ON):
        changes += _words(normal, odd)
    if not words.isdisjoint(_LONE):
        text = plain(normal.lower)
        changes += _letters(text)
        changes += _places(text)
    return normal.with_words(sorted(changes)) if changes else normal


def _written(word: str) -> str:
    """A word as it is written out; empty where it is one as it stands."""
    if word in SHORT:
        return SHORT[word]
    if len(word) > _LONGEST or word in GIVEN_NAMES:
        return ""
    front = _ELIDED.match(word) or _JOINED.match(word)
    if front is None or is_a_word(word, _FRENCH):
        return ""
    first, rest = front.group(), word[front.end() :]
    if first in _PRONOUNS and rest[0] not in _VOWEL:
        if rest in dictionary("fr"):
            return _PRONOUNS[first] + rest
        return f"je {out}" if first == "j" and (out := _elided(rest)) else ""
    return _elided(word)


def _elided(word: str) -> str:
    front = _ELIDED.match(word)
    rest = word[front.end() :] if front else ""
    return f"{front.group()}'{rest}" if front and rest in dictionary("fr") else ""


def _words(normal: Normal, odd: dict[str, str]) -> Iterator[_Change]:
    """Yield what is run together, as it stands: without a capital, or at the beginning of the text."""
    text = plain(normal.lower)
    for found in _WORD.finditer(text):
        word, start = found.group(), found.start()
        out = RUN_ON.get(word, "") if text[found.end() : found.end() + 1] == "'" else odd.get(word, "")
        if out and (start == 0 or normal.folded[start].islower()):
            yield start, found.end(), out


def _letters(text: str) -> Iterator[_Change]:
    """Yield the letters that stand alone and lack an apostrophe, or a verb: c, t prof, l école, g vu."""
    for found in _LETTER.finditer(text):
        letter, end = found.group(), found.end()
        before = _BEFORE.search(text[max(0, found.start() - _FARTHEST) : found.start()])
        front = before[1] if before else ""
        behind = _BEHIND.match(text, end)
        word = behind[1] if behind else ""
        if (
            front.isdigit()
            or (front in LETTERED and letter in "cgt")
            or not SPELLED.isdisjoint((front, word))
        ):
            continue
        if letter in "cgt" and (said := _with_verb(letter, word, front)):
            yield found.start(), end, said
        elif word and word[0] in _VOWEL and (len(word) > 1 or letter in _BEFORE_A_LETTER):
            yield end, end + 1, "'"


def _with_verb(letter: str, behind: str, front: str) -> str:
    """What a letter stands for by itself; empty where it only lacks its apostrophe: c est, t habites."""
    if letter == "c":
        return "" if behind in {"est", "etait", "etaient"} else "c'est"
    if letter == "g":
        return "j'ai" if behind and behind not in {"de", "d"} else ""
    joined = behind in WITH_T and not (behind == "a" and front not in OBJECT_OF)
    return "" if joined or not behind or front in OBJECT_OF else "t'es"


def _places(text: str) -> Iterator[_Change]:
    """Yield each "a" that lacks its accent: enseigne a l'école; not: elle a la boulangerie."""
    for found in _AT.finditer(text):
        before = _BEFORE.search(text[max(0, found.start() - _FARTHEST) : found.start()])
        if found[1] in IS_THERE and not (before and before[1] in HAVING):
            yield found.start(), found.end(), "à"
