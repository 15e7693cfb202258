"""Who works or learns at an employer that a sentence names: whoever does such work in it, and nobody there.

A way of saying it ("works at", "the nurse at") is found with the name. Here the sentence only has to hold
somebody, the name and a word of work, with nobody else between who may be meant instead.
"""

from collections.abc import Iterator, Sequence

from policies.identifying_details.cues.cue import Cues, among, words
from policies.identifying_details.cues.engagements import (
    AT_WORK,
    BECOMING,
    DOING,
    EMPLOYING,
    HANDLED,
    HANDLING,
    LISTING,
    OTHERS,
    PETS,
    READING,
    SCHOOLING,
    WORKMATES,
)
from policies.identifying_details.detectors.role_words import ANYBODY, ROLES
from policies.identifying_details.detectors.school_words import LEARNING, SCHOOLS
from policies.identifying_details.detectors.workplace_role import is_a_role
from policies.identifying_details.ownership.mention import Mention
from policies.identifying_details.ownership.small_words import ADVERBS, AT
from policies.identifying_details.ownership.tokens import Token

_ROLE = 5
"""How many words a role may take behind "is": is my daughter's chemistry teacher."""
_PLACED = 5
_SHORTEST = 4
_NEAR = 3
_NEWCOMERS = words("girl guy lad boy lass woman man starter")
"""The new girl at (…): she works there."""
_ADDING = frozenset((",", "=", "-", "–"))
_NOW = words("now there apparently")


