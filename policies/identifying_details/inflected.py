"""Everyday words with an ending, which no list need hold: going, wanted, happily."""

from collections.abc import Set as AbstractSet

_ENDINGS = ("s", "es", "ed", "d", "ing", "er", "ers", "ly", "y", "n", "en", "est", "ness", "ful", "less")
_BY_LAST_LETTER = {
    last: tuple(ending for ending in _ENDINGS if ending[-1] == last) for last in {one[-1] for one in _ENDINGS}
}


def is_inflected(word: str, stems: AbstractSet[str]) -> bool:
    """Tell whether a word in plain spelling is one of `stems` with an ending: want, wanted; make, making."""
    for ending in _BY_LAST_LETTER.get(word[-1:], ()):
        if word.endswith(ending):
            stem = word[: -len(ending)]
            if stem in stems or f"{stem}e" in stems:
                return True
    return False
