"""The last rungs, far from a detail: in sentences before, in the message before, anywhere at all."""

from policies.identifying_details.cues.cue import among, words
from policies.identifying_details.full_names import owns
from policies.identifying_details.ownership.mention import OWNING, Mention
from policies.identifying_details.ownership.rungs.ground import Ground
from policies.identifying_details.ownership.small_words import ALONE, AT

_TO = words("to round")
_RIGHT = words("right correct not")
_HOMES = words("home heim zuhause thuis domicile")
_ASKED = words("asked asks wanted")
_SENTENCES_BACK = 2


class Elsewhere(Ground):
    """Each rung answers who is meant by the words from `first` to `last`; None leaves it to the next."""

    def sentence_before(self, first: int, _last: int) -> Mention | None:
        """In the sentences before: I saw Maya. 14 Larch Road."""
        here = self.tokens[first].sentence
        for one in reversed(self.mentions):
            back = here - self.tokens[one.first].sentence
            if not 0 < back <= _SENTENCES_BACK or one.how in {"addressed", "source"}:
                continue
            if (one.who == "third" and self._is_somebody_unknown(one)) or self._is_a_home(one):
                continue
            if self.people.is_likened(one, first) or self._asks_for_mine(one):
                continue
            if one.who == "you" and one.how == "called" and back == 1 and self._is_asked_back(first):
                return one
            if one.who == "public" and (actor := self._who_is_there(one)) is not None:
                return actor
            if one.who in {"member", "outsider", "public", "third"} or (
                one.how in {"owner", "pointed"} and (one.who != "you" or back == 1)
            ):
                return one
        return None

    def asked(self, _first: int, _last: int) -> Mention | None:
        """In the message before: what is your number?"""
        before = self.heard.previous
        if before is None or before.asked is None:
            return None
        return Mention(0, 0, "member", "bare", (before.asked,))

    def only_one(self, first: int, _last: int) -> Mention | None:
        """Anywhere, as the only person spoken of: (…), take flowers for Maya."""
        apart = {"addressed", "owner"} if self._is_sent_home(first) else {"addressed", "source", "owner"}
        told = [one for one in self.mentions if one.how not in apart]
        named = [one for one in told if one.who == "member" and not owns(self.tokens, one.last)]
        if len({one.members for one in named}) != 1 or any(
            self._competes(one, first) for one in self.mentions
        ):
            return None
        return None if self._is_later(named[0], first) and self._speaks_of_oneself(first) else named[0]

    def called_behind(self, first: int, last: int) -> Mention | None:
        """Behind the detail, as who is to be called, without a name: Maya, (…). If I'm out, ring her."""
        here = self.tokens[first].sentence
        if not any(one.who == "member" and one.last < first for one in self.mentions):
            return None
        for one in self.mentions:
            near = one.first > last and self.tokens[one.first].sentence <= here + 1
            if near and one.who != "self":
                called = one.how == "called" and self.tokens[one.first - 1].text in self.cues.contacting
                return one if one.who == "third" and called and not one.plural else None
        return None

    def _is_a_home(self, one: Mention) -> bool:
        """She left her bag at mine: where the sender lives."""
        before = self.tokens[one.first - 1].text if one.first else ""
        return one.who == "self" and self.tokens[one.first].text in ALONE and among(before, AT, _TO)

    def _is_sent_home(self, first: int) -> bool:
        """Maya says yes to letters. Send it home, (…): to whoever says so."""
        row = (token for token in self.tokens[:first] if token.sentence == self.tokens[first].sentence)
        if any(one.who != "third" for one in self.before(first)):
            return False
        return any(token.text in _HOMES for token in row)

    def _asks_for_mine(self, one: Mention) -> bool:
        """I don't give out my number but Maya has asked: for the sender's."""
        behind = [token.text for token in self.tokens[one.last + 1 : one.last + 3]]
        asked = one.who == "member" and not _ASKED.isdisjoint(behind)
        mine = (other for other in self.before(one.first) if other.who == "self")
        return asked and any(other.how == "owner" for other in mine)

    def _is_asked_back(self, first: int) -> bool:
        """I rang you earlier. (…)? whoever was rung is asked."""
        here = self.tokens[first].sentence
        opening = next((token for token in self.tokens if token.sentence == here + 1), None)
        inside = (token for token in self.tokens if token.sentence == here and not token.opens)
        asked = any("?" in token.gap or token.text in _RIGHT for token in inside)
        return asked or (opening is not None and "?" in opening.gap)

    def _is_later(self, one: Mention, first: int) -> bool:
        return self.tokens[one.first].sentence > self.tokens[first].sentence

    def _speaks_of_oneself(self, first: int) -> bool:
        """Years at the railway, and now I start at each train: without a subject it is the sender's."""
        return any(
            one.who == "self" and one.how in {"bare", "subject"} and self.same(one.first, first)
            for one in self.mentions
        )

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
        return next((one for one in before if one.how == "subject" or self._is_said_to_be(one)), None)

    def _is_said_to_be(self, one: Mention) -> bool:
        """I'm, she is: at a place that is named behind it."""
        return one.how == "bare" and self.tokens[one.last + 1].text in self.cues.being

    def _competes(self, one: Mention, first: int) -> bool:
        """Whether it may be somebody else's as well: a sister's, and what stands near mine or a clinic's."""
        if one.who == "outsider":
            return True
        far = abs(self.tokens[one.first].sentence - self.tokens[first].sentence) > 1
        mine = self.tokens[one.first].text in self.cues.my or one.how in OWNING
        behind = one.who == "public" and one.first > first
        said_later = one.first > first and not self.same(one.first, first)
        return (
            not far
            and not behind
            and (one.who == "public" or (one.who == "self" and mine and not said_later))
        )
