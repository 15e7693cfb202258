"""Rungs of what goes on from before: my number changed. It's (…); Staying at (…); she said to pass it on."""

from policies.identifying_details.cues.cue import among, words
from policies.identifying_details.ownership.houses import HOUSES
from policies.identifying_details.ownership.mention import Mention
from policies.identifying_details.ownership.rungs.ground import Ground
from policies.identifying_details.ownership.small_words import ADVERBS, ALONE

_IT = words("the it its it's es das esto eso ce cest isso het")
_ONE = 4
_HAVING = words("have got had")
_NOW = words("now actually really just supposed meant jetzt ahora maintenant agora nu")
_JOINING = words("and so but well no wait sorry y pero und aber et mais mas en maar")
_STAYING = words("staying living am sleeping crashing camped based back sat stuck moved moving")
_PASSING = words("pass passing share sharing give giving hand use using post put send")
_ON = words("on out it this that around")
_PHONES = words("house home landline mobile cell work desk")
_PARCELS = words("""
    parcel parcels package post letter letters delivery mail packet pakje pakket paket päckchen brief paquete
    colis encomenda
""")
_LABELS = words("box label parcel envelope packet package doos karton carton etiket etikett caja caixa colis")
_WHENCE = words("from von aus de desde van")
_TO_BE = ["to", "be"]
_WOKEN = words("woken rung called phoned texted contacted messaged disturbed")
_SENTENCES_BACK = 2


