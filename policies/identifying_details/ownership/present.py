"""Who is at an employer where hardly anybody is but those who work or learn there: no word of work is needed.

Maya is not happy at (…), twelve hours straight at (…); not: Maya bought it at (…).
"""

from collections.abc import Callable, Sequence

from policies.identifying_details.cues.cue import Cues, among, words
from policies.identifying_details.cues.engagements import BUSINESS, SCHOOLING, STINTS
from policies.identifying_details.detectors.role_words import ANYBODY
from policies.identifying_details.ownership.mention import Mention
from policies.identifying_details.ownership.small_words import ADVERBS, AT, NOT
from policies.identifying_details.ownership.tokens import Token

_FROM = words("from de von vom van")
_NOTICING = words("know knows knew")
"""What is no business of whoever is there: you know that's Maya at (…)."""
_ABOUT = words("wegen about")
_THAT = words("that this")
_PLACED = _FROM | AT | words("with of in bei beim chez dans bij op en na no em")

IsClear = Callable[[Mention, Sequence[int], int], bool]
"""Tells whether nobody else is spoken of between somebody and a word."""


class Present:
    """Reads one message for them."""

    def __init__(self, tokens: Sequence[Token], mentions: Sequence[Mention], cues: Cues) -> None:
        self._tokens = tokens
        self._mentions = mentions
        self._cues = cues

    def who(self, sentence: range, first: int, is_clear: IsClear) -> Mention | None:
        """Return who is at, with or from the place, or leaves it; None where they have other business there.

        Args:
            sentence: indices of the words of its sentence.
            first: index of the first word of its name.
            is_clear: tells whether nobody else comes between.
        """
        before = range(sentence.start, first)
        meant = [at for at in before if self._tokens[at].text not in _NOTICING]
        if not self.is_placed(first) or self._has_any(meant, BUSINESS, SCHOOLING):
            return None
        if self._has_any(range(first, sentence.stop), _ABOUT):
            return None
        told = {one.first for one in self._mentions if self._is_as_told(one)}
        people = [one for one in self._mentions if one.first in before and one.first not in told]
        if not people or people[-1].who not in {"member", "you", "third"}:
            return None
        person = people[-1]
        between = [at for at in range(person.last + 1, first) if at not in told]
        spoken_of = person.how not in {"addressed", "source"} and is_clear(person, between, first)
        return person if spoken_of and self._is_of_it(between) else None

    def is_placed(self, first: int) -> bool:
        """Whether "at", "with" or "from" stands before the name or its article, or who leaves or joins it."""
        at = first - 1
        if at > 0 and self._tokens[at].text in self._cues.articles:
            at -= 1
        here = at >= 0 and self._tokens[at].sentence == self._tokens[first].sentence
        return here and among(self._tokens[at].text, _PLACED, STINTS)

    def _has_any(self, where: Sequence[int], *these: frozenset[str]) -> bool:
        return any(among(self._tokens[at].text, *these) for at in where)

    def _is_of_it(self, between: Sequence[int]) -> bool:
        """Tell "Maya is from (…)" from "Maya has a bed from (…)"."""
        said = [self._tokens[at].text for at in between]
        joining = self._cues.being, self._cues.articles, ADVERBS, NOT, ANYBODY, _FROM
        return _FROM.isdisjoint(said) or all(among(word, *joining) or word == "s" for word in said)

    def _is_as_told(self, one: Mention) -> bool:
        """What somebody is said to be, and nobody else: isn't Maya that lady from (…)."""
        told = one.first > 0 and self._tokens[one.last].text in ANYBODY
        shown = among(self._tokens[one.first - 1].text, self._cues.articles, _THAT)
        return one.who == "outsider" and told and shown
