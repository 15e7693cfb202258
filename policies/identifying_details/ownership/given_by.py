"""Who works where an employer gives or refuses them what only staff have: (…) won't give Maya time off."""

from collections.abc import Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet
from itertools import chain

from policies.identifying_details.cues.cue import Cues, words
from policies.identifying_details.cues.engagements import POSTS
from policies.identifying_details.cues.no_work import LEADING
from policies.identifying_details.detectors.employer_brands import BRANDS, SUPPLIERS
from policies.identifying_details.detectors.employer_words import VISITED
from policies.identifying_details.ownership.given_ways import WAYS, Compiled, compiled
from policies.identifying_details.ownership.mention import Mention
from policies.identifying_details.ownership.small_words import NOT
from policies.identifying_details.ownership.tokens import Token, sentence_of
from policies.identifying_details.ownership.work_ways import WORK_WAYS
from policies.identifying_details.required_words import ByRequired

_BY_LANGUAGE = {
    language: ByRequired((way.said, compiled(way)) for way in chain(WAYS, ways))
    for language, ways in WORK_WAYS.items()
}
_GUESTS = VISITED | words("gym choir club library allotments arena restaurant cafe church parkrun")
_OPENING = 2
"""How many words lead to a name at most: en el (…)."""
_YOU_ARE = words("estás estas sigues segues continuas sos eres")
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
        if self._is_denied(last):
            return None
        people = {one.first: one for one in self._mentions if one.who in _PEOPLE and not one.plural}
        row = list(self._row(first, last, people))
        said = " ".join(word for word, _ in row)
        for way in self._held(first, last, frozenset(said.split())):
            if found := way.strict.search(said):
                at = row[said.count(" ", 0, found.start("p"))][1]
                one = people.get(at, Mention(at, at, "you"))
                return None if self._is_somebody_elses(one, first) else one
        return None

    def _is_denied(self, last: int) -> bool:
        """Maya taught my mum at (…)? No, that was (…)."""
        behind = self._tokens[last + 1 : last + 2]
        return bool(behind) and "?" in behind[0].gap and behind[0].text in NOT

    def _is_somebody_elses(self, one: Mention, first: int) -> bool:
        """Maya's brother says (…) won't give him the week off."""
        others = (other for other in self._mentions if other.first < first and other.who == "outsider")
        return one.who == "third" and any(others)

    def is_told(self, first: int, last: int) -> bool:
        """Whether the sentence speaks of what only staff are given; told before people are read."""
        said = " ".join(word for word, _ in self._row(first, last, {}))
        return any(way.loose.search(said) for way in self._held(first, last, frozenset(said.split())))

    def _row(self, first: int, last: int, people: Mapping[int, Mention]) -> Iterator[tuple[str, int]]:
        """Yield the words of the sentence and where they stand.

        E is the employer, P whoever is spoken of, V whoever is hailed.
        """
        behind, named = 0, False
        for at in self._told_in(first, last):
            if at < behind or first < at <= last:
                continue
            one = people.get(at)
            if one is not None and named and (one.who, one.how) == ("third", "owner"):
                one = None  # Maya haar baas: hers, as said already
            behind = one.last + 1 if one is not None else at + 1
            if "," in self._tokens[at].gap:
                yield ",", at
            named = named or one is not None
            yield "E" if at == first else self._symbol(at, one), at

    def _told_in(self, first: int, last: int) -> range:
        """The sentence, with the one in front where it only adds the place: you were on the till!! In (…)."""
        here = sentence_of(self._tokens, first, last)
        start = here.start
        opens = self._tokens[start].text in LEADING and first - start <= _OPENING
        if not (opens and start and self._tokens[start - 1].text in POSTS):
            return here
        return range(sentence_of(self._tokens, start - 1, start - 1).start, here.stop)

    def _symbol(self, at: int, one: Mention | None) -> str:
        if one is None and self._tokens[at].text not in _YOU_ARE:
            return self._tokens[at].text
        return "V" if one is not None and one.how == "addressed" else "P"

    def _held(self, first: int, last: int, words: AbstractSet[str]) -> Iterator[Compiled]:
        """Yield those of these ways that may be said of such a place."""
        named = [token.text for token in self._tokens[first : last + 1]]
        guests, supplied = not _GUESTS.isdisjoint(named), not SUPPLIERS.isdisjoint(named)
        sold = supplied or not BRANDS.isdisjoint(named)
        for one in _BY_LANGUAGE.get(self._cues.language, _BY_LANGUAGE["en"]).possible(words):
            way = one.way
            told = (way.anywhere or not guests) and (way.sold or not sold) and (way.supplied or not supplied)
            if told:
                yield one
