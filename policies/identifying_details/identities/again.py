"""Members named once as all know them, and once more in full: the rota says teas by Hope Marsh. Hope, (…)."""

from collections.abc import Iterator

from policies.identifiers import UserId
from policies.identifying_details.cues.cue import among, words
from policies.identifying_details.full_names import FAMOUS
from policies.identifying_details.identities.addressed import TAGS
from policies.identifying_details.identities.carriers import CARRIERS, LISTS
from policies.identifying_details.identities.people import InReply, Person
from policies.identifying_details.identities.shapes import Shape
from policies.identifying_details.ownership.name_like import name_like
from policies.identifying_details.ownership.roster import Named
from policies.identifying_details.ownership.small_words import ADVERBS

_NEAR = 40
"""How many words before and behind a full name are looked at."""
_BETWEEN_MOST = 2
"""Sentences that may lie between the two."""
SEEN = (
    CARRIERS
    | LISTS
    | words("""
    newsletter bulletin website invoice receipt voucher ticket leaflet flyer petition minutes agenda jury
    raffle winners results names announced
    tannoy notice noticeboard paper programme brochure payslip cheque card
    wristband bracelet screenshot petition raffle
    form forms lease application obituary write writeup headline newspaper lanyard signature shouted
    zeitung zeitungsartikel formular antrag periodico formulario solicitud esquela journal formulaire
    faire jornal hollered hollers yelled
    inscricao krant formulier overlijdensbericht buzon
    rundbrief liste aushang schild lista cartel boletin affiche bulletin journal cartaz aviso lijst
    nieuwsbrief folder label etiketa etikett etiqueta etiquette
    """)
)
"""What people are named in full on."""
SEEN -= words("screen programme program")  # which show others too
SEEN_ENDS = (
    "brief",
    "liste",
    "schild",
    "zettel",
    "blatt",
    "anzeige",
    "lijst",
    "briefje",
    "krant",
    "erklarung",
)
ENJOYED = words("""
    saw see seen watch watched watching read reading love loves loved like heard hear by with that the new old
    than gesehen visto vi vu gezien wie como comme zoals als
""")
"""In front of whom one sees on a stage or screen."""
_NAME = words("name names nombre nom nome naam")
_KNOWN = words("knew recognise recognised recognize recognized remember remembered twigged")
_SHOUTED = words("shouted shouts yelled hollered called out")
_READ = words("said says showed shows read reads stood")
_ONLY = words("only just our actually literally sure ah oh")


