"""The rung of whom a long message is about, where a detail stands alone in it: … (…). I'm going there."""

from policies.identifying_details.ownership.mention import OWNING, Mention
from policies.identifying_details.ownership.rungs.ground import Ground
from policies.identifying_details.ownership.small_words import ADVERBS, AT
from policies.identifying_details.ownership.tokens import in_sentences

_NEAR = 2
"""Sentences round a detail, or behind a name, that still belong to it."""
_LONG = 30
"""Words in front of the detail from which on a message tells a story."""

_WITHOUT_SUBJECT = frozenset({"es", "pt"})
"""Languages that go on about somebody without a pronoun."""


class Theme(Ground):
    """Each rung answers who is meant by the words from `first` to `last`; None leaves it to the next."""

    def told_of(self, first: int, _last: int) -> Mention | None:
        """Of whom it tells: Russ said he eats alone. My son reads meters. It's (…). I'm going Sunday."""
        if first < _LONG or not self._stands_alone(first):
            return None
        named = [one for one in self.mentions if one.who == "member" and one.how != "addressed"]
        named = [one for one in named if one.members != (self.heard.sender,)]
        if len({one.members for one in named}) != 1 or named[0].first > first or not self._goes_on(named[0]):
            return None
        if any(one.first > first for one in named) and not self._is_mine(first):
            return named[0]
        return named[0] if self._is_returned_to(named[0], first) and not self._may_be_others(first) else None

    def _stands_alone(self, first: int) -> bool:
        """Whether nothing stands in front of it in its sentence but "it's", "so"."""
        at, cues = first - 1, self.cues
        while at >= 0 and self.same(at, first):
            word = self.tokens[at].text
            if not any(word in some for some in (cues.being, cues.pointing, cues.fillers, ADVERBS, AT)):
                return False
            at -= 1
        return True

    def _goes_on(self, member: Mention) -> bool:
        """Whether the text goes on about whoever is named: Russ said he eats (…)."""
        if self.cues.language in _WITHOUT_SUBJECT:
            return True
        here = self.tokens[member.first].sentence
        near = (one for one in self._pronouns() if self.tokens[one.first].sentence <= here + _NEAR)
        return any(one.first > member.last and self.people.antecedent(one) == member for one in near)

    def _pronouns(self) -> list[Mention]:
        """She and he, of whom one is meant."""
        one_person = self.cues.she | self.cues.he
        return [
            one for one in self.mentions if one.who == "third" and self.tokens[one.first].text in one_person
        ]

    def _is_returned_to(self, member: Mention, first: int) -> bool:
        """Whether the text speaks of them again behind the detail, or of a visit: I'll be there at noon."""
        here = self.tokens[first].sentence
        for one in self._pronouns():
            if first < one.first and self.tokens[one.first].sentence <= here + _NEAR:
                return self.people.antecedent(one) in {None, member}
        round_it = in_sentences(self.tokens, here, _NEAR)
        return any(token.text in self.cues.visiting for token in round_it)

    def _may_be_others(self, first: int) -> bool:
        """Whether it may be somebody else's, of whom it was told last, a venue's, or the sender's."""
        if self._is_mine(first):
            return True
        told_last = {self.people.antecedent(one) for one in self._pronouns() if one.first < first}
        here = self.tokens[first].sentence
        for one in self.mentions:
            near = one.first < first and here - self.tokens[one.first].sentence < _NEAR
            if one.who == "outsider" and (one in told_last or (near and one.how in OWNING)):
                return True
        return False

    def _is_mine(self, first: int) -> bool:
        """Whether the sender, or an organisation, was spoken of right before as who has a place."""
        here = self.tokens[first].sentence
        before = [one for one in self.mentions if one.first < first]
        near = [one for one in before if here - self.tokens[one.first].sentence < _NEAR]
        return any(
            (one.who == "public" and not self._is_rung(one))
            or (one.who == "self" and one.how in OWNING and not self._is_a_visit(one))
            for one in near
        )

    def _is_rung(self, house: Mention) -> bool:
        """I rang round the hospitals: nobody is told to go there."""
        before = self.tokens[max(0, house.first - _NEAR - 1) : house.first]
        return any(token.text in self.cues.contacting for token in before)

    def _is_a_visit(self, me: Mention) -> bool:
        """I'm driving over tomorrow: no place of the sender's."""
        behind = (
            token for token in self.tokens[me.last + 1 :] if token.sentence == self.tokens[me.last].sentence
        )
        return me.how == "subject" and any(token.text in self.cues.visiting for token in behind)
