"""Who is spoken of as "I", "you", "she", and in which way."""

from functools import cache

from policies.identifying_details.cues import CUES
from policies.identifying_details.cues.cue import Words, among, words
from policies.identifying_details.ownership.mention import How, Mention, Who
from policies.identifying_details.ownership.people.ground import Ground
from policies.identifying_details.ownership.pointing import points
from policies.identifying_details.ownership.small_words import ADVERBS, AT, NOT

_ANYBODY = words("""
    one any which either some anyone someone none einer eine jemand wer uno una alguno alguna alguien cual
    un une qui lequel laquelle algum alguma alguem qual een iemand wie
""")
_GIVING = words("giving sending sharing typing pasting copying forwarding")
_SHE_OR_THEY = frozenset({"de", "nl"})
_WITHOUT_SUBJECT = frozenset({"es", "pt"})
_JOBS = words("trabajo trabalho travail")
_FINDING = words("tiene tienes encontro busca perdio tem tens arranjou perdeu de du mucho otro outro pelo")
_OF_YOU_ALL = words("""
    erreicht könnt habt seid wollt müsst dürft sollt findet kriegt wisst kennt bekommt braucht mögt werdet
    ruft schreibt seht folgt hört lest schaut guckt nutzt trefft nehmt
""")
_OF_ONE = words(
    "hat ist war wohnt kann will wird muss arbeitet geht kommt sitzt heißt bleibt zit is heeft woont"
)
"""German and Dutch verbs of one person."""
_TOLD_OF_ONE = _OF_ONE | words("""
    hatte heisst hieß lebt schafft jobbt unterrichtet studiert fährt zieht zog wurde kriegt gibt nimmt steht
    putzt lernt leitet hackelt
    had was werkt werkte woonde zat gaat gaf geeft komt heet heette staat rijdt studeert wordt werd krijgt
    neemt verhuist
""")
"""Some more, behind "die" where it stands for somebody."""
_NAMING_THINGS = words("der die das ein eine ne de het een dat dit diese dieser dieses deze")
"""In front of what a sentence is about."""
_PARTING = frozenset((",", "-", "–", ":", ";", "(", "."))
_JOINING = words("und aber denn oder nee nein ja jo na ne nö en maar want of ach")
_ADVERBS_OF_ROOM = words("nog er al ook weer wel geen altijd vaak meestal allemaal gewoon vrij open")
_OF_SEVERAL = ("en", "sind", "zijn")
"""How verbs of several people end."""


@cache
def _readings(language: str) -> dict[str, list[tuple[Who, How]]]:
    """The pronouns of a language, and what each may stand for, the likeliest first."""
    cues = CUES[language]
    ways: tuple[tuple[Words, Who, How], ...] = (
        (cues.theirs, "third", "owner"), (cues.theirs, "third", "called"),
        (cues.clitics, "third", "called"), (cues.they, "third", "subject"),
        (cues.my, "self", "owner"), (cues.me, "self", "called"), (cues.i, "self", "subject"),
        (cues.yours, "you", "owner"), (cues.you, "you", "pointed"),
        (cues.yours, "you", "called"), (cues.you, "you", "subject"),
    )  # fmt: skip
    found: dict[str, list[tuple[Who, How]]] = {}
    for some, who, how in ways:
        for word in some:
            found.setdefault(word, []).append((who, how))
    return found


