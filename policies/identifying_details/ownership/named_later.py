"""Whom a pronoun stands for, where they are named behind it: o mail dele, do Rui; she is 40, our Maya."""

from collections.abc import Sequence

from policies.identifying_details.cues.cue import Cues, among, words
from policies.identifying_details.ownership.mention import Mention
from policies.identifying_details.ownership.small_words import AT
from policies.identifying_details.ownership.tokens import Token

_APPOSING = words("also die der de del do da")
"""Besides "our", what stands in front of whoever is named last: also die Maya."""
_APOSTROPHES = frozenset("'’")


class NamedLater:
    """Reads one message for them."""

    def __init__(self, tokens: Sequence[Token], mentions: Sequence[Mention], cues: Cues) -> None:
        self._tokens = tokens
        self._mentions = mentions
        self._cues = cues

    def at_once(self, pronoun: Mention) -> Mention | None:
        """Who a pronoun stands for may follow it: o mail dele, do Rui; son numéro à Rui."""
        behind = [one for one in self._mentions if pronoun.last < one.first <= pronoun.last + 4]
        for one in behind:
            joined = {token.text for token in self._tokens[pronoun.last + 1 : one.first]} & self._cues.of
            if (
                joined
                and one.who in {"member", "outsider"}
                and self._tokens[one.first].sentence == self._tokens[pronoun.last].sentence
            ):
                return one
        return None

    def added(self, pronoun: Mention) -> Mention | None:
        """Who it is may be added behind a comma: she lives at (…), my nan."""
        here = self._tokens[pronoun.first].sentence
        for one in self._mentions:
            if one.first < pronoun.last or one.who != "outsider":
                continue
            if self._tokens[one.first].sentence != here:
                return None
            if self._tokens[one.first - 1].text not in self._cues.my:
                continue
            whose = self._tokens[one.first - 1]
            if whose.sentence == here and "," in whose.gap and self._closes(one.last + 1):
                return one
        return None

    def _closes(self, behind: int) -> bool:
        """(…), my nan; it's hers, my sister's; not: (…), my sister's there too, my sister-in-law knows."""
        rest = self._tokens[behind : behind + 2]
        if rest and rest[0].text == "s" and rest[0].gap in _APOSTROPHES:
            rest = rest[1:]
        return not rest or rest[0].opens or rest[0].gap.strip() not in {"", "-", *_APOSTROPHES}

    def put_off(self, pronoun: Mention, antecedent: Mention) -> Mention | None:
        """Who is named only at the end: I saw the GP. She's 40 on (…), our Maya."""
        here = self._tokens[pronoun.first].sentence
        if antecedent.who != "outsider" or self._tokens[antecedent.first].sentence == here:
            return None
        for one in self._mentions:
            ends = all(token.sentence > here for token in self._tokens[one.last + 1 : one.last + 2])
            near = self._tokens[one.first].sentence == here and one.first > pronoun.last and ends
            if near and one.who == "member" and self._is_apposed(one):
                return one
        return None

    def _is_apposed(self, one: Mention) -> bool:
        """(…), our Maya; (…) our Maya; not: I told our Maya."""
        our = self._tokens[one.first - 1]
        if "," in our.gap or our.text not in self._cues.my:
            return our.text in self._cues.my | _APPOSING
        before = self._tokens[one.first - 2].text if one.first > 1 else ""
        return not among(before, self._cues.telling, self._cues.contacting, self._cues.bidding, AT)
