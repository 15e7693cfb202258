"""Statements that somebody who is not here belongs to another confidential room.

The bot serves several rooms, and who is in one of them is that room's secret. Found are a name of somebody in
another room, and words that place them there: the room's name, or "the other group".
"""

from collections.abc import Iterable, Iterator, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, field
from typing import NamedTuple

from policies.identifying_details.cues import CUES, ORDINARY
from policies.identifying_details.cues.cue import Cues, words
from policies.identifying_details.facts import Member
from policies.identifying_details.ownership.roster import Roster
from policies.identifying_details.ownership.tokens import Token
from policies.identifying_details.registered.plain import plain, words_in

_OTHER = words(
    """
    other another second different otro otra andere anderen anderer autre outro outra ander tweede
    """
)
ROOM_WORDS = frozenset().union(*(cues.rooms for cues in CUES.values()))
"""Words for a group: where one of them stands, somebody may be put into another room."""
_EMPTY = words(
    """
    the a an of for and in on support self help la el los las de der die das le les du o os het een
    """
)
_REACH = 14
_FURTHER = 40
"""Words in front of a room in which it may stand who is in it."""
_WITHOUT_PRONOUNS = frozenset({"es", "pt"})


@dataclass(frozen=True, slots=True)
class OtherRoom:
    """Another room: what it is called, who is in it, and what was said there.

    Attributes:
        name: what the room is called.
        members: those in it; nobody needs registered details here.
        messages: texts said there, to be fingerprinted at once and not kept.
    """

    name: str
    members: tuple[Member, ...] = ()
    messages: tuple[str, ...] = field(default=(), repr=False)


class Placed(NamedTuple):
    """Words that place somebody in another room, from `first` to `last`."""

    first: int
    last: int


class Others:
    """The other rooms' names and members, ready to be met; people who are here as well are left out."""

    def __init__(self, rooms: Iterable[OtherRoom], here: Iterable[str] = ()) -> None:
        """Index the rooms; `here` are the user IDs of those in this room."""
        present = frozenset(here)
        self._rooms: list[tuple[tuple[str, ...], frozenset[str], Roster]] = []
        self._names: set[str] = set()
        for room in rooms:
            roster = Roster()
            for member in room.members:
                if member.user_id not in present:
                    roster.add(member)
                    self._names.update(words_in(plain(member.display_name.lower())))
            name = tuple(words_in(plain(room.name.lower())))
            self._rooms.append((name, frozenset(name) - _EMPTY - ROOM_WORDS, roster))

    def __bool__(self) -> bool:
        return bool(self._rooms)

    def may_be_named(self, words: AbstractSet[str]) -> bool:
        """Whether a closer look is worth its time."""
        if not self._rooms:
            return False
        known = any(telling and telling <= words for _, telling, _ in self._rooms)
        return known or not ROOM_WORDS.isdisjoint(words)

    def named_in_full(self, tokens: Sequence[Token]) -> Iterator[Placed]:
        """Yield the places where another room is called by its whole name."""
        for name, _, _ in self._rooms:
            for at in range(len(tokens) - len(name) + 1):
                if len(name) > 1 and tuple(one.text for one in tokens[at : at + len(name)]) == name:
                    yield Placed(at, at + len(name) - 1)

    def placed(self, tokens: Sequence[Token], cues: Cues, roster: Roster) -> Iterator[Placed]:
        """Yield the places where the text puts somebody who is not here into another room.

        Args:
            tokens: the words of the text.
            cues: its language.
            roster: those who are here: they are never meant.
        """
        for name, telling, members in self._rooms:
            for first, last in _room_named(tokens, name, telling):
                whole = last - first + 1 >= len(name)
                person = _person(tokens, (first, last), cues, roster, members, whole=whole)
                if person is not None:
                    yield Placed(min(person, first), max(person, last))


def _room_named(
    tokens: Sequence[Token], name: tuple[str, ...], telling: frozenset[str]
) -> Iterator[tuple[int, int]]:
    """Where a room is named: by its name, by the words of it that tell, or as the other group."""
    for at, token in enumerate(tokens):
        row = tuple(one.text for one in tokens[at : at + len(name)])
        if name and row == name:
            yield at, at + len(name) - 1
        elif token.text in ROOM_WORDS:
            before = {one.text for one in tokens[max(0, at - 4) : at] if one.sentence == token.sentence}
            if not before.isdisjoint(_OTHER) or not telling.isdisjoint(before):
                yield max(0, at - 1), at
        elif telling and telling <= set(row[: len(telling)]) and not telling <= ORDINARY:
            yield at, at + len(telling) - 1


def _person(
    tokens: Sequence[Token],
    room: tuple[int, int],
    cues: Cues,
    roster: Roster,
    members: Roster,
    *,
    whole: bool,
) -> int | None:
    """The word that names a member of that room, who is linked to it; none where they are here."""
    first, last = room
    sentence = tokens[first].sentence
    behind = range(last + 1, min(last + _REACH, len(tokens)))
    around: list[int] = [*range(first - 1, max(-1, first - _REACH), -1), *behind]
    for at in around:
        if tokens[at].sentence != sentence:
            continue
        named = members.named(tokens, at)
        if (
            named is None
            or roster.named(tokens, at) is not None
            or (named.ordinary and not tokens[at].capital)
        ):
            continue
        between = {token.text for token in tokens[min(at, last) + 1 : max(at, first)]}
        if not between.isdisjoint(cues.belonging | cues.being | cues.owning | cues.of) or whole:
            return at
    return _person_before(tokens, first, cues, roster, members) if whole and last > first else None


def _person_before(
    tokens: Sequence[Token], room: int, cues: Cues, roster: Roster, members: Roster
) -> int | None:
    """Who of that room is named further in front: Gareth is fine. He is in the Tuesday Circle now."""
    here = tokens[room].sentence
    said = {token.text for token in tokens[:room] if token.sentence == here}
    if said.isdisjoint(cues.they) and cues.language not in _WITHOUT_PRONOUNS:
        return None
    for at in range(room - 1, max(-1, room - _FURTHER), -1):
        if roster.named(tokens, at) is not None:
            return None
        named = members.named(tokens, at)
        if named is not None and not (named.ordinary and not tokens[at].capital):
            return at
    return None
