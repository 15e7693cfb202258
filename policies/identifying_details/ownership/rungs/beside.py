"""Rungs of whoever stands in a detail's own sentence, or is asked right behind it."""

from collections.abc import Sequence

from policies.identifying_details.cues.cue import among, words
from policies.identifying_details.full_names import owns
from policies.identifying_details.ownership.mention import OWNING, Mention
from policies.identifying_details.ownership.rungs.ground import Ground
from policies.identifying_details.ownership.tokens import in_sentences

_HOPE = words("hope")
_IT = words("it that one")
_WHEN = words("when wann cuándo quand quando wanneer")


class Beside(Ground):
    """Each rung answers who is meant by the words from `first` to `last`; None leaves it to the next."""

    def spoken_to(self, first: int, last: int) -> Mention | None:
        """In its sentence, as the one addressed or answered: I delivered to you once (…)."""
        here = self.around(first)
        advised = any(self.tokens[at].text in self.cues.advising and not self._is_hoped(at) for at in here)
        called = any(
            self.tokens[at].text in self.cues.contacting and not self._is_done_by_you(at)
            for at in here
            if at != first - 1 or self.tokens[at].text not in self.cues.accompanying  # dein Chef bei (…)
        )
        if advised or called or self._is_of_a_place(last):
            return None
        addressed = self.heard.reply_to or any(
            one.how == "addressed" and one.who == "member" for one in self.mentions
        )
        you = (one for one in self.mentions if one.who == "you" and self.same(one.first, first))
        return next(you, None) if addressed else None

    def _is_of_a_place(self, last: int) -> bool:
        """Te doy el (…) de la clínica."""
        of = self.tokens[last + 1 : last + 2]
        places = (one.first for one in self.mentions if one.who == "public")
        return bool(of) and of[0].text in self.cues.of and any(last + 1 < at <= last + 3 for at in places)

    def _is_hoped(self, at: int) -> bool:
        """I posted yours to (…), hope that's right; nor advised, but asked: when do you start at (…)?"""
        behind = self.tokens[at + 1 : at + 2]
        if self.tokens[at].text in _WHEN and behind:
            return among(behind[0].text, self.cues.helping, self.cues.being) or (
                self.tokens[at].opens and self.is_a_question(at)
            )
        return self.tokens[at].text in _HOPE and bool(behind) and behind[0].text in self.cues.pointing

    def told_back(self, _first: int, last: int) -> Mention | None:
        """Addressed in the next sentence, and asked about it: (…) bounces. Maya, did you change it?"""
        here = self.tokens[last].sentence
        behind = [one for one in self.mentions if self.tokens[one.first].sentence == here + 1]
        if not behind or behind[0].who != "member" or behind[0].how != "addressed":
            return None
        said = {token.text for token in in_sentences(self.tokens, here + 1)}
        about = not said.isdisjoint(_IT) and not said.isdisjoint(self.cues.helping | self.cues.being)
        return behind[0] if about and not said.isdisjoint(self.cues.you | self.cues.yours) else None

    def named_here(self, first: int, _last: int) -> Mention | None:
        """In its sentence, as the only person there: on 3 May Maya hits 40; (…) if you want Nan."""
        here = [
            one for one in self.mentions if self.same(one.first, first) and one.who not in {"you", "public"}
        ]
        named = [one for one in here if one.who == "member" and one.how not in {"addressed", "source"}]
        if any(self.is_passing(one) for one in named):
            return None
        others = any(
            (one.who != "self" and one not in named and not self._is_them(one, named)) or self._is_mine(one)
            for one in here
        )
        alone = len({one.members for one in named}) == 1 and not others
        return named[0] if alone and not owns(self.tokens, named[0].last) else None

    def _is_them(self, one: Mention, named: Sequence[Mention]) -> bool:
        """Check on Maya, she said goodbye: "she" is nobody else."""
        told = {other.members for other in self.mentions if other.who == "member"}
        return one.who == "third" and len(told) == 1 and self.people.antecedent(one) in named

    def _is_mine(self, one: Mention) -> bool:
        return one.who == "self" and (one.how in OWNING or self.tokens[one.first].text in self.cues.my)

    def _is_done_by_you(self, at: int) -> bool:
        """What you sent: no advice to write to anybody."""
        return at > 0 and self.tokens[at - 1].text in self.cues.you and not self.tokens[at].opens
