"""Word lists and the patterns made of them."""

import re

from policies.identifying_details.registered.plain import plain


def words(text: str) -> frozenset[str]:
    """Return the words of `text`, which stand between spaces and line ends."""
    return frozenset(text.split())


def as_typed(text: str) -> frozenset[str]:
    """Return the same words, and each as it is typed without accents: ferretería, ferreteria."""
    return words(text) | words(plain(text))


def any_of(*lists: frozenset[str]) -> str:
    """Return a pattern, not yet in a group, for any one of the words, the longest first."""
    every = frozenset().union(*lists)
    return "|".join(re.escape(word) for word in sorted(every, key=lambda word: (-len(word), word)))


def whole(*lists: frozenset[str]) -> str:
    """Return a pattern, in a group, for any one of the words where it is a word of its own."""
    return rf"(?<![^\W_])(?:{any_of(*lists)})(?![^\W_])"