class Engaged:
    """Reads one message for them."""

    def __init__(self, tokens: Sequence[Token], mentions: Sequence[Mention], cues: Cues) -> None:
        self._tokens = tokens
        self._mentions = mentions
        self._cues = cues

    def who(self, first: int, last: int, *, sure: bool) -> Mention | None:
        """Return who is said to be engaged at the employer named by the words from `first` to `last`.

        Args:
            first: index of the first word of the name.
            last: index of the last.
            sure: whether the name says itself that it is an employer's; any other must follow a word of work.
        """
        sentence = self._sentence(first, last)
        learning = any(among(token.text, SCHOOLS, LEARNING) for token in self._tokens[first : last + 1])
        works = [at for at in sentence if not first <= at <= last and self._is_work(at, learning=learning)]
        if not sure:
            works = [at for at in works if 0 < first - at <= _PLACED]
        for person in self._people(sentence, first, last):
            if any(self._is_said_of(person, work, first, last) for work in works):
                return person
        return None

    def is_beside_work(self, first: int, last: int) -> bool:
        """Whether a word of work stands beside the name from `first` to `last`: else nobody is engaged there.

        It can be told before anybody is known to be spoken of.
        """
        others = (at for at in self._sentence(first, last) if not first <= at <= last)
        return self.is_worked_at(first, last) or any(self._is_work(at, learning=True) for at in others)

    def is_worked_at(self, first: int, last: int) -> bool:
        """Whether somebody is spoken of who works there, by what they do: the receptionist at (…)."""
        near = range(max(0, first - _PLACED), first)
        return any(
            self._tokens[at].sentence == self._tokens[last].sentence
            and (self._is_a_role(at) or self._is_work(at, learning=True))
            for at in near
        )

    def is_a_visitor(self, first: int) -> bool:
        """Whether the nearest member in front of an employer only wants to be there, or is told of it."""
        sentence = self._sentence(first, first)
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

    def _sentence(self, first: int, last: int) -> range:
        here = self._tokens[first].sentence
        while first > 0 and self._tokens[first - 1].sentence == here:
            first -= 1
        while last + 1 < len(self._tokens) and self._tokens[last + 1].sentence == here:
            last += 1
        return range(first, last + 1)

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
        return any(self._is_a_role(at) and self._added_from(at) == one.last + 1 for at in near)

    def _is_work(self, at: int, *, learning: bool) -> bool:
        word = self._tokens[at].text
        if among(word, AT_WORK, EMPLOYING, LISTING, WORKMATES, SCHOOLING) or (learning and word in READING):
            return True
        if word in DOING:
            behind = self._tokens[at + 1].text if at + 1 < len(self._tokens) else ""
            mad = among(behind, self._cues.objects, self._cues.me)  # it drives him mad
            return (
                at > 0
                and not mad
                and not among(self._tokens[at - 1].text, self._cues.articles, self._cues.my)
            )
        if word in HANDLED:
            return any(token.text in HANDLING for token in self._tokens[max(0, at - _ROLE) : at])
        return self._is_a_role(at) and (self._role_start(at) is not None or self._is_added(at))

    def _is_a_role(self, at: int) -> bool:
        """A nurse, one of the nurses, a dinner lady."""
        word = self._tokens[at].text
        if self._cues.language != "en":  # how roles end is known of English only
            return False
        if len(word) < _SHORTEST:
            return word in ROLES
        if word in ANYBODY and at > 1 and self._tokens[at - 2].text in self._cues.my:  # my ultrasound lady
            return True
        if word in _NEWCOMERS and at and self._tokens[at - 1].text == "new":
            return True
        named = [self._tokens[at - 1].text] if word in ANYBODY and at else []
        return is_a_role([*named, word]) or is_a_role([word.removesuffix("s").replace("wive", "wife")])

    def _role_start(self, role: int) -> int | None:
        """Where "is" stands in front of a role that somebody is: is one of the midwives."""
        for at in range(role - 1, max(-1, role - 1 - _ROLE), -1):
            if self._tokens[at + 1].opens or "," in self._tokens[at + 1].gap:
                return None
            if among(self._tokens[at].text, self._cues.being, BECOMING):
                she = at > 0 and self._tokens[at - 1].text in self._cues.they
                genitive = self._tokens[at].text == "s" and self._tokens[at].gap == "'" and not she
                article = among(self._tokens[at + 1].text, self._cues.articles, self._cues.my)
                return at if article or not genitive else None
        return None

    def _is_added(self, role: int) -> bool:
        """(…), deputy head now: what somebody is, added behind the place and not said of another."""
        behind = self._tokens[role + 1 : role + 2]
        closes = not behind or behind[0].opens or "," in behind[0].gap or behind[0].text in _NOW
        start = self._added_from(role)
        return closes and start is not None and self._tokens[start].text not in self._cues.articles

    def _added_from(self, role: int) -> int | None:
        """Where a role begins that a comma or a sign adds."""
        near = range(role, max(0, role - _NEAR - 1), -1)
        return next((at for at in near if self._tokens[at].gap.strip() in _ADDING), None)

    def _is_said_of(self, person: Mention, work: int, first: int, last: int) -> bool:
        """Whether it is that person's work, and that employer's."""
        word = self._tokens[work].text
        if among(word, SCHOOLING, WORKMATES):
            owned = person.last < first and self._is_owned(person, work) and self._leads_to(work, first)
            if owned or word not in AT_WORK:
                return owned
        if last < person.first:
            return self._is_said_behind(person, work, last)
        if person.last < work:
            between = (*range(person.last + 1, first), *range(last + 1, work + 1))
            return word not in LISTING and self._is_clear(person, between, work)
        if word in EMPLOYING:  # they manage Maya at (…)
            near = person.first - work <= _NEAR
            return near and self._is_clear(person, range(person.last + 1, first), work)
        return word in LISTING and first - person.last <= _PLACED  # the rota has Maya at (…)

    def _is_said_behind(self, person: Mention, work: int, last: int) -> bool:
        """It's (…) that Maya works for, (…) employ Maya, the new nurse of (…) is Maya."""
        if person.first < work:
            near = person.first - last <= _PLACED and work - person.last <= _NEAR
            return near and self._is_clear(person, range(last + 1, work + 1), work)
        if work < last:  # the girl who does my teeth at (…) is Maya
            named = person.first - last <= _NEAR and self._tokens[last + 1].text in self._cues.being
            return named and self._closes(person.last)
        being = any(token.text in self._cues.being for token in self._tokens[person.first - 2 : person.first])
        told = self._tokens[work].text in EMPLOYING or (being and self._is_a_role(work))
        near = person.first - work <= _NEAR
        return told and near and self._is_clear(person, range(last + 1, person.first), work)

    def _closes(self, last: int) -> bool:
        behind = self._tokens[last + 1 : last + 2]
        return not behind or behind[0].opens or "," in behind[0].gap

    def _is_owned(self, person: Mention, noun: int) -> bool:
        """Maya's boss, your new school."""
        if not 0 < noun - person.last <= _NEAR or self._tokens[noun].opens:
            return False
        behind = self._tokens[person.last + 1]
        genitive = behind.text == "s" and behind.gap == "'"
        return genitive or self._tokens[person.last].text in self._cues.yours | self._cues.theirs

    def _leads_to(self, work: int, first: int) -> bool:
        """Maya's boss over at (…), her school is (…); not: her boss shops at (…)."""
        between = self._tokens[work + 1 : first]
        joining = AT, self._cues.articles, self._cues.being, self._cues.placing, ADVERBS
        return work < first and all(among(token.text, *joining) for token in between)

    def _is_clear(self, person: Mention, between: Sequence[int], work: int) -> bool:
        """Whether nobody else is spoken of between, and nothing that makes them no more than a visitor."""
        role = self._role_start(work)
        for at in between:
            word = self._tokens[at].text
            shows = word in self._cues.showing and at == work + 1  # her truck says (…)
            tells = word in self._cues.telling and word not in HANDLING | {"has"}
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
