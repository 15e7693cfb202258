"""Names that a sentence tells in one of the ways of its language, word by word: her mum calls Maya (…)."""

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from policies.identifiers import UserId
from policies.identifying_details.cues import ORDINARY
from policies.identifying_details.cues.cue import Cues, words
from policies.identifying_details.dictionary import is_a_word
from policies.identifying_details.full_names import MOST_NAMES, owns, tells_of_fame
from policies.identifying_details.identities.shapes import Shape, Shapes
from policies.identifying_details.naming.ways import WAYS, YOU
from policies.identifying_details.ownership.roster import Named, Roster
from policies.identifying_details.ownership.tokens import Token
from policies.identifying_details.registered.nicknames import GIVEN_NAMES
from policies.identifying_details.told import Told

_NAMES = frozenset({"F", "K", "M", "G", "S"})
_GIVEN = GIVEN_NAMES - ORDINARY
_HEALING = words("dr doctor doktor dokter docteur docteure doctora doutor doutora prof professor")
"""Titles of people who treat or teach a member, and of no member."""
_IN_FRONT = frozenset({"o", "d", "mc", "mac"})
_LISTS = ("liste", "schild", "tafel", "zettel", "aushang", "tur")
"""Ends of joined words for what names stand on, which no surname but Rothschild has."""
_ROTHSCHILD = "rothschild"
_SIGNING = words("signed signs eingetragen unterschrieben firmo firmado signe tekende assinou")
"""What is done to a book of guests."""
_AS = words("as als como comme")
_MOST_WORDS = 200
_NO_GAPS = frozenset({"", " ", "'", "-"})


class _Piece(NamedTuple):
    """A word of the row: what it stands as, and from which word to which of the text."""

    text: str
    first: int
    last: int
    members: tuple[UserId, ...] = ()


def in_ways(tokens: Sequence[Token], cues: Cues, roster: Roster) -> Iterator[Told]:
    """Yield each name, and whose it is."""
    words, front = frozenset(token.text for token in tokens), tokens[:_MOST_WORDS]
    if YOU.isdisjoint(words) and not _is_anybody_named(front, roster):
        return
    if not _may_hold_a_name(front, cues, roster):
        return
    ways = list(WAYS.get(cues.language, WAYS["en"]).possible(words))
    row = list(_row(front, cues, roster)) if ways else []
    said = " ".join(piece.text for piece in row)
    told = (_told(tokens, row, said, found, cues) for way in ways for found in way.finditer(said))
    yield from dict.fromkeys(one for one in told if one is not None)


def _is_anybody_named(tokens: Sequence[Token], roster: Roster) -> bool:
    """Whether a piece may stand for a member, of whom every way tells that does not tell it of "you"."""
    people = ((token, roster.named(tokens, at)) for at, token in enumerate(tokens))
    return any(_counts(token, named) for token, named in people if named is not None)


def _may_hold_a_name(tokens: Sequence[Token], cues: Cues, roster: Roster) -> bool:
    """Whether a piece may be a name: it begins with a capital, or with a title."""
    shapes, titles = Shapes(tokens, cues, roster), cues.titles
    begun = (at for at, token in enumerate(tokens) if token.capital or token.text in titles)
    pieces = (_name(tokens, at, shapes, cues, roster) for at in begun)
    return any(piece.text in _NAMES for piece in pieces if piece is not None)


def _counts(token: Token, named: Named) -> bool:
    """Whether a name is used as one; not: I hope so."""
    return token.capital or not named.ordinary


def _told(
    tokens: Sequence[Token], row: Sequence[_Piece], said: str, found: re.Match[str], cues: Cues
) -> Told | None:
    name, first = row[_place(said, found, "n")], _place(said, found, 0)
    last = said.count(" ", 0, found.end())
    if tells_of_fame(tokens, name.first) and not (_is_signed_as(found) or _is_told_after_all(found)):
        return None
    person = next((at for at in range(first, last + 1) if row[at].text == "P"), None)
    if person is None:
        you = row[_place(said, found, "you")].first if found.groupdict().get("you") else None
        return None if you is None else Told(name.first, name.last, "in a way", (), you)
    members = row[person].members
    others = bool(name.members) and set(name.members).isdisjoint(members)  # the name of another member
    if others or _is_somebody_elses(row, person, first, cues):
        return None
    return Told(name.first, name.last, "in a way", members)


def _is_signed_as(way: re.Match[str]) -> bool:
    """Signed the book as (…): a book of guests is by no author; not: her book was signed (…)."""
    row = way.string[way.start() : way.start("n")].split()
    return row[-1:] != [] and row[-1] in _AS and not _SIGNING.isdisjoint(way.string.split())


