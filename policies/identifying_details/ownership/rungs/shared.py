"""The rung of a detail that two people share: Maya and my ex, (…) the both of them."""

from policies.identifying_details.cues.cue import words
from policies.identifying_details.ownership.mention import Mention
from policies.identifying_details.ownership.rungs.ground import Ground

_BOTH = words("both two")
_OF_THEM = ("of", "them")
_NEAR = 4


class Shared(Ground):
    """Each rung answers who is meant by the words from `first` to `last`; None leaves it to the next."""

    def both_of_them(self, first: int, last: int) -> Mention | None:
        """A member who is one of the two."""
        row = [token.text for token in self.tokens[last + 1 : last + 1 + _NEAR]]
        told = any(row[at] in _BOTH and tuple(row[at + 1 : at + 3]) == _OF_THEM for at in range(len(row)))
        if not told:
            return None
        return next((one for one in self.before(first) if one.who == "member"), None)
