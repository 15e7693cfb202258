"""Rungs of what is there for everybody: there's a charity does (…), that podcast is on insta as @(…)."""

from itertools import pairwise

from policies.identifying_details.cues.cue import among, words
from policies.identifying_details.ownership.mention import Mention
from policies.identifying_details.ownership.rungs.ground import Ground

_THERE_IS = words("theres gibts hay há existe")
_THERE_IS_TOO = frozenset((
    ("there", "s"), ("there", "is"), ("es", "gibt"), ("gibt", "es"), ("y", "a"), ("er", "is"),
))  # fmt: skip
_FEW = 4
"""Words between "there is" and what there is."""
_THINGS = words("""
    podcast podcasts show series programme program documentary magazine newsletter comic band radio
    sendung serie doku zeitschrift programa revista documental emission émission documentaire documentario
    documentário programma tijdschrift
""")
_THAT = words(
    "that this dieser diese dieses ese este aquel ce cet cette esse este aquele die dat deze der das"
)
_MAKING = words("""
    do does did doing make makes made making host hosts hosted run runs record records recorded start started
    write writes produce edit mache machst macht mach gemacht moderiere moderiert schneide schreibe schreibt
    hago hace hacemos hice hizo grabo graba escribo fais fait faisons anime animes enregistre faço faz fazemos
    fiz gravo grava maak maakt maken gemaakt presenteer presenteert
""")
"""Where somebody does one of them to it, it is theirs."""


class Offered(Ground):
    """Each rung answers who is meant by the words from `first` to `last`; None leaves it to the next."""

    def offered(self, first: int, _last: int) -> Mention | None:
        """Of an organisation that there is: there's a charity does the children's boxes, write to (…)."""
        here = [one for one in self.mentions if self.same(one.first, first) and one.last < first]
        told = [one for one in here if one.who not in {"self", "you"}]
        if not told or told[0].who != "public" or not self._there_is(told[0]):
            return None
        return told[0] if all(map(self._is_nobody, told[1:])) else None

    def published(self, first: int, _last: int) -> Mention | None:
        """Of what is there to be heard or watched: that podcast I go on about is on instagram as @(…)."""
        if not self.tokens[first].gap.endswith("@"):
            return None
        row = [at for at in self.around(first) if at < first]
        thing = next((at for at in row if self.tokens[at].text in _THINGS), None)
        if thing is None or thing == 0 or self.tokens[thing - 1].text not in self.cues.articles | _THAT:
            return None
        people = any(
            one.who not in {"self", "you", "public"} or one.how == "owner" for one in self._here(row)
        )
        made = any(among(self.tokens[at].text, _MAKING, self.cues.my, self.cues.yours) for at in row)
        return None if people or made else Mention(thing, thing, "public")

    def _here(self, row: list[int]) -> list[Mention]:
        """Who is spoken of in some words."""
        return [one for one in self.mentions if one.first in row]

    def _there_is(self, house: Mention) -> bool:
        row = [token.text for token in self.tokens[max(0, house.first - _FEW) : house.first]]
        return any(word in _THERE_IS for word in row) or any(pair in _THERE_IS_TOO for pair in pairwise(row))

    def _is_nobody(self, one: Mention) -> bool:
        """The children's boxes: whom they are for, and no person; not: my children, her."""
        before = self.tokens[one.first - 1].text
        owned = among(before, self.cues.my, self.cues.theirs, self.cues.yours)
        several = self.tokens[one.last].text in self.cues.several and not owned
        return (
            one.who == "public" or (one.who == "outsider" and several) or (one.who == "third" and one.plural)
        )
