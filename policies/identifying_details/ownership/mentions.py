"""Who is spoken of in a text: members by name, relations, strangers, pronouns, organisations."""

from collections.abc import Sequence

from policies.identifiers import UserId
from policies.identifying_details.cues import ORDINARY
from policies.identifying_details.cues.cue import Cues, among, words
from policies.identifying_details.ownership.houses import Houses
from policies.identifying_details.ownership.mention import How, Mention, Who
from policies.identifying_details.ownership.name_like import name_like, opens_as_a_name
from policies.identifying_details.ownership.pointing import points
from policies.identifying_details.ownership.quoting import heard_from
from policies.identifying_details.ownership.roster import Named, Roster
from policies.identifying_details.ownership.tokens import Token
from policies.identifying_details.ownership.uses import ADVERBS, AT, NOT, Uses
from policies.identifying_details.registered.nicknames import GIVEN_NAMES

_AUXILIARY = words("will may can might must")
ABBREVIATED = words("mr mrs ms mx dr prof")
"""Titles that are no words, so that a name in small letters may follow: ms marsden."""
_ANYBODY = words("""
    one any which either some anyone someone none einer eine jemand wer uno una alguno alguna alguien cual
    un une qui lequel laquelle algum alguma alguem qual een iemand wie
""")
_GIVING = words(
    "give gave given giving send sent sending pass passed text texted show showed hand handed tell told"
)
_EVERYBODY = words("guys")
"""A word for those here that is somebody else in the singular."""
_AS = words("als como comme")
_PARTS_OF_TOWN = words("barrio plaza colonia parque bairro praca quartier place viertel buurt wijk")
_KIND_FIRST = frozenset({"es", "fr", "pt", "nl", "de"})
_SHE_OR_THEY = frozenset({"de", "nl"})
_OF_SEVERAL = ("en", "sind", "zijn")
"""How verbs of several people end."""
_HOLDERS = words("driver drivers student nurse patient employee inmate prisoner client worker workers pupil")
_PAPERS = words("id pin licence license permit card number no num badge comp pass")
"""Who holds papers, and what those are called: a driver's licence, a student ID."""
_SAINTS = words("st saint san santa sankt sao sint")


