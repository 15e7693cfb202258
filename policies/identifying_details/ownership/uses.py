"""In which way somebody is spoken of: who owns, acts, is called, is addressed, or merely tells."""

from collections.abc import Sequence
from collections.abc import Set as AbstractSet
from dataclasses import replace

from policies.identifying_details.cues.cue import Cues
from policies.identifying_details.ownership.mention import How, Mention
from policies.identifying_details.ownership.tokens import Token
from policies.identifying_details.ownership.ways.addressing import Addressing
from policies.identifying_details.ownership.ways.asking import Asking
from policies.identifying_details.ownership.ways.calling import Calling
from policies.identifying_details.ownership.ways.nouns import Nouns
from policies.identifying_details.ownership.ways.owning import Owning
from policies.identifying_details.ownership.ways.telling import Telling
from policies.identifying_details.ownership.ways.verbs import Verbs


class Uses:
    """Reads the words around a mention; `starts` are the first words of details."""

    def __init__(self, tokens: Sequence[Token], cues: Cues, starts: AbstractSet[int]) -> None:
        ground = tokens, cues, starts
        self.nouns, self.verbs = Nouns(*ground), Verbs(*ground)
        self.asking, self.calling, self.telling = Asking(*ground), Calling(*ground), Telling(*ground)
        self.owning = Owning(*ground, self.nouns, self.telling)
        self.addressing = Addressing(*ground, self.nouns, self.verbs)

    def used(self, mention: Mention, *, genitive: bool = False) -> Mention:
        """Return the mention with the way it is used in."""
        ways: tuple[tuple[How, bool], ...] = (
            ("owner", self.owning.owns(mention, genitive=genitive)),
            ("source", self.telling.denied(mention)),
            ("addressed", self.addressing.is_told_of_mine(mention)),
            ("called", self.calling.called(mention.first)),
            ("addressed", self.addressing.is_addressed(mention)),
            ("source", self.telling.tells(mention)),
            ("subject", self.verbs.verb_behind(mention.last)),
            ("label", self.nouns.labels(mention)),
        )
        return next((replace(mention, how=how) for how, holds in ways if holds), mention)

    def bears(self, last: int) -> bool:
        """Whether a detail hangs on the word as on a name."""
        return self.verbs.verb_behind(last) or self.owning.apostrophe(last) or self.verbs.is_somebody(last)
