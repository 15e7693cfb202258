"""The rung of who sent a detail: Maya texted me this and nothing else: (…); the pin you sent me, (…)."""

from policies.identifying_details.cues.cue import among, words
from policies.identifying_details.ownership.mention import Mention
from policies.identifying_details.ownership.rungs.ground import Ground
from policies.identifying_details.ownership.small_words import ADVERBS

SENDING = words(
    "stuurde stuurt gestuurd shared shares sent sends dropped schickte schickt geschickt mando envio pasó"
    " passou mandou envoye partage enviou heeft"
)
_SPOTS = words("spot coordinates coords map number address adresse nummer numero direccion link")
SENT = words("this dit das hier esto esta ceci ca isso isto location pin standort ubicacion locatie position")
"""What somebody is said to have sent."""


class Sent(Ground):
    """The rung answers who is meant by the words from `first` to `last`; None leaves it to the next."""

    def sent(self, first: int, _last: int) -> Mention | None:
        """Who sent it: Maya texted me this and nothing else: (…); Maya stuurde net dit: (…)."""
        for one in self.before(first):
            at = one.last + 1
            while at < first and among(self.tokens[at].text, self.cues.me, ADVERBS):
                at += 1  # que Tess m'a envoyé, was Tess mir geschickt hat
            sent = at < first and among(
                self.tokens[at].text, self.cues.telling, self.cues.contacting, SENDING
            )
            spot = self._is_a_spot(one.first - 1) or (sent and self._is_this(first))
            you = one.who == "you" and spot and self.people.you("").member is not None
            if not (you or one.who in {"member", "third", "outsider"}) or not sent:
                continue
            rest = [
                token.text
                for there, token in enumerate(self.tokens[at + 1 : first], at + 1)
                if token.text not in SENDING and not self._is_an_article(there)
            ]
            if you and not set(rest) - self.cues.me - ADVERBS:
                return one  # the pin you sent me, (…)
            more = set(rest) - self.cues.being - self.cues.me - ADVERBS
            if rest and rest[-1] in self.cues.being and not more:
                return one  # the last thing Maya sent me was (…)
            if any(
                other.plural and other.how == "owner" and one.last < other.first
                for other in self.before(first)
            ):
                continue  # Maya told me about this place, their number is (…)
            if not SENT.isdisjoint(rest) and not self._is_off_anothers(one, first):
                return one if self.tokens[first].gap.strip()[:1] in {":", "-", "–", "", ","} else None
        return None

    def _is_off_anothers(self, one: Mention, first: int) -> bool:
        """His girlfriend sent me this off his phone, (…)."""
        between = (other for other in self.before(first) if other.first > one.last)
        return one.who == "outsider" and any(other.who in {"third", "member"} for other in between)

    def _is_this(self, first: int) -> bool:
        """You sent a voice note and then this (…)."""
        return first > 0 and self.tokens[first - 1].text in SENT

    def _is_an_article(self, at: int) -> bool:
        """Maya meinte, das Café in der (…): what was sent is said as "this", not as "the"."""
        behind = self.tokens[at + 1]
        noun = behind.capital or self.cues.is_organisation(behind.text)
        return self.cues.language == "de" and self.tokens[at].text == "das" and behind.gap == " " and noun

    def _is_a_spot(self, at: int) -> bool:
        return at >= 0 and among(self.tokens[at].text, SENT, _SPOTS)
