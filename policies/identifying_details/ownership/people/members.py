"""Who of this room is spoken of by name."""

from collections.abc import Sequence

from policies.identifying_details.cues import ORDINARY
from policies.identifying_details.cues.cue import among, words
from policies.identifying_details.ownership.mention import Mention
from policies.identifying_details.ownership.name_like import name_like, opens_as_a_name
from policies.identifying_details.ownership.people.children import is_called_a_child
from policies.identifying_details.ownership.people.ground import Ground
from policies.identifying_details.ownership.roster import Named
from policies.identifying_details.registered.nicknames import GIVEN_NAMES

_CLITICS = frozenset({"es", "pt"})
_AUXILIARY = words("will may can might must")
_GIVING = words(
    "give gave given giving send sent sending pass passed text texted show showed hand handed tell told"
)


class Members(Ground):
    """Reads one text for them."""

    def member(self, at: int, found: Sequence[Mention]) -> Mention | None:
        """Return the member, or the outsider called alike, who is named there; `found` stand before."""
        named = self.roster.named(self.tokens, at)
        if named is None or self.taken.keys() & set(range(named.first, named.last + 1)):
            return None
        everyday = named.ordinary and self._is_everyday(at)
        if everyday and not name_like(self.tokens, at, self.cues) and not self._bears(named):
            return None
        if found and found[-1].who == "outsider" and self._belongs_to_it(found[-1], at):
            return self.uses.used(Mention(at, named.last, "outsider"), genitive=named.genitive)
        if self._is_my_own(named):
            return self.uses.used(Mention(at, named.last, "outsider"), genitive=named.genitive)
        if self._somebody_else(named):
            return self.uses.used(Mention(at, named.last + 1, "outsider"))
        last = self._account(at, named.last)
        return self.uses.used(Mention(at, last, "member", members=named.members), genitive=named.genitive)

    def _is_my_own(self, named: Named) -> bool:
        """My nan, mon ex-mari, where somebody is called so: written small, it is a relation of mine."""
        token, before = self.tokens[named.first], self.token(named.first - 1)
        if before is not None and before.text == "ex":
            before = self.token(named.first - 2)
        mine = before is not None and before.text in self.cues.my and not token.opens
        return mine and not token.capital and self.cues.is_relation(token.text)

    def _belongs_to_it(self, outsider: Mention, at: int) -> bool:
        """My sister Ana; la hermana de Ana: neither is the Ana of this room speaking for herself."""
        if outsider.last == at - 1:
            kin = self.cues.is_relation(self.tokens[outsider.last].text)
            beside = self.tokens[at].gap == " " and not self._is_given(outsider, at)
            return beside and (not kin or self.is_determined(outsider.first))
        between = [token.text for token in self.tokens[outsider.last + 1 : at]]
        return (
            self._is_a_relation(self.tokens[outsider.last].text)
            and between[0] in self.cues.of
            and len(between) <= 2
            and all(word in self.cues.of or word in self.cues.articles for word in between)
            and all(token.gap in {" ", "'"} for token in self.tokens[outsider.last + 1 : at + 1])
        )

    def _is_a_relation(self, text: str) -> bool:
        return self.cues.is_relation(text) or is_called_a_child(text, self.cues)

    def _is_given(self, outsider: Mention, at: int) -> bool:
        """I gave my sister Maya's number: the sister is given what is Maya's."""
        verb = self.tokens[outsider.first - 2].text if outsider.first > 1 else ""
        behind = self.token(at + 1)
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
        if token.capital and token.text in _AUXILIARY and self.uses.verbs.is_somebody(named.last):
            return True
        if token.capital and token.opens and self._acts_abroad(named.last):
            return True
        return token.opens and token.text not in _AUXILIARY and self.uses.bears(named.last)

    def _acts_abroad(self, last: int) -> bool:
        """Will wohnt (…), Dulce me dejó (…): a verb, or whom it is done to, follows somebody who does it."""
        behind, cues = self.token(last + 1), self.cues
        if cues.language == "en" or behind is None or behind.opens or behind.gap != " ":
            return False
        return among(behind.text, cues.owning, cues.being) or (
            cues.language in _CLITICS and among(behind.text, cues.me, cues.clitics) and len(behind.text) == 2
        )

    def _account(self, at: int, last: int) -> int:
        """Where a user ID ends that begins with "@" here."""
        if not self.tokens[at].gap.endswith("@"):
            return last
        behind = self.token(last + 1)
        if behind is not None and behind.gap == ":":
            last += 1
            while (behind := self.token(last + 1)) is not None and behind.gap in {".", "-"}:
                last += 1
        return last

    def _somebody_else(self, named: Named) -> bool:
        """A first name with a surname that is nobody's here: Maya Angelou."""
        behind = named.last + 1
        if behind >= len(self.tokens) or behind in self.taken or self.cues.language == "de":
            return False
        token = self.tokens[behind]
        raised = token.loud and not self.tokens[named.last].loud  # Rosalind SELLS those
        return (
            token.capital
            and not raised
            and token.gap == " "
            and token.text not in ORDINARY
            and token.text not in GIVEN_NAMES
            and token.text.isalpha()
            and len(token.text) > 2
            and not self.roster.knows(token.text)
            and self.tokens[named.last].capital
            and not named.genitive
            and token.text not in self.cues.nouns | self.cues.owning | self.cues.being
        )
