"""Who owns: Maya's number, the number of Maya, chez Bastien."""

from dataclasses import dataclass

from policies.identifying_details.cues import everywhere
from policies.identifying_details.cues.cue import among, words
from policies.identifying_details.ownership.mention import Mention
from policies.identifying_details.ownership.small_words import AT
from policies.identifying_details.ownership.ways.ground import Ground
from policies.identifying_details.ownership.ways.nouns import Nouns
from policies.identifying_details.ownership.ways.telling import Telling

_REACH = 4
_WITH = everywhere("accompanying")
_SPOTS = words("location spot pin position coordinates coords standort ubicacion localizacao locatie")
"""What whoever shares it owns."""


@dataclass(frozen=True, slots=True)
class Owning(Ground):
    """Reads one text for them.

    Attributes:
        nouns: the nouns of details in the same text.
        telling: who tells in it.
    """

    nouns: Nouns
    telling: Telling

    def owns(self, mention: Mention, *, genitive: bool) -> bool:
        """Whether what follows is of whoever is mentioned; `genitive` is a name with its "s": Mayas."""
        if genitive and self.nouns.next_is_noun(mention.last):
            return True
        return (
            self.apostrophe(mention.last)
            or self.is_of(mention.first)
            or self._is_at_home(mention)
            or self._shares_a_spot(mention)
        )

    def apostrophe(self, last: int) -> bool:
        """Maya's number, Jonas' Nummer, Asha ka number; not Maya's at home."""
        behind = self.token(last + 1)
        if behind is None:
            return False
        if behind.text in self.cues.possessing:
            return self.nouns.next_is_noun(last + 1) or self._ends(last + 1)
        if behind.text == "s" and behind.gap == "'":
            owns = last + 2 in self.starts or self.nouns.next_is_noun(last + 1) or self._ends(last + 1)
            return owns or self._is_equal(last + 2)
        return behind.gap.startswith("'") and behind.gap != "'" and self.nouns.next_is_noun(last)

    def _ends(self, at: int) -> bool:
        behind = self.token(at + 1)
        return behind is None or behind.opens or behind.gap.strip() != ""

    def _is_at_home(self, mention: Mention) -> bool:
        """Chez Bastien, (…); bei Kalle, (…): what stands right behind is where they are."""
        before = self.token(mention.first - 1)
        beside = before is not None and before.text in _WITH and self.tokens[mention.first].capital
        return beside and mention.last + 1 in self.starts and "," in self.tokens[mention.last + 1].gap

    def _shares_a_spot(self, mention: Mention) -> bool:
        """Maya shared location with me, (…): it is where Maya is."""
        told = self.tokens[mention.last + 1 : mention.last + 2 + _REACH]
        here = [token for token in told if token.sentence == self.tokens[mention.last].sentence]
        return self.telling.tells(mention) and any(token.text in _SPOTS for token in here)

    def _is_equal(self, thing: int) -> bool:
        """Maya's (some word) is (…): whatever it is, it is hers."""
        if (head := self.token(thing + 1)) is not None and head.text == "one":  # Maya's school one is (…)
            being = self.token(thing + 2)
            return thing + 3 in self.starts and being is not None and being.text in self.cues.being
        named, being = self.token(thing), self.token(thing + 1)
        return (
            thing + 2 in self.starts
            and named is not None
            and being is not None
            and not self.cues.is_relation(named.text)
            and not self.cues.is_organisation(named.text)
            and named.text not in AT
            and (being.text in self.cues.being and not being.opens)
        )

    def is_of(self, first: int) -> bool:
        """The number of Maya, o número da Bia; also with words between: the number I have for Mark."""
        before: list[str] = []
        for token in reversed(self.tokens[max(0, first - 6) : first]):
            if token.sentence != self.tokens[first].sentence:
                break
            before.insert(0, token.text)
            if "," in token.gap:
                break
        while (
            before
            and among(before[-1], self.cues.articles, self.cues.my, self.cues.theirs, self.cues.titles)
            and before[-1] not in self.cues.of
        ):
            before.pop()
        if not before or before[-1] not in self.cues.of:
            return False
        return any(self.cues.is_noun(word) for word in before[:-1])
