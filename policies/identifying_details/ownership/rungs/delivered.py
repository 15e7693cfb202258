"""Rungs of where something goes that is yours: I posted your book to (…), I have you down as (…)."""

from policies.identifying_details.cues.cue import among, words
from policies.identifying_details.ownership.mention import Mention
from policies.identifying_details.ownership.rungs.ground import Ground
from policies.identifying_details.ownership.small_words import AT

_DELIVERING = words("""
    mailed mailing posted posting sent sending send addressed delivered delivering dropped dropping shipped
    couriered went wrote written put left bringing brought taking bring drop leave take
    schicke schickte geschickt verschickt mandé mando mandei envié enviei envoyé envoie stuurde stuur
""")
_TO = words("to by round at for as under you an nach auf naar op a para à para pra no na")
_ADDING = words(
    "metí meti añadí apunté agregué invité inscribí registré añadido mandei mandé cadastrei added signed"
)
_WITH = words("con com with como as under mit met avec")
_DOWN = words("down")
_NOTED = words("as at under")
_OFF = words("off on from")
_FEW = 3
_REACH = 5
_IT = words("it them")


class Delivered(Ground):
    """Each rung answers who is meant by the words from `first` to `last`; None leaves it to the next."""

    def delivered(self, first: int, _last: int) -> Mention | None:
        """To whoever is answered, of theirs or for them: I posted your book to (…), I wrote for you (…)."""
        you = self._you_before(first) or self._it_was_yours(first)
        if you is None or not (self.tokens[first - 1].text in _TO or self._is_added(first)):
            return None
        row = [self.tokens[at].text for at in range(first - 1, -1, -1) if self.same(at, first)]
        mine = any(among(word, self.cues.my) for word in row[: first - you.last])
        return you if not mine and not (_DELIVERING | _ADDING).isdisjoint(row) else None

    def _is_added(self, first: int) -> bool:
        """Te añadí a la lista con el correo (…): under which you were added."""
        row = [token.text for token in self.tokens[max(0, first - _FEW) : first]]
        added = any(
            token.text in _ADDING
            for token in self.tokens[:first]
            if token.sentence == self.tokens[first].sentence
        )
        return added and not _WITH.isdisjoint(row) and self.cues.is_noun(row[-1])

    def noted_down(self, first: int, _last: int) -> Mention | None:
        """As who is down so: Maya, I have you down as (…)."""
        row = [token.text for token in self.tokens[max(0, first - _FEW) : first]]
        down = len(row) == _FEW and row[1] in _DOWN and row[2] in _NOTED and row[0] in self.cues.you
        return self._you_before(first) if down else None

    def read_off_yours(self, _first: int, last: int) -> Mention | None:
        """Behind the detail, as whose thing shows it: anyone can read (…) off your bin."""
        for one in self.behind(last):
            if one.first > last + 2:
                return None
            off = one.first == last + 2 and self.tokens[last + 1].text in _OFF
            yours = off and one.who == "you" and self.tokens[one.first].text in self.cues.yours
            return one if yours and self._is_somebody() else None
        return None

    def _it_was_yours(self, first: int) -> Mention | None:
        """You left your coat. I'll bring it by (…): of whoever it was told before."""
        here = self.tokens[first].sentence
        row = [self.tokens[at].text for at in range(max(0, first - _REACH), first) if self.same(at, first)]
        told = (one for one in self.mentions if here - self.tokens[one.first].sentence == 1)
        yours = (one for one in told if one.who == "you" and self.tokens[one.first].text in self.cues.yours)
        return next(yours, None) if self._is_somebody() and not _IT.isdisjoint(row) else None

    def _you_before(self, first: int) -> Mention | None:
        """Whoever is spoken to in front of a word, in its sentence, if that is somebody known."""
        if first == 0 or not self._is_somebody():
            return None
        return next((one for one in self.before(first) if one.who == "you" and self._is_one(one)), None)

    def _is_somebody(self) -> bool:
        return self.people.you("").member is not None

    def _is_one(self, one: Mention) -> bool:
        """You; not: all of you, one of you."""
        before = self.tokens[one.first - 1].text if one.first else ""
        return before not in self.cues.of or before in AT or before in _TO
