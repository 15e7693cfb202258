"""Registered addresses of which the house is told apart, or in front where it was registered behind.

She is in Larch Road, isn't she, 14, by the pump; 8 Erlenstieg, for Erlenstieg 8.
"""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence

from policies.identifying_details.registered import roles
from policies.identifying_details.registered.addresses import begins_a_street, canonical
from policies.identifying_details.registered.index import Index
from policies.identifying_details.registered.meanings import Meaning
from policies.identifying_details.registered.met import Met
from policies.identifying_details.registered.plain import Places
from policies.identifying_details.registered.value import Registered

_HOUSE = re.compile(r"\d{1,4}[a-z]?")
_WORDS_APART = 8
"""Words between a street and its house, at most."""
_CALLED = r"(?:number|no\.?|nr\.?|nummer|hausnummer|huisnummer|numero|num\.?|n\.?[º°o]\.?|#)"
_ASIDE = re.compile(
    rf"(?:[,;(] ?|\s[-–—] ?|{_CALLED} ?"
    r"|[,;.?!] (?:it['’]?s|that['’]?s|des is|is die|es el|c['’]est(?: le| au)?|e o|is het) "
    r"|[,;?!] (?:die|der|das|im|op|au|en el|el|no|o|la|het|le) )$"
)
"""What stands in front of a house that is told by itself; "the 14" would be a bus, "at 2" a time."""
_CLOSED = re.compile(
    r" ?(?:[,;.!?)\n]|$| "
    r"(?:with|mit|con|avec|com|met|if|i think|oder|glaub|creo|je crois|acho|dacht) )(?!\d)"
)
_LOOKED_BACK = 16
_SEVERAL = re.compile(r"\d[a-z]?[,;.]? ?$")
"""A row of numbers: 12, 14, 16."""


def houses_apart(
    index: Index, text: str, words: Sequence[str], meanings: Mapping[str, Sequence[Meaning]]
) -> Iterator[Met]:
    """Yield every registered address whose street stands a few words in front of its house, or behind it.

    Args:
        index: what is registered.
        text: the text in plain spelling.
        words: its words.
        meanings: what those of them mean that mean something.
    """
    opening = {word for word, known in meanings.items() if any(map(_opens_an_address, known))}
    houses = [at for at, word in enumerate(words) if _HOUSE.fullmatch(word)] if opening else []
    if not houses:
        return
    places = Places(text, words)
    for house in houses:
        first = house + 1
        if "".join(words[first : first + 1]) in opening and begins_a_street(words[first]):
            lengths = {form.a for form, *_ in meanings[words[first]] if form.role == roles.START}
            if not text[places[house][1] : places[first][0]].strip(" ,"):
                yield from _met_behind(index, words, places, house, lengths)
    houses = [at for at in houses if _is_set_apart(text, *places[at])]
    for first, word in enumerate(words) if houses else ():
        if word in opening:
            lengths = {form.a for form, *_ in meanings[word] if form.role == roles.START}
            near = [at for at in houses if first < at <= first + max(lengths) + _WORDS_APART]
            for length, house in ((length, at) for length in lengths for at in near):
                yield from _met(index, words, places, (first, first + length - 1, house))


def _opens_an_address(meaning: Meaning) -> bool:
    form, detail, _ = meaning
    return form.role == roles.START and detail.kind == "address"


def _is_set_apart(text: str, start: int, end: int) -> bool:
    """Whether a number is told by itself: not 14 cars, nor 12, 14, 16."""
    before = text[max(0, start - _LOOKED_BACK) : start]
    aside = _ASIDE.search(before) and not _SEVERAL.search(before)
    return bool(aside) and _CLOSED.match(text, end) is not None


def _met(index: Index, words: Sequence[str], places: Places, row: tuple[int, int, int]) -> Iterator[Met]:
    """Yield the addresses of a street, from the first word to that behind it, and of a house further on."""
    first, behind, house = row
    if house < behind:
        return
    for detail in _holders(index, words[first:behind], words[house]):
        yield Met(detail, places[first][0], places[house][1], "apart")


def _met_behind(
    index: Index, words: Sequence[str], places: Places, house: int, lengths: Iterable[int]
) -> Iterator[Met]:
    """Yield the addresses of a house and the street of such lengths, house included, right behind it."""
    for behind in (house + length for length in lengths):
        if behind <= len(words):
            for detail in _holders(index, words[house + 1 : behind], words[house]):
                yield Met(detail, places[house][0], places[behind - 1][1], "apart")


def _holders(index: Index, street: Sequence[str], house: str) -> Iterator[Registered]:
    street = [*street, house]
    for joined in {" ".join(street), " ".join(map(canonical, street))}:
        for known, detail in index.at(b"p", joined):
            if known.role == roles.PHRASE and detail.kind == "address":
                yield detail
