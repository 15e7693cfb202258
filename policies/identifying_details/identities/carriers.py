"""Full names on what carries them: a badge, a parcel, an account; and whose badge that is."""

from policies.identifying_details.cues.cue import among, words
from policies.identifying_details.full_names import FAMOUS
from policies.identifying_details.identities.people import InReply, Person
from policies.identifying_details.identities.shapes import Shape
from policies.identifying_details.ownership.small_words import AT

_POST = words("""
    post letter letters parcel package packet mail delivery envelope brief päckchen paket post carta paquete
    correo lettre colis courrier encomenda correio pakje pakket
""")
"""What comes for somebody by their full name."""
CARRIERS = _POST | words("""
    account profile badge lanyard passport licence license card certificate label tag konto profil ausweis
    cuenta perfil compte conta profiel
""")
"""What carries a full name."""
_MOURNED = words("survived missed mourned leaves")
_NEAR_DEATH = 8
_SIGNED = words("""
    engraved engraving trophy plaque inscribed stitched minutes signs signed signature addressed caller
    envelope petition parcels letters papers rego registration logbook post
""")
"""What else stands beside an initial and a surname: signs as T. Marsh, parcels for T. Marsh."""
LISTS = words("""
    raffle draw winners prizes wristband
    list sheet board rota register roster door chart screen programme program team bag box bell
""")
"""What names people by an initial and a surname."""
_INITIALLED = (
    LISTS
    | CARRIERS
    | _SIGNED
    | words("""
    headed letterhead fax byline echo gazette newspaper paper page front woman man resident local club honour
    honours scoreboard results form forms sheet minutes meeting invoice spelled spelt spell write
    briefkopf umschlag brief fax zeitung klingel aushang formular liste absender petition unterschrieben
    envelop kaartje pakje lijst krant brievenbus formulier sobre buzón lista listado formulario periódico
    enveloppe liste boîte journal formulaire envelope lista jornal caixa formulário
    """)
)
"""What stands in a sentence with an initial and a surname."""
_ROLES = words("dr doctor doktor docteur dra prof professor rev reverend")
_SEARCHED = words(
    "google googled googling search searched searches hit result results url obituary obit article"
)
"""What brings up a full name."""
_SIGNS = words("signs signed signing unterschreibt firma signe assina tekent")
_SIGNING = 5
_WRITING = words("write put use say spell schreib schreibt pon pone ecris mets escreve poe schrijf zet")
_FAR = 9
_LEAST_ALIKE = 5
NAME = words("name names nombre nom nome naam")

_NEAR = 30
"""How many words before and behind a name are looked at."""


