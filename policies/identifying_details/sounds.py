"""What is written as it sounds, in any language, and is no word: hahaha, noooo, jajaja, hmm."""

import re

from policies.identifying_details.cues import ORDINARY

_LAUGHED = re.compile(
    r"(?:a?(?:h[aeio]){2,}h?|[ah]{4,}|(?:j[aei]){2,}j?|[aj]{4,}|(?:rs){2,}|k{3,}|(?:lo){1,}l+|lmf?a+o+|x+d+)s?"
)
_HUMMED = re.compile(
    r"h*m{2,}|u+g+h+|a+r*g+h+|[aeo]+h+|e+w+|a+w+|p+f+t*|sh{2,}|zz+|gr{2,}|brr+|yay+|woo+(?:ho*)?"
)
_DRAWN_OUT = re.compile(r"(.)\1{2,}")


def is_a_sound(word: str) -> bool:
    """Tell whether a word in plain spelling is laughter, a hum, or an everyday one drawn out."""
    if _LAUGHED.fullmatch(word) or _HUMMED.fullmatch(word):
        return True
    return bool(_DRAWN_OUT.search(word)) and not ORDINARY.isdisjoint(drawn_in(word))


def drawn_in(word: str) -> tuple[str, str]:
    """Return what a word that is drawn out may be: with each such letter once, and twice."""
    return _DRAWN_OUT.sub(r"\1", word), _DRAWN_OUT.sub(r"\1\1", word)
