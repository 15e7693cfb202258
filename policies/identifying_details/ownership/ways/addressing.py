"""Who is spoken to: thanks Maya; Maya, (…); (…), Maya."""

from dataclasses import dataclass
from itertools import pairwise

from policies.identifying_details.cues import CUES, everywhere
from policies.identifying_details.cues.cue import among, by_opening, words
from policies.identifying_details.ownership.mention import Mention
from policies.identifying_details.ownership.small_words import AT, NOT
from policies.identifying_details.ownership.vocatives import is_bidden, opens_a_request, stands_before_a_place
from policies.identifying_details.ownership.ways.ground import Ground
from policies.identifying_details.ownership.ways.nouns import Nouns
from policies.identifying_details.ownership.ways.verbs import Verbs

_NO_GREETING = (
    everywhere("adding") | everywhere("fillers") | words("yes no si ja nein oui non sim nao nee haan nahi")
)
"""What greets only whom a comma or the end sets off: oh Maya!, no Maya, (…); not: and Maya is (…)."""
_LEAST_VERB = 4
_WHO = {
    "en": words("who whose"),
    "de": words("die der deren dessen"),
    "nl": words("die wiens"),
    "es": words("que quien cuya cuyo"),
    "fr": words("qui dont"),
    "pt": words("que quem cuja cujo"),
}
"""What a clause that tells of somebody begins with."""
_VERB_LAST = frozenset({"de", "nl"})
_CLAUSE, _SOON = 14, 2
_DID = words("drew made did sang went came got took lost has had does is was wrote ran won built knew")
_GUESSING = words("guess adivina adivinha devine rate raad")
_FAR = 20
_TURNING = words("now anymore again though tho yet")
_TO = words("to with for from")
_TAGGED = words("isnt wasnt doesnt didnt hasnt wont cant")
_TO_COME = frozenset({("will", "be"), ("will", "turn"), ("would", "be")})
_BLESSING = words("bless")
_PRAISING = words(
    "congrats congratulations grats felicidades glückwunsch félicitations bravo parabéns gefeliciteerd"
)
_STRESSED = words("lui elle eux elles")
"""What stands between a French subject and its being taken up again: Léa, elle, elle bosse (…)."""
_PERSONAL_TO = frozenset({"es", "pt"})
"""Languages that put "to" or an article in front of whoever something is done to."""
_LEADING = AT | everywhere("adding") | everywhere("accompanying") | words("sin por sem")
"""What leads to somebody, or joins them to others."""
_DISLOCATING = frozenset({"fr", "de", "nl"})
"""Languages that name somebody first, and then say again who."""
_ANNOUNCING = {language: by_opening((*cues.real_names, *cues.surnames)) for language, cues in CUES.items()}
"""What announces a name, in each language."""


