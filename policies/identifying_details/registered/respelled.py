"""A text as else it may be read, for registered phrases of which a word is in disguise.

Single words in disguise are met by themselves, see `in_disguise`; here one of several is.
"""

import re
from collections.abc import Iterator, Sequence
from collections.abc import Set as AbstractSet

from policies.identifying_details.figures import InFigures, houses_in_figures, replaced
from policies.identifying_details.registered.addresses import may_spell_a_house

_LEET = re.compile(r"(?<![a-z0-9@$!|€])(?=[a-z@$!|€]*[0-9@$!|€])[a-z0-9@$!|€]{3,30}")
_READ = str.maketrans("43€1!|05$7@8", "aeeiiiosstab")
_COUNTED = re.compile(r"\d+[a-z]{1,4}$")
"""A number with its unit or its end: 50mg, 22nd."""
_SPACED = re.compile(r"(?<![^\W_])[a-z](?: [a-z0-9](?![^\W_])){2,40}")
_BRACKETED_AT = re.compile(r"\((?:a|at)\)")
_HOUSE = re.compile(r"(?<![^\W_])(?:n(?:[or]|um)?)?(\d{1,4})(bis|ter)?(?![^\W_])")
"""A house with what is written to its number: nº43, which is no43 in plain spelling, and 14bis."""
_MOST = 40
"""Places of one text that are read otherwise."""


def readings(
    text: str, words: Sequence[str], distinct: AbstractSet[str], *, disguised: bool
) -> Iterator[InFigures]:
    """Yield what a text may be meant as besides; each knows where its words stood.

    Args:
        text: the text in plain spelling.
        words: its words.
        distinct: the same, each once.
        disguised: whether signs or digits stand in for letters somewhere.
    """
    if disguised:
        mixed = [word for word in distinct if not (word.isalpha() or word.isdecimal())]
        if not mixed or not all(map(_COUNTED.match, mixed)):
            yield _in_letters(text)
        if any(map(_HOUSE.fullmatch, mixed)):
            yield _houses_apart(text)
    if may_spell_a_house(words, distinct):
        yield houses_in_figures(text, text)


def joined(text: str) -> InFigures:
    """Return a text with spaced-out letters as words: w e s underscore hartley (a) example (dot) org."""
    found = [(row.start(), row.end(), row.group().replace(" ", "")) for row in _SPACED.finditer(text)]
    found += [(sign.start(), sign.end(), " at ") for sign in _BRACKETED_AT.finditer(text)]
    return replaced(text, sorted(found)[:_MOST])


def _in_letters(text: str) -> InFigures:
    """Letters for the digits and signs that stand among letters: r0bb.builds_th1ngs."""
    found = [
        (word.start(), word.end(), word.group().translate(_READ))
        for word in _LEET.finditer(text)
        if sum(map(str.isalpha, word.group())) > 1 and not _COUNTED.match(word.group())
    ]
    return replaced(text, found[:_MOST])


def _houses_apart(text: str) -> InFigures:
    """The number of each house as a word of its own."""
    found = [
        (house.start(), house.end(), " ".join(filter(None, house.groups())))
        for house in _HOUSE.finditer(text)
        if not house.group().isdecimal()
    ]
    return replaced(text, found[:_MOST])
