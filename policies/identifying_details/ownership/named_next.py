"""Who has a job or a school that is named next: Maya's school is shut! (…), it said."""

from collections.abc import Sequence

from policies.identifying_details.cues.cue import Cues, among, words
from policies.identifying_details.cues.engagements import SCHOOLING
from policies.identifying_details.ownership.mention import Mention
from policies.identifying_details.ownership.tokens import Token, sentence_of
from policies.identifying_details.ownership.work import Work

_PLACED = 5
_FROM = words("from at in through")
_GETTING = words("got gets landed lands bagged has starts started starting accepted")
_WANTING = words("interview applied application")
_POSTS = words("job workplace")
_SAME = words("same")
_TOGETHER = words("year class form course cohort team department dept ward")
"""What people are in together, at a school or at work."""


class NamedNext:
    """Reads one message for them."""

    def __init__(self, tokens: Sequence[Token], mentions: Sequence[Mention], cues: Cues, work: Work) -> None:
        self._tokens = tokens
        self._mentions = mentions
        self._cues = cues
        self._work = work

    def who(self, first: int, last: int) -> Mention | None:
        """Who has a job or a school that is named next: Maya's school is shut! (…), it said; at uni, (…)."""
        behind = self._tokens[last + 1 : last + 2]
        alone = not behind or behind[0].opens or "," in behind[0].gap
        if not alone:
            return None
        people = [one for one in self._mentions if one.who in {"member", "you", "third"}]
        for noun in self.nouns_before(first):
            for one in people:
                at_one = self._tokens[first].gap == ", " and self._work.leads_to(one.last, noun)
                if (
                    at_one
                    or self._gets(one, noun)
                    or self._work.is_owned(one, noun)
                    or self._is_known_from(one, noun)
                ):
                    return one
        return None

    def _gets(self, one: Mention, noun: int) -> bool:
        """Maya got the deputy's job! (…)."""
        between = [token.text for token in self._tokens[one.last + 1 : noun]]
        got = not _GETTING.isdisjoint(between[:2]) and len(between) <= _PLACED + 1
        return got and self._tokens[noun].text in _POSTS and _WANTING.isdisjoint(between)

    def _is_known_from(self, one: Mention, noun: int) -> bool:
        """My wife knows Maya from work. (…); Maya was in my year. (…)."""
        between = [token.text for token in self._tokens[one.last + 1 : noun]]
        from_there = len(between) == 1 and between[0] in _FROM
        shared = between[-2:] and between[-1] in self._cues.my | _SAME and not _FROM.isdisjoint(between)
        return one.who != "you" and (from_there or (len(between) <= _PLACED + 1 and bool(shared)))

    def _is_had(self, at: int) -> bool:
        """Maya's school, your job."""
        before = self._tokens[at - 1] if at else None
        owned = before is not None and (
            (before.text == "s" and before.gap == "'")
            or among(before.text, self._cues.yours, self._cues.theirs)
        )
        return owned and self._tokens[at].text in SCHOOLING

    def nouns_before(self, first: int) -> list[int]:
        """Where a job or a school is spoken of before the sentence, or the comma, that `first` follows."""
        if first == 0:
            return []
        if self._tokens[first].gap == ", ":
            if self._tokens[first - 1].text in SCHOOLING:
                return [first - 1]
            sentence = sentence_of(self._tokens, first, first)
            return [at for at in sentence if at < first and self._is_had(at)]
        if not self._tokens[first].opens:
            return []
        before = sentence_of(self._tokens, first - 1, first - 1)
        return [at for at in before if among(self._tokens[at].text, SCHOOLING, _TOGETHER)]
