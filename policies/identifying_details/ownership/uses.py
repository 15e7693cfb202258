"""In which way somebody is spoken of: who owns, acts, is called, is addressed, or merely tells."""

from collections.abc import Sequence
from dataclasses import replace

from policies.identifying_details.cues import CUES, everywhere
from policies.identifying_details.cues.cue import Cues, among, by_opening, words
from policies.identifying_details.ownership.mention import How, Mention
from policies.identifying_details.ownership.tokens import Token
from policies.identifying_details.ownership.vocatives import is_here, opens_a_request, stands_before_a_place

_REACH = 4
_FROM = words("from off")
_NO_GREETING = (
    everywhere("adding") | everywhere("fillers") | words("yes no si ja nein oui non sim nao nee haan nahi")
)
"""What greets only whom a comma or the end sets off: oh Maya!, no Maya, (…); not: and Maya is (…)."""
_PRAISING = words(
    "congrats congratulations grats felicidades glückwunsch félicitations bravo parabéns gefeliciteerd"
)
_AHEAD = 6
_VERB_LAST = 9
ALONE = everywhere("alone")
_BESIDE = everywhere("beside")
AT = everywhere("placing")
_WITH = everywhere("accompanying")
_TO = words("to")
_DISLOCATING = frozenset({"fr", "de", "nl"})
"""Languages that name somebody first, and then say again who."""
_SPOTS = words("location spot pin position coordinates coords standort ubicacion localizacao locatie")
"""What whoever shares it owns."""
_HAVING = everywhere("having")
NOT = everywhere("denying")
ADVERBS = everywhere("adverbs")
_ANNOUNCING = {language: by_opening((*cues.real_names, *cues.surnames)) for language, cues in CUES.items()}
"""What announces a name, in each language."""


