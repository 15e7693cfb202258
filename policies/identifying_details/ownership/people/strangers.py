"""Who is spoken of by a name that is nobody's here: Dr Patel, Fontaine."""

from policies.identifying_details.cues import ORDINARY
from policies.identifying_details.cues.cue import among, words
from policies.identifying_details.detectors.plate_cues import CAR_WORDS
from policies.identifying_details.dictionary import is_a_word
from policies.identifying_details.ownership.mention import Mention
from policies.identifying_details.ownership.name_like import name_like
from policies.identifying_details.ownership.people.ground import Ground
from policies.identifying_details.ownership.saints import is_a_saint
from policies.identifying_details.ownership.small_words import AT
from policies.identifying_details.registered.nicknames import GIVEN_NAMES

ABBREVIATED = words("mr mrs ms mx dr prof")
"""Titles that are no words, so that a name in small letters may follow: ms marsden."""
_PARTS_OF_TOWN = words("barrio plaza colonia parque bairro praca quartier place viertel buurt wijk")
_HOMES = words("casa villa quinta residência residencia solar lar huis")
"""What houses are called, with what they are named after behind: Casa do Sol, Villa de la Luz."""
_OF_THINGS = frozenset({"del"})
_KIND_FIRST = frozenset({"es", "fr", "pt", "nl", "de"})
_ARTICLES_BEFORE_NAMES = frozenset({"pt", "es"})
_CALLED = 4
_WHICH = words("que qui die der das dat wo")
_LEAST = 2
"""Letters that somebody's name has more than: the EI phone tree is nobody's."""


class Strangers(Ground):
    """Reads one text for them."""

    def stranger(self, at: int) -> Mention | None:
        """Return who is named from a word on and is nobody here."""
        titled = at > 0 and self.tokens[at - 1].text in self.cues.titles
        return self._stranger(at) if titled or self.tokens[at].capital else None

    def _stranger(self, at: int) -> Mention | None:
        token, before = self.tokens[at], self.token(at - 1)
        near = before is not None and token.gap in {" ", ". "} and token.sentence == before.sentence
        titled = near and self.tokens[at - 1].text in self.cues.titles
        short = titled and self.tokens[at - 1].text in ABBREVIATED and token.text.isalpha()
        if (
            titled
            and not self.cues.is_noun(token.text)
            and (token.capital or (short and token.text not in ORDINARY))
        ):
            return self.uses.used(Mention(at - 1, at, "outsider"), genitive=token.text.endswith("s"))
        if not token.capital or (self.cues.language == "de" and token.text not in GIVEN_NAMES):
            return None
        cues = self.cues  # Find My; Elle habite
        nobody = cues.is_organisation(token.text) or among(token.text, cues.my, cues.they, cues.theirs)
        named_after = is_a_saint(self.tokens, at + 1)
        if nobody or named_after or self._is_a_car(at) or self._is_a_place(at) or self._is_a_house(at):
            return None
        if (token.text in GIVEN_NAMES and not self.cues.is_noun(token.text)) and (
            token.text not in ORDINARY or name_like(self.tokens, at, self.cues)
        ):
            return self.uses.used(Mention(at, self._surname(at), "outsider"))
        if token.text in ORDINARY or self.cues.is_noun(token.text) or not token.text.isalpha():
            return None
        mention = self.uses.used(Mention(at, self._surname(at), "outsider"))
        owns = mention.how == "owner" and not token.opens and len(token.text) > _LEAST
        return mention if owns or self._is_introduced(at, mention) else None

    def _is_introduced(self, at: int, stranger: Mention) -> bool:
        """Ring Fontaine on (…), she is called Fontaine, Delphine from church is (…)."""
        before, behind = self.token(at - 1), self.tokens[stranger.last + 1 : stranger.last + 3]
        if before is not None and not self.tokens[at].opens and self.tokens[at].gap == " ":
            thing = self.token(at - 3)  # shop's called (…)
            if before.text in self.cues.equating and thing and self.cues.is_organisation(thing.text):
                return False
            if before.text in self.cues.articles and self.cues.language in _ARTICLES_BEFORE_NAMES:
                return thing is not None and self.tokens[at - 2].text in self.cues.being  # é o Genésio
            return among(before.text, self.cues.contacting, self.cues.equating)
        if not self.tokens[at].opens or len(behind) < 2 or behind[0].gap != " " or behind[1].opens:
            return False
        whence = among(behind[0].text, self.cues.of, AT) and len(self.tokens[at].text) > 2
        return whence and (self.cues.is_organisation(behind[1].text) or self.cues.is_noun(behind[1].text))

    def _is_a_house(self, at: int) -> bool:
        """Una asociación que se llama Faro: what a house is called, and nobody."""
        row = [token.text for token in self.tokens[max(0, at - _CALLED) : at]]
        for phrase in self.cues.called:
            before = row[: -len(phrase)]
            if tuple(row[-len(phrase) :]) == phrase and before and self.tokens[at].text not in GIVEN_NAMES:
                return self.cues.is_organisation(before[-1]) or (
                    before[-1] in _WHICH and self.cues.is_organisation("".join(before[-2:-1]))
                )
        return False

    def _is_a_car(self, at: int) -> bool:
        """Her Micra, the silver Jazz; not: Octavia, who is as often somebody."""
        word = self.tokens[at].text
        before = (token.text for token in self.tokens[max(0, at - 2) : at])
        named = word not in GIVEN_NAMES or any(one in self.cues.articles for one in before)
        return named and word in CAR_WORDS

    def _is_a_place(self, at: int) -> bool:
        """St Mary's Church: an organisation with somebody's name."""
        behind = [token.text for token in self.tokens[at + 1 : at + 3] if token.text != "s"]
        if at > 1 and self._is_part_of_its_name(at):
            return True
        if at > 0 and self.cues.language in _KIND_FIRST and self._is_of_its_kind(at - 1):
            return True
        return is_a_saint(self.tokens, at) or bool(
            behind and self.cues.is_organisation(behind[0]) and self.tokens[at + 1].gap in {"'", " "}
        )

    def _is_part_of_its_name(self, at: int) -> bool:
        """Barrio de Salamanca, la Oficina del Consumidor, Casa do Sol: nobody is called with "del"."""
        of, kind = self.tokens[at - 1].text, self.tokens[at - 2].text
        if of in self.cues.of and kind in _HOMES and self.tokens[at - 2].capital:
            return not self.tokens[at - 2].opens and is_a_word(self.tokens[at].text, (self.cues.language,))
        return (of in self.cues.of and kind in _PARTS_OF_TOWN) or (
            of in _OF_THINGS and self.cues.is_organisation(kind)
        )

    def _is_of_its_kind(self, at: int) -> bool:
        """Café Sol, cafetería Olmo: what it is stands in front."""
        return self.cues.is_organisation(self.tokens[at].text) and self.tokens[at + 1].gap == " "

    def _surname(self, at: int) -> int:
        behind = self.tokens[at + 1] if at + 1 < len(self.tokens) else None
        raised = behind is not None and behind.loud and not self.tokens[at].loud
        more = behind and behind.capital and not raised and behind.gap == " " and behind.text not in ORDINARY
        return at + 1 if more and at + 1 not in self.taken else at
