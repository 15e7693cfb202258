"""Who works or learns at an employer that a sentence names: whoever does such work in it, and nobody there.

A way of saying it ("works at", "the nurse at") is found with the name. Here the sentence only has to hold
somebody, the name and a word of work, with nobody else between who may be meant instead.
"""

from collections.abc import Iterator, Sequence

from policies.identifying_details.cues.cue import Cues, among, words
from policies.identifying_details.cues.engagements import (
    AT_WORK,
    EMPLOYING,
    HANDLED,
    HANDLING,
    LISTING,
    OTHERS,
    PETS,
    SCHOOLING,
    WORKMATES,
)
from policies.identifying_details.detectors.employer_words import VISITED
from policies.identifying_details.detectors.school_words import LEARNING, SCHOOLS
from policies.identifying_details.detectors.workplace_idle import is_waiting
from policies.identifying_details.ownership.done_there import DoneThere
from policies.identifying_details.ownership.given_by import GivenBy
from policies.identifying_details.ownership.mention import Mention
from policies.identifying_details.ownership.named_next import NamedNext
from policies.identifying_details.ownership.present import Present
from policies.identifying_details.ownership.small_words import ADVERBS, AT
from policies.identifying_details.ownership.tokens import Token, sentence_of
from policies.identifying_details.ownership.turns import Turns
from policies.identifying_details.ownership.work import Work

_PLACED = 5
"""How many words may stand between a word of work and the place it is done at."""
_ANSWERING = words("answered answers answer picked picks pick")
_SERVING = 9
_SERVED = words(
    "taught teach teaches treated fixed served serve serves cut nursed trained measured fitted fed"
)
_THERE = words("there here")
_STAFFED = words("reception desk counter till tills checkout bar pass phones")
"""Where somebody stands who works there: who was sat on reception? our Maya."""
_DISCHARGED = words("entlassen ontslagen transferred")
"""What a hospital does to a patient, and any other employer to its staff."""
_NEAR = 3
"""How many words may stand between whoever works and the word for it."""


