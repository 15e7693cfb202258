"""Who works where an employer gives or refuses them what only staff have: (…) won't give Maya time off."""

from collections.abc import Sequence

from policies.identifying_details.cues.cue import Cues, words
from policies.identifying_details.detectors.employer_brands import BRANDS, SUPPLIERS
from policies.identifying_details.detectors.employer_words import VISITED
from policies.identifying_details.ownership.mention import Mention
from policies.identifying_details.ownership.tokens import Token, sentence_of

_GIVING = words("""
    give gives gave giving given cut cuts cutting let lets refused refuse refuses owe owes owed paid pay pays
    docked approve approved denied deny denies grant granted stopped make makes making need needs treat treats
    treating tell told know knows sent sends giving letting sue suing sued being hr
    weiß gibt gab gegeben freigegeben weet geeft gaf gegeven sabe saben dio dado sait savent donne donné deu
""")
_OFF = words("time week weeks day days afternoon afternoons morning shift weekend weekends month")
_OF_STAFF = words(
    "hours shifts overtime wages notice rota roster redundancy payslip p45 bonus raise tribunal dismissal hr"
)
_TROUBLE = words("grief hassle trouble stick aggro bother")
_HEALTH = words("""
    sick ill pregnant diagnosis cancer unwell signed leave krank schwanger krebs ziek zwanger kanker enferma
    enfermo embarazada malade enceinte doente grávida
""")
_KNOWING = words("tell told know knows weiß weet sabe saben sait savent")
_FREE = words("freigegeben frei urlaub vrij verlof congé congés vacaciones folga férias")
_YOU_ARE = words("estás estas")
_PEOPLE = frozenset({"member", "you", "third"})
_BADLY = words("dirt rubbish shit crap garbage")


class GivenBy:
    """Reads one message for them."""

    def __init__(self, tokens: Sequence[Token], mentions: Sequence[Mention], cues: Cues) -> None:
        self._tokens = tokens
        self._mentions = mentions
        self._cues = cues

    def who(self, first: int, last: int) -> Mention | None:
        """Return whom it is given to by the employer that the words from `first` to `last` name."""
        if not self.is_told(first, last):
            return None
        sentence = sentence_of(self._tokens, first, last)
        here = [one for one in self._mentions if one.first in sentence and not first <= one.first <= last]
        if any(one.who in {"self", "outsider"} for one in here):
            return None
        if not here and any(self._tokens[at].text in _YOU_ARE for at in sentence):
            return Mention(last, last, "you")
        people = [one for one in here if one.who in _PEOPLE and not one.plural and one.how != "source"]
        named = [one for one in people if one.who == "member" and one.how != "addressed"]
        return next(iter(named or [one for one in people if one.how != "addressed"]), None)

    def is_told(self, first: int, last: int) -> bool:
        """Whether the sentence speaks of what only staff are given; told before people are read."""
        sentence = sentence_of(self._tokens, first, last)
        row = [self._tokens[at].text for at in sentence if not first <= at <= last]
        said = set(row)
        visited = any(token.text in VISITED for token in self._tokens[first : last + 1])
        if not visited and (self._is_asked_how(row, first, last) or ("go" in row and "letting" in row)):
            return True
        if said.isdisjoint(_GIVING):
            return False
        free = not said.isdisjoint(_FREE)
        off = free or any(word in _OFF and row[at + 1 : at + 2] == ["off"] for at, word in enumerate(row))
        health = not said.isdisjoint(_HEALTH) and not said.isdisjoint(_KNOWING)
        staff = not said.isdisjoint(_OF_STAFF) or not said.isdisjoint(_BADLY)
        return off or (not visited and (health or staff))

    def _sells(self, first: int, last: int) -> bool:
        """Whether many are customers of it, and speak of it as such."""
        return any(
            token.text in SUPPLIERS or token.text in BRANDS for token in self._tokens[first : last + 1]
        )

    def _is_asked_how(self, row: Sequence[str], first: int, last: int) -> bool:
        """How's (…) treating you; is (…) giving you grief; (…) are lucky to have you."""
        said = set(row)
        treated = "how" in said and "treating" in said
        troubled = not said.isdisjoint(_GIVING) and not said.isdisjoint(_TROUBLE)
        if troubled and self._sells(first, last):
            return False  # Vodafone gives all of its customers grief
        return treated or troubled or {"lucky", "to", "have"} <= said or {"kinder", "to"} <= said
