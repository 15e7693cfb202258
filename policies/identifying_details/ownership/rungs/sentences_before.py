"""The rung of the sentences before a detail: I saw Maya. (…); Have I got you down right? (…)."""

from policies.identifying_details.cues.cue import among, words
from policies.identifying_details.ownership.mention import Mention
from policies.identifying_details.ownership.rungs.ground import Ground
from policies.identifying_details.ownership.small_words import ALONE, AT
from policies.identifying_details.ownership.tokens import in_sentences

_TO = words("to round")
_GONE_TO = words("church school college uni hospital court mosque temple synagogue")
_RIGHT = words("right correct not")
_ASKED = words("asked asks wanted")
_GAVE = words("gave sent told texted lent")
_LEAVING = words("left walked wandered ran stormed discharged escaped")
_WHEN = words("since after before until till during seit nach vor desde depuis apres avant sinds na")
_FOUND = words("found spotted got googled caught")
_FEW = 3
_MOVED = words("moved shifted relocated")
_SOME = words("a an some any")
_LOOSE = words("person man woman lad lady guy plumber bloke stranger kid girl boy fella")
"""Who may be anybody behind one of them."""
_INFANTS = words("baby newborn toddler bump twins triplets kids babies")
_SENTENCES_BACK = 2
_OTHERS = frozenset(("member", "outsider", "third"))


