"""Rungs behind a detail that need no name beside it: (…), that's her; (…), I'm up anyway; Rob I mean."""

from policies.identifying_details.cues.cue import among, words
from policies.identifying_details.ownership.mention import Mention
from policies.identifying_details.ownership.pointing import hailed, pointed_at
from policies.identifying_details.ownership.rungs.ground import Ground
from policies.identifying_details.ownership.small_words import AT
from policies.identifying_details.ownership.tokens import in_sentences

_BEHIND = 6
_ASKED = words("asked asking asks")
_AFTER = words("after")
_IT = words("it that this")
_ITS = words("its thats")
_BUT = words("but sino senão")
_BESIDE = words("over above below under behind beside opposite near by next with")
_POINTS = words("s is thats that was")
"""Behind one of them nothing is asked: that's who to call."""
_QUE = "que"
"""It asks less often than it joins: así que paciencia, Maya."""
_REACHES = words("reach reaches get gets find finds catch catches")
_ONLY = words("will only always should usually still")
_FAR = 30
_OPENING = 3
_SIGNING_OFF = words(
    "love hugs kisses cheers regards bises bisous biz amitiés câlins besos abrazos saludos gruß grüße liebe"
    " beijos abraços beijinhos groetjes groeten kusjes liefs"
)
"""What one closes with, and answers nothing: … right? Love, Tess."""
_ANSWER = 5
"""Words that an answer has at the most."""
_NEAR = 3
_DOES = words("does has did had will")
_HAD = words("had gave put sent wrote said told have")
_LEAST_NAME = 4
_THERE = words("there where wheres")