class GoingOn(Ground):
    """Each rung answers who is meant by the words from `first` to `last`; None leaves it to the next."""

    def it_is(self, first: int, _last: int) -> Mention | None:
        """Whose it was said to be before "it's": they have my number wrong on the letter. It's (…)."""
        at = first - 1
        while (
            at >= 0 and among(self.tokens[at].text, self.cues.being, _NOW, ADVERBS) and self.same(at, first)
        ):
            at -= 1
        at = self._one_i_have(at)
        if at < 1 or self.tokens[at].text not in _IT or not self.same(at, first) or not self._opens(at):
            return None
        here = self.tokens[first].sentence
        for one in reversed(self.mentions):
            back = here - self.tokens[one.first].sentence
            if one.last < at and back <= _SENTENCES_BACK and one.how not in {"addressed", "source"}:
                own = one.how == "owner" and self.tokens[one.first].text not in ALONE
                return one if own and self._has_a_detail(one) else None
        return None

    def here(self, first: int, _last: int) -> Mention | None:
        """Of the sender, who is here: I'm at the hospital with him, it's here (…)."""
        here = self.tokens[first - 1] if first else None
        if here is None or here.text not in self.cues.here or here.text in self.cues.articles:
            return None
        if not self.same(first - 1, first) or "," in self.tokens[first].gap:
            return None
        me = next((one for one in self.mentions if one.last < first and self.same(one.first, first)), None)
        return me if me is not None and me.who == "self" and me.how in {"subject", "bare"} else None

    def without_subject(self, first: int, _last: int) -> Mention | None:
        """Of the sender, of whom alone it told before, where nobody is said to be there: Staying at (…)."""
        opening = next(
            (at for at in range(first - 1, -1, -1) if self.same(at, first) and self.tokens[at].opens), None
        )
        if opening is None or self.tokens[opening].text not in _STAYING or self.cues.language != "en":
            return None
        before = [one for one in self.mentions if one.first < first and one.how != "addressed"]
        others = any(one.who in {"member", "outsider"} or self._is_she(one) for one in before)
        return None if others else Mention(opening, opening, "self")

    def passed_on(self, first: int, _last: int) -> Mention | None:
        """Who lets it be passed on, or asks to be rung: Maya said it's ok to share. (…)."""
        here = self.tokens[first].sentence
        for one in reversed(self.mentions):
            if one.first > first or here - self.tokens[one.first].sentence > 1:
                continue
            if one.who == "public":
                return None
            you = one.who == "you" and self.tokens[one.last + 1].text in self.cues.telling
            if (one.how == "source" and one.who == "member") or (
                you and self.people.you("").member is not None
            ):
                said = self.tokens[one.last + 1 : first]
                row = [token.text for token in said if token.sentence == self.tokens[one.first].sentence]
                return one if self._lets_pass(row) or self._asks_to_be_rung(row) else None
        return None

    def on_a_parcel(self, first: int, _last: int) -> Mention | None:
        """Whose parcel it is that the label is on: Maya's parcel is here. The box says (…)."""
        here = self.tokens[first].sentence
        row = [token.text for token in self.tokens[max(0, first - 8) : first] if token.sentence == here]
        if _LABELS.isdisjoint(row) or not any(word in self.cues.showing for word in row):
            return None
        for one in self.mentions:
            near = one.last < first and here - self.tokens[one.first].sentence <= _SENTENCES_BACK
            behind = [token.text for token in self.tokens[one.last + 1 : one.last + 4]]
            if near and one.who == "member" and not _PARCELS.isdisjoint(behind):
                return one
        return None

    def from_whom(self, first: int, _last: int) -> Mention | None:
        """Who wrote, where it goes on with the sender's address: Maya sent me a card! From (…)."""
        if first == 0 or self.tokens[first - 1].text not in _WHENCE or not self.tokens[first - 1].opens:
            return None
        before = self.tokens[first - 1].sentence - 1
        told = (one for one in self.mentions if self.tokens[one.first].sentence == before)
        wrote = (one for one in told if self.tokens[one.last + 1].text in self.cues.telling)
        you = self.people.you("").member is not None
        people = {"member", "outsider", "third", *(("you",) if you else ())}
        return next((one for one in wrote if one.who in people), None)

    def _one_i_have(self, at: int) -> int:
        """Where "the one I have" begins, if it ends at a word; else that word."""
        row = [token.text for token in self.tokens[max(0, at - 3) : at + 1]]
        has = len(row) == _ONE and row[0] in self.cues.articles and row[1] == "one" and row[2] in self.cues.i
        return at - _ONE + 1 if has and row[3] in _HAVING else at

    def _opens(self, at: int) -> bool:
        """Whether a clause begins there."""
        token = self.tokens[at]
        joined = self.tokens[at - 1].text in _JOINING
        return token.opens or joined or token.gap.strip()[:1] in {",", "-", "–", ":"}

    def _has_a_detail(self, one: Mention) -> bool:
        """Your number, Maya's old number; not: your house, she will do yours."""
        behind = self.tokens[one.last + 1 : one.last + 5]
        nouns = [token.text for token in behind if token.sentence == self.tokens[one.last].sentence]
        if one.first > 1 and self.tokens[one.first - 1].text in self.cues.of:
            nouns.append(self.tokens[one.first - 2].text)
        return any(self.cues.is_noun(word) and word not in HOUSES for word in nouns)

    def _is_she(self, one: Mention) -> bool:
        return one.who == "third" and among(self.tokens[one.first].text, self.cues.she, self.cues.he)

    def _lets_pass(self, row: list[str]) -> bool:
        passing = next((at for at, word in enumerate(row) if word in _PASSING), None)
        return passing is not None and any(word in _ON for word in row[passing + 1 : passing + 3])

    def _asks_to_be_rung(self, row: list[str]) -> bool:
        """Ring the house, use her landline; asked to be woken."""
        if any(
            row[at : at + 2] == _TO_BE and row[at + 2 : at + 3] and row[at + 2] in _WOKEN
            for at in range(len(row))
        ):
            return True
        for at, word in enumerate(row):
            if among(word, self.cues.contacting, _PASSING):
                return any(
                    among(one, _PHONES) or among(one, self.cues.theirs) for one in row[at + 1 : at + 4]
                )
        return False
