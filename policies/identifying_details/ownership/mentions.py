"""Who is spoken of in a text: members by name, relations, strangers, pronouns, organisations."""

from collections.abc import Sequence

from policies.identifiers import UserId
from policies.identifying_details.cues.cue import Cues
from policies.identifying_details.ownership.houses import Houses
from policies.identifying_details.ownership.mention import Mention
from policies.identifying_details.ownership.people.children import Children
from policies.identifying_details.ownership.people.members import Members
from policies.identifying_details.ownership.people.pronouns import Pronouns
from policies.identifying_details.ownership.people.relations import Relations
from policies.identifying_details.ownership.people.strangers import Strangers
from policies.identifying_details.ownership.quoting import heard_from
from policies.identifying_details.ownership.roster import Roster
from policies.identifying_details.ownership.tokens import Token
from policies.identifying_details.ownership.uses import Uses

_COMPOUNDING = frozenset({"nl", "de"})
"""Languages whose streets are words of their own, behind the title or the first part of a name."""


class Reader:
    """Reads one text for who is spoken of.

    `taken` are the words that are details themselves; those of a registered name stand for their owner.
    """

    def __init__(
        self,
        tokens: Sequence[Token],
        cues: Cues,
        roster: Roster,
        *,
        taken: dict[int, UserId | None],
        starts: frozenset[int],
        public: frozenset[int] = frozenset(),
    ) -> None:
        self._tokens = tokens
        self._cues = cues
        self._taken = taken
        self._public = public
        self._uses = Uses(tokens, cues, starts)
        ground = tokens, cues, roster, taken, self._uses
        self._members, self._relations = Members(*ground), Relations(*ground)
        self._children = Children(*ground)
        self._strangers, self._pronouns = Strangers(*ground), Pronouns(*ground)
        self._houses = Houses(tokens, cues, roster, self._uses, taken)

    def mentions(self) -> list[Mention]:
        """Return everybody spoken of, in the order of the text."""
        found: list[Mention] = []
        at = 0
        while at < len(self._tokens):
            mention = self._registered(at) if at in self._taken else self._at(at, found)
            if mention is not None:
                found.append(mention)
            at = mention.last + 1 if mention is not None else at + 1
        return heard_from(self._tokens, found, self._cues)

    def _begins_a_street(self, at: int) -> bool:
        """Van Speijkstraat, Pastoor Vroomansstraat: whom a street is called after."""
        if self._cues.language not in _COMPOUNDING or at + 1 not in self._taken:
            return False
        word, behind = self._tokens[at], self._tokens[at + 1]
        return word.capital and behind.capital and behind.gap == " "

    def _registered(self, at: int) -> Mention | None:
        owner = self._taken[at]
        if at in self._public:
            return Mention(at, at, "public")
        if owner is None:
            return None
        last = at
        while self._taken.get(last + 1) == owner:
            last += 1
        return self._uses.used(Mention(at, last, "member", members=(owner,)))

    def _at(self, at: int, found: Sequence[Mention]) -> Mention | None:
        if (member := self._members.member(at, found)) is not None or self._begins_a_street(at):
            return member
        return (
            self._children.child(at, found)
            or self._relations.relation(at, found)
            or self._strangers.stranger(at)
            or self._relations.somebody_of(at)
            or self._pronouns.pronoun(at)
            or self._houses.mention(at)
        )
