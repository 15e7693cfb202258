"""Whether a verb of work leads to the employer behind it: bakes for (…); not: bakes better than (…)."""

from collections.abc import Sequence

from policies.identifying_details.cues.cue import Cues, among, words
from policies.identifying_details.cues.engagements import DOING
from policies.identifying_details.cues.no_work import (
    EFFORTS,
    EXERCISE,
    GETTING_THROUGH,
    GROUPS,
    KEEPING,
    LEADING,
    MANAGING,
    ONLINE,
    THINGS,
    TRAINING,
    TURNING_AWAY,
    VISITING,
    WORKING,
)
from policies.identifying_details.detectors.workplace_idle import is_another_verb, is_for_oneself
from policies.identifying_details.ownership.mention import Mention
from policies.identifying_details.ownership.tokens import Token

_DOWN = frozenset(("down", "over", "across"))
_THE = frozenset(("l", "la"))
_BACK = 4
"""How many words may stand between what leads to a name and the name: at the big new (…)."""
_SIGNS = frozenset(",-–—(/:=")
_SERVED = words("bedient")
_BEING_SERVED = words("wurde wurden wurdest wird wirst werden werde")
"""What makes a guest of whoever would serve."""


class DoneThere:
    """Reads one message for it."""

    def __init__(self, tokens: Sequence[Token], cues: Cues) -> None:
        self._tokens = tokens
        self._cues = cues

    def is_done(self, person: Mention, work: int, first: int, last: int) -> bool:
        """Whether what `person` does, told by the verb at `work`, is work for the employer named there."""
        word, name = self._tokens[work].text, {token.text for token in self._tokens[first : last + 1]}
        if self._works_by_itself(person, work) or (word in TRAINING and not name.isdisjoint(EXERCISE)):
            return False
        visited = first > 0 and self._tokens[first - 1].text in VISITING  # on a fait (…) samedi
        if visited or self._is_served(person, work):
            return False
        if self._is_of_a_thing(last) or not (name.isdisjoint(ONLINE) or name.isdisjoint(GROUPS)):
            return False
        if word not in DOING or person.last > min(work, first):
            return True
        if work > first:  # at (…), cooking
            return self._leads(person.last, first)
        return not self._is_another_verb(work, first) and self._leads(work, first)

    def _is_served(self, person: Mention, work: int) -> bool:
        """Maya wurde im (…) bedient: a guest."""
        passive = any(token.text in _BEING_SERVED for token in self._tokens[person.last : work])
        return passive and self._tokens[work].text in _SERVED

    def _works_by_itself(self, person: Mention, work: int) -> bool:
        """Maya's letter worked on (…), her trick with (…) worked."""
        owned = self._tokens[person.last + 1 : work]
        return self._tokens[work].text in WORKING and any(token.text in EFFORTS for token in owned)

    def _is_of_a_thing(self, last: int) -> bool:
        """Bakes with (…) flour: the name is that of a thing."""
        behind = self._tokens[last + 1 : last + 2]
        return bool(behind) and behind[0].gap == " " and behind[0].text in THINGS

    def _is_another_verb(self, work: int, first: int) -> bool:
        """Worked up the courage, managed ten minutes in (…), works on her fear of (…)."""
        word, row = self._tokens[work].text, [token.text for token in self._tokens[work + 1 : first]]
        if is_for_oneself(row):
            return True
        if word in MANAGING:
            said = [*row, *(token.text for token in self._tokens[first + 1 : first + 2])]
            return not row or any(text in GETTING_THROUGH or text.isdigit() for text in said)
        return is_another_verb(word, row)

    def _is_to(self, at: int) -> bool:
        """Enseigne à l'école (…), à la clinique; not: a Toyota."""
        return self._tokens[at].text == "a" and self._tokens[at + 1].text in _THE

    def _leads(self, start: int, first: int) -> bool:
        """Whether the word at `start` leads to the name: drives for the (…); not: drives an old (…)."""
        if self._tokens[first].gap.strip() in _SIGNS:
            return True
        for at in range(first - 1, max(start, first - 1 - _BACK), -1):
            text = self._tokens[at].text
            down = at == start + 1 and text in _DOWN
            if down or among(text, LEADING, self._cues.being) or self._is_to(at):
                return True
            if among(text, TURNING_AWAY, self._cues.my, self._cues.theirs, self._cues.yours):
                return False
            if text.endswith("ing"):
                return False
        return self._tokens[start].text in KEEPING and first - start <= _BACK
