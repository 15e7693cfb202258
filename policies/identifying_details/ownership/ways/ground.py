"""What everything that reads a way of being spoken of stands on."""

from collections.abc import Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass

from policies.identifying_details.cues.cue import Cues
from policies.identifying_details.ownership.tokens import Token


@dataclass(frozen=True, slots=True)
class Ground:
    """What is read around a mention.

    Attributes:
        tokens: the words of a text.
        cues: the cues of its language.
        starts: the first words of details.
    """

    tokens: Sequence[Token]
    cues: Cues
    starts: AbstractSet[int]

    def token(self, at: int) -> Token | None:
        """Return a word; None where there is none."""
        return self.tokens[at] if 0 <= at < len(self.tokens) else None

    def closes(self, last: int) -> bool:
        """Whether a comma, a sign or the end parts what follows from a word."""
        behind = self.token(last + 1)
        return behind is None or behind.opens or behind.gap.strip()[:1] in {",", "!", "?"}
