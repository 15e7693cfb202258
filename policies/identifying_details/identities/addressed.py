"""Full names by which somebody is called or spoken to, and names set beside one that is known here."""

from policies.identifying_details.cues.cue import among, words
from policies.identifying_details.identities.people import Person, Reading
from policies.identifying_details.identities.shapes import Shape
from policies.identifying_details.ownership.small_words import ADVERBS

_IF = words("if falls wenn si se als")
_HERE = words("reading seeing listening lurking there around out up liest mitliest lees leyendo lis lendo")
TAGS = words("right toch oder verdad no hein ne yeah eh like lol haha")
"""What may stand between a full name and "you"."""
_PRAISING = words("""
    congratulations congrats thanks cheers bravo done glückwunsch gefeliciteerd enhorabuena felicidades
    parabéns félicitations
""")
_GREETING = words("""
    hello hi hey hallo hola salut oi bonjour bonsoir moin servus morning afternoon evening morgen tag abend
    días tardes noches dia tarde noite dag
""")
_CALLED = words("called calls call appelé appelle llamaron llaman aufgerufen gerufen chamaram geroepen")
_OWN = words(
    "own very dear lovely wonderful brilliant eigene eigener propia propio propre própria próprio eigen"
)
"""What may stand between "our" and a name."""
_STEM = 3
_FURTHER = 30
_OPENING = 4
_WAS = words("was wasn wasnt is isn isnt war ist era es etait est foi e")


