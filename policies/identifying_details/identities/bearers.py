"""Who is said to bear a name: a member, "you", "she", in front of it or behind it."""

from collections.abc import Sequence
from collections.abc import Set as AbstractSet
from typing import NamedTuple

from policies.identifiers import UserId
from policies.identifying_details.cues.cue import Cues, among, words
from policies.identifying_details.full_names import owns
from policies.identifying_details.identities.shapes import Shape
from policies.identifying_details.ownership.roster import Roster
from policies.identifying_details.ownership.small_words import ADVERBS, AT, NOT
from policies.identifying_details.ownership.tokens import Token

_LONGEST = 4
_BETWEEN = 4
_AHEAD = 12
_FURTHER = 30
_OPENING = 3
_FAR = 8
_NEGATED = words("t not wouldn couldn aren isn wasn weren must might may")
_OR = words("or o oder ou of")
_OURS = words("our unsere unser nuestra nuestro notre nossa nosso onze")
_APPOSED = 3
"""How many words on "our Hope" may follow a name: (…), o sea nuestra (…)."""
_AND = words("and but so y e pero und aber et mais mas en maar")
_DOUBTING = words("isnt arent wasnt aint")
"""Being, denied in a question: isnt Hope the very (…)."""
_LISTING = words("names named lists listed list has have had calls called put puts")
"""Verbs that "her as" follows where a name is put to her."""
_PLAYING = words(
    "going dressed dressing cast plays played playing starring geht verkleidet disfrazada deguisee"
)
"""What somebody does as one who they are not: going as (…) for Halloween."""
_REFLEXIVE = words("s se m me t te")
_LIKE = words("like wie comme como zoals")
"""What likens somebody to a name; some of these also stand where one is written down."""
_WRITTEN = words("""
    sale aparece figura firma conocida conocido registrada registrado apuntada apuntado inscrito anotada
    anotado consta esta signe signee inscrit inscrite enregistre enregistree connue connu note notee
    apparait assina conhecida conhecido inscrita salva salvo guardada guardado tengo
""")
_ALIAS = words("aka alias formerly")
_RELATED = words(
    "related relation cousins emparentado emparentada verwandt parente aparentado verwant familie"
)
_TAGS = words("tag nametag badge namensschild namensschildchen naambordje")
"""What somebody wears, with a name right behind it."""
_BESIDE = frozenset(("(", "=", "/"))


class Person(NamedTuple):
    """A member, "you", "she": the word that names them, and who may be meant, where that is known."""

    first: int
    members: tuple[UserId, ...]


