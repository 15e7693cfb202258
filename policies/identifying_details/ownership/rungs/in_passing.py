"""Who stands in front of a detail and yet owns nothing by it: who is told, who keeps it, what it is near."""

from policies.identifying_details.cues.cue import among, words
from policies.identifying_details.ownership.mention import Mention
from policies.identifying_details.ownership.rungs.ground import Ground
from policies.identifying_details.ownership.rungs.sent import SENDING
from policies.identifying_details.ownership.small_words import ALONE
from policies.identifying_details.ownership.tokens import in_sentences

_OPENING = 3
_SURE = words("sure positive certain convinced reckon guessing")
_SURE_WITHIN = 4
_NOTED = 3
_OUTSIDE = words("outside past opposite vor devant delante fora buiten")
_PASSING_ON = words(
    "copio pego paso pongo apunto copie colle note kopiere tippe colo deixo kopieer copy paste"
)
_COPYING = words("using copying typing reading looking")
_IF = words("if when wenn falls si cuando quand se quando als")
_TO = words("to an a ao para aan naar")
_NOTING = words("have got had wrote noted put found read ve ai hab habe tengo tenho heb")
_FOR = words("for für pour para voor")
_COMPARING = words("at round to near nearby than like as from beside behind by opposite")
_WITH = words("with bei bij chez")
_WITH_ME = words("comigo conmigo")
_CORNERS = words("eck ecke nebenan hoek corner cote lado vuelta esquina")


class InPassing(Ground):
    """What rungs in front of a detail pass over."""

    def is_in_case(self, one: Mention) -> bool:
        """Ring me if you're awake (…); text me your names, it's (…); send yours to (…)."""
        before = self.tokens[one.first - 1] if one.first else None
        if one.who != "you" or before is None or before.sentence != self.tokens[one.first].sentence:
            return False
        me = (other for other in self.before(one.first) if other.who == "self" and other.how == "called")
        if before.text in _IF or (
            self.tokens[one.first].text in self.cues.yours and before.text in self.cues.me
        ):
            return next(me, None) is not None
        sent = self.tokens[one.first].text in ALONE and among(before.text, SENDING, self.cues.contacting)
        return sent and self.tokens[one.last + 1].text in _TO

    def is_in_brackets(self, one: Mention, first: int) -> bool:
        """Her passport number (for the coach) is (…)."""
        before = self.tokens[max(0, one.first - _OPENING) : one.first + 1]
        opened = any(token.gap.endswith("(") for token in before)
        return opened and any(token.gap.startswith(")") for token in self.tokens[one.last + 1 : first + 1])

    def is_outside(self, one: Mention, first: int) -> bool:
        """I'm outside (…): where somebody else lives; (…) for the vigil, which is nobody's."""
        row = [token.text for token in self.tokens[one.last + 1 : first]]
        before = [token.text for token in self.tokens[max(0, one.first - 2) : one.first]]
        occasion = one.who == "public" and before[:1] == ["for"] and before[1] in self.cues.articles
        passing = one.who == "self" and one.how == "subject" and row[-1:] != [] and row[-1] in _OUTSIDE
        others = (other for other in self.mentions if other.who in {"member", "you"})
        return passing or (occasion and any(self.same(other.first, first) for other in others))

    def keeps_it(self, one: Mention) -> bool:
        """Sonja's card lay with me, (…): where it is kept, not whose it is."""
        before = self.tokens[one.first - 1].text if one.first else ""
        with_me = one.who == "self" and (self.tokens[one.first].text in _WITH_ME or before in _WITH)
        if with_me and self._is_round_the_corner(one.last):
            return True
        named = (other for other in self.before(one.first) if other.who == "member" and other.first)
        return with_me and any(self.tokens[other.first - 1].text in self.cues.of for other in named)

    def _is_round_the_corner(self, last: int) -> bool:
        """Wohnt bei mir ums Eck: near me, and not mine."""
        return any(token.text in _CORNERS for token in self.tokens[last + 1 : last + 4])

    def is_sure(self, one: Mention, first: int) -> bool:
        """I'm 99% sure (…) is Maya."""
        behind = self.tokens[one.last + 1 : min(one.last + 1 + _SURE_WITHIN, first)]
        return one.who == "self" and any(token.text in _SURE for token in behind)

    def is_compared(self, one: Mention) -> bool:
        """Near to mine, like mine: it tells of something else where that is, or how."""
        before = self.tokens[one.first - 1].text if one.first else ""
        behind = self.tokens[one.last + 1 : one.last + 2]
        his = self.tokens[one.first].text in self.cues.theirs and bool(behind) and behind[0].gap == " "
        return self.tokens[one.first].text in ALONE and before in _COMPARING and not his  # at his shop

    def is_alone_here(self, one: Mention) -> bool:
        """Near mine, (…): nobody else is spoken of or to."""
        return not any(other.who in {"you", "member"} for other in self.mentions if other.first != one.first)

    def is_given_to(self, one: Mention) -> bool:
        """The address she gave the hospital was (…), told the florist (…); not: gave my sister (…)."""
        at = one.first - 1
        mine = False
        while at > 0 and among(self.tokens[at].text, self.cues.articles, self.cues.my):
            mine = mine or self.tokens[at].text in self.cues.my
            at -= 1
        given = one.how != "owner" and (one.who == "public" or (one.who == "outsider" and not mine))
        return given and at >= 0 and self.tokens[at].text in self.cues.telling

    def copies_it(self, me: Mention, first: int) -> bool:
        """I'm using the details off her cheque, (…): hers, of whom it is spoken between."""
        behind = [token.text for token in self.tokens[me.last + 1 : me.last + 3]]
        copying = me.how == "subject" and len(behind) > 1 and behind[1] in _COPYING
        return copying and any(
            me.last < one.first and one.who in {"third", "member"} for one in self.before(first)
        )

    def notes(self, me: Mention) -> bool:
        """They ask for Maya's number, I have (…) on a note."""
        behind = [token.text for token in self.tokens[me.last + 1 : me.last + 3]]
        if any(token.text in _PASSING_ON for token in self.tokens[me.last + 1 : me.last + 4]):
            return True
        if behind[:1] and behind[0] in self.cues.being:
            return behind[1:] != [] and behind[1] in _COPYING
        return bool(behind) and among(behind[0], self.cues.having, _NOTING)

    def had_for(self, me: Mention, first: int, last: int) -> Mention | None:
        """I have (…) for Maya, j'ai le (…) pour Maya, ik heb (…) van Maya: hers, as the next words say."""
        behind = self.tokens[last + 1 : last + 2]
        if me.how != "subject" or first - me.last > _NOTED or not self.notes(me):
            return None
        if not behind or not among(behind[0].text, self.cues.of, _FOR):
            return None
        return next((one for one in self.mentions if one.first == last + 2 and one.who == "member"), None)

    def has_it_noted(self, me: Mention, first: int) -> bool:
        """For Maya's card, where to? I only have (…): of whom it was told before."""
        if me.how != "subject" or first - me.last > _NOTED or not self.notes(me):
            return False
        here = self.tokens[first].sentence
        told = (one for one in self.mentions if 0 < here - self.tokens[one.first].sentence <= 2)
        named = any(one.who == "member" and one.how not in {"addressed", "source"} for one in told)
        asked = any(token.opens and "?" in token.gap for token in in_sentences(self.tokens, here))
        return named and asked
