"""Statements that say who a member is: you're a Pickersgill; that makes sparrow Judith Marsh."""

import re
from collections.abc import Iterator, Sequence
from collections.abc import Set as AbstractSet
from typing import NamedTuple

from policies.identifying_details.cues import CUES, ORDINARY
from policies.identifying_details.cues.cue import Cues, among, words
from policies.identifying_details.full_names import PARTICLES, owns
from policies.identifying_details.ownership.roster import Roster
from policies.identifying_details.ownership.tokens import Token
from policies.identifying_details.ownership.uses import ADVERBS, AT
from policies.identifying_details.registered.nicknames import GIVEN_NAMES
from policies.identifying_details.told import Told
from policies.vocabulary.identifiers import UserId

_LONGEST = 4
_SHORTEST = 3
_BETWEEN = 4
_AHEAD = 12
_FAR = 8
_NEGATED = words("t not wouldn couldn aren isn wasn weren must might may")
_GOING_ON = words("by too yourself then like as now lol haha though or perhaps maybe from oder ou ook")
_OR = words("or o oder ou of")
_OF_A_FAMILY = words("a an one of the una un uma um une een")
_FAMILY = words(
    """
    before marrying married née maiden birth originally related relation family clan cousins
    girl lad lass antes casada nacida casou casar mariage avant voor getrouwd
    """
)
_SOMEBODY = frozenset[str]().union(*(cues.you | cues.they | cues.theirs for cues in CUES.values()))
_ELSEWHERE = frozenset[str]().union(*(cues.elsewhere for cues in CUES.values()))
_GIVEN = GIVEN_NAMES - ORDINARY
_CAPITALS = re.compile(
    r"(?<!\w)[A-ZÀ-ÖØ-Þ][^\W\d_]{1,30}[ '-](?:[a-zí]{1,3}[ '-]){0,4}[A-ZÀ-ÖØ-Þ][^\W\d_]"
    r"|(?<!\w)(?:[Aa]n?|of the|uma?|una?|une|een) [A-ZÀ-ÖØ-Þ][^\W\d_]"
)


def may_identify(folded: str) -> bool:
    """Whether two words in a row, or one behind "a", are written as names."""
    return _CAPITALS.search(folded) is not None


def may_hold_elsewhere(words: AbstractSet[str]) -> bool:
    """Whether a first name stands among these words, and a word for where another name holds."""
    return not _ELSEWHERE.isdisjoint(words) and not _GIVEN.isdisjoint(words)


def speaks_of_somebody(words: AbstractSet[str]) -> bool:
    """Whether any of these words is "you", "she" or the like."""
    return not _SOMEBODY.isdisjoint(words)


class _Person(NamedTuple):
    """A member, "you", "she": where they are named, and who may be meant, where that is known."""

    first: int
    members: tuple[UserId, ...]


def identities(tokens: Sequence[Token], cues: Cues, roster: Roster) -> Iterator[Told]:
    """Yield each name that a text says is that of a member, of "you", of "her"."""
    reader = _Reader(tokens, cues, roster)
    for at, token in enumerate(tokens):
        rules = (reader.full_name, reader.surname, reader.given_name)
        for rule in rules if token.capital else (reader.given_name,):
            first, last, person, cue = rule(at)
            if person is not None:
                yield Told(first, last, cue, person.members, person.first)


_Said = tuple[int, int, _Person | None, str]
"""The first and last word of a name, whom it is said of, and the rule."""


