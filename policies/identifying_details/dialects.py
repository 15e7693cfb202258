"""A message in dialect, or with words run together as they are spoken, read as it would be written.

D Vreneli schafft i dr Migros; haste noch; kheb: every rule then reads them as it reads the others.
"""

import re
from collections.abc import Callable, Iterator, Sequence
from collections.abc import Set as AbstractSet
from functools import cache
from typing import NamedTuple

from policies.identifying_details.cues import spoken
from policies.identifying_details.cues.dialects import DIALECTS, Dialect
from policies.identifying_details.normal import Normal
from policies.identifying_details.registered.plain import plain
from policies.identifying_details.words import any_of

_OPENS = re.compile(r"(?:^|[.!?\n][ \n]{0,3})$")
_BACK = 4


class _Heard(NamedTuple):
    """How a dialect is heard: first words that tell of it, in plain spelling, then the words as written."""

    tells: frozenset[str]
    sure: re.Pattern[str]
    all: re.Pattern[str]
    written: dict[str, str]


def have_dialects(languages: Sequence[str]) -> bool:
    """Whether any of some languages has a dialect that is read as it would be written."""
    return any(language.partition("-")[0].lower() in DIALECTS for language in languages)


def as_written(
    normal: Normal, words: AbstractSet[str], languages: Sequence[str], is_a_name: Callable[[str], bool]
) -> Normal:
    """Return a text in the written language; the text itself, where nothing says that it is dialect.

    A word with a capital inside a sentence is taken for a name, and stays.

    Args:
        normal: the text.
        words: its words in plain spelling, each once.
        languages: those of the room.
        is_a_name: whether a word in plain spelling is a member's name, which stays.
    """
    for language in languages:
        own = language.partition("-")[0].lower()
        for dialect in _heard(own):
            if dialect.tells.isdisjoint(words) or not dialect.sure.search(normal.lower):
                continue
            if len(languages) == 1 or spoken(words, tuple(languages)).language == own:
                normal = normal.with_words(_exchanged(normal, dialect, is_a_name))
    return normal


def _exchanged(
    normal: Normal, dialect: _Heard, is_a_name: Callable[[str], bool]
) -> Iterator[tuple[int, int, str]]:
    for said in dialect.all.finditer(normal.lower):
        word = normal.folded[said.start() : said.end()]
        opens = not word[0].islower() and _OPENS.search(
            normal.folded, max(0, said.start() - _BACK), said.start()
        )
        if is_a_name(plain(said.group())) or not (word[0].islower() or opens):
            continue
        written = dialect.written[said.group()]
        yield *said.span(), written.capitalize() if opens else written


@cache
def _heard(language: str) -> tuple[_Heard, ...]:
    return tuple(map(_as_heard, DIALECTS.get(language, ())))


def _as_heard(dialect: Dialect) -> _Heard:
    sure = _by_word(dialect.sure)
    written = _by_word(dialect.also) | sure
    tells = frozenset(plain(said).split("'")[0].split()[0] for said in sure)
    return _Heard(tells, _pattern(sure), _pattern(written), written)


def _by_word(lines: str) -> dict[str, str]:
    """What each word is as written."""
    pairs = (line.split(":") for line in lines.split("\n") if line.strip())
    return {one.strip(): written.strip() for written, said in pairs for one in said.split(",")}


def _pattern(said: dict[str, str]) -> re.Pattern[str]:
    return re.compile(rf"(?<![\w@#.+/'-])(?:{any_of(frozenset(said))})(?![\w@'-]|\.\w)")