class Reader:
    """Reads one text for who is spoken of.

    `taken` are the words that are details themselves; those of a registered name stand for their owner.
    """

    def __init__(
        self,
        tokens: Sequence[Token],
        cues: Cues,
        roster: Roster,
        *,
        taken: dict[int, UserId | None],
        starts: frozenset[int],
        public: frozenset[int] = frozenset(),
    ) -> None:
        self.tokens = tokens
        self.cues = cues
        self._roster = roster
        self._taken = taken
        self._public = public
        self._uses = Uses(tokens, cues, starts)
        self._houses = Houses(tokens, cues, roster, self._uses, taken)

    def mentions(self) -> list[Mention]:
        """Return everybody spoken of, in the order of the text."""
        found: list[Mention] = []
        at = 0
        while at < len(self.tokens):
            mention = self._registered(at) if at in self._taken else self._at(at, found)
            if mention is not None:
                found.append(mention)
            at = mention.last + 1 if mention is not None else at + 1
        return heard_from(self.tokens, found, self.cues)

    def _registered(self, at: int) -> Mention | None:
        owner = self._taken[at]
        if at in self._public:
            return Mention(at, at, "public")
        if owner is None:
            return None
        last = at
        while self._taken.get(last + 1) == owner:
            last += 1
        return self._uses.used(Mention(at, last, "member", members=(owner,)))

    def _at(self, at: int, found: Sequence[Mention]) -> Mention | None:
        return (
            self._member(at, found)
            or self._relation(at, found)
            or self._stranger(at)
            or self._somebody_of(at)
            or self._pronoun(at)
            or self._houses.mention(at)
        )

    # -- people with names ---------------------------------------------------------------------------

    def _member(self, at: int, found: Sequence[Mention]) -> Mention | None:
        named = self._roster.named(self.tokens, at)
        if named is None or self._taken.keys() & set(range(named.first, named.last + 1)):
            return None
        everyday = named.ordinary and self._is_everyday(at)
        if everyday and not name_like(self.tokens, at, self.cues) and not self._bears(named):
            return None
        if found and found[-1].who == "outsider" and self._belongs_to_it(found[-1], at):
            return self._uses.used(Mention(at, named.last, "outsider"), genitive=named.genitive)
        if self._somebody_else(named):
            return self._uses.used(Mention(at, named.last + 1, "outsider"))
        last = self._account(at, named.last)
        return self._uses.used(Mention(at, last, "member", members=named.members), genitive=named.genitive)

    def _belongs_to_it(self, outsider: Mention, at: int) -> bool:
        """My sister Ana; la hermana de Ana: neither is the Ana of this room speaking for herself."""
        if outsider.last == at - 1:
            kin = self.cues.is_relation(self.tokens[outsider.last].text)
            beside = self.tokens[at].gap == " " and not self._is_given(outsider, at)
            return beside and (not kin or self._is_determined(outsider.first))
        between = [token.text for token in self.tokens[outsider.last + 1 : at]]
        return (
            self.cues.is_relation(self.tokens[outsider.last].text)
            and between[0] in self.cues.of
            and len(between) <= 2
            and all(word in self.cues.of or word in self.cues.articles for word in between)
            and all(token.gap in {" ", "'"} for token in self.tokens[outsider.last + 1 : at + 1])
        )

    def _is_given(self, outsider: Mention, at: int) -> bool:
        """I gave my sister Maya's number: the sister is given what is Maya's."""
        verb = self.tokens[outsider.first - 2].text if outsider.first > 1 else ""
        behind = self._token(at + 1)
        return verb in _GIVING and behind is not None and behind.text == "s" and behind.gap == "'"

    def _is_everyday(self, at: int) -> bool:
        """Whether it is so in the language spoken: Anders is a name to the English, a word to Germans."""
        word = self.tokens[at].text
        return word in self.cues.ordinary or word in self.cues.frequent

    def _bears(self, named: Named) -> bool:
        """Whether a detail hangs on an everyday word (ash is at …), or a request (grace do you …)."""
        token = self.tokens[named.first]
        if opens_as_a_name(self.tokens, named.first, self.cues):
            return True
        if token.capital and token.text in _AUXILIARY and self._uses.is_somebody(named.last):
            return True
        return token.opens and token.text not in _AUXILIARY and self._uses.bears(named.last)

    def _account(self, at: int, last: int) -> int:
        """Where a user ID ends that begins with "@" here."""
        if not self.tokens[at].gap.endswith("@"):
            return last
        behind = self._token(last + 1)
        if behind is not None and behind.gap == ":":
            last += 1
            while (behind := self._token(last + 1)) is not None and behind.gap in {".", "-"}:
                last += 1
        return last

    def _somebody_else(self, named: Named) -> bool:
        """A first name with a surname that is nobody's here: Maya Angelou."""
        behind = named.last + 1
        if behind >= len(self.tokens) or behind in self._taken or self.cues.language == "de":
            return False
        token = self.tokens[behind]
        return (
            token.capital
            and token.gap == " "
            and token.text not in ORDINARY
            and token.text not in GIVEN_NAMES
            and token.text.isalpha()
            and len(token.text) > 2
            and not self._roster.knows(token.text)
            and self.tokens[named.last].capital
            and not named.genitive
            and token.text not in self.cues.nouns | self.cues.owning | self.cues.being
        )

    def _stranger(self, at: int) -> Mention | None:
        token = self.tokens[at]
        titled = at > 0 and self.tokens[at - 1].text in self.cues.titles and token.gap in {" ", ". "}
        short = titled and self.tokens[at - 1].text in ABBREVIATED and token.text.isalpha()
        if (
            titled
            and not self.cues.is_noun(token.text)
            and (token.capital or (short and token.text not in ORDINARY))
        ):
            return self._uses.used(Mention(at - 1, at, "outsider"), genitive=token.text.endswith("s"))
        if self._is_a_place(at):
            return None
        if not token.capital or (self.cues.language == "de" and token.text not in GIVEN_NAMES):
            return None
        if (token.text in GIVEN_NAMES and not self.cues.is_noun(token.text)) and (
            token.text not in ORDINARY or name_like(self.tokens, at, self.cues)
        ):
            return self._uses.used(Mention(at, self._surname(at), "outsider"))
        if token.text in ORDINARY or self.cues.is_noun(token.text) or not token.text.isalpha():
            return None
        mention = self._uses.used(Mention(at, self._surname(at), "outsider"))
        owns = mention.how == "owner" and not token.opens
        return mention if owns or self._is_introduced(at, mention) else None

    def _is_introduced(self, at: int, stranger: Mention) -> bool:
        """Ring Fontaine on (…), she is called Fontaine, Delphine from church is (…)."""
        before, behind = self._token(at - 1), self.tokens[stranger.last + 1 : stranger.last + 3]
        if before is not None and not self.tokens[at].opens and self.tokens[at].gap == " ":
            return among(before.text, self.cues.contacting, self.cues.equating)
        if not self.tokens[at].opens or len(behind) < 2 or behind[0].gap != " " or behind[1].opens:
            return False
        whence = among(behind[0].text, self.cues.of, AT) and len(self.tokens[at].text) > 2
        return whence and (self.cues.is_organisation(behind[1].text) or self.cues.is_noun(behind[1].text))

    def _is_a_place(self, at: int) -> bool:
        """St Mary's Church: an organisation with somebody's name."""
        behind = [token.text for token in self.tokens[at + 1 : at + 3] if token.text != "s"]
        saint = at > 0 and self.tokens[at - 1].text in _SAINTS
        if at > 1 and self.tokens[at - 1].text in self.cues.of and self.tokens[at - 2].text in _PARTS_OF_TOWN:
            return True
        if at > 0 and self.cues.language in _KIND_FIRST and self._is_of_its_kind(at - 1):
            return True
        return saint or bool(
            behind and self.cues.is_organisation(behind[0]) and self.tokens[at + 1].gap in {"'", " "}
        )

    def _is_of_its_kind(self, at: int) -> bool:
        """Café Sol, cafetería Olmo: what it is stands in front."""
        return self.cues.is_organisation(self.tokens[at].text) and self.tokens[at + 1].gap == " "

    def _surname(self, at: int) -> int:
        behind = self.tokens[at + 1] if at + 1 < len(self.tokens) else None
        more = behind and behind.capital and behind.gap == " " and behind.text not in ORDINARY
        return at + 1 if more and at + 1 not in self._taken else at

    # -- people without names ------------------------------------------------------------------------

    def _relation(self, at: int, found: Sequence[Mention]) -> Mention | None:
        word = self.tokens[at].text
        with_s = word.endswith("s") and self.cues.language in {"en", "nl"}
        genitive = with_s and self._followed_closely(at) and self._uses.next_is_noun(at)
        if not self.cues.is_relation(word) and not (
            with_s and word[:-1] in self.cues.relations and (genitive or self._is_determined(at))
        ):
            return None
        if self._serves(at) or self._names_a_detail(at) or self._is_a_title(at) or self._announces(at):
            return None
        if word in _EVERYBODY or self._is_of_this_room(at, found):
            return None
        if found and found[-1].who in {"member", "you", "third"} and self._is_said_of(found[-1], at):
            return None
        if found and found[-1].who == "public" and self._is_part_of(found[-1], at):
            return None
        return self._uses.used(Mention(at, at, "outsider"), genitive=genitive)

    def _is_of_this_room(self, at: int, found: Sequence[Mention]) -> bool:
        """Whether the word means everybody, is a mere title of a member's, or what they do."""
        return self._calls_everybody(at) or self._is_polite(at, found) or self._is_trade_of(at, found)

    def _is_trade_of(self, at: int, found: Sequence[Mention]) -> bool:
        """Maya arbeitet als Krankenschwester, trabaja de enfermera: she is that herself."""
        before = self._token(at - 1)
        near = found and found[-1].who in {"member", "you", "third", "self"} and found[-1].how != "addressed"
        return bool(near) and before is not None and before.text in _AS and self.tokens[at].gap == " "

    def _is_polite(self, at: int, found: Sequence[Mention]) -> bool:
        """Asha didi: no sister, but Asha."""
        beside = bool(found) and found[-1].who == "member" and found[-1].last == at - 1
        return beside and self.tokens[at].text in self.cues.honorifics and self.tokens[at].gap == " "

    def _followed_closely(self, at: int) -> bool:
        behind = self._token(at + 1)
        return behind is not None and behind.gap == " " and not (self.tokens[at].capital and behind.capital)

    def _is_determined(self, at: int) -> bool:
        """My sisters are some people, and so are the sisters; coffee for sisters is for anybody."""
        before = [token.text for token in self.tokens[max(0, at - 3) : at]]
        cues = self.cues
        return any(
            word == "s" or among(word, cues.my, cues.theirs, cues.yours, cues.articles) for word in before
        )

    def _calls_everybody(self, at: int) -> bool:
        """Ring him lads, (…): everybody here."""
        before, behind = self._token(at - 1), self._token(at + 1)
        if self.cues.language != "en" or not self.tokens[at].text.endswith("s") or before is None:
            return False
        closes = behind is None or behind.opens or behind.gap.strip() == ","
        return closes and among(before.text, self.cues.objects, self.cues.me)

    def _is_a_title(self, at: int) -> bool:
        """Brother Ivan, who is Ivan; not: my brother Ivan."""
        behind = self._token(at + 1)
        if behind is None or behind.gap != " " or self._is_determined(at):
            return False
        return self._roster.named(self.tokens, at + 1) is not None and behind.capital

    def _names_a_detail(self, at: int) -> bool:
        """Family name, partner account, driver's licence: nobody's relation, but a detail."""
        behind = self._token(at + 1)
        if behind is not None and behind.text == "s" and behind.gap == "'":
            behind = self._token(at + 2)
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

    def _is_said_of(self, member: Mention, at: int) -> bool:
        """Maya is my friend: the friend is Maya."""
        between = [token.text for token in self.tokens[member.last + 1 : at]]
        if member.who != "member" and self._uses.inverted(member.first):
            return len(between) <= 3
        if member.who == "you" and self.tokens[member.last].text in self.cues.being:  # és a professora do …
            between.insert(0, self.tokens[member.last].text)
        while between and among(between[0], NOT, ADVERBS):
            del between[0]
        return (
            0 < len(between) <= 5
            and between[0] in self.cues.being
            and not (between[0] == "s" and len(between) == 1)
            and self.tokens[member.last].sentence == self.tokens[at].sentence
        )

    def _somebody_of(self, at: int) -> Mention | None:
        """My jefita lives in …: whoever is said to live somewhere, and is somebody's, is a person."""
        cues = self.cues
        if at == 0 or self.tokens[at].opens or not self._is_somebodys(at):
            return None
        if at > 1 and self.tokens[at - 2].text in cues.of:  # the surgery of my town is on (…)
            return None
        word, behind = self.tokens[at].text, self._token(at + 1)
        if behind is None or behind.opens or behind.gap != " " or not word.isalpha():
            return None
        told = behind.text in cues.owning and behind.text not in cues.being | cues.i | cues.you
        nobody = (
            cues.is_noun(word)
            or word in cues.rooms
            or cues.is_organisation(word)
            or among(word, cues.articles, cues.owning)
        )
        return self._uses.used(Mention(at, at, "outsider")) if told and not nobody else None

    def _is_somebodys(self, at: int) -> bool:
        word = self.tokens[at - 1].text
        return among(word, self.cues.my, self.cues.theirs, self.cues.yours) and word not in self.cues.you

    def _serves(self, at: int) -> bool:
        """Carers' centre, children's hospital, women's refuge: an organisation for them."""
        before = self._token(at - 1)
        behind = [token for token in self.tokens[at + 1 : at + 3] if token.text != "s"]
        several = self.tokens[at].text in self.cues.several or self.tokens[at].text.endswith("s")
        mine = before is not None and among(before.text, self.cues.my, self.cues.theirs, self.cues.yours)
        return several and not mine and bool(behind) and self.cues.is_organisation(behind[0].text)

    def _pronoun(self, at: int) -> Mention | None:
        word = self.tokens[at].text
        cues = self.cues
        if (len(word) == 1 and self.tokens[at].gap.endswith(("'", "’"))) or self._is_alone(at):
            return None
        if self._is_anybody(at):
            return None
        readings: list[tuple[Who, How]] = []
        for some, who, how in (
            (cues.theirs, "third", "owner"), (cues.theirs, "third", "called"),
            (cues.clitics, "third", "called"), (cues.they, "third", "subject"),
            (cues.my, "self", "owner"), (cues.me, "self", "called"), (cues.i, "self", "subject"),
            (cues.yours, "you", "owner"), (cues.you, "you", "pointed"),
            (cues.yours, "you", "called"), (cues.you, "you", "subject"),
        ):  # fmt: skip
            if word in some:
                readings.append((who, how))  # type: ignore[arg-type]
        for who, how in readings:
            if self._is(at, how, who):
                return Mention(at, at, who, how, plural=self._may_be_several(at))
        if not readings or word in cues.articles or word in cues.clitics:
            return None
        return Mention(at, at, readings[0][0], plural=self._may_be_several(at))

    def _may_be_several(self, at: int) -> bool:
        """Whether it may be they; not: sie wohnt, ze woont."""
        word, behind, cues = self.tokens[at].text, self._token(at + 1), self.cues
        if word not in cues.group or word not in cues.they or cues.language not in _SHE_OR_THEY:
            return word in cues.group
        verb = behind is not None and among(behind.text, cues.owning, cues.being)
        return behind is None or not verb or behind.text.endswith(_OF_SEVERAL)

    def _is_anybody(self, at: int) -> bool:
        """One of you, any of you: nobody in particular."""
        before = [token.text for token in self.tokens[max(0, at - 2) : at]]
        return (
            len(before) == 2
            and before[0] in _ANYBODY
            and before[1] in self.cues.of
            and among(self.tokens[at].text, self.cues.you, self.cues.yours)
        )

    def _is_alone(self, at: int) -> bool:
        """For those on their own."""
        before, behind = self._token(at - 1), self._token(at + 1)
        own = behind is not None and behind.text == "own" and before is not None and before.text in AT
        return own and self.tokens[at].text in self.cues.theirs

    def _is(self, at: int, how: How, who: Who) -> bool:
        if how == "owner":
            return (
                (self._uses.next_is_noun(at) and not self._owns_no_noun(at))
                or self._uses.noun_before(at)
                or (who != "third" and self._uses.is_of(at))
            )
        if how == "pointed":
            return points(self.tokens, at, self.cues)
        if how == "subject":
            here = who == "self" and self._uses.is_here(at)
            article = self.tokens[at].text in self.cues.articles  # tiene el 612 …
            asked = who == "you" and self._uses.is_asked(at)
            return here or asked or self._uses.verb_behind(at) or (not article and self._uses.inverted(at))
        if self.tokens[at].text in self.cues.clitics:
            behind = self._token(at + 1)
            return behind is not None and behind.gap == " " and behind.text in self.cues.contacting
        if self._is_determiner(at):
            return False
        return self._uses.called(at) or (
            who != "third" and self.tokens[at].text in self.cues.me and len(self.tokens[at].text) > 4
        )

    def _is_determiner(self, at: int) -> bool:
        """Get your lad on (…): it is the lad who is called."""
        behind, word, cues = self._token(at + 1), self.tokens[at].text, self.cues
        if behind is None or behind.gap != " " or behind.opens or behind.text in cues.endearments:
            return False
        possessive = among(word, cues.my, cues.theirs, cues.yours) and not among(word, cues.objects, cues.you)
        return possessive and cues.is_relation(behind.text)

    def _owns_no_noun(self, at: int) -> bool:
        """You know that number; I put them on insta; but: u number is (…)."""
        behind, word = self._token(at + 1), self.tokens[at].text
        if word in self.cues.objects or self._stands_before_a_name(at):
            return True
        return word in self.cues.you and (behind is None or not self.cues.is_noun(behind.text))

    def _stands_before_a_name(self, at: int) -> bool:
        """Our Nell sells on etsy as (…): whatever it is, it is Nell's."""
        named = self._roster.named(self.tokens, at + 1) if at + 1 < len(self.tokens) else None
        if named is None or self.tokens[at + 1].gap != " ":
            return False
        return self.tokens[at + 1].capital or not named.ordinary

    def _token(self, at: int) -> Token | None:
        return self.tokens[at] if 0 <= at < len(self.tokens) else None
