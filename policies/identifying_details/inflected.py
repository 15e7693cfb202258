"""Everyday words with an ending, which no list need hold: going, wanted, happily."""

from collections.abc import Set as AbstractSet

_ENDINGS = ("s", "es", "ed", "d", "ing", "er", "ers", "ly", "y", "n", "en", "est", "ness", "ful", "less")
_LAST_LETTERS = frozenset(ending[-1] for ending in _ENDINGS)


def is_inflected(word: str, stems: AbstractSet[str]) -> bool:
    """Tell whether a word in plain spelling is one of `stems` with an ending: want, wanted; make, making."""
    return word[-1:] in _LAST_LETTERS and any(
        word.endswith(ending) and (word[: -len(ending)] in stems or f"{word[: -len(ending)]}e" in stems)
        for ending in _ENDINGS
    )
