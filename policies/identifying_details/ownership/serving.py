"""Who did something for the sender at an employer's: Maya cut my hair at (…), I was served by Maya at (…)."""

from collections.abc import Sequence

from policies.identifying_details.cues.cue import Cues, among, words
from policies.identifying_details.detectors.workplace_serving import (
    RINGING,
    SERVING,
    SURE_SERVING,
    TAKING,
)
from policies.identifying_details.ownership.mention import Mention
from policies.identifying_details.ownership.small_words import ADVERBS
from policies.identifying_details.ownership.tokens import Token

_REACH = 9
_HELPING = words("was were is has had been be just only who that actually once")
_AT_WORK = words("behind on came comes stacking stocking working mopping popped pops")
_UP = words("up")
_PLACING = words("at in")
_DONE = words("done taken seen")
_BY_WITHIN = 6
_DONE_WITHIN = 4


class Serving:
    """Reads one message for them."""

    def __init__(self, tokens: Sequence[Token], mentions: Sequence[Mention], cues: Cues) -> None:
        self._tokens = tokens
        self._mentions = mentions
        self._cues = cues

    def who(self, first: int) -> Mention | None:
        """Return who serves the sender where the employer is that begins at `first`."""
        for at in range(first - 2, max(0, first - 1 - _REACH), -1):
            if self._tokens[at].sentence != self._tokens[first].sentence:
                return None
            if among(self._tokens[at].text, SURE_SERVING, SERVING, TAKING, RINGING) and self._is_for_me(at):
                return self._before(at)
        return None

    def who_was_there(self, last: int) -> Mention | None:
        """Return who was at work where the sender came: I was in (…) and Maya was on the till."""
        behind = (one for one in self._mentions if one.first > last)
        one = next((one for one in behind if one.how != "addressed"), None)
        if one is None or one.who not in {"member", "third"} or one.last + 1 == len(self._tokens):
            return None
        near = self._tokens[one.first].sentence == self._tokens[last].sentence
        row = [token.text for token in self._tokens[one.last + 1 : one.last + 3]]
        at_work = row[1:] if row[0] in self._cues.being else row[:1]
        return one if near and at_work and among(at_work[0], _AT_WORK, SURE_SERVING) else None

    def is_by_others(self, first: int) -> bool:
        """They served me at (…), Maya was served by my aunt at (…): neither is Maya."""
        if self.by_whom(first) is None and any(
            token.text == "by" and token.sentence == self._tokens[first].sentence
            for token in self._tokens[max(0, first - _BY_WITHIN) : first]
        ):
            return True
        for at in range(first - 2, max(0, first - 1 - _REACH), -1):
            if self._is_for_me(at) and self._tokens[at - 1].text in self._cues.group:
                return True
        return False

    def by_whom(self, first: int) -> Mention | None:
        """Return who is said to be the one that served: I was served by Maya at (…)."""
        at = first - 2 if self._tokens[first - 1].text in _PLACING else first - 3
        one = next((one for one in self._mentions if one.last == at and one.who == "member"), None)
        if one is None or one.first == 0 or self._tokens[one.first - 1].text != "by":
            return None
        before = self._tokens[max(0, one.first - 1 - _DONE_WITHIN) : one.first - 1]
        return one if any(among(token.text, SERVING, SURE_SERVING, _DONE) for token in before) else None

    def _is_for_me(self, verb: int) -> bool:
        at = verb + (2 if self._tokens[verb + 1].text in _UP else 1)
        return among(self._tokens[at].text, self._cues.me, self._cues.my)

    def _before(self, verb: int) -> Mention | None:
        at = verb - 1
        while at > 0 and among(self._tokens[at].text, ADVERBS, self._cues.being, _HELPING):
            at -= 1
        here = (one for one in self._mentions if one.last == at and one.how not in {"addressed", "source"})
        return next((one for one in here if self._may_serve(one)), None)

    def _may_serve(self, one: Mention) -> bool:
        """Maya, you, she; not: they, who are all that work there."""
        alone = self._tokens[one.first].text not in self._cues.group
        return one.who in {"member", "you"} or (one.who == "third" and alone)