class Engaged:
    """Reads one message for them."""

    def __init__(self, tokens: Sequence[Token], mentions: Sequence[Mention], cues: Cues) -> None:
        self._tokens = tokens
        self._mentions = mentions
        self._cues = cues
        self._work = Work(tokens, cues)
        self._done = DoneThere(tokens, cues)
        self._present = Present(tokens, mentions, cues)
        self._turns = Turns(tokens, cues)
        self._next = NamedNext(tokens, mentions, cues, self._work)
        self._given = GivenBy(tokens, mentions, cues)

    def who(self, first: int, last: int, *, sure: bool, staffed: bool = False) -> Mention | None:
        """Return who is said to be engaged at the employer named by the words from `first` to `last`.

        Args:
            first: index of the first word of the name.
            last: index of the last.
            sure: whether the name says itself that it is an employer's; any other must follow a word of work.
            staffed: whether hardly anybody is there but those who are: then it takes no word of work.
        """
        sentence = sentence_of(self._tokens, first, last)
        learning = any(among(token.text, SCHOOLS, LEARNING) for token in self._tokens[first : last + 1])
        works = [
            at for at in sentence if not first <= at <= last and self._work.is_work(at, learning=learning)
        ]
        if any(token.text in VISITED for token in self._tokens[first : last + 1]):
            works = [at for at in works if self._tokens[at].text not in _DISCHARGED]
        if not sure:
            works = [at for at in works if 0 < first - at <= _PLACED]
        if self._is_mine(sentence, first):
            return None
        for person in self._people(sentence, first, last):
            if any(
                self._is_said_of(person, work, first, last)
                for work in works
                if not self._is_by_all(person, work) and self._done.is_done(person, work, first, last)
            ):
                return person
        if turned := self._by_turn(sentence, first, last):
            return turned
        if sure and (given := self._given.who(first, last)) is not None:
            return given
        present = self._present.who(sentence, first, self._is_clear) if staffed else None
        return present or (self._next.who(first, last) if sure else None)

    def _is_by_all(self, person: Mention, work: int) -> bool:
        """They did my eyes at (…): all that work there."""
        return self._tokens[work].text in HANDLED and self._tokens[person.last].text in self._cues.group

    def _by_turn(self, sentence: range, first: int, last: int) -> Mention | None:
        """Who does what is work only beside such a name: scoops at (…)."""
        work = self._turns.work(first, last)
        if work is None:
            return None
        people = self._people(sentence, first, last)
        doing = (one for one in people if one.last < work and self._turns.is_said_of(one, work))
        doing = (one for one in doing if self._done.is_done(one, work, first, last))
        return next((one for one in doing if self._is_clear(one, range(one.last + 1, first), work)), None)

    def _is_mine(self, sentence: range, first: int) -> bool:
        """I'm still at (…): nearest in front it is the sender who is there."""
        before = [one for one in self._mentions if one.first in sentence and one.last < first]
        if not before or before[-1].who != "self" or self._tokens[before[-1].first].text in self._cues.me:
            return False
        between = self._tokens[before[-1].last + 1 : first]
        joining = self._cues.being, self._cues.articles, ADVERBS, AT
        return bool(between) and all(among(token.text, *joining) or token.text == "m" for token in between)

    def who_answers(self, last: int) -> Mention | None:
        """Who does at the employer in front: I rang (…), and you answered."""
        for one in self._mentions:
            behind = self._tokens[one.last + 1 : one.last + 2]
            here = one.first > last and self._tokens[one.first].sentence == self._tokens[last].sentence
            if here and one.who in {"member", "you", "third"} and one.how != "addressed" and behind:
                return one if behind[0].text in _ANSWERING else None
        return None

    def who_served_there(self, last: int) -> Mention | None:
        """Whose work is told behind the employer: (…)? You taught my lad there; who was at the desk? Maya!"""
        if (found := self._found_there(last)) is not None:
            return found
        for one in self._mentions:
            near = last < one.first and self._tokens[one.first].sentence <= self._tokens[last].sentence + 1
            behind = self._tokens[one.last + 1 : one.last + 1 + _SERVING]
            row = [token.text for token in behind if token.sentence == self._tokens[one.first].sentence]
            if near and row[:1] and row[0] in _SERVED and not _THERE.isdisjoint(row):
                return one if one.who in {"member", "you", "third"} and one.how != "addressed" else None
        return None

    def _found_there(self, last: int) -> Mention | None:
        """I went to (…) and who was sat on reception? our Maya!"""
        asked = next((at for at in range(last + 1, len(self._tokens)) if "?" in self._tokens[at].gap), None)
        if asked is None or not self._asks_who(last, asked):
            return None
        first = asked + (self._tokens[asked].text in self._cues.my)
        return next((one for one in self._mentions if one.first == first and one.who == "member"), None)

    def _asks_who(self, last: int, asked: int) -> bool:
        """Who was behind the counter there?"""
        said = {token.text for token in self._tokens[last + 1 : asked]}
        return "who" in said and not _STAFFED.isdisjoint(said)

    def who_is_given(self, first: int, last: int) -> Mention | None:
        """Return who is given there what only staff are, or is told of in a way of staff, see `GivenBy`."""
        return self._given.who(first, last)

    def is_beside_work(self, first: int, last: int) -> bool:
        """Whether a word of work stands beside the name from `first` to `last`: else nobody is engaged there.

        It can be told before anybody is known to be spoken of.
        """
        behind = {token.text for token in self._tokens[last + 1 :]}
        if not _SERVED.isdisjoint(behind) and not _THERE.isdisjoint(behind):
            return True
        if self._asks_who(last, len(self._tokens)):
            return True
        others = (at for at in sentence_of(self._tokens, first, last) if not first <= at <= last)
        if self._given.is_told(first, last):
            return True
        if self._next.nouns_before(first) or self._turns.work(first, last) is not None:
            return True
        return self.is_worked_at(first, last) or any(self._work.is_work(at, learning=True) for at in others)

    def is_worked_at(self, first: int, last: int) -> bool:
        """Whether somebody is spoken of who works there, by what they do: the receptionist at (…)."""
        near = range(max(0, first - _PLACED), first)
        return any(
            self._tokens[at].sentence == self._tokens[last].sentence
            and (self._work.is_a_role_here(at) or self._work.is_work(at, learning=True))
            for at in near
        )

    def is_a_visitor(self, first: int) -> bool:
        """Whether the nearest member in front of an employer only wants to be there, or is told of it."""
        sentence = sentence_of(self._tokens, first, first)
        people = (one for one in reversed(self._mentions) if one.last < first and one.first in sentence)
        person = next((one for one in people if one.who == "member"), None)
        if person is None:
            return False
        between = range(person.last + 1, first)
        mine = any(
            one.who == "self" and (one.first == person.last + 1 or self._is_given_work(one, between))
            for one in self._mentions
        )
        has = self._tokens[person.last + 1].text == "s" and self._tokens[person.last + 2].text in PETS
        return mine or has or any(self._tokens[at].text in OTHERS for at in between)

    def _is_given_work(self, one: Mention, between: Sequence[int]) -> bool:
        """Maya got me a job at (…)."""
        behind = self._tokens[one.last + 1 : one.last + 2]
        given = bool(behind) and behind[0].text in self._cues.articles
        return one.first in between and self._tokens[one.first].text in self._cues.me and given

    def _people(self, sentence: range, first: int, last: int) -> Iterator[Mention]:
        """Who may be meant, in order: members, "you", "she"."""
        for one in self._mentions:
            inside = one.first in sentence and not first <= one.first <= last
            meant = one.how not in {"addressed", "source"} or self._is_presented(one)
            if inside and meant and one.who in {"member", "you", "third"}:
                yield one

    def _is_presented(self, one: Mention) -> bool:
        """Big Al, lorry driver, (…): the comma is no address, since what he does follows."""
        near = range(one.last + 1, min(one.last + 1 + _NEAR, len(self._tokens)))
        return any(
            self._work.is_a_role_here(at)
            and self._tokens[at].text not in AT_WORK  # sorry Maya, on the tills at (…)
            and self._work.added_from(at) == one.last + 1
            for at in near
        )

    def _is_said_of(self, person: Mention, work: int, first: int, last: int) -> bool:
        """Whether it is that person's work, and that employer's."""
        word = self._tokens[work].text
        if among(word, SCHOOLING, WORKMATES):
            owned = (
                person.last < first and self._work.is_owned(person, work) and self._work.leads_to(work, first)
            )
            if owned or word not in AT_WORK:
                return owned
        if last < person.first:
            return self._is_said_behind(person, work, last)
        if person.last < work:
            between = (*range(person.last + 1, first), *range(last + 1, work + 1))
            return word not in LISTING and self._is_clear(person, between, work)
        if word in SCHOOLING and work < person.first and self._is_it(first):
            return True  # they ask for the employer on the form for Maya, it's (…)
        if word in EMPLOYING:  # they manage Maya at (…)
            near = person.first - work <= _NEAR and first > person.last + 1  # not: manages her (…)
            return near and self._is_clear(person, range(person.last + 1, first), work)
        return word in LISTING and first - person.last <= _PLACED  # the rota has Maya at (…)

    def _is_it(self, first: int) -> bool:
        it, being = self._tokens[first - 2], self._tokens[first - 1]
        return being.text == "its" or (it.text == "it" and being.text in self._cues.being)

    def _is_said_behind(self, person: Mention, work: int, last: int) -> bool:
        """It's (…) that Maya works for, (…) employ Maya, the new nurse of (…) is Maya."""
        if person.first < work:
            near = person.first - last <= _PLACED and work - person.last <= _NEAR
            return near and self._is_clear(person, range(last + 1, work + 1), work)
        if work < last:  # the girl who does my teeth at (…) is Maya
            named = person.first - last <= _NEAR and self._tokens[last + 1].text in self._cues.being
            return named and self._closes(person.last)
        being = any(token.text in self._cues.being for token in self._tokens[person.first - 2 : person.first])
        told = self._tokens[work].text in EMPLOYING or (being and self._work.is_a_role_here(work))
        near = person.first - work <= _NEAR
        return told and near and self._is_clear(person, range(last + 1, person.first), work)

    def _closes(self, last: int) -> bool:
        behind = self._tokens[last + 1 : last + 2]
        return not behind or behind[0].opens or "," in behind[0].gap

    def _is_clear(self, person: Mention, between: Sequence[int], work: int) -> bool:
        """Whether nobody else is spoken of between, and nothing that makes them no more than a visitor."""
        role = self._work.role_start(work)
        if is_waiting([self._tokens[at].text for at in between]):  # in front of me at the till
            return False
        for at in between:
            word = self._tokens[at].text
            shows = word in self._cues.showing and at == work + 1  # her truck says (…)
            tells = word in self._cues.telling and word not in HANDLING | {"has", "hat"}
            if word in OTHERS or (tells and not shows):
                return False
        for one in self._mentions:
            if one.first in between and one is not person and not self._is_in_passing(one, work, role):
                return False
        return True

    def _is_in_passing(self, one: Mention, work: int, role: int | None) -> bool:
        """Whose teacher it is, and who is served: is my daughter's teacher at (…), did my jab at (…)."""
        if one.who == "public" and self._tokens[one.last].text in AT_WORK:
            return True
        if one.who == "third" or one.first == work or (role is not None and role < one.first < work):
            return True
        near = 0 < work - one.first <= _NEAR and self._tokens[work].text in HANDLED
        return near and one.who in {"self", "outsider"}
