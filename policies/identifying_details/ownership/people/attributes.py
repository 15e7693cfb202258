"""Words for people that say what somebody named already is: Maya is my friend, Leo lad, a sound man."""

from collections.abc import Sequence

from policies.identifying_details.cues.cue import among, words
from policies.identifying_details.ownership.mention import Mention
from policies.identifying_details.ownership.people.ground import Ground
from policies.identifying_details.ownership.small_words import ADVERBS, NOT

KID = words("kid")
_WITHOUT_SUBJECT = frozenset({"es", "pt"})
_TURNING = frozenset({"de", "nl"})
_WORKING_AS = words(
    "anda andas trabaja trabajas curra labura entro entrou empezo comecou sigue sigues continua"
)
_SHES = words("shes hes theyre youre ur")
"""She is, he is, without the apostrophe."""
_AM = words("m am")
_WAS = words("was been")
_I_AM = words("im")
_NEAR = 4
_PRAISE = 3
"""Words of "sound man", "lovely wee woman"."""
ADDRESSED = words("man lady sir madam girl boy fella chap woman")
_DETERMINING = words("a an the my our his her their your this that some any every no")
_AS = words("als como comme made named elected appointed become became")


class Attributes(Ground):
    """Tells them from words for somebody else."""

    def is_that(self, one: Mention, at: int) -> bool:
        """Whether somebody in front is said to be that: Maya is my friend, I'm a hygienist."""
        if one.who == "self":
            return self._am_i(one, at) or self._calls_myself(one, at)
        if self.tokens[at].text in ADDRESSED | KID and (self._is_apposed(one, at) or self._is_praised(at)):
            return True
        return one.who in {"member", "you", "third"} and self._is_said_of(one, at)

    def _is_said_of(self, member: Mention, at: int) -> bool:
        """Maya is my friend: the friend is Maya."""
        between = [token.text for token in self.tokens[member.last + 1 : at]]
        subject = (
            self.tokens[member.first].text not in self.cues.yours - self.cues.you
        )  # is your mother's (…)
        if member.who != "member" and subject and self.uses.asking.inverted(member.first):
            return len(between) <= 3
        if member.who == "you" and self.tokens[member.last].text in self.cues.being:  # és a professora do …
            between.insert(0, self.tokens[member.last].text)
        if self.tokens[member.last].text in _SHES:
            between.insert(0, "is")
        if self.cues.language in _WITHOUT_SUBJECT and between[-1:] and between[-1] in self.cues.being:
            return True  # vi o Rui de farda, é motorista da (…)
        while between and among(between[0], NOT, ADVERBS):
            del between[0]
        if not between and self._is_turned_round(member, at):
            return True
        return (
            0 < len(between) <= 5
            and between[0] in self.cues.being
            and not (between[0] == "s" and len(between) == 1)
            and self.tokens[member.last].sentence == self.tokens[at].sentence
            and not self._is_asked_after(member)
        )

    def _is_turned_round(self, member: Mention, at: int) -> bool:
        """En dan is Tess ook nog verloskundige: the verb stands in front of her."""
        article = self.tokens[member.first - 1].text in self.cues.articles
        before = self.token(member.first - 2 if article else member.first - 1)
        being = before is not None and before.text in self.cues.being and self.tokens[at].gap == " "
        return being and self.cues.language in _TURNING and member.how != "addressed"

    def _is_asked_after(self, member: Mention) -> bool:
        """Maya, is your mother (…): who is spoken to is not who is asked after."""
        behind = self.tokens[member.last + 1]
        return member.how == "addressed" and "," in behind.gap and behind.text in self.cues.being

    def _am_i(self, me: Mention, at: int) -> bool:
        """I'm a hygienist at (…), I was a nurse: nobody else."""
        am = self.token(me.last + 1)
        a = self.token(me.last + 2)
        was = am is not None and am.text in _WAS and a is not None and a.text in self.cues.articles
        said = am is not None and (am.text in _AM or was) and self.tokens[me.first].text in self.cues.i
        return (said or self.tokens[me.first].text in _I_AM) and 1 < at - me.last <= _NEAR

    def _calls_myself(self, me: Mention, at: int) -> bool:
        """And I, stupid woman, said thank you; met Rob at the mart, sound man, and he (…): nobody else."""
        row, behind = self.tokens[me.last + 1 : at + 1], self.token(at + 1)
        apart = row[0].gap.strip() == "," and all(token.gap == " " for token in row[1:])
        closes = behind is not None and "," in behind.gap and len(row) < _NEAR
        whose = any(among(token.text, self.cues.my, self.cues.articles) for token in row)
        return apart and closes and not whose

    def _is_apposed(self, one: Mention, at: int) -> bool:
        """Met Rob at the mart, sound man, and he (…): whoever was named is that man."""
        first = next(
            (back for back in range(at, max(one.last, at - _PRAISE), -1) if "," in self.tokens[back].gap),
            None,
        )
        behind = self.token(at + 1)
        if first is None or self.tokens[at].sentence != self.tokens[one.first].sentence:
            return False
        closes = behind is None or behind.opens or "," in behind.gap
        return closes and not any(
            among(token.text, self.cues.my, self.cues.articles) for token in self.tokens[first : at + 1]
        )

    def _is_praised(self, at: int) -> bool:
        """Had a coffee with Ash. Good kid. It is Ash who is one."""
        here = self.tokens[at].sentence
        row = [token for token in self.tokens[max(0, at - _PRAISE) : at + 2] if token.sentence == here]
        plain = row[-1] is self.tokens[at] and row[0].opens and 1 < len(row) <= _PRAISE
        return plain and row[0].text not in _DETERMINING

    def is_trade_of(self, at: int, found: Sequence[Mention]) -> bool:
        """Maya arbeitet als Krankenschwester, got made manager: she is that herself."""
        before = self.token(at - 1)
        near = found and found[-1].who in {"member", "you", "third", "self"} and found[-1].how != "addressed"
        as_one = bool(near) and before is not None and (before.text in _AS or self._is_one_herself(found, at))
        as_one = as_one or (bool(near) and self._works_as(at))
        return as_one and self.tokens[at].gap == " "

    def _works_as(self, at: int) -> bool:
        """Anda de chofer en (…), trabaja de conserje: no article makes them somebody else."""
        if at < 2 or self.tokens[at - 1].text != "de" or self.cues.language not in _WITHOUT_SUBJECT:
            return False
        return among(self.tokens[at - 2].text, self.cues.owning, self.cues.being, _WORKING_AS)

    def _is_one_herself(self, found: Sequence[Mention], at: int) -> bool:
        """She's receptionist at (…), il est vendeur à (…): with no article, it is what she is."""
        before = self.tokens[at - 1].text
        being = before in self.cues.being and (before != "s" or found[-1].who == "third")
        return being and found[-1].last == at - 2

    def is_polite(self, at: int, found: Sequence[Mention]) -> bool:
        """Asha didi, Leo lad: no sister and no lad, but Asha and Leo."""
        beside = bool(found) and found[-1].who == "member" and found[-1].last == at - 1
        polite = among(self.tokens[at].text, self.cues.honorifics, self.cues.endearments)
        return beside and polite and self.tokens[at].gap == " "
