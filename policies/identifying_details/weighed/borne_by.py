"""The signs of who or what else bears such a name: the same in every language.

| sign | what it says |
|---|---|
| `a member's, famous` | it begins with a member's name, and is that of a public figure |
| `a member's, like a famous one` | the same, and only its last word is a public figure's last name |
| `a member's, of nobody known` | the same, and no public figure is called so |
| `famous` | a public figure's, whoever is here |
| `a place`, `ends with a place` | a town or region is called so, or like its last word |
| `joined` | it is, or ends with, a word joined of two, as no surname is |
"""

from collections.abc import Iterator, Sequence

from policies.identifying_details.dictionary import is_joined
from policies.identifying_details.places import is_a_place
from policies.identifying_details.public.famous import is_famous, is_surname_of_one
from policies.identifying_details.weighed.candidate import Candidate

_NAMES = frozenset({"full", "rare", "given"})


def borne_by(one: Candidate, inside: Sequence[str], language: str) -> Iterator[str]:
    """Yield the signs of a candidate that consists of some words in plain spelling."""
    if one.kind not in _NAMES:
        return
    if is_famous(inside):
        yield "famous"
    if one.members:
        yield f"a member's, {_known(inside)}"
    if is_a_place(" ".join(inside)):
        yield "a place"
    elif is_a_place(inside[-1]):
        yield "ends with a place"
    if is_joined(inside[-1], (language,)):
        yield "joined"


def _known(inside: Sequence[str]) -> str:
    if is_famous(inside):
        return "famous"
    return "like a famous one" if is_surname_of_one(inside[-1]) else "of nobody known"
