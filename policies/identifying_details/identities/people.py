"""Who may bear a name: a member, "you", "she", by the words that name them."""

from collections.abc import Sequence
from typing import NamedTuple

from policies.identifiers import UserId
from policies.identifying_details.cues.cue import Cues, among, words
from policies.identifying_details.ownership.roster import Roster
from policies.identifying_details.ownership.tokens import Token

_LONGEST = 4
_FAR = 8
_ONE = words("a an ein eine einen un una une um uma een")
_DETERMINERS = words("a an the this that some another one")
"""What follows "Hope's" where that is "Hope is"; what else stands in front of a noun makes it a genitive."""
_APOSTROPHES = frozenset("'’")
_LISTING = words(
    "names named lists listed list has have had find found finds know knew call calls called put puts show"
    " shows showed shown"
)
"""Verbs that "her as" follows where a name is put to her."""


class Person(NamedTuple):
    """A member, "you", "she": the word that names them, and who may be meant, where that is known."""

    first: int
    members: tuple[UserId, ...]


class People:
    """Reads one text for them."""

    def __init__(self, tokens: Sequence[Token], cues: Cues, roster: Roster) -> None:
        self._tokens = tokens
        self._cues = cues
        self._roster = roster

    def nearest(self, before: int) -> Person | None:
        """Return who is nearest in front: Hope signs as (…); no relation, and not: you as Mary Poppins."""
        for at in range(before - 1, max(-1, before - _FAR), -1):
            if not self.same(at, before) or self._cues.is_relation(self._tokens[at].text):
                return None
            if (person := self.ending_at(at)) is not None:
                listed = person.first > 0 and self._tokens[person.first - 1].text in _LISTING
                return person if at < before - 1 or listed else None
        return None

    def ending_at(self, at: int) -> Person | None:
        """Return who is named by the words that end there, or by the pronoun there."""
        for first in range(max(0, at - _LONGEST + 1), at + 1):
            named = self._roster.named(self._tokens, first)
            if named is not None and named.last == at and not named.genitive:
                return None if named.ordinary and self._is_one(first) else Person(first, named.members)
        return self._pronoun(at)

    def _is_one(self, first: int) -> bool:
        """Ein Engel, an angel: a word behind "a" is what it says."""
        return first > 0 and not self._tokens[first].opens and self._tokens[first - 1].text in _ONE

    def at(self, at: int) -> Person | None:
        """Return who is named by the words that begin there, or by the pronoun there."""
        named = self._roster.named(self._tokens, at) if at < len(self._tokens) else None
        if named is not None and not named.genitive:
            return None if named.ordinary and self._is_one(at) else Person(at, named.members)
        return self._pronoun(at)

    def _pronoun(self, at: int) -> Person | None:
        cues = self._cues
        here = 0 <= at < len(self._tokens)
        somebody = here and among(self._tokens[at].text, cues.you, cues.yours, cues.they, cues.theirs)
        return Person(at, ()) if somebody else None

    def owns_what_follows(self, at: int) -> bool:
        """Hope's ex, Hope's late wife: whether "'s" makes it hers; not: Hope's the florist, she's old Nan."""
        word, owner = self._tokens[at], self._tokens[at - 1].text
        if word.text != "s" or word.gap not in _APOSTROPHES or at + 1 >= len(self._tokens):
            return False
        described = self._tokens[at + 1].text in self._cues.articles - _DETERMINERS
        return described and not among(owner, self._cues.they, self._cues.you, self._cues.pointing)

    def parts(self, at: int) -> bool:
        """Whether a clause ends in front of a word."""
        return at >= len(self._tokens) or self._tokens[at].opens or self._tokens[at].gap.strip() != ""

    def same(self, one: int, other: int) -> bool:
        """Whether two words are of one sentence."""
        return self._tokens[one].sentence == self._tokens[other].sentence


class Reading:
    """What whatever looks for who bears a name is given; `people` are the same text's."""

    def __init__(self, tokens: Sequence[Token], cues: Cues, roster: Roster, people: People) -> None:
        self._tokens = tokens
        self._cues = cues
        self._roster = roster
        self._people = people


class InReply(Reading):
    """The same, told whose message the text answers, if it does."""

    def __init__(
        self,
        tokens: Sequence[Token],
        cues: Cues,
        roster: Roster,
        people: People,
        answered: UserId | None = None,
    ) -> None:
        super().__init__(tokens, cues, roster, people)
        self._answered = answered
