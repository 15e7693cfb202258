"""Who has at an employer's what only those have who work or learn there: Maya's team lead at (…)."""

from collections.abc import Sequence

from policies.identifying_details.cues.at_work import (
    COUNTED,
    FIRST,
    HAD,
    NO_SUPERIORS,
    STAFFS,
    SUPERIORS,
    TEACHERS,
)
from policies.identifying_details.cues.cue import Cues, among, words
from policies.identifying_details.detectors.school_words import LEARNING, SCHOOLS
from policies.identifying_details.ownership.mention import Mention
from policies.identifying_details.ownership.small_words import AT
from policies.identifying_details.ownership.tokens import Token

_LEADING = AT | words("at with from in")
_ON_TOP = words("over down up out back")
_MODIFIERS = 4
_HEAD_OF = 3
_THERE_WITHIN = 25
_ENDING = words("for of to by and or but that who is are was were")
_WANTED = words("job jobs role position post gig vacancy internship apprenticeship placement shifts place")
_WANTING = words(
    "apply applies applying applied want wants wanted interview interviews interviewed interviewing hoping"
    " hopes wishes dreams vacancy advertised advertising"
)
_WANTED_WITHIN = 6
_GOING_FOR = words("go going goes went up in try trying")


class OwnedAtWork:
    """Reads one message for them."""

    def __init__(self, tokens: Sequence[Token], mentions: Sequence[Mention], cues: Cues) -> None:
        self._tokens = tokens
        self._mentions = mentions
        self._cues = cues

    def who(self, first: int, last: int) -> Mention | None:
        """Return whose what is at the employer is that the words from `first` to `last` name."""
        noun = self._led_from(first)
        if noun is None or not self._is_had(noun, first, last):
            return None
        return self._possessor(noun)

    def _possessor(self, noun: int) -> Mention | None:
        for at in range(noun - 1, max(-1, noun - 1 - _MODIFIERS), -1):
            if self._tokens[at].sentence != self._tokens[noun].sentence or "," in self._tokens[at + 1].gap:
                return None
            if (owner := self._owner_at(at)) is not None:
                return owner
            if among(self._tokens[at].text, self._cues.my, NO_SUPERIORS, _LEADING, _ENDING):
                return None
        return None

    def who_there(self, last: int) -> Mention | None:
        """Return whose what is there is, as is said behind the name: (…) is big, ask your HR there."""
        until = min(len(self._tokens), last + 1 + _THERE_WITHIN)
        for at in range(last + 3, until):
            if self._tokens[at].sentence > self._tokens[last].sentence + 1:
                return None
            if self._tokens[at].text == "there" and among(self._tokens[at - 1].text, SUPERIORS, HAD):
                return self._possessor(at - 1)
        return None

    def is_only_wanted(self, first: int) -> bool:
        """Whether the job there is one that nobody has as yet: applied for the job at (…)."""
        noun = self._led_from(first)
        if noun is None or self._tokens[noun].text not in _WANTED:
            return False
        for at in range(noun - 1, max(-1, noun - 1 - _WANTED_WITHIN), -1):
            if self._tokens[at].sentence != self._tokens[first].sentence:
                return False
            goes_for = self._tokens[at].text in _GOING_FOR and self._tokens[at + 1].text == "for"
            if goes_for or self._tokens[at].text in _WANTING:
                return True
        return False

    def _led_from(self, first: int) -> int | None:
        """Where what is had stands: her boss over at the (…)."""
        at = first - 1
        if at > 0 and self._tokens[at].text in self._cues.articles - _LEADING:
            at -= 1
        if at < 1 or self._tokens[at].text not in _LEADING:
            return None
        while at > 1 and self._tokens[at - 1].text in _ON_TOP:
            at -= 1
        return at - 1

    def _is_had(self, noun: int, first: int, last: int) -> bool:
        word, before = self._tokens[noun].text, self._tokens[noun - 1].text if noun else ""
        learning = any(among(token.text, SCHOOLS, LEARNING) for token in self._tokens[first : last + 1])
        counted = word in COUNTED and before in FIRST
        row = [token.text for token in self._tokens[max(0, noun - _HEAD_OF) : noun]]
        heads = ["head", "of"] in (row[-2:], row[-3:-1])  # her head of year, of sixth form
        counted = counted or before in STAFFS
        return among(word, SUPERIORS, HAD) or counted or heads or (learning and word in TEACHERS)

    def _owner_at(self, at: int) -> Mention | None:
        """Whoever the word there says to have it: your, Maya's."""
        token = self._tokens[at]
        if among(token.text, self._cues.yours, self._cues.theirs):
            return next((one for one in self._mentions if one.last == at), None)
        if token.text != "s" or token.gap != "'" or at == 0:
            return None
        named = next((one for one in self._mentions if one.last == at - 1), None)
        stranger = Mention(at - 1, at - 1, "outsider") if self._tokens[at - 1].capital else None
        return named or stranger