class Uses:
    """Reads the words around a mention; `starts` are the first words of details."""

    def __init__(self, tokens: Sequence[Token], cues: Cues, starts: frozenset[int]) -> None:
        self._tokens = tokens
        self._cues = cues
        self._starts = starts

    def used(self, mention: Mention, *, genitive: bool = False) -> Mention:
        """Return the mention with the way it is used in."""
        ways: tuple[tuple[How, bool], ...] = (
            ("owner", self._owns(mention, genitive=genitive)),
            ("source", self._denied(mention)),
            ("called", self.called(mention.first)),
            ("addressed", self._is_addressed(mention)),
            ("source", self._tells(mention)),
            ("subject", self.verb_behind(mention.last)),
            ("label", self._labels(mention)),
        )
        return next((replace(mention, how=how) for how, holds in ways if holds), mention)

    def _owns(self, mention: Mention, *, genitive: bool) -> bool:
        if genitive and self.next_is_noun(mention.last):
            return True
        return (
            self._apostrophe(mention.last)
            or self.is_of(mention.first)
            or self._is_at_home(mention)
            or self._shares_a_spot(mention)
        )

    def _apostrophe(self, last: int) -> bool:
        """Maya's number, Jonas' Nummer, Asha ka number; not Maya's at home."""
        behind = self._token(last + 1)
        if behind is None:
            return False
        if behind.text in self._cues.possessing:
            return self.next_is_noun(last + 1) or self._ends(last + 1)
        if behind.text == "s" and behind.gap == "'":
            owns = last + 2 in self._starts or self.next_is_noun(last + 1) or self._ends(last + 1)
            return owns or self._is_equal(last + 2)
        return behind.gap.startswith("'") and behind.gap != "'" and self.next_is_noun(last)

    def _is_at_home(self, mention: Mention) -> bool:
        """Chez Bastien, (…); bei Kalle, (…): what stands right behind is where they are."""
        before = self._token(mention.first - 1)
        beside = before is not None and before.text in _WITH and self._tokens[mention.first].capital
        return beside and mention.last + 1 in self._starts and "," in self._tokens[mention.last + 1].gap

    def _shares_a_spot(self, mention: Mention) -> bool:
        """Maya shared location with me, (…): it is where Maya is."""
        told = self._tokens[mention.last + 1 : mention.last + 2 + _REACH]
        here = [token for token in told if token.sentence == self._tokens[mention.last].sentence]
        return self._tells(mention) and any(token.text in _SPOTS for token in here)

    def _is_equal(self, thing: int) -> bool:
        """Maya's (some word) is (…): whatever it is, it is hers."""
        if (head := self._token(thing + 1)) is not None and head.text == "one":  # Maya's school one is (…)
            being = self._token(thing + 2)
            return thing + 3 in self._starts and being is not None and being.text in self._cues.being
        named, being = self._token(thing), self._token(thing + 1)
        return (
            thing + 2 in self._starts
            and named is not None
            and being is not None
            and not self._cues.is_relation(named.text)
            and not self._cues.is_organisation(named.text)
            and named.text not in AT
            and (being.text in self._cues.being and not being.opens)
        )

    def is_of(self, first: int) -> bool:
        """The number of Maya, o número da Bia; also with words between: the number I have for Mark."""
        before: list[str] = []
        for token in reversed(self._tokens[max(0, first - 6) : first]):
            if token.sentence != self._tokens[first].sentence:
                break
            before.insert(0, token.text)
            if "," in token.gap:
                break
        while (
            before
            and among(before[-1], self._cues.articles, self._cues.my, self._cues.theirs, self._cues.titles)
            and before[-1] not in self._cues.of
        ):
            before.pop()
        if not before or before[-1] not in self._cues.of:
            return False
        return any(self._cues.is_noun(word) for word in before[:-1])

    def called(self, at: int) -> bool:
        """Whether it is called or written to: call Maya, reach me, je kunt Piet bellen."""
        if self._is_reached(at):
            return False
        before = self._tokens[max(0, at - 2) : at]
        near = [token.text for token in before if token.sentence == self._tokens[at].sentence]
        if near and near[-1] in self._cues.contacting and "," not in self._tokens[at].gap:
            return self._tokens[at].text not in self._cues.me or near[-1] not in self._cues.telling
        if near and near[-1] in _WITH and self._tokens[at].text in self._cues.me:
            return not self._is_shared(at)
        if (
            len(near) == 2
            and near[0] in self._cues.contacting
            and among(near[1], self._cues.articles, self._cues.of, self._cues.my, self._cues.yours, _TO)
        ):
            return True
        return self._called_behind(at)

    def _is_shared(self, at: int) -> bool:
        """Maya shared her spot with me: whoever shares owns it."""
        here = self._tokens[at].sentence
        before = (token for token in self._tokens[max(0, at - _AHEAD) : at] if token.sentence == here)
        return any(token.text in self._cues.telling for token in before)

    def _is_reached(self, at: int) -> bool:
        """Hope texted me from (…): it is Hope's, and I am merely told."""
        behind = self._token(at + 1)
        return self._tokens[at].text in self._cues.me and behind is not None and behind.text in _FROM

    def _called_behind(self, at: int) -> bool:
        """Je kunt Piet bellen; in German and Dutch the detail may come between: mich unter … erreichen."""
        verb_last = self._cues.language in {"de", "nl"}
        near = self._tokens[at + 1 : at + 2]
        if verb_last and any(at + step in self._starts for step in (1, 2)):
            near = self._tokens[at + 1 : at + 9]
        elif not verb_last and self._tokens[at].text not in self._cues.me | self._cues.theirs:
            return False
        here = self._tokens[at].sentence
        near = [token for token in near if token.sentence == here and (verb_last or token.gap == " ")]
        return any(token.text in self._cues.contacting for token in near)

    def _is_addressed(self, mention: Mention) -> bool:
        if self._cues.language in _DISLOCATING and self._goes_on_about(mention):
            return False
        if self._told_of(mention):
            return False
        if mention.who == "outsider":
            return self._is_greeted(mention) or self._is_called_to(mention)
        asked = self._tokens[mention.first].opens and opens_a_request(
            self._tokens, mention.last + 1, self._cues, self._starts
        )
        placed = stands_before_a_place(self._tokens, mention, self._cues, self._starts)
        return asked or placed or self._is_greeted(mention) or self._is_set_off(mention)

    def _is_greeted(self, mention: Mention) -> bool:
        """Thanks Maya; not: well, Maya is (…)."""
        first, before = self._tokens[mention.first], self._token(mention.first - 1)
        if before is None or first.opens or before.text not in self._cues.greetings or "," in first.gap:
            return False
        behind = self._token(mention.last + 1)
        if before.text in _NO_GREETING and not self._closes(mention.last):
            return False
        if before.text in _PRAISING and behind is not None and behind.text in AT:  # congrats Maya on the job
            return False
        return behind is None or not among(behind.text, self._cues.owning, self._cues.being, NOT)

    def _is_called_to(self, mention: Mention) -> bool:
        """The number's up, folks; not: she's with my sister, Ana."""
        kin = self._cues.is_relation(self._tokens[mention.first].text)
        closing = self._token(mention.last + 1) is None or self._tokens[mention.last + 1].opens
        return kin and closing and self._tokens[mention.first].gap.strip() == ","

    def _is_set_off(self, mention: Mention) -> bool:
        """By a comma, a sign, or the end: Maya, (…); (…), Maya."""
        first = self._tokens[mention.first]
        behind = self._token(mention.last + 1)
        closes = self._closes(mention.last)
        if self._is_brought_up(mention.last):
            return False
        at_sign = first.gap.endswith("@")
        if first.opens or mention.first == 0:
            if at_sign:
                told = self._cues.theirs | self._cues.telling | self._cues.being
                return not self.verb_behind(mention.last) and not (behind and behind.text in told)
            return closes and behind is not None and behind.gap.strip()[:1] in {",", "!", "?"}
        return first.gap.strip() == "," and closes

    def _closes(self, last: int) -> bool:
        behind = self._token(last + 1)
        return behind is None or behind.opens or behind.gap.strip()[:1] in {",", "!", "?"}

    def _goes_on_about(self, mention: Mention) -> bool:
        """Léa, elle bosse …; Uli, sein Nachname …: named first, and then it is said again who."""
        behind = self._token(mention.last + 1)
        if behind is None or behind.opens:
            return False
        if behind.text in self._cues.they and self._cues.language == "fr":
            return self.verb_behind(mention.last + 1)
        return behind.text in self._cues.theirs and self.next_is_noun(mention.last + 1)

    def _is_brought_up(self, last: int) -> bool:
        """Maya? oh she's the one who (…): asked about, and not spoken to."""
        behind = self._tokens[last + 1 : last + 3]
        asked = bool(behind) and behind[0].gap.strip().startswith("?")
        return asked and any(token.text in self._cues.they for token in behind)

    def _told_of(self, mention: Mention) -> bool:
        """Sparrow, aka Judith; Will, born 12 June 1991: the comma is no address."""
        behind = [token.text for token in self._tokens[mention.last + 1 : mention.last + 6]]
        announcing = _ANNOUNCING[self._cues.language].get(behind[0], ()) if behind else ()
        if any(tuple(behind[: len(phrase)]) == phrase for phrase in announcing):
            return True
        near = range(mention.last + 2, mention.last + 4)
        return bool(behind) and behind[0] in self._cues.owning and any(at in self._starts for at in near)

    def _denied(self, mention: Mention) -> bool:
        """My cousin Ananya, not our Ananya."""
        for at in range(mention.first - 1, max(0, mention.first - 2) - 1, -1):
            if "," in self._tokens[at + 1].gap:
                return False
            if at < mention.first - 1 and self._is_a_verb(at + 1):  # si no contesta Léa
                return False
            if self._tokens[at].text in NOT:
                return self._cues.language != "fr" or "," in self._tokens[at].gap  # n'oubliez pas Léa
        return False

    def _is_a_verb(self, at: int) -> bool:
        """Whether what is denied is likely an act, since no word in front of a name stands there."""
        cues, word = self._cues, self._tokens[at].text
        determines = among(word, cues.articles, cues.my, cues.yours, cues.theirs, cues.titles, cues.of, AT)
        return cues.language in {"es", "pt"} and not determines and word not in cues.being

    def _tells(self, mention: Mention) -> bool:
        behind = self._token(mention.last + 1)
        return (
            behind is not None
            and behind.text in self._cues.telling
            and not behind.opens
            and behind.text not in self._cues.owning
            and behind.text != "has"
        )

    def verb_behind(self, last: int) -> bool:
        """Whether an owning verb follows, or a form of "to be" and then the detail."""
        sentence = self._tokens[last].sentence
        for step in range(1, _REACH + 1):
            token = self._token(last + step)
            if token is None or token.sentence != sentence:
                return False
            if last + step in self._starts:
                return step == 1 and self._verb_comes_last(last + step)
            if among(token.text, AT, self._cues.under) and self.begins(last + step + 1):
                return True
            if token.text in self._cues.owning:
                return token.text not in _HAVING or self._follows_closely(last + step)
            if token.text in self._cues.being:
                placed = last > 0 and self._tokens[last - 1].text in self._cues.asking  # where she is, (…)
                near = self._follows_closely(last + step, over_commas=placed)
                return near or self.verb_behind(last + step)
            if token.text not in ADVERBS:
                break
        return self._tokens[last].text in self._cues.owning and len(self._tokens[last].text) > 3

    def _verb_comes_last(self, detail: int) -> bool:
        """Woh … pe rehti hai: in a language whose owner stands in front of "ka", the verb is at the end."""
        behind = self._tokens[detail + 1 : detail + _VERB_LAST] if self._cues.possessing else ()
        here = self._tokens[detail].sentence
        return any(token.sentence == here and token.text in self._cues.owning for token in behind)

    def _follows_closely(self, at: int, *, over_commas: bool = False) -> bool:
        """Whether a detail stands within a few words, and no comma before it."""
        for token in range(at + 1, min(at + _REACH, len(self._tokens))):
            if "," in self._tokens[token].gap and not over_commas:
                return False
            if token in self._starts:
                return True
        return False

    def begins(self, at: int) -> bool:
        """Whether a detail stands there, perhaps behind an article: en el …, au …."""
        token = self._token(at)
        return at in self._starts or (
            token is not None and token.text in self._cues.articles and at + 1 in self._starts
        )

    def bears(self, last: int) -> bool:
        """Whether a detail hangs on the word as on a name."""
        return self.verb_behind(last) or self._apostrophe(last) or self.is_somebody(last)

    def is_somebody(self, last: int) -> bool:
        """Will's a driver at (…): the "s" is a verb, and a detail follows in its sentence."""
        verb, behind = self._token(last + 1), self._token(last + 2)
        if verb is None or behind is None or verb.text != "s" or verb.gap != "'":
            return False
        near = range(last + 3, min(last + 3 + _AHEAD, len(self._tokens)))
        here = [at for at in near if self._tokens[at].sentence == verb.sentence]
        return behind.text in self._cues.articles and any(at in self._starts for at in here)

    def is_here(self, at: int) -> bool:
        """I'm sat here (…)."""
        return is_here(self._tokens, at, self._cues, self._starts)

    def is_asked(self, at: int) -> bool:
        """T'es pas le serveur du …, tu não és o professor do …: who you are, and where."""
        row = [token.text for token in self._tokens[at + 1 : at + 6]]
        row = [word for word in row if word not in NOT and word not in ADVERBS]
        article = len(row) > 1 and row[0] in self._cues.being and row[1] in self._cues.articles
        return article and any(
            at + step in self._starts and self._tokens[at + step].sentence == self._tokens[at].sentence
            for step in range(3, 9)
        )

    def inverted(self, at: int) -> bool:
        """Are you still at …, aren't you the nurse at …: the verb in front, the detail behind."""
        before = [token.text for token in self._tokens[max(0, at - 2) : at]]
        if len(before) == 2 and before[1] in self._cues.pointing:  # was it you at (…)
            before.pop()
        asked = bool(before) and (before[-1] in self._cues.being or (before[-1] == "t" and len(before) == 2))
        if self._cues.language != "en":
            asked = asked or bool(before and before[-1] in self._cues.owning)
        return asked and any(at + step in self._starts for step in range(1, 10))

    def _labels(self, mention: Mention) -> bool:
        behind = mention.last + 1
        if behind in self._starts:
            return "," not in self._tokens[behind].gap
        token = self._token(behind)
        colon = token is not None and token.gap.strip() in {":", "=", "-", "->", "("} and not token.opens
        return colon and any(behind + step in self._starts for step in range(1, _REACH))

    def next_is_noun(self, at: int) -> bool:
        """Whether a noun of a detail follows closely, or the detail itself, before anybody else is named."""
        sentence = self._tokens[at].sentence
        for step in range(1, _REACH + 1):
            token = self._token(at + step)
            if token is None or token.sentence != sentence:
                return False
            if at + step in self._starts:
                return step == 1
            if self._cues.is_relation(token.text) or (
                token.gap.strip() and step > 1 and token.gap.strip() not in "'-\"("
            ):
                return False
            if self._cues.is_noun(token.text) or self._is_sent_from(at + step):
                return True
        return False

    def _is_sent_from(self, call: int) -> bool:
        """Your text from (…), Maya's call from (…)."""
        before = self._token(call + 1)
        if call + 2 not in self._starts or before is None or before.text not in self._cues.of:
            return False
        return self._tokens[call].text in self._cues.contacting

    def noun_before(self, at: int) -> bool:
        """O número dela; also "that number is hers", "… is mine"."""
        before = self._token(at - 1)
        if before is None or before.sentence != self._tokens[at].sentence:
            return False
        if self._tokens[at].text in ALONE:
            return before.text not in _BESIDE
        return (
            self._cues.language == "pt"
            and self._tokens[at].text in {"dele", "dela", "deles", "delas"}
            and self._cues.is_noun(before.text)
        )

    def _ends(self, at: int) -> bool:
        behind = self._token(at + 1)
        return behind is None or behind.opens or behind.gap.strip() != ""

    def _token(self, at: int) -> Token | None:
        return self._tokens[at] if 0 <= at < len(self._tokens) else None
