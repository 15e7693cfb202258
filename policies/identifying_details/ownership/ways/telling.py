"""Who merely tells, or is denied: Maya said (…); not Maya."""

from policies.identifying_details.cues.cue import among, words
from policies.identifying_details.ownership.mention import Mention
from policies.identifying_details.ownership.small_words import AT, NOT
from policies.identifying_details.ownership.teaching import teaches
from policies.identifying_details.ownership.ways.ground import Ground

_ASKING = words(
    "nurse doctor gp receptionist clerk officer paramedic pharmacist matron triage reception admin"
)
"""Who asks for people's papers and numbers in their work."""
_IS = words("is was")
_WANTING = words("wants needs wanted needed is was")


class Telling(Ground):
    """Reads one text for them."""

    def tells(self, mention: Mention) -> bool:
        """Maya said (…), Leo told me (…), the nurse needs (…); not: Maya has (…)."""
        behind = self.token(mention.last + 1)
        if behind is not None and behind.text in _WANTING and self.tokens[mention.last].text in _ASKING:
            then = self.token(mention.last + 2)
            return then is None or behind.text not in _IS or then.text not in self.cues.articles  # is a saint
        return (
            behind is not None
            and behind.text in self.cues.telling
            and not behind.opens
            and behind.text not in self.cues.owning
            and behind.text != "has"
            and not teaches(self.tokens, mention.last + 1)
        )

    def denied(self, mention: Mention) -> bool:
        """My cousin Ananya, not our Ananya."""
        for at in range(mention.first - 1, max(0, mention.first - 2) - 1, -1):
            if "," in self.tokens[at + 1].gap or self.tokens[at + 1].opens:
                return False
            if at < mention.first - 1 and self._is_a_verb(at + 1):  # si no contesta Léa
                return False
            if self.tokens[at].text in NOT:
                if "¿" in self.tokens[at].gap:  # ¿no es Léa la que …?
                    return False
                return self.cues.language != "fr" or "," in self.tokens[at].gap  # n'oubliez pas Léa
        return False

    def _is_a_verb(self, at: int) -> bool:
        """Whether what is denied is likely an act, since no word in front of a name stands there."""
        cues, word = self.cues, self.tokens[at].text
        determines = among(word, cues.articles, cues.my, cues.yours, cues.theirs, cues.titles, cues.of, AT)
        return cues.language in {"es", "pt"} and not determines and word not in cues.being