def _is_told_after_all(way: re.Match[str]) -> bool:
    """Only M. on the flyer, but the podcast says (…): whom it keeps quiet about is no guest or author."""
    return way.groupdict().get("but") is not None


def _place(said: str, found: re.Match[str], group: int | str) -> int:
    """Which piece of the row a group begins with."""
    return said.count(" ", 0, found.start(group))


def _is_somebody_elses(row: Sequence[_Piece], person: int, first: int, cues: Cues) -> bool:
    """Maya's mother is (…), la madre de Maya es (…), my sister Maya is (…)."""
    before = [piece.text for piece in row[max(0, person - 2) : person]]
    if person != first or not before:
        return False
    of = len(before) > 1 and before[1] in cues.of and cues.is_relation(before[0])
    return of or (cues.is_relation(before[-1]) and before[0] in cues.my)


def _row(tokens: Sequence[Token], cues: Cues, roster: Roster) -> Iterator[_Piece]:
    """Yield the words with what is known of them, each sign between them by itself."""
    shapes, behind, names = Shapes(tokens, cues, roster), 0, 0
    for at, token in enumerate(tokens):
        if at < behind:
            continue
        if at and token.gap not in _NO_GAPS and (sign := token.gap.strip()[:1]):
            yield _Piece(sign, at, at)
        piece = _name(tokens, at, shapes, cues, roster) if names < MOST_NAMES else None
        names += piece is not None
        piece = piece or _Piece(token.text, at, at)
        behind = piece.last + 1
        yield piece
        if piece.text == "P" and _is_genitive(tokens, piece, roster):
            yield _Piece("s", piece.last, piece.last)


def _name(tokens: Sequence[Token], at: int, shapes: Shapes, cues: Cues, roster: Roster) -> _Piece | None:
    """A member, or a name of any kind, that begins there."""
    token, named = tokens[at], roster.named(tokens, at)
    titled = token.text in cues.titles and token.text not in _HEALING
    if named is None and not (titled or token.capital):
        return None  # so it is with most words
    if (
        token.capital
        and (full := shapes.full_name(at)) is not None
        and not _is_shown(tokens, full.last, named)
        and not (cues.language == "de" and any(_is_a_list(one.text) for one in tokens[at : full.last + 1]))
    ):
        return _full_name(token.text, full, named, shapes)
    if named is not None and _counts(token, named):
        return _Piece("P", at, named.last, named.members)
    last = _surname_end(tokens, at + 1, shapes) if titled else None
    if last is not None:
        return _Piece("M", at, last)
    return _alone(tokens, at, shapes, cues) if token.capital and not owns(tokens, at) else None


def _full_name(word: str, full: Shape, named: Named | None, shapes: Shapes) -> _Piece:
    if word in _HEALING:
        return _Piece(word, full.first, full.last)
    members = named.members if named is not None and not named.ordinary else ()
    known = word in GIVEN_NAMES or bool(members)
    return _Piece("M" if word in shapes.titles else "K" if known else "F", full.first, full.last, members)


def _alone(tokens: Sequence[Token], at: int, shapes: Shapes, cues: Cues) -> _Piece | None:
    """A first name, or a rare word; of German nouns, which have a capital all, none is rare."""
    word = tokens[at].text
    if word in _GIVEN:
        return _Piece("G", at, at)
    noun = cues.language == "de" and (is_a_word(word, ("de",)) or _is_a_list(word))
    last = None if noun else _surname_end(tokens, at, shapes)
    return None if last is None else _Piece("S", at, last)


def _is_a_list(word: str) -> bool:
    return word.endswith(_LISTS) and word != _ROTHSCHILD


def _surname_end(tokens: Sequence[Token], at: int, shapes: Shapes) -> int | None:
    """Where a rare name ends that begins there: Okafor, O'Dowd, Tanaka-Boyd; None where none does."""
    if at >= len(tokens):
        return None
    last = at if shapes.bare(at) is not None else None
    if last is None and tokens[at].text not in _IN_FRONT:
        return None
    for behind in range(at + 1, min(at + 3, len(tokens))):
        if tokens[behind].gap not in {"'", "-"} or shapes.bare(behind) is None:
            break
        last = behind
    return last


def _is_genitive(tokens: Sequence[Token], piece: _Piece, roster: Roster) -> bool:
    """Whether a member's name has its s without an apostrophe: Mayas Mutter."""
    named = roster.named(tokens, piece.first)
    return named is not None and named.genitive


def _is_shown(tokens: Sequence[Token], last: int, named: Named | None) -> bool:
    """Whether all of a full name is what a member shows, Mrs P, or two names: her mum calls Hope Judith."""
    if named is None:
        return False
    return named.last >= last or (named.last == last - 1 and tokens[last].text in _GIVEN)
