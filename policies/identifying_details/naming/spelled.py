"""Surnames that are spelled for others: it's Pickersgill with two Ls."""

from collections.abc import Iterator, Sequence
from collections.abc import Set as AbstractSet

from policies.identifying_details.cues import ORDINARY
from policies.identifying_details.cues.cue import Cues, words
from policies.identifying_details.naming.words import is_name
from policies.identifying_details.ownership.roster import Roster
from policies.identifying_details.ownership.tokens import Token
from policies.identifying_details.registered.nicknames import GIVEN_NAMES
from policies.identifying_details.told import Told

_SHORTEST = 4
_WITH = words("with con mit avec com met")
_HOW_OFTEN = words(
    "a an one two double no una dos doble einem zwei doppel un une deux um dois een twee dubbel"
)
_NO_SURNAMES = ORDINARY | GIVEN_NAMES
_LETTERS = frozenset("abcdefghijklmnopqrstuvwxyz")


def spells(words: Sequence[str], distinct: AbstractSet[str]) -> bool:
    """Whether a letter is told somewhere in these words, each of which is once in `distinct`."""
    if _WITH.isdisjoint(distinct) or _HOW_OFTEN.isdisjoint(distinct):
        return False
    return any(_tells_a_letter(words[at : at + 3]) for at, word in enumerate(words) if word in _WITH)


def _tells_a_letter(row: Sequence[str]) -> bool:
    """With two Ls, with a K."""
    told = len(row) == 3 and row[0] in _WITH and row[1] in _HOW_OFTEN
    return told and (row[2] in _LETTERS or row[2].removesuffix("s") in _LETTERS)


def spelled(tokens: Sequence[Token], cues: Cues, roster: Roster) -> Iterator[Told]:
    """Yield each surname that is spelled; a first name is asked for so as well."""
    for at, token in enumerate(tokens[:-3]):
        rare = token.capital and len(token.text) >= _SHORTEST and token.text not in _NO_SURNAMES
        told = rare and _tells_a_letter([one.text for one in tokens[at + 1 : at + 4]])
        if told and is_name(token, cues, roster, strict=False):
            yield Told(at, at, "spelled")
