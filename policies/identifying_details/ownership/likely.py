"""Who most likely works where somebody is said to, or lives there: the one member spoken of.

That somebody works there was said in so many words; in a group it is said of one of them.
"""

from collections.abc import Sequence

from policies.identifying_details.cues.cue import Cues, among
from policies.identifying_details.cues.engagements import OTHERS
from policies.identifying_details.ownership.mention import Mention
from policies.identifying_details.ownership.referents import Owner
from policies.identifying_details.ownership.tokens import Token

_NEAR = 1
"""Sentences in front of the employer in which the member may be named."""


_NEAR_A_HOME = 2
"""Those in front of an address."""


class Likely:
    """Reads one message for them."""

    def __init__(self, tokens: Sequence[Token], mentions: Sequence[Mention], cues: Cues) -> None:
        self._tokens = tokens
        self._mentions = mentions
        self._cues = cues

    def who(self, owner: Owner, first: int) -> Mention | None:
        """Return the member who works at what the word `first` begins to name, if it is one's at all.

        Args:
            owner: whose it was found to be so far: nobody's, or an outsider's.
            first: index of the first word of the name.
        """
        near = [one for one in self._mentions if one.first < first and self._is_near(one, first)]
        named = [one for one in near if one.who == "member" and one.how not in {"addressed", "source"}]
        if len({one.members for one in named}) != 1 or self._has_something(named[0]):
            return None
        others = [one for one in near if one.who == "outsider" and self._is_somebodys(one)]
        mine = any(one.who == "self" and self._is_here(one, first) for one in near)
        if others or (mine and owner.subject == "unknown"):
            return None
        by_pronoun = owner.cue.endswith("antecedent")
        return named[0] if by_pronoun or owner.subject == "unknown" else None

    def at_home(self, owner: Owner, first: int) -> Mention | None:
        """Return who most likely lives where the word `first` begins to say, if not `owner`, an outsider.

        The one member told of, where nobody else is anybody's: the nurse says Maya is alone, 14 Larch Road.
        """
        here = self._tokens[first].sentence
        near = [one for one in self._mentions if one.first < first and self._is_in(one, here, _NEAR_A_HOME)]
        named = [one for one in near if one.who == "member" and one.how not in {"addressed", "source"}]
        told = {one.members for one in self._mentions if one.who == "member" and one.how != "addressed"}
        others = any(one.who == "outsider" and self._is_somebodys(one) for one in self._mentions)
        alone = owner.subject == "outsider" and len(told) == 1 and not others
        return named[0] if alone and named else None

    def _is_in(self, one: Mention, here: int, back: int) -> bool:
        return 0 <= here - self._tokens[one.first].sentence <= back

    def _is_near(self, one: Mention, first: int) -> bool:
        return self._is_in(one, self._tokens[first].sentence, _NEAR)

    def _is_here(self, one: Mention, first: int) -> bool:
        return self._tokens[one.first].sentence == self._tokens[first].sentence

    def _has_something(self, one: Mention) -> bool:
        """Maya's dog is at (…); Maya wants a job at (…)."""
        behind = self._tokens[one.last + 1 : one.last + 2]
        return bool(behind) and (behind[0].text in OTHERS or (behind[0].text == "s" and behind[0].gap == "'"))

    def _is_somebodys(self, one: Mention) -> bool:
        """My sister, his mate: who is somebody by themself, as "the drivers" is not."""
        before = [token.text for token in self._tokens[max(0, one.first - 2) : one.first]]
        owned = any(among(word, self._cues.my, self._cues.theirs, self._cues.yours) for word in before)
        genitive = before[-1:] == ["s"] or any(word in self._cues.possessing for word in before)
        named = self._tokens[one.first].capital and not self._tokens[one.first].opens
        return owned or genitive or named
