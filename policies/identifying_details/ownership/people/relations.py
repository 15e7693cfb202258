"""Who is spoken of by what they are to somebody: my sister, the plumber."""

from collections.abc import Sequence

from policies.identifying_details.cues.cue import among, words
from policies.identifying_details.detectors.workplace_bosses import BOSSES
from policies.identifying_details.ownership.mention import Mention
from policies.identifying_details.ownership.people.attributes import ADDRESSED, KID, Attributes
from policies.identifying_details.registered.plain import plain

_THAT = words("that this the a")
_PAGES = words("page pages account channel blog group podcast feed")
_EVERYBODY = words("guys")
"""A word for those here that is somebody else in the singular."""
_ALL = words("lads lasses folks ladies girls mates pals gang")
_COURIER = words("courier")
_THINGS = words("""
    battery phone mobile cell landline pendant tracker gps pin watch signal wifi van car bus train flight
    boiler laptop tablet please
""")
"""What does something of somebody's, and is nobody: his battery went, ask her please."""
_ONE_OF = ["one", "of"]
_HERE = words("in on round")
_BOSSES = frozenset(map(plain, BOSSES))
_LEADING = words("bei beim bij chez en na no nas nos em im in am au a op dans")
_SAME = words("meme")
_PARTS = words("half")
_OTHER = words("other s better")
_HOLDERS = words("driver drivers student nurse patient employee inmate prisoner client worker workers pupil")
_PAPERS = words("id pin licence license permit card number no num badge comp pass")
"""Who holds papers, and what those are called: a driver's licence, a student ID."""