class Again(InReply):
    """Reads one text for them; `answered` is whose message it answers, if it does."""

    def of_a_full_name(self, name: Shape) -> Person | None:
        """Who goes by the first word of a full name, and is spoken of or to besides."""
        named = self._roster.named(self._tokens, name.first)
        if not self._tokens[name.last].capital or named is None or named.genitive or self._is_anothers(name):
            return None
        alone = self._stands_alone(name) and self._spoken_of_before(name, named)
        seen = self._is_seen(name) and self._named_besides(name, named)
        longer = self._is_longer(name) and self._spoken_of(name, named)
        told = alone or seen or longer or self._is_said_twice(name) or self._is_known_again(name, named)
        told = told or (self._is_pointed_at(name) and self._is_known_from(name, named))
        return Person(name.first, self._narrowed(name, named)) if told else None

    def _narrowed(self, name: Shape, named: Named) -> tuple[UserId, ...]:
        """Of all who share the first name, the one who is named more closely: a Hope Marsh. Hope M, (…)."""
        for at in self._around(name, _BETWEEN_MOST):
            other = self._roster.named(self._tokens, at)
            if other is not None and set(other.members) < set(named.members):
                return other.members
        return named.members

    def _is_anothers(self, name: Shape) -> bool:
        """My cousin Hope Marsh; the film with Hope Marsh."""
        before = range(max(0, name.start - 3), name.start)
        kin = any(
            self._people.same(at, name.first) and self._cues.is_relation(self._tokens[at].text)
            for at in before
        )
        shouted = name.start > 0 and self._tokens[name.start - 1].text in _SHOUTED
        return (kin and not shouted) or any(self._tokens[at].text in FAMOUS for at in self._around(name, 1))

    def _stands_alone(self, name: Shape) -> bool:
        """They suggested Hope to me. Hope Marsh, a florist. Or: Hope Marsh?"""
        behind = name.last + 1
        if behind < len(self._tokens) and self._tokens[behind].text in TAGS:
            behind += self._tokens[behind].gap == " "
        return self._tokens[name.start].opens and (
            behind >= len(self._tokens) or self._tokens[behind].opens or "," in self._tokens[behind].gap
        )

    def _spoken_of_before(self, name: Shape, named: Named) -> bool:
        """Hope wrote that? Hope Marsh? So Hope, you said. Hope Marsh; not: Hope, I read. Hope Marsh."""
        here = self._tokens[name.first].sentence
        row = [at for at in self._around(name, 1) if self._tokens[at].sentence == here - 1]
        you = any(self._tokens[at].text in self._cues.you for at in row)
        for at in row:
            other = self._roster.named_again(self._tokens, at, named)
            if other is None or (other.ordinary and self._opens_a_question(at)):
                continue
            behind = self._tokens[other.last + 1].gap if other.last + 1 < len(self._tokens) else ""
            if not behind.startswith(",") or (you and "?" not in self._tokens[name.start].gap):
                return True
        return False

    def _opens_a_question(self, at: int) -> bool:
        """Will that stop? Will PIP?"""
        return self._tokens[at].opens and not name_like(self._tokens, at, self._cues)

    def _is_seen(self, name: Shape) -> bool:
        """Whether it is read, or read out, from what names people in full."""
        near = [self._tokens[at].text for at in self._around(name, 1)]
        return any(word in SEEN or word.endswith(SEEN_ENDS) for word in near)

    def _is_said_twice(self, name: Shape) -> bool:
        """It'll be under Marsh, Hope Marsh."""
        before = self._tokens[name.start - 1] if name.start else None
        parted = self._tokens[name.start].gap.strip()[:1] in {",", ".", "-", "–"}
        return before is not None and parted and before.text == self._tokens[name.last].text

    def _is_known_again(self, name: Shape, named: Named) -> bool:
        """Hope Marsh! I knew I knew her; Hope Marsh. That is Hope's name on there."""
        if not self._stands_alone(name):
            return False
        here = self._tokens[name.first].sentence
        behind = [at for at in self._around(name, 2) if self._tokens[at].sentence > here]
        words = {self._tokens[at].text for at in behind}
        theirs = any(self._roster.named_again(self._tokens, at, named) for at in behind)
        spoken_of = theirs or not words.isdisjoint(self._cues.she | self._cues.he)
        return (theirs and not words.isdisjoint(_NAME)) or (spoken_of and not words.isdisjoint(_KNOWN))

    def _is_pointed_at(self, name: Shape) -> bool:
        """That is Hope Marsh, it's only Hope Marsh, it said Hope Marsh."""
        at = name.start - 1
        while at > 0 and among(self._tokens[at].text, ADVERBS, _ONLY):
            at -= 1
        said = (
            at > 0
            and self._people.same(at - 1, name.first)
            and among(self._tokens[at].text, self._cues.being, _READ)
        )
        return said and self._tokens[at - 1].text in self._cues.pointing

    def _is_known_from(self, name: Shape, named: Named) -> bool:
        """Whether the same member is spoken of before, or answered."""
        if self._answered in named.members:
            return True
        before = (at for at in self._around(name, 1) if at < name.start)
        return any(self._roster.named_again(self._tokens, at, named) for at in before)

    def _is_longer(self, name: Shape) -> bool:
        """Leonard Marsh, of whom all know as Leo; not: like Leonard Marsh, we saw Leonard Marsh."""
        before = self._tokens[name.start - 1].text if name.start else ""
        strange = not self._roster.shows(self._tokens[name.first].text)
        return strange and before not in ENJOYED and before not in self._cues.of

    def _spoken_of(self, name: Shape, named: Named) -> bool:
        """Whether the member is named by their own name in the same sentence, and not called by it."""
        for at in self._around(name, 0):
            other = self._roster.named_again(self._tokens, at, named)
            if other is None:
                continue
            called = self._people.parts(other.last + 1) and self._tokens[other.first].opens
            apart = other.first > name.last or self._people.parts(name.start)  # Leo met Leonard Marsh
            if apart and not called and not self._tokens[other.first].gap.startswith(","):
                return True
        return False

    def _named_besides(self, name: Shape, named: Named) -> bool:
        """Whether the same member is named once more, without a surname, or "you" is said."""
        for at in self._around(name, _BETWEEN_MOST):
            if self._roster.named_again(self._tokens, at, named):
                return True
        return any(
            among(self._tokens[at].text, self._cues.you, self._cues.yours) for at in self._around(name, 1)
        )

    def _around(self, name: Shape, sentences: int) -> Iterator[int]:
        """The words near a name, in its sentence and so many further ones."""
        here = self._tokens[name.first].sentence
        for at in range(max(0, name.start - _NEAR), min(name.last + _NEAR, len(self._tokens))):
            outside = at < name.first or at > name.last
            if outside and abs(self._tokens[at].sentence - here) <= sentences:
                yield at