class Behind(Ground):
    """Each rung answers who is meant by the words from `first` to `last`; None leaves it to the next."""

    def corrected(self, _first: int, last: int) -> Mention | None:
        """Behind the detail, named to put right who was meant: text him, (…). Rob I mean."""
        for at in range(last + 1, min(last + _FAR, len(self.tokens))):
            if self.tokens[at].sentence > self.tokens[last].sentence + 1:
                return None
            if self._is_meant_so(at):
                continue
            if self.tokens[at].text in self.cues.correcting and self.tokens[at - 1].text in self.cues.i:
                return next((one for one in self.mentions if self._is_beside(one, at - 1, at)), None)
        return None

    def _is_meant_so(self, at: int) -> bool:
        """Any hour, I mean it: nothing is put right."""
        behind = self.tokens[at + 1 : at + 2]
        return bool(behind) and behind[0].text in _IT and behind[0].gap == " "

    def accounted(self, first: int, last: int) -> Mention | None:
        """Behind an account, as whose it is: try @(…), that's Maya's other one."""
        called = self.tokens[first].text
        for named in self.before(first):  # Maya is on there as maya.paints
            spoken_of = named.who == "member" and named.how != "addressed" and named.first == named.last
            if spoken_of and len(called) >= _LEAST_NAME and self.tokens[named.first].text == called:
                return named
        if self.tokens[first].gap.endswith("@") and (
            one := hailed(self.tokens, self.mentions, self.cues, last)
        ):
            return one
        behind = self.tokens[last + 1 : last + 2]
        told = bool(behind) and behind[0].text in self.cues.pointing - _THERE
        if not self.tokens[first].gap.endswith("@") or not told:
            return None
        one = pointed_at(self.tokens, self.mentions, self.cues, last)
        return one if one is not None and one.who in {"member", "third"} else None

    def added_behind(self, _first: int, last: int) -> Mention | None:
        """Behind the detail, as the subject added: turns 30 on (…), does our Rob."""
        row = self.tokens[last + 1 : last + 4]
        if len(row) < 2 or "," not in row[0].gap or not among(row[0].text, _DOES, self.cues.being):
            return None
        at = last + 2 + (row[1].text in self.cues.my)
        one = next((one for one in self.mentions if one.first == at and one.who == "member"), None)
        closes = one is not None and (
            one.last + 1 == len(self.tokens) or self.tokens[one.last + 1].gap != " "
        )
        return one if closes else None

    def what_you_had(self, _first: int, last: int) -> Mention | None:
        """Behind the detail, as who had put it down so: I used (…), which is what you had."""
        row = [token.text for token in self.tokens[last + 1 : last + 7]]
        for one in self.behind(last, further=1):
            at = one.first - last - 1
            if one.who == "you" and 0 < at < len(row) and row[at - 1] == "what":
                had = self.tokens[one.last + 1 : one.last + 2]
                here = self.people.you("").member is not None
                return one if here and had and had[0].text in _HAD else None
        return None

    def asked_for(self, _first: int, last: int) -> Mention | None:
        """Behind the detail, as the one whom somebody asked for there: he rang (…) asking for Rob."""
        for one in self.behind(last):
            if one.first > last + 2:
                asked, link = self.tokens[one.first - 2].text, self.tokens[one.first - 1].text
                if asked in _ASKED and link != "of" and (link in self.cues.of or link in _AFTER):
                    return one
        return None

    def pointed_at(self, _first: int, last: int) -> Mention | None:
        """Behind the detail, by pointing back at it: that's where Mark is, … that you?"""
        one = pointed_at(self.tokens, self.mentions, self.cues, last)
        return None if one is not None and one.who == "you" and self.people.you("").member is None else one

    def answering(self, _first: int, last: int) -> Mention | None:
        """Behind the detail, in answer to a question for somebody: who serves me there? Rob himself."""
        here = self.tokens[last].sentence
        asked = any(
            token.text in self.cues.asking
            and (token.opens or self.tokens[at - 1].text not in _POINTS)
            and (token.text != _QUE or self.is_a_question(at))
            for at, token in ((at, self.tokens[at]) for at in self.around(last))
        )
        for one in self.mentions if asked else ():
            answer = self.tokens[one.first]
            if answer.sentence == here and one.first > last and self._is_the_answer(one, last):
                return one
            if answer.sentence == here + 1 and one.who in {"member", "outsider"} and one.how != "addressed":
                if one.how == "source" or (one.who == "outsider" and not self._is_short(answer.sentence)):
                    return None
                opening = self.tokens[max(0, one.first - _OPENING) : one.first + 1]
                if any(token.text in _SIGNING_OFF for token in opening):
                    return None
                guess = any(token.text == "guess" for token in in_sentences(self.tokens, here))
                return one if any(token.opens and (guess or "?" in token.gap) for token in opening) else None
        return None

    def _is_short(self, sentence: int) -> bool:
        """Rob himself, my sister does; not: my mum says it gets better."""
        return len(in_sentences(self.tokens, sentence)) <= _ANSWER

    def _is_the_answer(self, one: Mention, last: int) -> bool:
        """Who serves me there but Rob; who picks up, our Rob."""
        before = self.tokens[one.first - 1].text
        if before in _BUT:
            return True
        first = one.first - (before in self.cues.my)
        if one.who != "member" or "," not in self.tokens[first].gap:
            return False
        return any(token.text in self.cues.asking for token in self.tokens[last + 1 : first - 1])

    def goes_on(self, first: int, last: int) -> Mention | None:
        """Behind the detail, where the sender goes on about themself: (…), I'm up anyway."""
        near = (one for one in self.mentions if last < one.first <= last + 2 and self.same(one.first, last))
        one = next(near, None)
        if one is None or one.who != "self" or "," not in self.tokens[last + 1].gap:
            return None
        if any(other.who in {"third", "member"} and self._opens_with(other) for other in self.before(first)):
            return None  # she is round the corner, (…), I'll drop it
        behind = self.tokens[one.last + 1 : one.last + 4]
        if any(token.text in self.cues.contacting for token in behind[:2]):  # (…), I'll ring you
            you = (other for other in self.mentions if other.who == "you" and other.first <= one.last + _NEAR)
            return next((other for other in you if other.first > one.last), one)
        return one if behind and behind[0].text in self.cues.being and one.how != "owner" else None

    def _opens_with(self, one: Mention) -> bool:
        return self.tokens[one.first].opens and one.how != "addressed"

    def apposed(self, _first: int, last: int) -> Mention | None:
        """Behind the detail, as the place that it is: at (…), the county senior center."""
        behind = self.tokens[last + 1 : last + 3]
        skipped = len(behind) > 1 and behind[0].text in _ITS and "," in behind[0].gap
        article = [behind[1]._replace(gap=behind[0].gap)] if skipped else behind[:1]
        if not article or "," not in article[0].gap or article[0].text not in self.cues.articles:
            return None
        return next(
            (
                one
                for one in self.mentions
                if last < one.first <= last + _BEHIND
                and self.same(one.first, last)
                and one.who == "public"
                and not any(among(token.text, AT, _BESIDE) for token in self.tokens[last + 1 : one.first])
            ),
            None,
        )

    def pronoun_behind(self, first: int, last: int) -> Mention | None:
        """Behind the detail, going on about somebody spoken of before: (…), she won't hear the mobile."""
        for one in self.mentions:
            if last < one.first <= last + _BEHIND and self.same(one.first, last) and one.how != "source":
                goes_on = one.who == "third" and self.tokens[one.first].text in self.cues.they
                who = self.people.antecedent(one) if goes_on and not one.plural else None
                return who if who is not None and who.last < first else None
        return None

    def reached(self, _first: int, last: int) -> Mention | None:
        """Behind the detail, as who is reached there: (…) reaches him, (…) gets her most evenings."""
        at = last + 1
        while at < len(self.tokens) and among(self.tokens[at].text, self.cues.helping, _ONLY):
            at += 1
        if at >= len(self.tokens) or self.tokens[at].opens or self.tokens[at].text not in _REACHES:
            return None
        return next(
            (one for one in self.mentions if at < one.first <= at + _NEAR and self.same(at, one.first)), None
        )

    def _is_beside(self, one: Mention, first: int, last: int) -> bool:
        """Rob I mean; I mean Rob."""
        return one.who in {"member", "outsider"} and (one.last == first - 1 or one.first == last + 1)
