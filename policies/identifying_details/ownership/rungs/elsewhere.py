"""The last rungs, far from a detail: in the message before, anywhere at all."""

from policies.identifying_details.cues.cue import among, words
from policies.identifying_details.full_names import owns
from policies.identifying_details.ownership.mention import OWNING, Mention
from policies.identifying_details.ownership.rungs.ground import Ground

_HOMES = words("home heim zuhause thuis domicile")
_AWAITING = words("expecting waiting answers answer picks pick awake")


class Elsewhere(Ground):
    """Each rung answers who is meant by the words from `first` to `last`; None leaves it to the next."""

    def told_behind(self, first: int, last: int) -> Mention | None:
        """Behind the detail, as who awaits a call, and nobody else is spoken of: (…). She's expecting us."""
        here = self.tokens[last].sentence
        if any(one.first < first and one.who != "public" for one in self.mentions):
            return None
        one = next((one for one in self.mentions if one.first > last), None)
        if one is None or one.who != "third" or not self.tokens[one.first].opens:
            return None
        said = [token.text for token in self.tokens[one.last + 1 :] if token.sentence == here + 1]
        she = among(self.tokens[one.first].text, self.cues.she, self.cues.he)
        called = any(among(word, self.cues.contacting, _AWAITING) for word in said)
        return one if she and called and self.tokens[one.first].sentence == here + 1 else None

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

    def _is_sent_home(self, first: int) -> bool:
        """Maya says yes to letters. Send it home, (…): to whoever says so."""
        row = (token for token in self.tokens[:first] if token.sentence == self.tokens[first].sentence)
        if any(one.who != "third" for one in self.before(first)):
            return False
        return any(token.text in _HOMES for token in row)

    def _is_later(self, one: Mention, first: int) -> bool:
        return self.tokens[one.first].sentence > self.tokens[first].sentence

    def _speaks_of_oneself(self, first: int) -> bool:
        """Years at the railway, and now I start at each train: without a subject it is the sender's."""
        return any(
            one.who == "self" and one.how in {"bare", "subject"} and self.same(one.first, first)
            for one in self.mentions
        )

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
