"""Who turns out to be at work where the sender is: sat in (…), and who calls my name but Maya."""

from collections.abc import Sequence
from itertools import pairwise

from policies.identifying_details.cues.cue import Cues, among, words
from policies.identifying_details.detectors.workplace_deeds import TOLD_OF
from policies.identifying_details.detectors.workplace_revealed import REVEALED_BEFORE, SHOWN_BEFORE
from policies.identifying_details.ownership.mention import Mention, behind
from policies.identifying_details.ownership.small_words import NOT
from policies.identifying_details.ownership.tokens import Token, sentence_of

_FURTHER = 3
"""Sentences behind the employer in which they are named."""
_LED = 3
"""Words from whoever appeared to the employer behind them: it was Maya. from the (…)."""
_NEAR = 6
"""Words on either side that tell of a guest."""
_WHO = words("who wer quien qui quem wie")
_THAT = words("who that whose qui que dont die das der dat quien")
"""Behind somebody, what was only stressed: it was Maya who told me to go."""
_BUT = words("but except sino senao sinon als außer excepto")
_ONLY = words("only just none other than our actually la el die der de o a unsere unser nuestra notre nosso")
_COMING = words("""
    comes came pops popped steps stepped emerges emerged kommt kam sale salio sort sortit sai saiu komt kwam
""")
_HERE = words("out in up through along over raus rein")
_GUESTS = words("""
    sits sat seat sitting queue queueing queuing waiting front ahead next chair beside trolley basket
    buying bought appointment visiting patient cousin
    setzt sitzt wartet schlange sienta cola espera assied file attend senta fila zit rij wacht
""")
"""Words that tell of a guest or a customer."""
_DID = words("""
    did does made makes built builds fixed fixes laid painted baked bakes cut wired fitted tuned packed packs
    loaded welded welds restored polished carved cooked cooks mended trained trains runs looks sorted wrote
    hat macht machte baut hizo hace fait fez faz heeft maakt maakte
""")
_OUT = words("out raus fuera")
_SHE = words("he she they")


class Revealed:
    """Reads one message for them."""

    def __init__(self, tokens: Sequence[Token], mentions: Sequence[Mention], cues: Cues) -> None:
        self._tokens = tokens
        self._mentions = mentions
        self._cues = cues

    def who(self, cue: str, first: int, last: int) -> Mention | None:
        """Return who is at work at the employer that the words from `first` to `last` name.

        Args:
            cue: the rule that found it: whether somebody appears, or the staff speak of somebody.
            first: index of the first word of the name.
            last: index of the last.
        """
        if cue == REVEALED_BEFORE:
            return self._who_came(first)
        for one in behind(self._tokens, self._mentions, last, _FURTHER):
            if one.who != "member" or self._is_a_guest(one) or self._owns(one):
                continue
            appears = cue != TOLD_OF and (self._answers(one) or self._is_it(one) or self._comes(one))
            if appears or self._is_told_of(one) or (cue == SHOWN_BEFORE and self._is_alone(one)):
                return one
        return None

    def _who_came(self, first: int) -> Mention | None:
        """Who is said to be it right before: the plumber came, it was Maya. from (…)."""
        for one in self._mentions:
            apart = 0 < first - one.last <= _LED and self._tokens[one.last + 1].gap.strip() != "'"
            if one.who == "member" and apart and self._tokens[one.last + 1].opens and self._is_it(one):
                return one
        return None

    def _is_alone(self, one: Mention) -> bool:
        """Took his cap off. Maya!"""
        behind = self._tokens[one.last + 1 : one.last + 2]
        return self._tokens[one.first].opens and (not behind or behind[0].opens)

    def _before(self, one: Mention) -> int:
        """Where the word stands in front of somebody: but (our) Maya, it's (none other than) Maya."""
        at = one.first - 1
        while at > 0 and among(self._tokens[at].text, _ONLY, self._cues.my):
            at -= 1
        return at

    def _answers(self, one: Mention) -> bool:
        """Who calls my name but Maya; who calls my name? Maya."""
        at = self._before(one)
        if at < 0:
            return False
        asked = at + 1 < len(self._tokens) and "?" in self._tokens[at + 1].gap
        led = self._tokens[at].text in _BUT or asked
        return led and any(self._tokens[near].text in _WHO for near in sentence_of(self._tokens, at, at))

    def _is_it(self, one: Mention) -> bool:
        """It's Maya, the one was Maya, c'était Maya; not: it isn't Maya, it was Maya who told me to go."""
        at = self._before(one)
        if at < 1 or self._tokens[at].text not in self._cues.being or self._tokens[at + 1].opens:
            return False
        denied = any(token.text in NOT for token in self._tokens[at - 1 : one.first])
        by_whom = any(other.last == at - 1 and other.who in {"self", "member"} for other in self._mentions)
        cleft = any(token.text in _THAT for token in self._tokens[one.last + 1 : one.last + 2])
        return not denied and not by_whom and not cleft

    def _comes(self, one: Mention) -> bool:
        """Out comes Maya; kommt Maya raus."""
        at = self._before(one)
        if at < 1 or self._tokens[at].text not in _COMING:
            return False
        behind = self._tokens[one.last + 1 : one.last + 2]
        return self._tokens[at - 1].text in _HERE or (bool(behind) and behind[0].text in _HERE)

    def _is_told_of(self, one: Mention) -> bool:
        """Says "Maya did this one herself"; shouts "Maya! Customer!" and out she comes."""
        row = [token.text for token in self._tokens[one.last + 1 : one.last + 9]]
        if row[:1] and row[0] in _DID:
            return one.first == 0 or self._tokens[one.first].gap.strip()[-1:] in {
                '"',
                "'",
                "“",
                "‘",
                "«",
                "„",
            }
        return any(word in _OUT and among(then, _SHE, _COMING) for word, then in pairwise(row))

    def _is_a_guest(self, one: Mention) -> bool:
        """Who sits down next to me but Maya."""
        near = self._tokens[max(0, one.first - _NEAR) : one.last + 1 + _NEAR]
        return any(token.text in _GUESTS for token in near)

    def _owns(self, one: Mention) -> bool:
        """It was Maya's aunt."""
        at = one.last + 1
        more = at + 1 < len(self._tokens) and not self._tokens[at + 1].opens
        owning = more and self._tokens[at].text == "s" and self._tokens[at].gap == "'"
        return owning and self._cues.is_relation(self._tokens[at + 1].text)
