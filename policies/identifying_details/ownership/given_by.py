"""Who works where an employer gives or refuses them what only staff have: (…) won't give Maya time off."""

import re
from collections.abc import Iterator, Mapping, Sequence

from policies.identifying_details.cues.cue import Cues, words
from policies.identifying_details.detectors.employer_brands import BRANDS, SUPPLIERS
from policies.identifying_details.detectors.employer_words import VISITED
from policies.identifying_details.ownership.given_ways import LOOSE, STRICT, WAYS
from policies.identifying_details.ownership.mention import Mention
from policies.identifying_details.ownership.tokens import Token, sentence_of

_YOU_ARE = words("estás estas")
"""A verb that says "you" by itself."""
_PEOPLE = frozenset({"member", "you", "third"})


class GivenBy:
    """Reads one message for them."""

    def __init__(self, tokens: Sequence[Token], mentions: Sequence[Mention], cues: Cues) -> None:
        self._tokens = tokens
        self._mentions = mentions
        self._cues = cues

    def who(self, first: int, last: int) -> Mention | None:
        """Return whom it is given to by the employer that the words from `first` to `last` name."""
        people = {
            one.first: one
            for one in self._mentions
            if one.who in _PEOPLE and not one.plural and one.how not in {"source", "addressed"}
        }
        row = list(self._row(first, last, people))
        said = " ".join(word for word, _ in row)
        for ways in self._held(first, last, STRICT):
            if found := ways.search(said):
                at = row[said.count(" ", 0, found.start("p"))][1]
                one = people.get(at, Mention(at, at, "you"))
                return None if self._is_somebody_elses(one, first) else one
        return None

    def _is_somebody_elses(self, one: Mention, first: int) -> bool:
        """Maya's brother says (…) won't give him the week off."""
        others = (other for other in self._mentions if other.first < first and other.who == "outsider")
        return one.who == "third" and any(others)

    def is_told(self, first: int, last: int) -> bool:
        """Whether the sentence speaks of what only staff are given; told before people are read."""
        said = " ".join(word for word, _ in self._row(first, last, {}))
        return any(ways.search(said) for ways in self._held(first, last, LOOSE))

    def _row(self, first: int, last: int, people: Mapping[int, Mention]) -> Iterator[tuple[str, int]]:
        """Yield the words of the sentence, E for the employer and P for people, and where they stand."""
        behind = 0
        for at in sentence_of(self._tokens, first, last):
            if at < behind or first < at <= last:
                continue
            word, one = self._tokens[at].text, people.get(at)
            behind = one.last + 1 if one is not None else at + 1
            person = one is not None or word in _YOU_ARE
            if "," in self._tokens[at].gap:
                yield ",", at
            yield ("E" if at == first else "P" if person else word), at

    def _held(self, first: int, last: int, ways: Sequence[re.Pattern[str]]) -> Iterator[re.Pattern[str]]:
        """Yield those of these ways that may be said of such a place."""
        named = [token.text for token in self._tokens[first : last + 1]]
        guests, sold = not VISITED.isdisjoint(named), not (SUPPLIERS | BRANDS).isdisjoint(named)
        for way, pattern in zip(WAYS, ways, strict=True):
            if (way.anywhere or not guests) and (way.sold or not sold):
                yield pattern
