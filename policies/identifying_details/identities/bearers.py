"""Who is said to bear a name: a member, "you", "she", in front of it or behind it."""

from collections.abc import Sequence

from policies.identifying_details.cues.cue import Cues, among, words
from policies.identifying_details.dictionary import is_a_word
from policies.identifying_details.identities.behind import OURS, Behind
from policies.identifying_details.identities.in_front import InFront
from policies.identifying_details.identities.people import People, Person, Reading
from policies.identifying_details.identities.shapes import Shape
from policies.identifying_details.identities.shown import Shown
from policies.identifying_details.medicines import is_a_medicine
from policies.identifying_details.ownership.roster import Roster
from policies.identifying_details.ownership.small_words import ADVERBS, NOT
from policies.identifying_details.ownership.tokens import Token
from policies.identifying_details.places import is_a_place
from policies.identifying_details.registered.nicknames import GIVEN_NAMES

_BETWEEN = 4
_FURTHER = 30
_NEGATED = words("t not wouldn couldn aren isn wasn weren must might may")
_ONCE = words("used to once originally früher mal einmal vroeger ooit antes avant autrefois")
_MAKING = words("makes make made")
_TOWNS = tuple(words("hausen dorf stadt furt haven ville shire ingen heim kirchen munde drecht veen"))
"""How villages end that are too small for a list of places."""
_THERE = words("there theres hay ha")
_REFLEXIVE = words("s se m me t te")
_TELLING = words("tell ask dile dales sag frag dis dites diz zeg vraag")
"""Verbs in front of whoever is to be told something."""
_RELATED = words(
    "related relation cousins emparentado emparentada verwandt parente aparentado verwant familie"
)


