"""What all rungs share."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from operator import attrgetter

from policies.identifying_details.cues.cue import Cues, words
from policies.identifying_details.facts import Heard
from policies.identifying_details.ownership.mention import Mention, behind
from policies.identifying_details.ownership.referents import Referents
from policies.identifying_details.ownership.roster import Roster
from policies.identifying_details.ownership.tokens import Token, is_a_question

_GOING = words("went drove walked came stopped popped called swung passed cycled rode drive walk pop swing")
_BY = words("by past round over")
_last, _sentence = attrgetter("last"), attrgetter("sentence")


@dataclass(frozen=True, slots=True)
class Ground:
    """What a rung stands on.

    Attributes:
        tokens: the words of a message.
        mentions: who is spoken of in it, in order.
        cues: the cues of its language.
        heard: the message itself, who sent it and whom it answers.
        roster: everybody who can be named.
        people: who may be meant by a mention.
    """

    tokens: Sequence[Token]
    mentions: Sequence[Mention]
    cues: Cues
    heard: Heard
    roster: Roster
    people: Referents

    def before(self, first: int) -> Iterator[Mention]:
        """Yield who is spoken of in front of a word, in its sentence, the nearest first."""
        here = self.tokens[first].sentence
        for at in range(bisect_left(self.mentions, first, key=_last) - 1, -1, -1):
            if self.tokens[self.mentions[at].last].sentence != here:
                return
            yield self.mentions[at]

    def behind(self, last: int, further: int = 0) -> Iterator[Mention]:
        """Yield who is spoken of behind a word, in its sentence and as many further ones, in order."""
        return behind(self.tokens, self.mentions, last, further)

    def around(self, at: int, further: int = 0) -> range:
        """Return the indices of the words of its sentence, and of as many on either side."""
        here = self.tokens[at].sentence
        start = bisect_left(self.tokens, here - further, hi=at, key=_sentence)
        return range(start, bisect_right(self.tokens, here + further, lo=at, key=_sentence))

    def is_a_question(self, at: int) -> bool:
        """Whether the sentence of a word ends with a question mark."""
        return is_a_question(self.tokens, at, self.heard.text)

    def same(self, one: int, other: int) -> bool:
        """Whether two words stand in one sentence."""
        return self.tokens[one].sentence == self.tokens[other].sentence

    def is_passing(self, one: Mention) -> bool:
        """I went by again, (…): by where somebody else is."""
        row = [token.text for token in self.tokens[one.last + 1 : one.last + 3]]
        return len(row) > 1 and row[0] in _GOING and row[1] in _BY