class _Reader:
    def __init__(self, tokens: Sequence[Token], cues: Cues, roster: Roster) -> None:
        self._tokens = tokens
        self._cues = cues
        self._roster = roster

    # -- what looks like a name ----------------------------------------------------------------------

    def full_name(self, first: int) -> _Said:
        last = self._full_name_end(first)
        if last == first:
            return first, first, None, ""
        start = first - 1 if first and self._tokens[first - 1].text in self._cues.titles else first
        return first, last, self._said_before(start, last) or self._said_behind(last), "identity"

    def _full_name_end(self, first: int) -> int:
        """The last word of a first name and a surname, or of a title and a surname; else `first`."""
        word = self._tokens[first].text
        titled = word in self._cues.titles and self._tokens[first].capital
        if not (titled or self._is_given(first) or self._is_rare(first)):
            return first
        last = first
        for at in range(first + 1, min(first + 1 + _LONGEST, len(self._tokens))):
            token = self._tokens[at]
            if token.opens or token.gap not in {" ", "-", "'", ". "}:
                break
            if self._is_rare(at):
                last = at
            elif not (token.capital and self._is_given(at)) and token.text not in PARTICLES:
                break
        return first if owns(self._tokens, last) else last

    def _is_given(self, at: int) -> bool:
        word = self._tokens[at].text
        return word in GIVEN_NAMES or self._roster.knows(word)

    def _is_rare(self, at: int) -> bool:
        """Whether a word is written as a name and is none of the everyday words, nor the name of a people."""
        token = self._tokens[at]
        cues = self._cues
        return (
            token.capital
            and len(token.text) >= _SHORTEST
            and token.text.isalpha()
            and token.text not in ORDINARY
            and not among(
                token.text, cues.peoples, cues.nouns, cues.organisations, cues.rooms, cues.relations
            )
            and not self._roster.knows(token.text)
        )

    # -- who is said to bear it ----------------------------------------------------------------------

    def _said_before(self, first: int, last: int) -> _Person | None:
        """Hope is (…), are you (…), that makes her (…), Hope is listed as (…)."""
        cues = self._cues
        at = first - 1
        between: set[str] = set()
        if self._is_likened(last):
            return None
        if at >= 0 and self._same(at, first) and self._is_beside(at, first):
            return self._person_ending_at(at if self._tokens[at].text not in _OR else at - 1)
        while at >= 0 and self._same(at, first) and first - at <= _BETWEEN:
            text = self._tokens[at].text
            person = self._person_ending_at(at)
            if person is not None and text not in cues.being:
                before = self._tokens[person.first - 1].text if person.first else ""
                asked = before in cues.being or before in cues.equating
                linked = not between.isdisjoint(cues.being | cues.equating)
                return person if (asked and self._is_mere(between)) or linked else None
            if among(text, cues.of, AT) or not among(text, cues.being, cues.equating, cues.articles, ADVERBS):
                break
            between.add(text)
            at -= 1
        if first and self._tokens[first - 1].text in cues.under and self._same(first - 1, first):
            return self._nearest(first - 1)
        return self._spoken_to(first, last)

    def _is_mere(self, between: AbstractSet[str]) -> bool:
        """Are you the very (…)."""
        return all(among(word, self._cues.articles, ADVERBS) for word in between)

    def _is_beside(self, at: int, first: int) -> bool:
        """Hope (…), Hope = (…), Hope, or (…)."""
        return self._tokens[first].gap.strip() in {"(", "=", "/"} or self._tokens[at].text in _OR

    def _is_likened(self, last: int) -> bool:
        """The Rosa Parks of this chat."""
        return last + 1 < len(self._tokens) and self._tokens[last + 1].text in self._cues.of - {"from"}

    def _spoken_to(self, first: int, last: int) -> _Person | None:
        """That's Hope Pickersgill you're talking to."""
        if not first or not among(self._tokens[first - 1].text, self._cues.being, self._cues.pointing):
            return None
        you = last + 1
        if you + 1 >= len(self._tokens) or self._tokens[you].text not in self._cues.you:
            return None
        named = self._roster.named(self._tokens, first)
        return _Person(you, named.members if named is not None else ())

    def _said_behind(self, last: int) -> _Person | None:
        """(…) is Hope; (…), that is TK; (…)? Was that you?; (…), who we know as Hope; (…) (Hope)."""
        linked = False
        for at in range(last + 1, min(last + _AHEAD, len(self._tokens))):
            token = self._tokens[at]
            if token.sentence > self._tokens[last].sentence + 1:
                return None
            linked = linked or (at == last + 1 and token.gap.strip() in {"=", "(", "/"})
            person = self._person_at(at) if linked else None
            if person is not None:
                return person if self._closes(at) else None
            linked = self._links(at, last) or (
                linked and among(token.text, self._cues.my, self._cues.articles)
            )
        return None

    def _links(self, at: int, last: int) -> bool:
        """Whether the person behind this word is the one named: is, that's, was that, as."""
        cues = self._cues
        word, before = self._tokens[at].text, self._tokens[at - 1].text
        if word in cues.being:
            return at == last + 1 or before in cues.pointing
        if word in cues.pointing:
            return before in cues.being | _NEGATED and at > last + 1
        return word in cues.under and self._same(at, last) and self._tokens[at].gap == " "

    def _closes(self, at: int) -> bool:
        """Whether a person stands at the end: that was you? Not: that was you quoting him; as Hope said."""
        if owns(self._tokens, at):
            return False
        ends = at + 1 == len(self._tokens) or self._ends(at + 1)
        behind = self._tokens[at + 1].text if not ends else ""
        return ends or not (self._tokens[at].text in self._cues.you or behind in self._cues.telling)

    def _ends(self, at: int) -> bool:
        return self._tokens[at].opens or self._tokens[at].gap.strip() != ""

    # -- a surname alone -----------------------------------------------------------------------------

    def surname(self, at: int) -> _Said:
        """Are you a Pickersgill; Hope was a Ní Chualáin before she married."""
        if self._cues.language == "de" or not self._is_rare(at) or self._tokens[at].text in GIVEN_NAMES:
            return at, at, None, ""
        first = last = at
        while last + 1 < len(self._tokens) and not self._ends(last + 1) and self._is_rare(last + 1):
            last += 1
        while first and self._tokens[first - 1].capital and self._tokens[first - 1].text in PARTICLES:
            first -= 1
        start = first - 1
        while start >= 0 and self._same(start, at) and self._tokens[start].text in _OF_A_FAMILY:
            start -= 1
        if start == first - 1 or start < 0 or not self._is_family(last):
            return at, at, None, ""
        return first, last, self._subject_ending_at(start), "surname"

    def _is_family(self, last: int) -> bool:
        """Whether one may belong to it: a Pickersgill, but no Leeds fan and no Plymothian."""
        behind = self._tokens[last + 1 : last + 6]
        if not _FAMILY.isdisjoint(token.text for token in behind):
            return True
        closes = (
            not behind
            or self._ends(last + 1)
            or among(behind[0].text, self._cues.frequent, self._cues.being, _GOING_ON)
        )
        return closes and not self._tokens[last].text.endswith(("ian", "ite"))

    def _subject_ending_at(self, at: int) -> _Person | None:
        """You're, are you, Hope was, you wouldn't be."""
        cues = self._cues
        person = self._person_ending_at(at)
        if person is not None and self._tokens[at].text not in cues.being:
            asked = person.first and self._tokens[person.first - 1].text in cues.being
            return person if asked else None
        being = False
        for before in range(at, max(-1, at - _BETWEEN), -1):
            if not self._same(before, at):
                return None
            word = self._tokens[before].text
            if being and word not in cues.being and (person := self._person_ending_at(before)) is not None:
                return person
            being = being or word in cues.being
            if not among(word, cues.being, cues.helping, ADVERBS, _NEGATED):
                return None
        return None

    # -- a first name alone --------------------------------------------------------------------------

    def given_name(self, at: int) -> _Said:
        """They called Jules Julian; I deadnamed Jules on the form, put Julian."""
        word = self._tokens[at].text
        if word not in GIVEN_NAMES or word in ORDINARY or self._roster.shows(word) or owns(self._tokens, at):
            return at, at, None, ""
        person = self._person_ending_at(at - 1) if at and self._same(at - 1, at) else None
        if (
            person is not None
            and person.members
            and person.first
            and self._tokens[person.first - 1].text in self._cues.equating
        ):
            return at, at, person, "called"
        if (person := self._said_before(at, at)) is not None and person.members and self._holds_elsewhere(at):
            return at, at, person, "elsewhere"
        for verb in range(at - 1, max(-1, at - _AHEAD), -1):
            if self._same(verb, at) and self._tokens[verb].text in self._cues.misnaming:
                return at, at, self._person_at(verb + 1), "misnamed"
        return at, at, None, ""

    def _holds_elsewhere(self, at: int) -> bool:
        """Tessa is Theresa on her birth certificate; Jules was Julian when we met."""
        behind = self._tokens[at + 1 : at + 6]
        return any(
            token.sentence == self._tokens[at].sentence and token.text in self._cues.elsewhere
            for token in behind
        )

    # -- people --------------------------------------------------------------------------------------

    def _nearest(self, before: int) -> _Person | None:
        """The person nearest in front, of those who are no relation of anybody."""
        for at in range(before - 1, max(-1, before - _FAR), -1):
            if not self._same(at, before) or self._tokens[at].text in self._cues.relations:
                return None
            if (person := self._person_ending_at(at)) is not None:
                return person
        return None

    def _person_ending_at(self, at: int) -> _Person | None:
        for first in range(at, max(-1, at - _LONGEST), -1):
            named = self._roster.named(self._tokens, first)
            if named is not None and named.last == at and not named.genitive:
                return _Person(first, named.members)
        return self._pronoun(at)

    def _person_at(self, at: int) -> _Person | None:
        named = self._roster.named(self._tokens, at)
        if named is not None and not named.genitive:
            return _Person(at, named.members)
        return self._pronoun(at)

    def _pronoun(self, at: int) -> _Person | None:
        cues = self._cues
        text = self._tokens[at].text
        if among(text, cues.you, cues.they) or text in cues.theirs:
            return _Person(at, ())
        return None

    def _same(self, one: int, other: int) -> bool:
        return self._tokens[one].sentence == self._tokens[other].sentence
