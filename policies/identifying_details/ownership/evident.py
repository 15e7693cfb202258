"""Who works at an employer because nothing else would be said: on graveyard at (…), in the (…) polo.

No word joins them to it. A sign of staff stands near, nothing tells of a customer, and one member alone is
spoken of, or to.
"""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Mapping, Sequence
from operator import attrgetter

from policies.identifying_details.cues.cue import Cues, among
from policies.identifying_details.cues.staff_signs import CUSTOMERS, STAFF_SIGNS
from policies.identifying_details.detectors.employer_brands import SUPPLIERS
from policies.identifying_details.detectors.employer_words import VISITED
from policies.identifying_details.ownership.mention import Mention
from policies.identifying_details.ownership.tokens import REACH, Token
from policies.identifying_details.patterns import when_used

_WHOSE = (
    r"(?:[^ ]+ s|her|his|their|your|you|them|him|su|sus|tu|tus|dela|dele|sua|seu|suas|teu|tua|ihre?"
    r"|seine?|ihrer|seiner|ihrem|seinem|deine?|deiner|deinem|haar|zijn|je|jouw|sa|son|ses|ta|ton|tes|uwen|zijne)"
)
_ANY = r"(?:[^ ]+ ){0,3}?"


def _compiled(signs: str) -> re.Pattern[str]:
    signs = re.sub(r"\s*\n\s*", " ", signs.strip()).replace(" |", "|")
    spelled = re.sub(r"\bP\b", lambda _: _WHOSE, signs).replace("~", _ANY)
    return when_used(f"(?<![^ ])(?:{spelled})(?![^ ])")


_SIGNS = {language: _compiled(signs) for language, signs in STAFF_SIGNS.items()}
_CUSTOMERS = {language: _compiled(signs) for language, signs in CUSTOMERS.items()}
_sentence = attrgetter("sentence")
_PEOPLE = frozenset({"member", "you", "third"})


class Evident:
    """Reads one message for them."""

    def __init__(self, tokens: Sequence[Token], mentions: Sequence[Mention], cues: Cues) -> None:
        self._tokens = tokens
        self._mentions = mentions
        self._cues = cues

    def who(self, first: int, last: int) -> Mention | None:
        """Return who alone may work at the employer that the words from `first` to `last` name."""
        if not self.is_shown(first, last) or self._is_visited(first, last):
            return None
        here = [at for at in self._near(first, 0) if not first <= at <= last]
        joined = self._says(_SIGNS, here) or self._goes_on(first, last)
        return self._alone(first, last) if joined else None

    def is_shown(self, first: int, last: int) -> bool:
        """Whether a sign of staff stands near; told before people are read."""
        near = [at for at in self._near(first, 1) if not first <= at <= last]
        return self._says(_SIGNS, near) and not self._says(_CUSTOMERS, near)

    def _is_visited(self, first: int, last: int) -> bool:
        """Whether others are guests there, or customers by contract: in a hospital one is seldom staff."""
        return any(among(token.text, VISITED, SUPPLIERS) for token in self._tokens[first : last + 1])

    def _says(self, signs: Mapping[str, re.Pattern[str]], near: Sequence[int]) -> bool:
        said = " ".join(self._tokens[at].text for at in near)
        return self._cues.language in signs and signs[self._cues.language].search(said) is not None

    def _goes_on(self, first: int, last: int) -> bool:
        """Her work is awful. (…), they took two off the line: of whom or what it was told before."""
        here = self._near(first, 0)
        behind = self._tokens[last + 1 : last + 2]
        alone = self._tokens[first].opens and bool(behind) and behind[0].gap.strip() == ","
        return alone or any(one.who in _PEOPLE and one.first in here for one in self._mentions)

    def _near(self, at: int, further: int) -> range:
        """The words of its sentence and of as many on either side."""
        here = self._tokens[at].sentence
        start = bisect_left(self._tokens, here - further, lo=max(0, at - REACH), hi=at, key=_sentence)
        end = min(len(self._tokens), at + REACH)
        return range(start, bisect_right(self._tokens, here + further, lo=at, hi=end, key=_sentence))

    def _alone(self, first: int, last: int) -> Mention | None:
        """The one member who is spoken of or to, where no outsider stands nearer."""
        near = self._near(first, 1)
        people = [one for one in self._mentions if one.first in near and not first <= one.first <= last]
        members = {one.members for one in people if one.who == "member"}
        if len(members) > 1 or self._is_mine(people, first):
            return None
        member = next((one for one in people if one.who == "member"), None)
        you = next((one for one in people if one.who == "you"), None)
        one = you if member is None or member.how == "addressed" else member
        if one is None or self._is_outsiders(people, first):
            return None
        return one

    def _is_outsiders(self, people: Sequence[Mention], first: int) -> bool:
        """Maya's brother has the night shift at (…): whoever is named last in front of it."""
        here = self._tokens[first].sentence
        before = [
            other for other in people if other.last < first and self._tokens[other.first].sentence == here
        ]
        near = [other for other in before if other.who in _PEOPLE or other.who == "outsider"]
        return bool(near) and near[-1].who == "outsider" and near[-1].how != "source"

    def _is_mine(self, people: Sequence[Mention], first: int) -> bool:
        """I had the night shift at (…)."""
        here = self._tokens[first].sentence
        before = [
            other for other in people if other.last < first and self._tokens[other.first].sentence == here
        ]
        return (
            bool(before) and before[-1].who == "self" and self._tokens[before[-1].last].text in self._cues.i
        )
