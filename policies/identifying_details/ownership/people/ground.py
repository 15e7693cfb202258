"""What everything that looks for people stands on."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from policies.identifiers import UserId
from policies.identifying_details.cues.cue import Cues, among
from policies.identifying_details.ownership.roster import Roster
from policies.identifying_details.ownership.tokens import Token
from policies.identifying_details.ownership.uses import Uses


@dataclass(frozen=True, slots=True)
class Ground:
    """What is read for people.

    Attributes:
        tokens: the words of a text.
        cues: the cues of its language.
        roster: everybody who can be named.
        taken: the words that are details; those of a registered name stand for their owner.
        uses: in which way somebody is spoken of.
    """

    tokens: Sequence[Token]
    cues: Cues
    roster: Roster
    taken: Mapping[int, UserId | None]
    uses: Uses

    def token(self, at: int) -> Token | None:
        """Return a word; None where there is none."""
        return self.tokens[at] if 0 <= at < len(self.tokens) else None

    def is_determined(self, at: int) -> bool:
        """My sisters are some people, and so are the sisters; coffee for sisters is for anybody."""
        before = [token.text for token in self.tokens[max(0, at - 3) : at]]
        cues = self.cues
        return any(
            word == "s" or among(word, cues.my, cues.theirs, cues.yours, cues.articles) for word in before
        )
