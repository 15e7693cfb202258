"""The rung of a name behind a detail: (…) is Mark's, (…) (Mark), (…) is how I reach Maya."""

from collections.abc import Sequence

from policies.identifying_details.cues.cue import among, words
from policies.identifying_details.detectors.dates import MONTHS
from policies.identifying_details.ownership.mention import Mention
from policies.identifying_details.ownership.rungs.ground import Ground
from policies.identifying_details.ownership.small_words import ADVERBS, ALONE

_BEHIND = 6
_JOINING = frozenset(("(", "-", "=", "<", "/", "—", "–", "←", "|"))
"""Signs that join a detail to the name behind it."""
_REACHING = words("reach get contact find ping got reached contacted found")
_KEEPING_UP = words("posts post posted runs run shares puts keeps updates uploads answers advertises")
_AGE_DIGITS = 2
_EXCUSES = words(
    "sorry apologies désolée désolé pardon perdón perdona desculpem desculpa entschuldigung excuse"
)
"""What opens an excuse for how something is written."""
_WITH = words("with bei chez con com bij")
_WAY = words("way route road street weg camino chemin caminho")
_YEARS = words("years year yrs yo jahre ans años anos jaar")
_OTHERS = frozenset(("member", "outsider"))


class NamedBehind(Ground):
    """Each rung answers who is meant by the words from `first` to `last`; None leaves it to the next."""

    def named_behind(self, first: int, last: int) -> Mention | None:
        """Behind the detail: … is Mark's, … (Mark), … belongs to my sister."""
        behind = [
            one for one in self.mentions if last < one.first <= last + _BEHIND and self.same(one.first, last)
        ]
        theirs = bool(behind) and self._is_theirs_in_front(first)
        for one in behind:
            between = [token.text for token in self.tokens[last + 1 : one.first]]
            joined = self.tokens[last + 1].gap.strip()[:1] if last + 1 < len(self.tokens) else ""
            where = not self.cues.asking.isdisjoint(between) and not self.cues.being.isdisjoint(between)
            linked = where or not self.cues.being.isdisjoint(between) or not self.cues.of.isdisjoint(between)
            linked = linked and not (one.who == "self" and one is not behind[0])  # they were so kind to me
            if self._is_asked_of(one, between, last):
                return one
            if not self.cues.bidding.isdisjoint(between) and self._is_an_organisations(last):
                return None
            if (reached := self._reached_by(one)) is not None:
                return reached
            if self._is_of_something_else(one, between) or (one.how != "owner" and theirs):
                continue
            if one.how == "owner" or (
                one.who not in {"you", "public"}
                and ((linked and one.how != "addressed") or (joined in _JOINING and not between))
            ):
                return one
            inverted = len(between) <= 4 and self._is_inverted(between)
            if one.who in {"outsider", "member", "third"} and (
                where or inverted or (one.how == "subject" and "," not in joined)
            ):
                return one
        return None

    def aged(self, _first: int, last: int) -> Mention | None:
        """Who is so old on that day: today, (…), our Maya is 44 years old."""
        for one in self.behind(last):
            if one.first > last + _BEHIND:
                return None
            row = [token.text for token in self.tokens[one.last + 1 : one.last + 4]]
            old = len(row) > 2 and row[0] in self.cues.being and row[1].isdecimal() and row[2] in _YEARS
            if old and one.who in {"member", "outsider", "third"}:
                return one
        return None

    def turning(self, first: int, last: int) -> Mention | None:
        """Who is said to turn so old, behind the day: (…) is the day. Maya's turning 53."""
        if not any(token.text in MONTHS for token in self.tokens[first : last + 1]):
            return None
        for one in self.behind(last, further=1):
            row = [token.text for token in self.tokens[one.last + 1 : one.last + 5]]
            old = any(word.isdecimal() and len(word) == _AGE_DIGITS for word in row)
            if old and one.who in {"member", "outsider", "third", "self"}:
                return one
        return None

    def kept_up(self, _first: int, last: int) -> Mention | None:
        """Who keeps an account up: (…) on instagram, the charity posts there."""
        for one in self.behind(last):
            if one.who == "public" and one.how == "subject" and one.first <= last + _BEHIND:
                behind = self.tokens[one.last + 1 : one.last + 2]
                return (
                    one if behind and behind[0].text in _KEEPING_UP and self.same(one.first, last) else None
                )
        return None

    def _reached_by(self, one: Mention) -> Mention | None:
        """Whom somebody reaches there: (…) is how I reach Maya."""
        if one.who != "self" or one.last + 2 >= len(self.tokens) or one.how == "owner":
            return None
        if not among(self.tokens[one.last + 1].text, self.cues.contacting, _REACHING):
            return None
        near = range(one.last + 2, one.last + 4)
        return next((who for who in self.mentions if who.first in near and who.who in _OTHERS), None)

    def _is_of_something_else(self, one: Mention, between: Sequence[str]) -> bool:
        """(…), the sofa is yours; (…), is it ok if I write back?"""
        cues, word = self.cues, self.tokens[one.first].text
        if one.who == "self" and not _EXCUSES.isdisjoint(between[:1]):
            return True  # (…) (sorry, my phone is acting up)
        if word in cues.my and word not in ALONE and (one.how == "bare" or self._is_the_way(one)):
            return True
        if one.who == "self" and word in cues.me and between and between[-1] in _WITH:
            return True  # (…), the photocopy is with me
        alone = word in ALONE or (one.who == "self" and one.how == "bare")
        return alone and not all(
            among(word, cues.being, cues.pointing, cues.asking, cues.of, ADVERBS) for word in between
        )

    def _is_the_way(self, one: Mention) -> bool:
        """(…) is on my way home."""
        return self.tokens[one.last + 1 : one.last + 2] != [] and self.tokens[one.last + 1].text in _WAY

    def _is_an_organisations(self, last: int) -> bool:
        """The clinic is on (…), ask for my nurse."""
        return any(
            one.who == "public" and one.last < last and self.same(one.last, last) for one in self.mentions
        )

    def _is_theirs_in_front(self, first: int) -> bool:
        """The walk-in centre, (…): an organisation with nothing but a comma behind it."""
        beside = any(one.who == "public" and one.last == first - 1 for one in self.mentions)
        return beside and self.tokens[first].gap == ", " and self.same(first - 1, first)

    def _is_asked_of(self, you: Mention, between: Sequence[str], last: int) -> bool:
        """Is it still (…) for you?"""
        at = last - 1
        while at >= 0 and self.same(at, last) and not self.tokens[at].opens:
            at -= 1
        opening = {token.text for token in self.tokens[max(at, 0) : last][:3]}
        asks = not self.cues.being.isdisjoint(opening) and between and between[-1] in self.cues.of
        closes = "?" in (
            self.tokens[you.last + 1].gap if you.last + 1 < len(self.tokens) else self.heard.text[-2:]
        )
        for_you = bool(between) and between[-1] in self.cues.of and closes
        return you.who == "you" and (bool(asks) or for_you)

    def _is_inverted(self, between: Sequence[str]) -> bool:
        """Whether a verb stands right in front of whose it is: … wird Uli, … se apellida la Pili."""
        verb = next((word for word in reversed(between) if word not in self.cues.articles), "")
        return verb in self.cues.owning