class Pronouns(Ground):
    """Reads one text for them."""

    def pronoun(self, at: int) -> Mention | None:
        """Return who is meant by a pronoun."""
        word, cues = self.tokens[at].text, self.cues
        readings = _readings(cues.language).get(word)
        if readings is None:
            named = self._is_whoever_was_named(at)
            return Mention(at, at, "third", "subject") if named else None
        if any(
            way(at) for way in (self._is_anybody, self._is_alone, self._is_of_a_name, self._is_no_subject)
        ):
            return None
        if len(word) == 1 and self.tokens[at].gap.endswith(("'", "’")):
            return None
        for who, how in readings:
            if self._is(at, how, who) and not (how == "owner" and self._is_one_of(at)):
                return Mention(at, at, who, how, plural=self._may_be_several(at))
        if word in cues.articles or word in cues.clitics:
            return None
        return Mention(at, at, readings[0][0], plural=self._may_be_several(at))

    def _is_whoever_was_named(self, at: int) -> bool:
        """Die wohnt jetzt (…); nee, die werkt bij (…): with a verb behind it, "die" is "she"."""
        token, verb = self.tokens[at], self.token(at + 1)
        if token.text not in self.cues.demonstratives or verb is None or verb.opens or verb.gap != " ":
            return False
        opens = token.opens or token.gap.strip()[:1] in _PARTING or self.tokens[at - 1].text in _JOINING
        return opens and verb.text in _TOLD_OF_ONE and not self._is_of_a_thing(at)

    def _is_of_a_thing(self, at: int) -> bool:
        """De bieb is verhuisd, die zit nu (…): nearest in front a thing was named, and nobody."""
        here, cues = self.tokens[at].sentence, self.cues
        for back in range(at - 1, -1, -1):
            token, before = self.tokens[back], self.token(back - 1)
            if here - token.sentence > 1:
                return False
            if self.roster.named(self.tokens, back) is not None or cues.is_relation(token.text):
                return False
            led = before is not None and token.gap == " " and before.text in _NAMING_THINGS
            verb = among(token.text, _TOLD_OF_ONE, cues.being, cues.owning)
            if (led and not verb) or cues.is_organisation(token.text):
                return True
        return False

    def _is_said_of_another(self, at: int) -> bool:
        """Ela mora (…), tu número sigue siendo (…): the verb's subject stands in front of it."""
        word, before, cues = self.tokens[at].text, self.token(at - 1), self.cues
        verb = cues.language in _WITHOUT_SUBJECT and word in cues.owning and word in cues.they
        if not verb or before is None or self.tokens[at].opens or self.tokens[at].gap != " ":
            return False
        return cues.is_noun(before.text) or (
            among(before.text, cues.she, cues.he) and before.text in cues.they - cues.owning
        )

    def _is_no_subject(self, at: int) -> bool:
        """Whether the word means nobody where it stands, or all who read."""
        ways = (
            self._is_the_verb,
            self._is_a_job,
            self._is_said_of_another,
            self._is_you_all,
            self._is_yours_to_do,
        )
        return any(way(at) for way in ways)

    def _is_the_verb(self, at: int) -> bool:
        """Er zijn nog kamers vrij: "are", and nobody's."""
        behind = self.token(at + 1)
        if self.tokens[at].text != "zijn" or behind is None or behind.opens or behind.gap != " ":
            return False
        return behind.text.isdecimal() or among(behind.text, ADVERBS, NOT, _ADVERBS_OF_ROOM)

    def _is_a_job(self, at: int) -> bool:
        """Tiene trabajo en (…): no "I work"."""
        before = self.token(at - 1)
        job = self.tokens[at].text in _JOBS and before is not None and self.tokens[at].gap == " "
        return (
            job
            and before is not None
            and among(
                before.text, self.cues.having, self.cues.articles, self.cues.theirs, self.cues.yours, _FINDING
            )
        )

    def _is_you_all(self, at: int) -> bool:
        """Mich erreicht ihr (…): all who read."""
        before = self.token(at - 1)
        return self.tokens[at].text == "ihr" and before is not None and before.text in _OF_YOU_ALL

    def _may_be_several(self, at: int) -> bool:
        """Whether it may be they; not: sie wohnt, ze woont."""
        word, behind, cues = self.tokens[at].text, self.token(at + 1), self.cues
        if word not in cues.group or word not in cues.they or cues.language not in _SHE_OR_THEY:
            return word in cues.group
        if self.tokens[at - 1].text in _OF_ONE and at:  # da hat sie (…)
            return False
        verb = behind is not None and among(behind.text, cues.owning, cues.being)
        return behind is None or not verb or behind.text.endswith(_OF_SEVERAL)

    def _is_one_of(self, at: int) -> bool:
        """Three of mine: my children, and nothing that follows."""
        before = self.token(at - 1)
        return before is not None and before.text == "of" and self.tokens[at].text in self.cues.alone

    def _is_anybody(self, at: int) -> bool:
        """One of you, any of you: nobody in particular."""
        before = [token.text for token in self.tokens[max(0, at - 2) : at]]
        return (
            len(before) == 2
            and before[0] in _ANYBODY
            and before[1] in self.cues.of
            and among(self.tokens[at].text, self.cues.you, self.cues.yours)
        )

    def _is_of_a_name(self, at: int) -> bool:
        """Find-my says (…): what shows where a phone is."""
        before = self.token(at - 1)
        return before is not None and before.text == "find" and self.tokens[at].gap == "-"

    def _is_yours_to_do(self, at: int) -> bool:
        """Amiga, você trabalha na (…): a verb that tells of her alone tells of you behind "você"."""
        before, verb = self.token(at - 1), self.tokens[at]
        told = verb.text in self.cues.they and verb.text in self.cues.owning and verb.gap == " "
        return (
            told and before is not None and before.text in self.cues.you and before.text not in self.cues.they
        )

    def _is_alone(self, at: int) -> bool:
        """For those on their own."""
        before, behind = self.token(at - 1), self.token(at + 1)
        own = behind is not None and behind.text == "own" and before is not None and before.text in AT
        return own and self.tokens[at].text in self.cues.theirs

    def _is(self, at: int, how: How, who: Who) -> bool:
        if how == "owner":
            return (
                (self.uses.nouns.next_is_noun(at) and not self._owns_no_noun(at))
                or self.uses.nouns.noun_before(at)
                or self._is_said_to_be_it(at)
                or (who != "third" and self.uses.owning.is_of(at))
            )
        if how == "pointed":
            return points(self.tokens, at, self.cues)
        if how == "subject":
            return self._is_subject(at, who)
        if self.tokens[at].text in self.cues.clitics:
            behind = self.token(at + 1)
            joined = behind is not None and behind.gap in {" ", "'", "’"}
            return joined and behind is not None and behind.text in self.cues.contacting
        if self._is_determiner(at):
            return False
        return self.uses.calling.called(at) or (
            who != "third" and self.tokens[at].text in self.cues.me and len(self.tokens[at].text) > 4
        )

    def _is_subject(self, at: int, who: Who) -> bool:
        here = who == "self" and self.uses.asking.is_here(at)
        article = self.tokens[at].text in self.cues.articles  # tiene el 612 …
        asked = who == "you" and self.uses.asking.is_asked(at)
        if who == "self" and self._gives(at):
            return False
        return (
            here
            or asked
            or self.uses.verbs.verb_behind(at)
            or (not article and self.uses.asking.inverted(at))
        )

    def _gives(self, at: int) -> bool:
        """I am giving it here: somebody's, and not by that mine."""
        behind = [token.text for token in self.tokens[at + 1 : at + 3]]
        return behind[-1:] != [] and behind[-1] in _GIVING and among(behind[0], self.cues.being)

    def _is_said_to_be_it(self, at: int) -> bool:
        """His is (…): what was spoken of before."""
        behind = self.token(at + 1)
        being = behind is not None and behind.text in self.cues.being and behind.gap == " "
        return being and at + 2 in self.uses.nouns.starts and self.tokens[at].text in self.cues.theirs

    def _is_determiner(self, at: int) -> bool:
        """Get your lad on (…): it is the lad who is called."""
        behind, word, cues = self.token(at + 1), self.tokens[at].text, self.cues
        if behind is None or behind.gap != " " or behind.opens or behind.text in cues.endearments:
            return False
        possessive = among(word, cues.my, cues.theirs, cues.yours) and not among(word, cues.objects, cues.you)
        return possessive and cues.is_relation(behind.text)

    def _owns_no_noun(self, at: int) -> bool:
        """You know that number; I put them on insta; but: u number is (…)."""
        behind, word = self.token(at + 1), self.tokens[at].text
        if word in self.cues.objects or self._stands_before_a_name(at):
            return True
        return word in self.cues.you and (behind is None or not self.cues.is_noun(behind.text))

    def _stands_before_a_name(self, at: int) -> bool:
        """Our Nell sells on etsy as (…): whatever it is, it is Nell's."""
        named = self.roster.named(self.tokens, at + 1) if at + 1 < len(self.tokens) else None
        if named is None or self.tokens[at + 1].gap != " ":
            return False
        return self.tokens[at + 1].capital or not named.ordinary
