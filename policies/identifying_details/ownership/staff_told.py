"""Whom those deal with who deal with staff or students alone: HR at (…) told Maya."""

from collections.abc import Sequence

from policies.identifying_details.cues.cue import Cues, words
from policies.identifying_details.ownership.mention import Mention
from policies.identifying_details.ownership.tokens import Token

_STAFF = words("hr payroll dean registrar provost foreman bursar")
_HEALTH = words("health resources")
_OCCUPATIONAL = words("occupational occ human")
_PLACING = words("at in from")
_REACH = 6
"""How many words behind the name whoever is spoken to may stand."""


class StaffTold:
    """Reads one message for them."""

    def __init__(self, tokens: Sequence[Token], mentions: Sequence[Mention], cues: Cues) -> None:
        self._tokens = tokens
        self._mentions = mentions
        self._cues = cues

    def who(self, first: int, last: int) -> Mention | None:
        """Return whom they speak to or deal with where the words from `first` to `last` name the place."""
        if not self._is_theirs(first):
            return None
        behind = [one for one in self._mentions if one.first > last]
        if not behind or not self._is_near(behind[0], last):
            return None
        return behind[0] if behind[0].who in {"member", "you", "third"} else None

    def _is_near(self, one: Mention, last: int) -> bool:
        same = self._tokens[one.first].sentence == self._tokens[last].sentence
        between = self._tokens[last + 1 : one.first]
        return same and 0 < len(between) <= _REACH and not any("," in token.gap for token in between)

    def _is_theirs(self, first: int) -> bool:
        """Whether "HR at" or "the dean at the" leads to the name."""
        at = first - 1
        if at > 0 and self._tokens[at].text in self._cues.articles:
            at -= 1
        if at < 1 or self._tokens[at].text not in _PLACING:
            return False
        word, before = self._tokens[at - 1].text, self._tokens[at - 2].text if at > 1 else ""
        return word in _STAFF or (word in _HEALTH and before in _OCCUPATIONAL)
