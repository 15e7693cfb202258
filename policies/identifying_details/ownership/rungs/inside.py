"""The rung of a name inside a detail: maya.bakes@(…), @mayagetsclean."""

from collections.abc import Set as AbstractSet

from policies.identifying_details.cues import ORDINARY
from policies.identifying_details.ownership.mention import Mention
from policies.identifying_details.ownership.rungs.ground import Ground

_LEAST_NAME = 4
_OF = "of"
"""How long a name is that is no chance at the beginning of an account's."""


class Inside(Ground):
    """Each rung answers who is meant by the words from `first` to `last`; None leaves it to the next."""

    def embedded(self, first: int, last: int) -> Mention | None:
        """In the detail itself: no word from Maya? maya.bakes@… usually works."""
        inside = {token.text for token in self.tokens[first : last + 1]}
        for one in reversed(self.mentions):
            words = {token.text for token in self.tokens[one.first : one.last + 1]}
            if one.who == "member" and words <= inside:
                return one
        return (
            self._of_a_participant(inside)
            or self._of_one_member(inside)
            or self._of_a_long_name(first, last)
            or self._begun_with(inside)
            or self._begun_with_a_word(first, last, inside)
        )

    def _begun_with_a_word(self, first: int, last: int, inside: AbstractSet[str]) -> Mention | None:
        """A name that is an everyday word, where the account begins with it: hope is there as hopeful.h."""
        beginnings = {
            word[:end]
            for word in inside
            for end in range(_LEAST_NAME, len(word) + 1)
            if not word.startswith(_OF, end)  # deanofstudents@
        }
        for at in self.around(first, further=1):
            token = self.tokens[at]
            if token.text not in beginnings or first <= at <= last:
                continue
            if members := self.roster.known_as(token.text):
                return Mention(at, at, "member", "bare", members)
        return None

    def _begun_with(self, inside: AbstractSet[str]) -> Mention | None:
        """Whoever is named and whose name a word of the detail begins with: Maya, (…) @mayagetsclean."""
        for one in self.mentions:
            name = self.tokens[one.first].text
            own = one.who == "member" and one.first == one.last and len(name) >= _LEAST_NAME
            if own and any(word.startswith(name) for word in inside):
                return one
        return None

    def _of_one_member(self, inside: AbstractSet[str]) -> Mention | None:
        """The one member whose name the detail holds: the list is with jonas.w@(…)."""
        names = (word for word in inside if len(word) > 2 and word not in ORDINARY)
        known = {members for word in names if (members := self.roster.known_as(word))}
        return Mention(first=0, last=0, who="member", members=known.pop()) if len(known) == 1 else None

    def _of_a_long_name(self, first: int, last: int) -> Mention | None:
        """Somebody whose name of several words stands there: April 1st, Big Al, 70 years young."""
        for at in range(first, last):
            named = self.roster.named(self.tokens, at)
            if named is not None and at < named.last <= last:
                return Mention(at, named.last, "member", "bare", named.members)
        return None

    def _of_a_participant(self, inside: AbstractSet[str]) -> Mention | None:
        """The one answered, or the sender, whose name the detail holds."""
        for member in (self.heard.reply_to, self.heard.sender):
            if member and any(self.roster.goes_by(member, [word]) for word in inside):
                return Mention(first=0, last=0, who="member", members=(member,))
        return None
