"""Who is asked, or says themselves, where they are: are you still at (…), I'm sat here (…)."""

from policies.identifying_details.cues.cue import among, words
from policies.identifying_details.ownership.small_words import ADVERBS, NOT
from policies.identifying_details.ownership.vocatives import is_here
from policies.identifying_details.ownership.ways.ground import Ground

_ARENT = words("arent isnt wasnt werent")


class Asking(Ground):
    """Reads one text for them."""

    def is_here(self, at: int) -> bool:
        """I'm sat here (…)."""
        return is_here(self.tokens, at, self.cues, self.starts)

    def is_asked(self, at: int) -> bool:
        """T'es pas le serveur du …, tu não és o professor do …: who you are, and where."""
        row = [token.text for token in self.tokens[at + 1 : at + 6]]
        row = [word for word in row if word not in NOT and word not in ADVERBS]
        article = len(row) > 1 and row[0] in self.cues.being and row[1] in self.cues.articles
        return article and any(
            at + step in self.starts and self.tokens[at + step].sentence == self.tokens[at].sentence
            for step in range(3, 9)
        )

    def inverted(self, at: int) -> bool:
        """Are you still at …, aren't you the nurse at …: the verb in front, the detail behind."""
        before = [token.text for token in self.tokens[max(0, at - 2) : at]]
        if len(before) == 2 and before[1] in self.cues.pointing:  # was it you at (…)
            before.pop()
        being = bool(before) and among(before[-1], self.cues.being, _ARENT)
        asked = being or (len(before) == 2 and before[-1] == "t")
        if self.cues.language != "en":
            asked = asked or bool(before and before[-1] in self.cues.owning)
        return asked and any(at + step in self.starts for step in range(1, 10))
