"""Whose a role at an employer's is: Maya is an electrician with (…); not: Maya saw a nurse at (…)."""

from collections.abc import Sequence

from policies.identifying_details.cues.at_work import NO_SUPERIORS, SUPERIORS
from policies.identifying_details.cues.cue import Cues, among, words
from policies.identifying_details.detectors.role_words import ROLES
from policies.identifying_details.detectors.trade_words import TRADESPEOPLE
from policies.identifying_details.detectors.workplace_words import WORKING
from policies.identifying_details.ownership.mention import Mention
from policies.identifying_details.ownership.small_words import ADVERBS, NOT
from policies.identifying_details.ownership.tokens import Token
from policies.identifying_details.ownership.work import Work

_LEADING = words("at with for in")
_ON_TOP = words("over down up out now there")
_HELPING = words("has have had ve d actually really only just herself himself themselves yourself")
_ARTICLES = words("a an the that this some another one")
_IS_BEFORE = words("a an the our one head still now only just also actually really not no")
_MODIFIERS = 3
_THERE_WITHIN = 30
_DEALING = words(
    """
    to by about from with like than seeing saw see sees seen met meet meets meeting called rang
    phoned emailed told asked thanked likes loves hates knows knew trusts needs reported sued hit married
    dating dated fancies blames remembers found find texted messaged
    """
)
"""What is done to somebody else, or with them."""
_OF = words("of")
_COUNTERS = words("till tills counter checkout checkouts register desk")
_QUEUING = words("to by near from")
_TEACHING = words("teacher teachers tutor tutors instructor")
_SOME = words("one some any none two three all")


class RolesHeld:
    """Reads one message for them."""

    def __init__(self, tokens: Sequence[Token], mentions: Sequence[Mention], cues: Cues, work: Work) -> None:
        self._tokens = tokens
        self._mentions = mentions
        self._cues = cues
        self._work = work

    def who(self, first: int) -> Mention | None:
        """Return who is said to be the tradesperson that the employer beginning at `first` follows."""
        role = self._role_before(first)
        if role is None or self._tokens[role].text in _COUNTERS or self.is_anothers(first):
            return None
        return self._holder(role) if self._is_a_trade(role) else None

    def who_there(self, last: int) -> Mention | None:
        """Return who is said behind the name to be that there: (…). She's been the cook there."""
        until = min(len(self._tokens), last + 1 + _THERE_WITHIN)
        for at in range(last + 3, until):
            if self._tokens[at].sentence > self._tokens[last].sentence + 1:
                return None
            if self._tokens[at].text == "there" and self._tokens[at - 1].text in TRADESPEOPLE:
                return self._holder(at - 1)
        return None

    def _holder(self, role: int) -> Mention | None:
        being = self._work.role_start(role)
        if being is None and (one := self._bracketed(role)) is not None:
            return one
        if being is None or self._is_a_genitive(being):
            return None
        at = being - 1
        while at > 0 and among(self._tokens[at].text, ADVERBS, NOT, self._cues.being, _HELPING):
            at -= 1
        here = (one for one in self._mentions if one.last == at and one.how not in {"addressed", "source"})
        return next((one for one in here if one.who != "public"), None)

    def _bracketed(self, role: int) -> Mention | None:
        """Maya (a nurse at (…)) told me; not: Maya (my nurse at (…))."""
        at = role - 1 if self._tokens[role - 1].text in _ARTICLES else role
        if self._tokens[at].gap.strip() != "(":
            return None
        here = (one for one in self._mentions if one.last == at - 1)
        return next((one for one in here if one.who in {"member", "you", "third"}), None)

    def _is_a_genitive(self, at: int) -> bool:
        """Maya's ex driver at (…), where "s" is no "is"."""
        return self._tokens[at].text == "s" and self._tokens[at + 1].text not in _IS_BEFORE

    def is_anothers(self, first: int) -> bool:
        """Whether the role in front is that of whom somebody only deals with: saw a nurse at (…)."""
        role = self._role_before(first)
        if role is not None and self._tokens[role].text in _COUNTERS:
            return self._is_queued_at(role)
        if role is None or not self._is_somebody(role):
            return False
        if (
            among(self._tokens[role].text, SUPERIORS, _TEACHING)
            and self._tokens[role - 1].text in NO_SUPERIORS
        ):
            return True
        for at in range(role - 1, max(0, role - 2 - _MODIFIERS), -1):
            if self._tokens[at + 1].opens or "," in self._tokens[at + 1].gap:
                return False
            if self._tokens[at].text in _ARTICLES:
                return self._is_dealt_with(at - 1)
        return False

    def _is_dealt_with(self, at: int) -> bool:
        word = self._tokens[at].text
        if word in _OF:
            return at > 0 and self._tokens[at - 1].text not in _SOME
        return word in _DEALING

    def _is_queued_at(self, counter: int) -> bool:
        """Cried at the till at (…), ran to the counter at (…); not: is on the till, is at the till."""
        at = counter - 2 if self._tokens[counter - 1].text in self._cues.articles else counter - 1
        word, before = self._tokens[at].text, self._tokens[max(0, at - 1)].text
        return word in _QUEUING or (word == "at" and not among(before, self._cues.being, ADVERBS))

    def _is_somebody(self, role: int) -> bool:
        """A nurse, a manager; not: a till."""
        word = self._tokens[role].text
        return among(word, SUPERIORS, _TEACHING, TRADESPEOPLE) or self._cues.is_relation(word)

    def _is_a_trade(self, role: int) -> bool:
        word = self._tokens[role].text
        known = among(word, TRADESPEOPLE, ROLES) or self._cues.is_relation(word)
        return known or (word not in WORKING and self._work.is_a_role_here(role))

    def _role_before(self, first: int) -> int | None:
        """Where the role stands: a nurse over at the (…)."""
        at = first - 1
        if at > 0 and self._tokens[at].text in self._cues.articles - _LEADING:
            at -= 1
        if at < 1 or self._tokens[at].text not in _LEADING:
            return None
        at -= 1
        while at > 0 and self._tokens[at].text in _ON_TOP:
            at -= 1
        told = self._is_a_trade(at) or self._is_somebody(at) or self._tokens[at].text in _COUNTERS
        return at if told else None