class Bearers:
    """Reads the words around a name for whom it is said of."""

    def __init__(self, tokens: Sequence[Token], cues: Cues, roster: Roster) -> None:
        self._tokens = tokens
        self._cues = cues
        self._roster = roster

    def of_a_full_name(self, name: Shape) -> Person | None:
        """Who Judith Marsh is."""
        return (
            self._before(name.start)
            or self._shown(name.start)
            or self._framed(name)
            or self._by_its_first_name(name)
            or self._behind(name.last)
            or self._misnamed(name.first)
        )

    def _framed(self, name: Shape) -> Person | None:
        """Tum (…) ho, Hope (…) hai: in Hindi the verb stands behind."""
        behind = self._tokens[name.last + 1 : name.last + 2]
        if not self._cues.possessing or not behind or behind[0].opens or not name.start:
            return None
        held = behind[0].text in self._cues.being and self.same(name.start - 1, name.first)
        return self.ending_at(name.start - 1) if held else None

    def of_a_surname(self, name: Shape) -> Person | None:
        """You're a Pickersgill; are you one; Hope was; you wouldn't be."""
        at, cues = name.start - 1, self._cues
        if at < 0 or not self.same(at, name.first):
            return None
        person = self.ending_at(at)
        if person is not None and self._tokens[at].text not in cues.being:
            asked = person.first and self._tokens[person.first - 1].text in cues.being
            return person if asked else None
        if not _RELATED.isdisjoint(token.text for token in self._tokens[max(0, at - _BETWEEN) : at + 1]):
            return self.nearest(at + 1)
        being = False
        for before in range(at, max(-1, at - _BETWEEN), -1):
            word = self._tokens[before].text
            if being and word not in cues.being and (person := self.ending_at(before)) is not None:
                return person
            being = being or word in cues.being
            if not self.same(before, at) or not among(word, cues.being, cues.helping, ADVERBS, _NEGATED):
                return None
        return None

    def of_a_given_name(self, name: Shape) -> Person | None:
        """Whom they called Julian; who is Judith at work; whom I deadnamed and wrote Julian."""
        at = name.first
        person = self.ending_at(at - 1) if at and self.same(at - 1, at) else None
        you = at > 0 and self._tokens[at - 1].text in self._cues.you
        told = person is not None and (person.members or you) and person.first
        if told and person is not None and self._is_called(person.first - 1):
            return person
        person = self._before(at)
        if person is not None and (self._holds_elsewhere(at) or (person.members and self._is_enclosed(at))):
            return person
        if (member := self._in_brackets(at + 1)) is not None:
            return member
        return self._misnamed(at) or (self._shown(at) if self.parts(at + 1) else None)

    def _in_brackets(self, at: int) -> Person | None:
        """Judith (Sparrow) came along."""
        if at >= len(self._tokens) or self._tokens[at].gap.strip() != "(":
            return None
        person = self.at(at)
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
                return self.at(verb + 1) or (self.ending_at(verb - 1) if verb else None)
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

    # -- in front of the name ------------------------------------------------------------------------

    def _before(self, first: int) -> Person | None:
        """Hope is (…), are you (…), that makes her (…), Hope is listed as (…), Hope (…)."""
        cues = self._cues
        at = first - 1
        between: set[str] = set()
        asked_you = None
        if at < 0 or not self.same(at, first):
            return None
        if self._tokens[first].gap.strip() in _BESIDE or self._tokens[at].text in _OR:
            return self.ending_at(at if self._tokens[at].text not in _OR else at - 1)
        while at >= 0 and self.same(at, first) and first - at <= _BETWEEN:
            text = self._tokens[at].text
            person = self.ending_at(at)
            if person is not None and text not in cues.being:
                before = self._tokens[person.first - 1].text if person.first else ""
                asked = among(before, cues.being, cues.equating, _DOUBTING) and self._is_mere(between)
                return person if asked or not between.isdisjoint(cues.being) else None
            trade = at == first - 1 and self._is_trade(at)
            if person is not None and text in cues.you:  # eres (…)?
                asked_you = person
            placed = text in AT and not (cues.language == "pt" and text in cues.articles)  # és a (…)
            likened = (placed or among(text, cues.of, _LIKE)) and not self._denies_you(at)
            joins = (
                trade
                or among(text, cues.being, cues.equating, cues.articles, ADVERBS)
                or self._denies_you(at)
            )
            if likened or not joins:
                break
            between.add(text)
            at -= 1
        return asked_you or (self.nearest(first - 1) if self._stands_under(first) else None)

    def _stands_under(self, first: int) -> bool:
        """Signs as (…); not: sings like (…), goes as (…) for halloween."""
        under, verb = self._tokens[first - 1].text, self._tokens[first - 2].text if first > 1 else ""
        if under not in self._cues.under or verb in _PLAYING:
            return False
        return under not in _LIKE or verb in _WRITTEN

    def _denies_you(self, at: int) -> bool:
        """Tú no eres (…)?, bist du nicht (…)?: whom one asks so, one takes for them."""
        if self._tokens[at].text not in NOT:
            return False
        beside = self._tokens[max(0, at - 2) : at + 2]
        return any(token.text in self._cues.you for token in beside)

    def _is_trade(self, at: int) -> bool:
        """Hope is the florist Judith Marsh: one small word between an article and the name."""
        article = at > 1 and self._tokens[at - 1].text in self._cues.articles
        word = self._tokens[at]
        return article and not word.capital and word.gap == " "

    def _is_mere(self, between: AbstractSet[str]) -> bool:
        """Are you the very (…)."""
        return all(among(word, self._cues.articles, ADVERBS) for word in between)

    def _shown(self, first: int) -> Person | None:
        """Where something shows the name that begins with the word `first`, whose that is."""
        if first < 3 or not self.same(first - 1, first):
            return None
        if self._tokens[first - 1].text in _TAGS:
            return self._who_wears_it(first)
        return self._whose_it_is(first) if self._tokens[first - 1].text in self._cues.showing else None

    def _whose_it_is(self, first: int) -> Person | None:
        """Hope's zoom says (…); your parcel said (…); not: her mum said (…)."""
        cues = self._cues
        for at in range(first - 2, max(-1, first - _FAR), -1):
            word = self._tokens[at].text
            if not self.same(at, first) or cues.is_relation(word):
                return None
            if among(word, cues.yours, cues.theirs) and at < first - 2:
                return Person(at, ())
            if word == "s" and at and (person := self.ending_at(at - 1)) is not None:
                return person
        return None

    def _who_wears_it(self, first: int) -> Person | None:
        """I saw you at the till with the name tag (…)."""
        for at in range(first - 2, max(-1, first - _FURTHER), -1):
            if not self.same(at, first) or self._cues.is_relation(self._tokens[at].text):
                return None
            if self._tokens[at].text in self._cues.you:
                return Person(at, ())
        return None

    def _by_its_first_name(self, name: Shape) -> Person | None:
        """That's Hope Pickersgill you're talking to; thanks Hope Pickersgill; our Hope Pickersgill."""
        named = self._roster.named(self._tokens, name.first)
        you = self._tokens[name.last + 1 : name.last + 3]
        to_you = len(you) == 2 and you[0].text in self._cues.you
        before = self._tokens[name.start - 1] if name.start else None
        if before is None or not self.same(name.start - 1, name.first):
            return None
        if to_you and among(before.text, self._cues.being, self._cues.pointing):
            return Person(name.last + 1, named.members if named is not None else ())
        shown = named is not None and self._roster.shows(self._tokens[name.first].text)
        greeted = (
            among(before.text, self._cues.greetings, self._cues.my) and self._tokens[name.first].gap == " "
        )
        if named is not None and shown and greeted and not self._is_everyday(before.text):
            return Person(name.first, named.members)
        return None

    def _is_everyday(self, greeting: str) -> bool:
        """No Hope Solo, love Grace Jones: no greeting."""
        return among(greeting, self._cues.endearments, self._cues.frequent, NOT)

    # -- behind the name -----------------------------------------------------------------------------

    def _behind(self, last: int) -> Person | None:
        """(…) is Hope; (…), our TK; (…)? Was that you?; (…), who we know as Hope; (…) I mean Hope."""
        linked = False
        opening = None
        for at in range(last + 1, min(last + _FURTHER, len(self._tokens))):
            token = self._tokens[at]
            opening = at if opening is None and token.opens else opening
            further = opening is not None and token.sentence > self._tokens[opening].sentence
            if opening is not None and (further or at > opening + _OPENING + _LONGEST):
                return None
            linked = linked or (at == last + 1 and token.gap.strip() in _BESIDE)
            person = self.at(at) if linked else None
            if person is not None:
                return person if self._closes(at) else None
            linked = self._links(at, last) or (
                linked and among(token.text, self._cues.my, self._cues.articles)
            )
        return None

    def _links(self, at: int, last: int) -> bool:
        """Whether the person behind this word is the one named: is, that's, was that, as, aka, mean."""
        cues = self._cues
        word, before = self._tokens[at].text, self._tokens[at - 1].text
        if word in cues.being and word in cues.pointing:
            return True
        if word in cues.being:
            return before in cues.pointing or self._is_all_of(last, at)
        if word in cues.pointing:
            return before in cues.being | _NEGATED and at > last + 1
        if word in _OURS and at <= last + _APPOSED:
            return "," in self._tokens[last + 1].gap and self.same(at, last)
        if among(word, _ALIAS, cues.correcting):
            return at <= last + 3
        return word in cues.under and self.same(at, last) and self._tokens[at].gap == " "

    def _is_all_of(self, last: int, being: int) -> bool:
        """(…) is; (…) from the paper is: nobody else comes between."""
        if being == last + 1:
            return True
        row = self._tokens[last + 1 : being + 1]
        plain = all(token.gap == " " and not token.capital and token.text not in _AND for token in row)
        return plain and len(row) <= _BETWEEN + 1 and not any(self._is_person(token.text) for token in row)

    def _is_person(self, word: str) -> bool:
        cues = self._cues
        return among(word, cues.i, cues.telling, cues.owning, cues.you, cues.they) or cues.is_relation(word)

    def _closes(self, at: int) -> bool:
        """Whether a person stands at the end: that was you? Not: that was you quoting him; as Hope said."""
        if owns(self._tokens, at):
            return False
        tag = self._tokens[at + 2 : at + 3]
        end = bool(tag) and "?" in tag[0].gap
        if end or self.parts(at + 1):
            return True
        called = self._roster.named(self._tokens, at + 1)
        if called is not None and self.parts(called.last + 1):  # was that you Hope
            return True
        return (
            self._tokens[at].text not in self._cues.you
            and self._tokens[at + 1].text not in self._cues.telling
        )

    # -- people --------------------------------------------------------------------------------------

    def nearest(self, before: int) -> Person | None:
        """Return who is nearest in front: Hope signs as (…); no relation, and not: you as Mary Poppins."""
        for at in range(before - 1, max(-1, before - _FAR), -1):
            if not self.same(at, before) or self._cues.is_relation(self._tokens[at].text):
                return None
            if (person := self.ending_at(at)) is not None:
                listed = person.first > 0 and self._tokens[person.first - 1].text in _LISTING
                return person if at < before - 1 or listed else None
        return None

    def ending_at(self, at: int) -> Person | None:
        """Return who is named by the words that end there, or by the pronoun there."""
        for first in range(at, max(-1, at - _LONGEST), -1):
            named = self._roster.named(self._tokens, first)
            if named is not None and named.last == at and not named.genitive:
                return Person(first, named.members)
        return self._pronoun(at)

    def at(self, at: int) -> Person | None:
        """Return who is named by the words that begin there, or by the pronoun there."""
        named = self._roster.named(self._tokens, at) if at < len(self._tokens) else None
        if named is not None and not named.genitive:
            return Person(at, named.members)
        return self._pronoun(at)

    def _pronoun(self, at: int) -> Person | None:
        cues = self._cues
        here = 0 <= at < len(self._tokens)
        somebody = here and among(self._tokens[at].text, cues.you, cues.yours, cues.they, cues.theirs)
        return Person(at, ()) if somebody else None

    def parts(self, at: int) -> bool:
        """Whether a clause ends in front of a word."""
        return at >= len(self._tokens) or self._tokens[at].opens or self._tokens[at].gap.strip() != ""

    def same(self, one: int, other: int) -> bool:
        """Whether two words are of one sentence."""
        return self._tokens[one].sentence == self._tokens[other].sentence


class Reading:
    """What is given to whatever looks further for who bears a name; `bearers` are the same text's."""

    def __init__(self, tokens: Sequence[Token], cues: Cues, roster: Roster, bearers: Bearers) -> None:
        self._tokens = tokens
        self._cues = cues
        self._roster = roster
        self._bearers = bearers
