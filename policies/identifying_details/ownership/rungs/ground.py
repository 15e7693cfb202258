"""What all rungs share."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from policies.identifying_details.cues.cue import Cues, words
from policies.identifying_details.facts import Heard
from policies.identifying_details.ownership.mention import Mention
from policies.identifying_details.ownership.referents import Referents
from policies.identifying_details.ownership.roster import Roster
from policies.identifying_details.ownership.tokens import Token

_GOING = words("went drove walked came stopped popped called swung passed cycled rode drive walk pop swing")
_BY = words("by past round over")


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

    def before(self, first: int) -> Iterable[Mention]:
        """Yield who is spoken of in front of a word, in its sentence, the nearest first."""
        here = self.tokens[first].sentence
        return (
            one
            for one in reversed(self.mentions)
            if one.last < first and self.tokens[one.last].sentence == here
        )

    def same(self, one: int, other: int) -> bool:
        """Whether two words stand in one sentence."""
        return self.tokens[one].sentence == self.tokens[other].sentence

    def is_passing(self, one: Mention) -> bool:
        """I went by again, (…): by where somebody else is."""
        row = [token.text for token in self.tokens[one.last + 1 : one.last + 3]]
        return len(row) > 1 and row[0] in _GOING and row[1] in _BY
