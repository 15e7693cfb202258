"""Word lists and the patterns made of them."""

import re
from collections.abc import Iterable, Iterator
from itertools import groupby
from operator import itemgetter

from policies.identifying_details.registered.plain import plain

_ACCENTED = re.compile(r"\[[^\]]*\]|[ß-ÿœ]")


def words(text: str) -> frozenset[str]:
    """Return the words of `text`, which stand between spaces and line ends."""
    return frozenset(text.split())


def as_typed(text: str) -> frozenset[str]:
    """Return the same words, and each as it is typed without accents: ferretería, ferreteria."""
    return words(text) | words(plain(text))


def without_accents_too(pattern: str) -> str:
    """Return a pattern that also finds what is typed without the accents that stand outside its brackets."""
    return _ACCENTED.sub(
        lambda found: found[0] if "[" in found[0] else f"[{found[0]}{plain(found[0])}]", pattern
    )


def any_of(*lists: frozenset[str]) -> str:
    """Return a pattern, not yet in a group, for any one of the words, the longest first.

    Words that begin alike share their beginning, so that each letter of a text is looked at once.
    """
    return "|".join(_branches(sorted(frozenset[str]().union(*lists))))


def _branches(words: Iterable[str]) -> Iterator[str]:
    """Yield a pattern for each letter that words begin with, and all that follows it."""
    for first, alike in groupby(words, itemgetter(0)):
        rest = [word[1:] for word in alike]
        if len(rest) == 1:
            yield re.escape(first + rest[0])
            continue
        behind = list(_branches(filter(None, rest)))
        if len(behind) == 1 and all(rest):
            yield re.escape(first) + behind[0]
        else:
            yield f"{re.escape(first)}(?:{'|'.join(behind)}){'' if all(rest) else '?'}"


def whole(*lists: frozenset[str]) -> str:
    """Return a pattern, in a group, for any one of the words where it is a word of its own."""
    return rf"(?<![^\W_])(?:{any_of(*lists)})(?![^\W_])"