class SentencesBefore(Ground):
    """The rung answers who is meant by the words from `first` to `last`; None leaves it to the next."""

    def sentence_before(self, first: int, _last: int) -> Mention | None:
        """In the sentences before: I saw Maya. 14 Larch Road. Found Maya's number in my old diary! (…)."""
        one = self._spoken_of(first)
        if one is not None and one.who == "self" and (owner := self._owns_it(first)) is not None:
            return owner
        return one

    def _owns_it(self, first: int) -> Mention | None:
        """Whose a detail was said to be in the sentence before: Maya's card was in my pocket. (…)."""
        before = self.tokens[first].sentence - 1
        told = [one for one in self.mentions if self.tokens[one.first].sentence == before]
        for one in told:
            nouns = [token.text for token in self.tokens[one.last + 1 : one.last + 4]]
            if one.how == "owner" and one.who in _OTHERS and any(map(self.cues.is_noun, nouns)):
                return one
        return None

    def _spoken_of(self, first: int) -> Mention | None:
        here, anybody = self.tokens[first].sentence, None
        for one in reversed(self.mentions):
            back = here - self.tokens[one.first].sentence
            if not 0 < back <= _SENTENCES_BACK or one.how in {"addressed", "source"}:
                continue
            if self._is_anybody(one):
                anybody = anybody or one
            elif not self._is_passed_over(one, first):
                if one.who == "public" and (actor := self._who_is_there(one)) is not None:
                    return actor
                if self._is_meant(one, first, back) and not self._is_told_by_another(one, back):
                    return one
        return anybody

    def _is_told_by_another(self, one: Mention, back: int) -> bool:
        """My brother had it too. Maya said it's ok to pass on. (…): of whoever said so."""
        between = self.tokens[one.first].sentence + 1
        return (
            one.who == "outsider"
            and back > 1
            and any(
                other.who == "member"
                and other.how == "source"
                and self.tokens[other.first].sentence == between
                for other in self.mentions
            )
        )

    def _is_passed_over(self, one: Mention, first: int) -> bool:
        """Whether somebody spoken of there owns nothing that is said next."""
        unknown = one.who == "third" and self._is_somebody_unknown(one)
        if unknown or self._is_a_home(one) or self.people.is_likened(one, first):
            return True
        elsewhere = one.who == "public" and (self._is_a_time(one) or self._is_gone_to(one))
        return elsewhere or self._asks_for_mine(one) or self._is_given_it(one) or self._is_given_it_by_me(one)

    def _is_given_it_by_me(self, one: Mention) -> bool:
        """My number changed, the one I gave Maya was wrong: whoever had somebody else's of the sender."""
        before = [token.text for token in self.tokens[max(0, one.first - _FEW) : one.first]]
        given = one.who == "member" and len(before) > 1 and before[-1] in _GAVE and before[-2] in self.cues.i
        told = (other for other in self.mentions if other.first < one.first and other.members != one.members)
        return given and any(other.how == "owner" for other in told)

    def _is_given_it(self, one: Mention) -> bool:
        """She gave her details to the nurse: whoever is given them."""
        start = one.first - 1
        while start > 0 and self.tokens[start].text in self.cues.articles:
            start -= 1
        given = (
            one.who == "outsider" and one.how in {"bare", "label"} and self.tokens[max(start, 0)].text in _TO
        )
        whose = next((other for other in self.before(one.first) if other.who in {"third", "member"}), None)
        if not given or whose is None or not self.same(whose.first, one.first):
            return False
        return any(self.cues.is_noun(token.text) for token in self.tokens[whose.last + 1 : start])

    def _is_gone_to(self, place: Mention) -> bool:
        """She has not been to church: no place that anybody is told the way to."""
        before = self.tokens[place.first - 1].text if place.first else ""
        return self.tokens[place.first].text in _GONE_TO and before in _TO | AT

    def _is_meant(self, one: Mention, first: int, back: int) -> bool:
        if one.who == "you" and back == 1:
            asked = one.how == "called" and self._is_asked_back(first)
            if asked or one.how in {"owner", "pointed"} or self._has_down(one) or self._is_found(one):
                return True
            return self.tokens[one.last + 1 : one.last + 2] != [] and self.tokens[one.last + 1].text in _MOVED
        return one.who in {"member", "outsider", "public", "third"} or (
            one.how in {"owner", "pointed"} and one.who != "you"
        )

    def _is_anybody(self, one: Mention) -> bool:
        """Can a young person look, some plumber has it now, the baby is grand: owners of nothing."""
        if one.who != "outsider" or one.how == "owner":
            return False
        word = self.tokens[one.last].text
        return word in _INFANTS or (word in _LOOSE and self._is_some(one.first))

    def _is_some(self, first: int) -> bool:
        """A person, some young person; not: my a bit deaf neighbour."""
        cues = self.cues
        for at in range(first - 1, max(-1, first - 1 - _FEW), -1):
            word = self.tokens[at].text
            if self.tokens[at + 1].opens or among(word, cues.my, cues.theirs, cues.yours):
                return False
            if word in _SOME:
                return True
        return False

    def _is_a_home(self, one: Mention) -> bool:
        """She left her bag at mine: where the sender lives."""
        before = self.tokens[one.first - 1].text if one.first else ""
        return one.who == "self" and self.tokens[one.first].text in ALONE and among(before, AT, _TO)

    def _asks_for_mine(self, one: Mention) -> bool:
        """I don't give out my number but Maya has asked: for the sender's."""
        behind = [token.text for token in self.tokens[one.last + 1 : one.last + 3]]
        asked = one.who == "member" and not _ASKED.isdisjoint(behind)
        mine = (other for other in self.before(one.first) if other.who == "self")
        return asked and any(other.how == "owner" for other in mine)

    def _is_asked_back(self, first: int) -> bool:
        """I rang you earlier. (…)? whoever was rung is asked."""
        here = self.tokens[first].sentence
        opening = next(iter(in_sentences(self.tokens, here + 1)), None)
        inside = (token for token in in_sentences(self.tokens, here) if not token.opens)
        asked = any("?" in token.gap or token.text in _RIGHT for token in inside)
        return asked or (opening is not None and "?" in opening.gap)

    def _is_somebody_unknown(self, third: Mention) -> bool:
        """My sister is back with him: "him" is nobody's name, and the sister is spoken of."""
        if self.people.antecedent(third) is not None:
            return False
        return any(
            one.who == "outsider" and one.last < third.first and self.same(one.last, third.first)
            for one in self.mentions
        )

    def _who_is_there(self, place: Mention) -> Mention | None:
        """Who is at a place of which nothing is told: I'm outside the clinic."""
        before = (one for one in self.before(place.first) if one.who != "public")
        return next(
            (one for one in before if one.how == "subject" or self._is_said_to_be(one) or self._left(one)),
            None,
        )

    def _has_down(self, you: Mention) -> bool:
        """Have I got you down right? (…)."""
        behind = self.tokens[you.last + 1 : you.last + 2]
        mine = any(
            token.text in self.cues.i for token in self.tokens[max(0, you.first - _FEW - 1) : you.first]
        )
        return mine and bool(behind) and behind[0].text == "down"

    def _is_found(self, you: Mention) -> bool:
        """Found you! (…) right?"""
        before = self.tokens[you.first - 1 : you.first]
        return bool(before) and before[0].text in _FOUND and self.tokens[you.last + 1].opens

    def _is_a_time(self, one: Mention) -> bool:
        """Since the funeral, before the group: when, and not where."""
        at = one.first - 1
        while at > 0 and among(self.tokens[at].text, self.cues.articles, self.cues.my):
            at -= 1
        return at >= 0 and self.tokens[at].text in _WHEN

    def _left(self, one: Mention) -> bool:
        """Maya left the hospital on foot, Maya walked out of the clinic."""
        return one.who in {"member", "third"} and self.tokens[one.last + 1].text in _LEAVING

    def _is_said_to_be(self, one: Mention) -> bool:
        """I'm, she is: at a place that is named behind it."""
        return one.how == "bare" and self.tokens[one.last + 1].text in self.cues.being