@dataclass(frozen=True, slots=True)
class Addressing(Ground):
    """Reads one text for them.

    Attributes:
        nouns: the nouns of details in the same text.
        verbs: the verbs that a detail follows there.
    """

    nouns: Nouns
    verbs: Verbs

    def is_addressed(self, mention: Mention) -> bool:
        """Whether it is they who are spoken to, and so nothing of theirs needs to follow."""
        if self.cues.language in _DISLOCATING and self._goes_on_about(mention):
            return False
        if self._told_of(mention) or self.nouns.is_tagged(mention) or self._is_the_guess(mention):
            return False
        if mention.who == "outsider":
            return self._is_greeted(mention) or self._is_called_to(mention)
        asked = self.tokens[mention.first].opens and opens_a_request(
            self.tokens, mention.last + 1, self.cues, self.starts
        )
        asked = asked or self._is_bidden(mention)
        placed = stands_before_a_place(self.tokens, mention, self.cues, self.starts)
        spoken_to = self._is_greeted(mention) or self._is_set_off(mention) or self._is_turned_to(mention)
        return asked or placed or spoken_to

    def _is_bidden(self, mention: Mention) -> bool:
        """Ahora es el (…), Maya bórrame el otro: behind a comma, and bidden do something."""
        before, behind = self.tokens[mention.first], self.token(mention.last + 1)
        apart = before.gap.strip() == "," and behind is not None and not behind.opens and behind.gap == " "
        return apart and is_bidden(self.tokens, mention.last + 1, self.cues)

    def _is_the_guess(self, mention: Mention) -> bool:
        """Guess who I saw... Maya!"""
        here = self.tokens[mention.first].sentence
        near = self.tokens[max(0, mention.first - _FAR) : mention.first]
        return any(token.text in _GUESSING and token.sentence == here - 1 for token in near)

    def _is_greeted(self, mention: Mention) -> bool:
        """Thanks Maya; not: well, Maya is (…)."""
        first, before = self.tokens[mention.first], self.token(mention.first - 1)
        if before is None or first.opens or before.text not in self.cues.greetings or "," in first.gap:
            return False
        behind = self.token(mention.last + 1)
        if before.text in _NO_GREETING and not self.closes(mention.last):
            return False
        if before.text in _PRAISING and behind is not None and behind.text in AT:  # congrats Maya on the job
            return False
        row = tuple(token.text for token in self.tokens[mention.last + 1 : mention.last + 3])
        if row in _TO_COME:  # dear Maya will be (…)
            return False
        return behind is None or not among(behind.text, self.cues.owning, self.cues.being, NOT)

    def _is_called_to(self, mention: Mention) -> bool:
        """The number's up, folks; not: she's with my sister, Ana."""
        kin = self.cues.is_relation(self.tokens[mention.first].text)
        closing = self.token(mention.last + 1) is None or self.tokens[mention.last + 1].opens
        return kin and closing and self.tokens[mention.first].gap.strip() == ","

    def _is_set_off(self, mention: Mention) -> bool:
        """By a comma, a sign, or the end: Maya, (…); (…), Maya."""
        first = self.tokens[mention.first]
        behind = self.token(mention.last + 1)
        closes = self.closes(mention.last)
        if self._is_brought_up(mention.last) or self._is_told_in_a_clause(mention.last):
            return False
        at_sign = first.gap.endswith("@")
        if first.opens or mention.first == 0:
            if at_sign:
                told = self.cues.theirs | self.cues.telling | self.cues.being
                acts = behind is not None and (behind.text in told or self._acts(behind.text))
                return not self.verbs.verb_behind(mention.last) and not acts
            return closes and behind is not None and behind.gap.strip()[:1] in {",", "!", "?"}
        return first.gap.strip() == "," and closes

    def _is_told_in_a_clause(self, last: int) -> bool:
        """Maya, die bei (…) arbeitet; Maya, que trabaja en (…): what it adds is of her."""
        who = self.token(last + 1)
        if who is None or "," not in who.gap or who.text not in _WHO.get(self.cues.language, ()):
            return False
        clause = [
            token for token in self.tokens[last + 2 : last + 2 + _CLAUSE] if token.sentence == who.sentence
        ]
        ends = next((at for at, token in enumerate(clause) if "," in token.gap), len(clause))
        verbs = [token.text for token in clause[:ends]]
        verbs = verbs[-1:] if self.cues.language in _VERB_LAST else verbs[:_SOON]
        return any(among(word, self.cues.owning, self.cues.being, self.cues.having) for word in verbs)

    def _acts(self, verb: str) -> bool:
        """@maya drew that, @maya likes (…): what somebody does who is spoken of."""
        ends = verb.endswith(("ed", "s")) and len(verb) > _LEAST_VERB and not verb.endswith("ss")
        return self.cues.language == "en" and (verb in _DID or ends) and verb not in self.cues.fillers

    def _is_turned_to(self, mention: Mention) -> bool:
        """She'll talk to you Maya; it isn't there now Maya, they (…); does (…) ring a bell? Maya?"""
        if mention.first == 0:
            return False
        first, behind = self.tokens[mention.first], self.token(mention.last + 1)
        if first.opens:
            return behind is None and self._asks_before(mention.first)
        before = [token.text for token in self.tokens[max(0, mention.first - 2) : mention.first]]
        told = len(before) > 1 and before[0] in _TO and before[1] in self.cues.you and first.gap == " "
        turned = (
            before[-1] in _TURNING and first.capital and behind is not None and behind.gap.startswith(",")
        )
        return (told and self.closes(mention.last)) or turned

    def is_told_of_mine(self, mention: Mention) -> bool:
        """Mi prima da clases, escríbele Maya: (…); whom a verb or a preposition leads to is no such one."""
        before, behind = self.token(mention.first - 1), self.token(mention.last + 1)
        if self.cues.language not in _PERSONAL_TO or before is None or behind is None:
            return False
        if behind.gap.strip()[:1] not in {",", ":"} or behind.opens:
            return False
        if among(before.text, _LEADING, self.cues.my, self.cues.of, self.cues.articles):
            return False
        if self.cues.language == "pt" and mention.last + 1 not in self.starts:
            return False  # in Brazil a bare name may be whom a verb acts on: minha mãe adora Maya, (…)
        row = [token.text for token in self.tokens[: mention.first] if token.sentence == before.sentence]
        pairs = pairwise(word for word in row if word not in self.cues.articles)
        return any(mine in self.cues.my and self.cues.is_relation(word) for mine, word in pairs)

    def _asks_before(self, first: int) -> bool:
        """Does (…) mean anything to anybody? Maya?"""
        return "?" in self.tokens[first].gap or any("?" in token.gap for token in self.tokens[1:first])

    def _goes_on_about(self, mention: Mention) -> bool:
        """Léa, elle bosse …; Uli, sein Nachname …: named first, and then it is said again who."""
        behind = self.token(mention.last + 1)
        if behind is None or behind.opens:
            return False
        if self.cues.language == "fr":
            again = self.token(mention.last + 2)
            twice = behind.text in _STRESSED and again is not None and again.text in self.cues.they
            if twice or behind.text in self.cues.they:
                return self.verbs.verb_behind(mention.last + 1 + twice)
        return behind.text in self.cues.theirs and self.nouns.next_is_noun(mention.last + 1)

    def _is_brought_up(self, last: int) -> bool:
        """Maya? oh she's the one who (…), Maya! She's in (…): thought of, and not spoken to."""
        behind = self.tokens[last + 1 : last + 3]
        asked = bool(behind) and behind[0].gap.strip().startswith(("?", "!"))
        return asked and any(token.text in self.cues.they for token in behind)

    def _told_of(self, mention: Mention) -> bool:
        """Sparrow, aka Judith; Will, born 12 June 1991; Leo, bless him: the comma is no address."""
        behind = [token.text for token in self.tokens[mention.last + 1 : mention.last + 6]]
        announcing = _ANNOUNCING[self.cues.language].get(behind[0], ()) if behind else ()
        if any(tuple(behind[: len(phrase)]) == phrase for phrase in announcing):
            return True
        if len(behind) > 1 and among(behind[0], self.cues.being, self.cues.helping, _TAGGED):
            tagged = self.token(mention.last + 3)
            if behind[1] in self.cues.they and (tagged is None or "?" in tagged.gap):
                return True
        if behind and behind[0] in _BLESSING and "," in self.tokens[mention.last + 1].gap:
            return True
        near = range(mention.last + 2, mention.last + 4)
        return bool(behind) and behind[0] in self.cues.owning and any(at in self.starts for at in near)
