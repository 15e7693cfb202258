"""Rungs of whoever rings from what follows, or is rung on it: I call you from (…), ring Maya? (…)."""

from policies.identifying_details.cues.cue import among, words
from policies.identifying_details.ownership.mention import Mention
from policies.identifying_details.ownership.rungs.ground import Ground

_FROM = words("from desde del du do von vanaf")
_YOU = words("te t dich dir je jou")
_RINGING = words("""
    call calling ring phone text message msg dm email buzz bell ping anrufen anschreiben bellen appen mailen
    llamar llama llamas escribir appeler appelle appelles joindre écrire ligar liga ligas telefonar
""")
_TO_SOMEBODY = words("a à al para")
_REACHED = frozenset({"member", "outsider", "public"})
_RUNG = 6
"""Words in front of a number in which it is said who rings."""
_VERB_SECOND = frozenset({"de", "nl"})
_CALLS = words("call calls text texts message messages voicemail voicemails sms letter letters")


class RungFrom(Ground):
    """Each rung answers who is meant by the words from `first` to `last`; None leaves it to the next."""

    def reached_by_you(self, first: int, _last: int) -> Mention | None:
        """Die Praxis erreichst du unter (…): what is told in front is what is reached."""
        you = next(iter(self.before(first)), None)
        if you is None or you.who != "you" or you.how != "subject" or self.cues.language not in _VERB_SECOND:
            return None
        place = next((one for one in self.mentions if one.last == you.first - 2), None)
        return place if place is not None and place.who == "public" else None

    def to_be_rung(self, first: int, _last: int) -> Mention | None:
        """Whom the sentence before asks to ring, where it is a number alone: can you buzz Maya?? (…)."""
        here = self.tokens[first].sentence
        if not self.tokens[first].opens or not self._asks_before(first):
            return None
        told = (one for one in self.mentions if self.tokens[one.first].sentence == here - 1)
        rung = (one for one in told if one.who in _REACHED or self.tokens[one.first].text in self.cues.me)
        return next((one for one in rung if self._is_to_be_rung(one)), None)

    def _asks_before(self, first: int) -> bool:
        return "?" in self.tokens[first].gap

    def _is_to_be_rung(self, one: Mention) -> bool:
        """Ring Maya, llamar a Maya, ring my mum; in German and Dutch: Maya anrufen."""
        at = one.first - 1
        while at > 0 and among(self.tokens[at].text, _TO_SOMEBODY, self.cues.my, self.cues.articles):
            at -= 1
        behind = self.tokens[one.last + 1 : one.last + 2]
        last = self.cues.language in _VERB_SECOND and bool(behind) and not behind[0].opens
        return (at >= 0 and self.tokens[at].text in _RINGING) or (last and behind[0].text in _RINGING)

    def rung_from(self, first: int, last: int) -> Mention | None:
        """Te llamo desde el (…), je t'appelle du (…): the sender's, who says where they ring from."""
        row = [self.tokens[at].text for at in range(max(0, first - _RUNG), first) if self.same(at, first)]
        if _FROM.isdisjoint(row[-2:]):
            return None
        if row[-1] in _FROM and (caller := self._caller(first, last)) is not None:
            return caller
        at = next((at for at, word in enumerate(row) if word in self.cues.contacting), None)
        if at is None:
            return None
        you = (row[at - 1 : at] + row[at - 2 : at - 1], row[at + 1 : at + 2])
        told = not _YOU.isdisjoint(you[0]) or any(word in {"you", *_YOU} for word in you[1])
        return Mention(first, first, "self") if told else None

    def _caller(self, first: int, last: int) -> Mention | None:
        """Had a call from (…); a scammer rang Maya from (…); Moth rang Maya from (…): whoever rang."""
        if any(one.who in {"you", "member"} for one in self.behind(last, further=1)):
            return None  # a call from (…), was that you?
        before = list(self.before(first))
        if any(one.first > 0 and self.tokens[one.first - 1].text in self.cues.being for one in before):
            return None  # this is Maya if anyone gets a call from (…)
        if first > 1 and self.tokens[first - 2].text in _CALLS:
            owned = any(one.how == "owner" for one in before)
            return None if owned else Mention(first, first, "outsider")
        rung = next((one for one in before if one.who == "member" and one.last == first - 2), None)
        if rung is None or self.tokens[rung.first - 1].text not in self.cues.contacting:
            return None
        callers = (
            one for one in before if one.last < rung.first - 1 and one.who in {"self", "member", "third"}
        )
        return next(callers, Mention(first, first, "outsider"))
