"""Whether the work told is the sender's own, though a member is named: Maya helped, I got the job at (…)."""

from collections.abc import Sequence

from policies.identifiers import UserId
from policies.identifying_details.cues.cue import Cues, among, words
from policies.identifying_details.cues.no_work import EFFORTS
from policies.identifying_details.ownership.mention import Mention
from policies.identifying_details.ownership.tokens import Token

_HAVING = words("ve have had got just get getting start started landed took hab habe hatte heb")
_MINE = words("mine")
_I_GOT = words("consegui obtuve encontre empece")
"""What nobody says of others, and says without "I": conseguí el trabajo en (…)."""
_NEAR = 4


class OwnWork:
    """Reads one message for it."""

    def __init__(self, tokens: Sequence[Token], mentions: Sequence[Mention], cues: Cues) -> None:
        self._tokens = tokens
        self._mentions = mentions
        self._cues = cues

    def is_mine(self, first: int) -> bool:
        """I'm on the tills at (…), mine's at (…): nearest in front it is the sender who is there."""
        before = [one for one in self._mentions if one.last < first and self._is_beside(one, first)]
        since = before[-1].last + 1 if before else 0
        if any(token.text in _I_GOT for token in self._tokens[max(since, first - _NEAR) : first]):
            return True
        if (
            not before
            or before[-1].who != "self"
            or not among(self._tokens[before[-1].last].text, self._cues.i, _MINE)
        ):
            return False
        return not self._is_joined(before[-1]) and self._has(before[-1].last + 1)

    def is_only_heard(self, member: UserId | None, first: int) -> bool:
        """Whether only advice of somebody is told of: Maya's tip worked. HR at (…) backed down."""
        told = [one for one in self._mentions if one.last < first and member in one.members]
        return all(map(self._is_heard, told))

    def _is_heard(self, one: Mention) -> bool:
        row = [token.text for token in self._tokens[one.last + 1 : one.last + 1 + _NEAR]]
        return one.how == "addressed" or (row[:1] == ["s"] and not EFFORTS.isdisjoint(row))

    def _is_joined(self, me: Mention) -> bool:
        """Maya and I are at (…); not: Maya helped and I got the job at (…)."""
        joined = me.first > 1 and self._tokens[me.first - 1].text in self._cues.adding
        return joined and any(one.last == me.first - 2 and one.who != "self" for one in self._mentions)

    def _has(self, at: int) -> bool:
        return among(self._tokens[at].text, self._cues.being, _HAVING)

    def _is_beside(self, one: Mention, first: int) -> bool:
        return self._tokens[one.first].sentence == self._tokens[first].sentence