class Relations(Attributes):
    """Reads one text for them."""

    def relation(self, at: int, found: Sequence[Mention]) -> Mention | None:
        """Return who is meant by a word for a relation; `found` stand before."""
        word = self.tokens[at].text
        kin = self.cues.is_relation(word) and not self._is_a_parcel(at) and word not in _THINGS
        with_s = word.endswith("s") and self.cues.language in {"en", "nl"}
        if not kin and not (with_s and word[:-1] in self.cues.relations and word not in _THINGS):
            return None
        genitive = with_s and self._followed_closely(at) and self.uses.nouns.next_is_noun(at)
        if (
            not (kin or genitive or self.is_determined(at))
            or self._serves(at)
            or self._names_a_detail(at)
            or self._is_a_title(at)
            or self._announces(at)
            or self._is_a_boss(at)
        ):
            return None
        if word in _EVERYBODY or self._is_of_this_room(at, found) or self._is_a_part(at) or self._is_same(at):
            return None
        said = found[-2:-1] if found and self._is_whose(found[-1], at) else found[-1:]
        if any(self.is_that(one, at) for one in said):
            return None
        if found and found[-1].who == "public" and self._is_part_of(found[-1], at):
            return None
        return self.uses.used(Mention(at, at, "outsider"), genitive=genitive)

    def somebody_of(self, at: int) -> Mention | None:
        """My jefita lives in …: whoever is said to live somewhere, and is somebody's, is a person."""
        cues = self.cues
        if at == 0 or self.tokens[at].gap != " " or not self._is_somebodys(at):
            return None
        if at > 1 and self.tokens[at - 2].text in cues.of:  # the surgery of my town is on (…)
            return None
        word, behind = self.tokens[at].text, self.token(at + 1)
        if behind is None or behind.opens or behind.gap != " " or not word.isalpha():
            return None
        mine = self.tokens[at - 1].text in cues.my
        reached = mine and behind.text in cues.being and at + 2 in self.uses.nouns.starts  # my PO is (…)
        told = behind.text in cues.owning and behind.text not in cues.being | cues.i | cues.you
        nobody = (
            cues.is_noun(word)
            or among(word, cues.rooms, _THINGS)
            or cues.is_organisation(word)
            or among(word, cues.articles, cues.owning)
        )
        return self.uses.used(Mention(at, at, "outsider")) if (told or reached) and not nobody else None

    def _is_of_this_room(self, at: int, found: Sequence[Mention]) -> bool:
        """Whether the word means everybody, is a mere title of a member's, or what they do."""
        if self._is_you(at) or self._is_our_kid(at) or self._is_attributive(at) or self._is_hailed(at):
            return True
        if self._calls_everybody(at) or self._calls_you(at):
            return True
        return self.is_polite(at, found) or self.is_trade_of(at, found)

    def _is_attributive(self, at: int) -> bool:
        """That carer meme page: what kind of page it is."""
        row = self.tokens[at + 1 : at + 3]
        that = at > 0 and self.tokens[at - 1].text in _THAT
        return that and any(token.gap == " " and token.text in _PAGES for token in row)

    def _is_you(self, at: int) -> bool:
        """One of you blokes: those who read."""
        before = self.token(at - 1)
        you = before is not None and before.text in self.cues.you and self.cues.language == "en"
        return you and self.tokens[at].gap == " " and self.tokens[at].text.endswith("s")

    def _is_our_kid(self, at: int) -> bool:
        """No point ringing before 3 our kid, she's at work: whoever is spoken to."""
        behind = self.token(at + 1)
        kid = among(self.tokens[at].text, self.cues.endearments, KID)
        ours = at > 0 and self.tokens[at - 1].text == "our" and kid
        return ours and self.tokens[at - 1].gap == " " and behind is not None and "," in behind.gap

    def _followed_closely(self, at: int) -> bool:
        behind = self.token(at + 1)
        return behind is not None and behind.gap == " " and not (self.tokens[at].capital and behind.capital)

    def _calls_everybody(self, at: int) -> bool:
        """Ring him lads, (…): everybody here."""
        before, behind = self.token(at - 1), self.token(at + 1)
        if self.cues.language != "en" or not self.tokens[at].text.endswith("s"):
            return False
        if self.tokens[at].text in _ALL and (self._opens_on_a_name(at) or self._is_in_here(at)):
            return True
        one_of = [one.text for one in self.tokens[max(0, at - 3) : at - 1]] == _ONE_OF
        if self.tokens[at].text in _ALL and one_of:  # could one of the lads have a go
            return True
        if before is None:
            return False
        closes = behind is None or behind.opens or behind.gap.strip() == ","
        if (
            closes
            and self.tokens[at].text in _ALL
            and not self.is_determined(at)
            and self.tokens[at].gap == " "
        ):
            return True
        return closes and among(before.text, self.cues.objects, self.cues.me)

    def _opens_on_a_name(self, at: int) -> bool:
        """Lads Gráinne's number is (…): everybody is told of Gráinne."""
        behind = self.token(at + 1)
        near = behind is not None and behind.gap in {" ", ", "} and not behind.opens
        return self.tokens[at].opens and near and self.roster.named(self.tokens, at + 1) is not None

    def _is_in_here(self, at: int) -> bool:
        """The lads in here."""
        row = [token.text for token in self.tokens[at + 1 : at + 3]]
        return len(row) > 1 and row[0] in _HERE and row[1] in self.cues.here

    def _is_hailed(self, at: int) -> bool:
        """Young man, (…): whoever is answered."""
        behind = self.token(at + 1)
        first = at == 0 or (at == 1 and self.tokens[0].text in {"young", "dear"})
        return first and self.tokens[at].text in ADDRESSED and behind is not None and "," in behind.gap

    def _calls_you(self, at: int) -> bool:
        """Amiga, você (…): whoever is spoken to; not: minha amiga."""
        word, behind = self.tokens[at], self.token(at + 1)
        if self.cues.language == "en" or not word.opens or behind is None or behind.opens:
            return False
        return word.text in self.cues.endearments and ("," in behind.gap or behind.text in self.cues.you)

    def _is_a_title(self, at: int) -> bool:
        """Brother Ivan, who is Ivan; not: my brother Ivan."""
        behind = self.token(at + 1)
        if behind is None or behind.gap != " " or self.is_determined(at):
            return False
        return self.roster.named(self.tokens, at + 1) is not None and behind.capital

    def _names_a_detail(self, at: int) -> bool:
        """Family name, partner account, driver's licence: nobody's relation, but a detail."""
        behind = self.token(at + 1)
        if behind is not None and behind.text == "s" and behind.gap == "'":
            behind = self.token(at + 2)
        if behind is None or behind.gap != " ":
            return False
        if self.tokens[at].text in _HOLDERS and behind.text in _PAPERS:
            return True
        return self.tokens[at].text in self.cues.nouns and self.cues.is_noun(behind.text)

    def _is_part_of(self, organisation: Mention, at: int) -> bool:
        """El Centro de la Mujer, de praktijk van de huisarts: the organisation is spoken of."""
        between = [token.text for token in self.tokens[organisation.last + 1 : at]]
        return bool(between) and all(word in self.cues.of or word in self.cues.articles for word in between)

    def _announces(self, at: int) -> bool:
        """Nom de famille: no family is spoken of."""
        words = tuple(token.text for token in self.tokens[max(0, at - 3) : at + 1])
        return any(len(one) > 1 and words[-len(one) :] == one for one in self.cues.surnames)

    def _is_a_parcel(self, at: int) -> bool:
        """The courier for Maya bounced, it comes by courier: what was sent, and nobody."""
        behind, before = self.token(at + 1), self.token(at - 1)
        sent = (behind is not None and behind.text in self.cues.of) or (
            before is not None and before.text == "by"
        )
        return self.tokens[at].text in _COURIER and sent

    def _is_a_part(self, at: int) -> bool:
        """Half done; not: my half, your other half."""
        before = self.tokens[at - 1].text if at and not self.tokens[at].opens else ""
        whole = before in _OTHER or among(before, self.cues.my, self.cues.yours, self.cues.theirs)
        return self.tokens[at].text in _PARTS and not whole

    def _is_same(self, at: int) -> bool:
        """Le même bus; not: ma mémé."""
        same = self.tokens[at].text in _SAME and self.cues.language == "fr"
        return same and not (at and self._is_somebodys(at))

    def _is_a_boss(self, at: int) -> bool:
        """Zijn baas bij (…), der Chef von Maya bei (…): what tells where whoever has one works."""
        if self.tokens[at].text not in _BOSSES or self.cues.language == "en":
            return False
        behind = self.tokens[at + 1 : at + 4]
        named = self.roster.named(self.tokens, at + 2) if len(behind) > 1 else None
        lead = self.token(named.last + 1 if named is not None else at + 3)
        of = bool(behind) and behind[0].text in self.cues.of and lead is not None and lead.text in _LEADING
        leads = bool(behind) and behind[0].text in _LEADING and self.uses.verbs.begins(at + 2)
        return of or (leads and self._is_somebodys_own(at))

    def _is_somebodys_own(self, at: int) -> bool:
        near = range(max(0, at - 2), at)
        owned = any(among(self.tokens[one].text, self.cues.theirs, self.cues.yours) for one in near)
        named = self.roster.named(self.tokens, at - 1) if at else None  # Mayas Chef
        return owned or (named is not None and named.genitive)

    def _is_whose(self, one: Mention, at: int) -> bool:
        """Maya's your woman for that: "your" says whose woman, and who it is stands in front."""
        return one.last == at - 1 and self.tokens[at - 1].text in self.cues.yours

    def _is_somebodys(self, at: int) -> bool:
        word = self.tokens[at - 1].text
        return among(word, self.cues.my, self.cues.theirs, self.cues.yours) and word not in self.cues.you

    def _serves(self, at: int) -> bool:
        """Carers' centre, children's hospital, women's refuge: an organisation for them."""
        before = self.token(at - 1)
        behind = [token for token in self.tokens[at + 1 : at + 3] if token.text != "s"]
        several = self.tokens[at].text in self.cues.several or self.tokens[at].text.endswith("s")
        mine = before is not None and among(before.text, self.cues.my, self.cues.theirs, self.cues.yours)
        return several and not mine and bool(behind) and self.cues.is_organisation(behind[0].text)