class Addressed(Reading):
    """Reads one text for them."""

    def of_a_full_name(self, name: Shape) -> Person | None:
        """Who is called Judith Marsh, or set beside her name."""
        return (
            self._ours(name)
            or self._spoken_to(name)
            or self._pointed_back(name)
            or self._set_beside(name)
            or self._addressed_by_it(name)
            or self._called_twice(name)
            or self._asked_before(name)
            or self._praised(name)
            or self._called_by_others(name)
        )

    def of_a_titled_name(self, name: Shape) -> Person | None:
        """Who is called madame Marsh, with a title in small letters."""
        title = self._tokens[name.first - 1] if name.first else None
        if title is None or title.capital or title.text not in self._cues.titles:
            return None
        return self._called_by_others(name._replace(start=name.first - 1))

    def _ours(self, name: Shape) -> Person | None:
        """The nurse calls Robert Marsh and up gets our Rob."""
        named = self._roster.named(self._tokens, name.first)
        if named is None or self._roster.shows(self._tokens[name.first].text):
            return None
        for at in range(name.last + 2, min(name.last + _FURTHER, len(self._tokens))):
            person = self._people.at(at) if self._tokens[at - 1].text in self._cues.my else None
            if person is not None and set(person.members) & set(named.members):
                return person
        return None

    def _spoken_to(self, name: Shape) -> Person | None:
        """Hope Pickersgill you daft thing; … if you're reading this; … right? You gave the talk."""
        row = [token.text for token in self._tokens[name.last + 1 : name.last + 5]]
        if not row or not self._tokens[name.start].opens or "," in self._tokens[name.last + 1].gap:
            return None
        if row[0] in _IF:
            here = len(row) == 4 and row[3] in _HERE
            row = row[1:] if here else []
        elif row[0] in TAGS or (len(row) > 1 and row[0] in self._cues.helping and row[1] in self._cues.you):
            row = row[1:]
        return self._whose_first_name(name) if row and row[0] in self._cues.you else None

    def _praised(self, name: Shape) -> Person | None:
        """So congratulations, Hope Pickersgill. Only whom one speaks to is praised by name, and thanked."""
        before = self._tokens[name.start - 1].text if name.start else ""
        if not among(before, _PRAISING) or not self._people.parts(name.last + 1):
            return None
        named = self._roster.named(self._tokens, name.first)
        return None if named is None else Person(name.first, named.members)

    def _called_by_others(self, name: Shape) -> Person | None:
        """The baker goes 'morning Mrs Marsh' to Hope; they called Hope up, Mrs Marsh to room two."""
        before = self._tokens[name.start - 1].text if name.start else ""
        greeted = before in _GREETING
        if self._tokens[name.start].text not in self._cues.titles or not (
            greeted or self._is_called_up(name)
        ):
            return None
        near = range(max(0, name.start - _FURTHER), min(name.last + _OPENING, len(self._tokens)))
        here = [at for at in near if self._people.same(at, name.first)]
        named = [one for at in here if (one := self._roster.named(self._tokens, at)) is not None]
        to_me = any(among(self._tokens[at].text, self._cues.me) for at in here)
        alone = len({one.members for one in named}) == 1 and not named[0].ordinary and not to_me
        return Person(named[0].first, named[0].members) if alone else None

    def _is_called_up(self, name: Shape) -> bool:
        """They called Hope up at the clinic, Mrs Marsh to room two."""
        row = [
            at for at in range(max(0, name.start - _FURTHER), name.start) if self._people.same(at, name.first)
        ]
        apart = self._tokens[name.start].gap.strip() != ""
        return apart and any(self._tokens[at].text in _CALLED for at in row)

    def _whose_first_name(self, name: Shape) -> Person | None:
        """Whose display name begins the full name, or is short for it and follows: Theresa Marsh, … Tess!"""
        first = self._tokens[name.first].text
        named = self._roster.named(self._tokens, name.first)
        if named is not None:
            return Person(name.first, named.members)
        for at in range(name.last + 1, min(name.last + _FURTHER, len(self._tokens))):
            if self._roster.lengthens(first) and self._tokens[at].text[:_STEM] == first[:_STEM]:
                return self._people.at(at)
        return None

    def _pointed_back(self, name: Shape) -> Person | None:
        """Hope? That's Judith Marsh."""
        at = name.start - 1
        while (
            at >= 0
            and not self._tokens[at].opens
            and among(self._tokens[at].text, self._cues.being, self._cues.articles, ADVERBS)
        ):
            at -= 1
        if at < 1 or not self._tokens[at].opens or self._tokens[at].text not in self._cues.pointing:
            return None
        person = self._people.ending_at(at - 1)
        alone = person is not None and self._tokens[person.first].opens
        return person if alone and person is not None and person.members else None

    def _set_beside(self, name: Shape) -> Person | None:
        """Judith Marsh on the radio, our Hope; lists you, Judith Marsh, as a daughter."""
        for at in range(name.last + 2, min(name.last + _FURTHER, len(self._tokens))):
            if not self._people.same(at, name.last):
                break
            led = at - 1 - (self._tokens[at - 1].text in _OWN)
            person = self._people.at(at) if self._tokens[led].text in self._cues.my else None
            if person is not None and "," in self._tokens[led].gap and self._people.parts(at + 1):
                return person if person.members else None
        before = name.start - 1
        enclosed = "," in self._tokens[name.start].gap and self._people.parts(name.last + 1)
        you = before > 0 and self._tokens[before].text in self._cues.you
        return Person(before, ()) if enclosed and you and self._people.same(before, name.first) else None

    def _addressed_by_it(self, name: Shape) -> Person | None:
        """You taught my kid, Mr Marsh: a title and a surname, set apart at the end."""
        titled = self._tokens[name.start].text in self._cues.titles
        apart = "," in self._tokens[name.start].gap and self._people.parts(name.last + 1)
        if not titled or not apart:
            return None
        here = range(max(0, name.start - _FURTHER), name.start)
        return next(
            (
                Person(at, ())
                for at in here
                if self._people.same(at, name.start) and self._tokens[at].text in self._cues.you
            ),
            None,
        )

    def _called_twice(self, name: Shape) -> Person | None:
        """Hope, Judith Marsh, come in: called by the one name and by the other."""
        if name.start < 1 or not name.last + 1 < len(self._tokens):
            return None
        behind = self._tokens[name.last + 1]
        apart = "," in self._tokens[name.start].gap and "," in behind.gap
        person = self._people.ending_at(name.start - 1) if apart else None
        opens = person is not None and self._tokens[person.first].opens and bool(person.members)
        return person if opens and behind.text in self._cues.bidding else None

    def _asked_before(self, name: Shape) -> Person | None:
        """Wasn't it you on the front page? Judith Marsh."""
        if name.start < 3 or not self._tokens[name.start].opens or "?" not in self._tokens[name.start].gap:
            return None
        here = self._tokens[name.first].sentence
        asked = [at for at in range(max(0, name.start - _FURTHER), name.start)
                 if self._tokens[at].sentence == here - 1][:_OPENING]  # fmt: skip
        opening = {self._tokens[at].text for at in asked}
        you = next((at for at in asked if self._tokens[at].text in self._cues.you), None)
        was_it = not opening.isdisjoint(_WAS) and not opening.isdisjoint(self._cues.pointing)
        return Person(you, ()) if you is not None and was_it else None
