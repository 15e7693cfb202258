"""Full names that somebody found out, or gives out for a member: I googled Hope, it's Judith Marsh."""

from collections.abc import Sequence

from policies.identifying_details.cues.cue import among, words
from policies.identifying_details.full_names import FAMOUS
from policies.identifying_details.identities.carriers import CARRIERS
from policies.identifying_details.identities.people import InReply, Person
from policies.identifying_details.identities.shapes import Shape

_NEAR = 30
_FINDING = words("""
    googled searched looked found worked figured twigged clocked recognised recognized guessed googelte
    gesucht busqué encontré cherché trouvé procurei achei gezocht gevonden
""")
_IT_IS = words("its it s is es ist c est é het")
_BOOKING = words("""
    book booked booking reserve reserved table room taxi cab appointment order ticket tickets seat collection
    parcel buchen gebucht tisch reserva reservé réservé table mesa geboekt tafel
""")
_UNDER = words("under unter bajo sous sob onder")
_ADDRESSED = words("addressed made to for said says adressiert dirigido adressé endereçado gericht")
_CALLING = words("called calls shouted shouts announced paged")
_RISING = words("stood got gets stands jumped went answered answers walked rose put goes")
_GREETED = words("""
    thanks thank cheers hi hello hey welcome congrats congratulations birthday meet night morning danke hallo
    gracias hola merci bonjour obrigada obrigado olá bedankt
""")


class FoundOut(InReply):
    """Reads one text for them; `answered` is whose message it answers, if it does."""

    def of_a_full_name(self, name: Shape) -> Person | None:
        """Who is found to be Judith Marsh."""
        row = self._row(name)
        if (called := self._called_out(name)) is not None or self._is_known(name, row):
            return called
        return self._found(name, row) or self._addressed(name, row) or self._greeted(name)

    def of_a_bare_name(self, name: Shape) -> Person | None:
        """Book it for Hope under Marsh."""
        row = self._row(name)
        under = name.first > 0 and self._tokens[name.first - 1].text in _UNDER
        kin = any(among(self._tokens[at].text, self._cues.me) for at in row)
        kin = kin or any(self._cues.is_relation(self._tokens[at].text) for at in row)
        if not under or not self._people.parts(name.last + 1) or kin:
            return None
        return self._only_one(row) if any(self._tokens[at].text in _BOOKING for at in row) else None

    def _row(self, name: Shape) -> list[int]:
        """The words near a name, in its sentence."""
        near = range(max(0, name.start - _NEAR), min(name.last + _NEAR, len(self._tokens)))
        return [at for at in near if self._people.same(at, name.first)]

    def _is_known(self, name: Shape, row: Sequence[int]) -> bool:
        """Whether it is of somebody known to all, or of the sender's people."""
        before = [self._tokens[at].text for at in row if at < name.start]
        kin = any(self._cues.is_relation(word) for word in before)
        return kin or any(self._tokens[at].text in FAMOUS for at in row)

    def _found(self, name: Shape, row: Sequence[int]) -> Person | None:
        """I googled Hope, it's Judith Marsh."""
        before = [self._tokens[at].text for at in row if at < name.start]
        it_is = before[-1:] != [] and before[-1] in _IT_IS
        return self._only_one(row) if it_is and not _FINDING.isdisjoint(before) else None

    def _addressed(self, name: Shape, row: Sequence[int]) -> Person | None:
        """Hope's parcel was addressed to Judith Marsh."""
        before = [at for at in row if at < name.start]
        led = before[-1:] != [] and self._tokens[before[-1]].text in _ADDRESSED
        for at in before if led and self._people.parts(name.last + 1) else ():
            named = self._roster.named(self._tokens, at)
            behind = [token.text for token in self._tokens[named.last + 1 : named.last + 3]] if named else []
            if named and len(behind) > 1 and behind[0] == "s" and behind[1] in CARRIERS:
                return Person(at, named.members)
        return None

    def _called_out(self, name: Shape) -> Person | None:
        """The doctor called out Judith Marsh and Hope stood up."""
        before = [token.text for token in self._tokens[max(0, name.start - 2) : name.start]]
        behind = self._tokens[name.last + 1 : name.last + 3]
        joined = len(behind) > 1 and behind[0].text in self._cues.adding and not behind[0].opens
        called = any(word in _CALLING for word in before)
        person = self._people.at(name.last + 2) if joined and called else None
        if person is None or not person.members:
            return None
        rose = self._tokens[name.last + 3 : name.last + 6]
        return person if any(token.text in _RISING for token in rose) else None

    def _greeted(self, name: Shape) -> Person | None:
        """In answer to Hope: happy birthday Judith Marsh."""
        before = self._tokens[name.start - 1].text if name.start else ""
        closes = self._people.parts(name.last + 1) and self._tokens[name.start].gap == " "
        you = among(before, self._cues.you) and name.start > 1
        greeted = before in _GREETED or (you and self._tokens[name.start - 2].text in _GREETED)
        titled = self._tokens[name.start].text in self._cues.titles
        alone = not titled and not any(
            self._roster.named(self._tokens, at) for at in range(len(self._tokens))
        )
        if self._answered is None or not (closes and greeted and alone):
            return None
        return Person(name.first, (self._answered,))

    def _only_one(self, row: Sequence[int]) -> Person | None:
        """The one member of whom a sentence speaks."""
        named = [(at, one) for at in row if (one := self._roster.named(self._tokens, at)) is not None]
        sure = [(at, one) for at, one in named if not one.ordinary or self._tokens[at].capital]
        alone = len({one.members for _, one in sure}) == 1
        return Person(sure[0][0], sure[0][1].members) if alone else None