class Bearers(Reading):
    """Reads the words around a name for whom it is said of."""

    def __init__(self, tokens: Sequence[Token], cues: Cues, roster: Roster, people: People) -> None:
        super().__init__(tokens, cues, roster, people)
        self._in_front = InFront(tokens, cues, roster, people)
        self._behind = Behind(tokens, cues, roster, people)
        self._shown = Shown(tokens, cues, roster, people)

    def of_a_full_name(self, name: Shape) -> Person | None:
        """Who Judith Marsh is."""
        return (
            self._in_front.before(name.start)
            or self._shown.shown(name.start)
            or self._framed(name)
            or self._by_its_first_name(name)
            or self._behind.behind(name.last)
            or self._misnamed(name.first)
        )

    def _framed(self, name: Shape) -> Person | None:
        """Tum (…) ho, Hope (…) hai: in Hindi the verb stands behind."""
        behind = self._tokens[name.last + 1 : name.last + 2]
        if not self._cues.possessing or not behind or behind[0].opens or not name.start:
            return None
        held = behind[0].text in self._cues.being and self._people.same(name.start - 1, name.first)
        return self._people.ending_at(name.start - 1) if held else None

    def of_a_surname(self, name: Shape) -> Person | None:
        """You're a Pickersgill; are you one; Hope was; you wouldn't be."""
        at, cues = name.start - 1, self._cues
        if at < 0 or not self._people.same(at, name.first):
            return None
        person = self._people.ending_at(at)
        if person is not None and self._tokens[at].text not in cues.being:
            led = self._tokens[person.first - 1].text if person.first else ""
            asked = among(led, cues.being, _MAKING)  # that makes you a Pickersgill
            return person if asked else None
        if not _RELATED.isdisjoint(token.text for token in self._tokens[max(0, at - _BETWEEN) : at + 1]):
            return self._people.nearest(at + 1)
        being = False
        for before in range(at, max(-1, at - _BETWEEN), -1):
            word = self._tokens[before].text
            if being and word not in cues.being and (person := self._people.ending_at(before)) is not None:
                return None if self._is_mine(person.first) else person
            being = being or word in cues.being
            there = word in _THERE or not self._people.same(before, at)  # Maya there's a Pickersgill
            if there or not among(word, cues.being, cues.helping, ADVERBS, _NEGATED, _ONCE):
                return None
        return None

    def _is_mine(self, first: int) -> bool:
        """My nan was a Pruitt; not: our Maya was."""
        before = self._tokens[first - 1].text if first else ""
        return before in self._cues.my and before not in OURS

    def shown_on_a_plate(self, name: Shape) -> Person | None:
        """Whose doorbell or name tag says so."""
        return self._shown.surname(name.first)

    def in_brackets(self, name: Shape) -> Person | None:
        """Hope (Pickersgill) came along; not: Hope (Sertraline), Hope (Leeds), Hope (Mülhausen)."""
        at = name.first
        if not at or not self._is_enclosed(at) or self._tokens[at].gap != " (":
            return None
        named = self._people.ending_at(at - 1)
        word = self._tokens[at].text
        rare = not (word in GIVEN_NAMES or is_a_word(word, (self._cues.language,)) or is_a_medicine(word))
        rare = rare and not (is_a_place(word) or word.endswith(_TOWNS))
        return named if rare and named is not None and named.members else None

    def of_a_given_name(self, name: Shape) -> Person | None:
        """Whom they called Julian; who is Judith at work; whom I deadnamed and wrote Julian."""
        at = name.first
        person = self._people.ending_at(at - 1) if at and self._people.same(at - 1, at) else None
        you = at > 0 and self._tokens[at - 1].text in self._cues.you
        told = person is not None and (person.members or you) and person.first
        if told and person is not None and self._is_called(person.first - 1):
            return person
        person = self._in_front.before(at)
        if person is not None and (self._holds_elsewhere(at) or (person.members and self._is_enclosed(at))):
            return person
        if (member := self._in_brackets(at + 1)) is not None:
            return member
        return self._misnamed(at) or (self._shown.shown(at) if self._people.parts(at + 1) else None)

    def _in_brackets(self, at: int) -> Person | None:
        """Judith (Sparrow) came along."""
        if at >= len(self._tokens) or self._tokens[at].gap.strip() != "(":
            return None
        while at + 1 < len(self._tokens) and among(
            self._tokens[at].text, self._cues.pointing, self._cues.being, OURS
        ):
            at += 1  # Judith (that's sparrow) came along
        person = self._people.at(at)
        closed = at + 1 >= len(self._tokens) or ")" in self._tokens[at + 1].gap
        return person if closed and person is not None and person.members else None

    def _is_called(self, verb: int) -> bool:
        """They called Hope (…); not: my brother calls himself Hope (…)."""
        itself = verb > 0 and self._tokens[verb - 1].text in _REFLEXIVE
        return self._tokens[verb].text in self._cues.equating and not itself

    def _misnamed(self, name: int) -> Person | None:
        """I deadnamed Jules on the form, wrote (…); your deadname is on your bag, it says (…)."""
        here = self._tokens[name].sentence
        for verb in range(name - 1, max(-1, name - _FURTHER), -1):
            if self._tokens[verb].sentence < here - 1:
                return None
            if self._tokens[verb].text in self._cues.misnaming:
                return self._people.at(verb + 1) or (self._people.ending_at(verb - 1) if verb else None)
        return None

    def _holds_elsewhere(self, at: int) -> bool:
        """Tessa is Theresa on her birth certificate; you're in my phone as Theresa."""
        under = at > 0 and self._tokens[at - 1].text in self._cues.under
        around = self._tokens[max(0, at - _BETWEEN) if under else at + 1 : at + 6]
        here = self._tokens[at].sentence
        return any(token.sentence == here and token.text in self._cues.elsewhere for token in around)

    def _is_enclosed(self, at: int) -> bool:
        """Sparrow (Judith) came along."""
        behind = self._tokens[at + 1].gap if at + 1 < len(self._tokens) else ")"
        return self._tokens[at].gap.endswith("(") and behind.startswith(")")

    def _by_its_first_name(self, name: Shape) -> Person | None:
        """That's Hope Pickersgill you're talking to; thanks Hope Pickersgill; our Hope Pickersgill."""
        named = self._roster.named(self._tokens, name.first)
        you = self._tokens[name.last + 1 : name.last + 3]
        to_you = len(you) == 2 and you[0].text in self._cues.you
        before = self._tokens[name.start - 1] if name.start else None
        if before is None or not self._people.same(name.start - 1, name.first):
            return None
        if to_you and among(before.text, self._cues.being, self._cues.pointing):
            return Person(name.last + 1, named.members if named is not None else ())
        shown = named is not None and self._roster.shows(self._tokens[name.first].text)
        greeted = (
            among(before.text, self._cues.greetings, self._cues.my, _TELLING)
            and self._tokens[name.first].gap == " "
        )
        if named is not None and shown and greeted and not self._is_everyday(before.text):
            return Person(name.first, named.members)
        return None

    def _is_everyday(self, greeting: str) -> bool:
        """No Hope Solo, love Grace Jones, lol Hope Solo: no greeting."""
        return among(greeting, self._cues.endearments, self._cues.frequent, self._cues.fillers, NOT)