class Carriers(InReply):
    """Reads one text for them; `answered` is whose message it answers, if it does."""

    def of_a_full_name(self, name: Shape) -> Person | None:
        """Whose badge, post or account carries Judith Marsh."""
        return (
            self._carried(name)
            or self._read_from(name)
            or self._posted_to(name)
            or self._by_itself(name)
            or self._lengthened(name)
            or self._mourning(name)
            or self._written_on(name)
            or self._stands_on(name)
        )

    def _carried(self, name: Shape) -> Person | None:
        """It's Judith Marsh on her badge, on Hope's blue badge."""
        behind = self._tokens[name.last + 1 : name.last + 4]
        if len(behind) < 3 or any(token.opens for token in behind):
            return None
        if behind[0].text in AT and (named := self._roster.named(self._tokens, name.last + 2)) is not None:
            carried = {token.text for token in self._tokens[named.last + 1 : named.last + 5]}
            return None if carried.isdisjoint(CARRIERS) else Person(named.first, named.members)
        on, whose, carrier = (token.text for token in behind)
        told = among(whose, self._cues.yours, self._cues.theirs)
        return Person(name.last + 2, ()) if told and on in AT and carrier in CARRIERS else None

    def _read_from(self, name: Shape) -> Person | None:
        """The label on the bag said HOPE T MARSH; not: my sister's badge said Hope Marsh."""
        here = self._tokens[name.first].sentence
        if not name.first or self._tokens[name.first - 1].text not in self._cues.showing:
            return None
        before = self._tokens[max(0, name.first - _NEAR) : name.first - 1]
        words = [token.text for token in before if token.sentence == here]
        theirs = any(self._cues.is_relation(word) for word in words)
        behind = (
            token.text for token in self._tokens[name.last + 1 : name.last + _NEAR] if token.sentence == here
        )
        if theirs or CARRIERS.isdisjoint(words) or not FAMOUS.isdisjoint(behind):
            return None
        return self._first_named(name) or self._spoken_of(name)

    def _spoken_of(self, name: Shape) -> Person | None:
        """Who was named in the sentence, and not called: Hope lost her bag, the label says (…)."""
        for at in range(max(0, name.first - _NEAR), name.first):
            named = self._roster.named(self._tokens, at)
            if named is None or named.ordinary or not self._people.same(at, name.first):
                continue
            called = "," in self._tokens[named.last + 1].gap
            return None if called else Person(named.first, named.members)
        return None

    def _lengthened(self, name: Shape) -> Person | None:
        """Dot's name brings up Dorothy Marsh: a name is spoken of, whose begins as the full name does."""
        person = self._first_named(name)
        here = self._tokens[name.first].sentence
        for at in range(max(0, name.start - _NEAR), name.start):
            token = self._tokens[at]
            if person is None or token.sentence != here or token.text not in NAME or at < 1:
                continue
            owner = self._people.nearest(at) or self._people.nearest(at + 1)
            if owner is not None and set(owner.members) & set(person.members):
                return owner
        return None

    def _stands_on(self, name: Shape) -> Person | None:
        """On his passport, get this, Judith Marsh."""
        here = self._tokens[name.first].sentence
        for at in range(name.start - 1, max(1, name.start - _FAR), -1):
            if self._tokens[at].sentence != here:
                return None
            whose = self._tokens[at - 1].text
            told = among(whose, self._cues.yours, self._cues.theirs) and self._tokens[at - 2].text in AT
            if told and self._tokens[at].text in CARRIERS:
                return Person(at - 1, ())
        return None

    def _written_on(self, name: Shape) -> Person | None:
        """For Candy's parcel write Candelaria Marsh: what is to be written begins as their name does."""
        here = self._tokens[name.first].sentence
        near = range(max(0, name.start - _NEAR), name.start)
        row = [at for at in near if self._tokens[at].sentence == here]
        words = [self._tokens[at].text for at in row]
        if _WRITING.isdisjoint(words[-3:]) or CARRIERS.isdisjoint(words):
            return None
        for at in row:
            named, known = self._roster.named(self._tokens, at), self._tokens[at].text
            alike = len(known) >= _LEAST_ALIKE and self._tokens[name.first].text.startswith(known[:-1])
            if named is not None and not named.ordinary and alike:
                return Person(named.first, named.members)
        return None

    def _mourning(self, name: Shape) -> Person | None:
        """Survived by her daughter Hope Marsh: so it stands in an obituary."""
        before = self._tokens[max(0, name.start - _NEAR_DEATH) : name.start]
        words = {token.text for token in before if token.sentence == self._tokens[name.first].sentence}
        kin = any(self._cues.is_relation(word) for word in words)
        return self._first_named(name) if kin and not words.isdisjoint(_MOURNED) else None

    def of_an_initial(self, name: Shape) -> Person | None:
        """D. Marsh on the team sheet. Dot, you never said: who is named beside it, and begins so."""
        here, letter = self._tokens[name.first].sentence, self._tokens[name.first].text
        near = range(max(0, name.first - _NEAR), min(name.last + _NEAR, len(self._tokens)))
        words = {self._tokens[at].text for at in near if abs(self._tokens[at].sentence - here) <= 1}
        beside = self._tokens[max(0, name.first - 2) : name.first]
        others = any(self._is_anyone(token.text) or token.text in _ROLES for token in beside)
        if others or (words.isdisjoint(_INITIALLED) and words.isdisjoint(self._cues.showing)):
            return None
        if (signer := self._signs_so(name)) is not None:
            return signer
        for at in near:
            token = self._tokens[at]
            named = self._roster.named(self._tokens, at) if token.text[:1] == letter else None
            close = abs(token.sentence - here) <= 1
            sure = named is not None and (token.capital or not named.ordinary)
            if named is not None and sure and close and len(token.text) > 1:
                return Person(named.first, named.members)
        return self._answered_so(name, letter)

    def _is_anyone(self, word: str) -> bool:
        """My doctor D. Marsh; not: local woman D. Marsh."""
        return self._cues.is_relation(word) and word not in _INITIALLED

    def _answered_so(self, name: Shape, letter: str) -> Person | None:
        """A reply to Hope: a parcel came for H. Marsh, so I keep it for you."""
        here = self._tokens[name.first].sentence
        near = self._tokens[max(0, name.first - _NEAR) : name.last + _NEAR]
        row = (token.text for token in near if abs(token.sentence - here) <= 1)
        if self._answered is None or not self._roster.begins_with(self._answered, letter):
            return None
        to_you = any(among(word, self._cues.you, self._cues.yours) for word in row)
        return Person(name.first, (self._answered,)) if to_you else None

    def _signs_so(self, name: Shape) -> Person | None:
        """Whoever signs off so: Sparrow signs off J. Marsh when she forgets."""
        for at in range(name.start - 1, max(0, name.start - _SIGNING), -1):
            if self._tokens[at].text in _SIGNS and self._people.same(at, name.first):
                return self._people.ending_at(at - 1)
        return None

    def _first_named(self, name: Shape) -> Person | None:
        """Who goes by the first word of a full name, where that is no everyday word."""
        named = self._roster.named(self._tokens, name.first)
        return None if named is None or named.ordinary else Person(name.first, named.members)

    def _posted_to(self, name: Shape) -> Person | None:
        """Hope got post for a Judith Marsh."""
        at = name.start - 1
        while at >= 0 and self._tokens[at].text in self._cues.articles:
            at -= 1
        if (
            at < 2
            or self._tokens[at].text not in self._cues.of
            or self._tokens[at].sentence != self._tokens[name.first].sentence
        ):
            return None
        posted = self._tokens[at - 1].text in _POST
        return self._people.nearest(at) if posted else None

    def _by_itself(self, name: Shape) -> Person | None:
        """A sentence of its own: liked by Hope from her own account. Judith Marsh."""
        closes = name.last + 1 == len(self._tokens) or self._tokens[name.last + 1].opens
        if not name.start or not self._tokens[name.start].opens or not closes:
            return None
        here = self._tokens[name.first].sentence
        start = max(0, name.start - _NEAR)
        before = {token.text for token in self._tokens[start : name.start] if token.sentence == here - 1}
        near = self._tokens[name.last + 1 : name.last + _NEAR]
        behind = {token.text for token in near if token.sentence == here + 1}
        announced = CARRIERS | _SEARCHED | NAME
        if announced.isdisjoint(before) and NAME.isdisjoint(behind):
            return None
        words = (at for at in range(start, name.start) if self._tokens[at].sentence == here - 1)
        people = (self._roster.named(self._tokens, at) for at in words)
        named = next((one for one in people if one is not None and not one.ordinary), None)
        if named is None or self._tokens[named.last + 1].gap.startswith(","):
            return None
        return Person(named.first, named.members)
