"""Surnames that are spelled for others: it's Pickersgill with two Ls."""

from collections.abc import Iterator, Sequence
from collections.abc import Set as AbstractSet

from policies.identifiers import UserId
from policies.identifying_details.cues import ORDINARY
from policies.identifying_details.cues.cue import Cues, words
from policies.identifying_details.naming.words import is_name
from policies.identifying_details.ownership.roster import Roster
from policies.identifying_details.ownership.tokens import Token
from policies.identifying_details.registered.nicknames import GIVEN_NAMES
from policies.identifying_details.told import Told

_NEAR = 20
_SHORTEST = 4
_FEW = 2
_WITH = words("with con mit avec com met")
_HOW_OFTEN = words(
    "a an one two double no una dos doble einem zwei doppel un une deux um dois een twee dubbel"
)
_NO_SURNAMES = ORDINARY | GIVEN_NAMES
_UNDER = words("under unter sous bajo onder sob")
_FOR = words("for wie de pour van como")
_LETTER_NAMES = words("tês enes eles erres esses emes pês efes kás eles enes eses efes")
_LETTERS = frozenset("abcdefghijklmnopqrstuvwxyz")


def spells(words: Sequence[str], distinct: AbstractSet[str]) -> bool:
    """Whether a letter is told somewhere in these words, each of which is once in `distinct`."""
    told = not _WITH.isdisjoint(distinct) and not _HOW_OFTEN.isdisjoint(distinct)
    if told and any(_tells_a_letter(words[at : at + 3]) for at, word in enumerate(words) if word in _WITH):
        return True
    if not _HOW_OFTEN.isdisjoint(distinct) and any(
        _doubles_a_letter(words[at : at + 2]) for at, word in enumerate(words) if word in _HOW_OFTEN
    ):
        return True
    letters = not _FOR.isdisjoint(distinct) and not _LETTERS.isdisjoint(distinct)
    return letters and any(
        len(letter) == 1 and link in _FOR and len(name) >= _SHORTEST and name.startswith(letter)
        for letter, link, name in zip(words, words[1:], words[2:], strict=False)
    )


def _tells_a_letter(row: Sequence[str]) -> bool:
    """With two Ls, with a K."""
    told = len(row) == 3 and row[0] in _WITH and row[1] in _HOW_OFTEN
    return told and (row[2] in _LETTERS or row[2].removesuffix("s") in _LETTERS)


def _doubles_a_letter(row: Sequence[str]) -> bool:
    """Maya Pickersgill, two Ls; dois tês."""
    if len(row) > 1 and row[0] in _WITH and len(row[1]) <= _FEW and row[1] not in ORDINARY:
        return True  # mit ie
    told = len(row) > 1 and row[0] in _HOW_OFTEN
    return told and (row[1].removesuffix("s") in _LETTERS or row[1] in _LETTER_NAMES)


def _stands_for(row: Sequence[Token]) -> bool:
    """Under C for Castellanos."""
    letter, link, name = row
    return letter.capital and letter.text == name.text[:1] and link.text in _FOR and name.gap == " "


def spelled(tokens: Sequence[Token], cues: Cues, roster: Roster) -> Iterator[Told]:
    """Yield each surname that is spelled; a first name is asked for so as well."""
    for at, token in enumerate(tokens):
        if not token.capital or len(token.text) < _SHORTEST or token.text in _NO_SURNAMES:
            continue  # so it is with almost every word
        lettered = at > 2 and tokens[at - 3].text in _UNDER and _stands_for(tokens[at - 2 : at + 1])
        row = [one.text for one in tokens[at + 1 : at + 4]]
        named = roster.named(tokens, at - 1) if at and token.gap == " " else None
        doubled = named is not None and _doubles_a_letter(row)
        told = lettered or doubled or _tells_a_letter(row)
        if told and is_name(token, cues, roster, strict=False):
            whose = named.members if named is not None else ()
            if not whose and (lettered or _is_put_to_you(tokens, at, cues)):
                whose = _the_only_one(tokens, at, cues, roster)
            yield Told(at, at, "spelled", whose)


def _is_put_to_you(tokens: Sequence[Token], at: int, cues: Cues) -> bool:
    """Tell your surgery it's Pickersgill with a k."""
    here = tokens[max(0, at - _NEAR) : at]
    yours = any(one.sentence == tokens[at].sentence and one.text in cues.yours for one in here)
    return yours and at > 0 and tokens[at - 1].text in cues.being


def _the_only_one(tokens: Sequence[Token], at: int, cues: Cues, roster: Roster) -> tuple[UserId, ...]:
    """The one member of whom its sentence speaks: it is under C for (…), Leo's art."""
    row = range(max(0, at - _NEAR), min(at + _NEAR, len(tokens)))
    here = [one for one in row if tokens[one].sentence == tokens[at].sentence]
    if any(tokens[one].text in cues.my or cues.is_relation(tokens[one].text) for one in here):
        return ()
    known = {named.members for one in here if (named := roster.named(tokens, one)) is not None}
    return known.pop() if len(known) == 1 else ()
