"""Who is called or written to, on what follows: call Maya, reach me, je kunt Piet bellen."""

from policies.identifying_details.cues import everywhere
from policies.identifying_details.cues.cue import among, words
from policies.identifying_details.ownership.ways.ground import Ground

_AHEAD = 6
_FROM = words("from off desde")
_YOU = words("te t")
"""Whom it says to be called in front of the verb: te llamo al (…), de te joindre au (…)."""
_TO = words("to")
_LEAVING = words(
    "left leaves partilhou compartilhou compartió comparte teilte geteilt deelde gedeeld partage"
    " steht stehst staat"
)
_WITH = everywhere("accompanying")


class Calling(Ground):
    """Reads one text for them."""

    def called(self, at: int) -> bool:
        """Whether it is called or written to: call Maya, reach me, je kunt Piet bellen."""
        if self._is_reached(at):
            return False
        before = self.tokens[max(0, at - 2) : at]
        near = [token.text for token in before if token.sentence == self.tokens[at].sentence]
        if near and near[-1] in _WITH and self.tokens[at].text in self.cues.me:
            return not self._is_shared(at)
        if near and near[-1] in self.cues.contacting and "," not in self.tokens[at].gap:
            return self.tokens[at].text not in self.cues.me or near[-1] not in self.cues.telling
        if (
            len(near) == 2
            and near[0] in self.cues.contacting
            and among(near[1], self.cues.articles, self.cues.of, self.cues.my, self.cues.yours, _TO)
        ):
            return True
        return self._called_behind(at)

    def _is_shared(self, at: int) -> bool:
        """Maya shared her spot with me: whoever shares owns it."""
        here = self.tokens[at].sentence
        before = (token for token in self.tokens[max(0, at - _AHEAD) : at] if token.sentence == here)
        return any(among(token.text, self.cues.telling, _LEAVING) for token in before)

    def _is_reached(self, at: int) -> bool:
        """Hope texted me from (…), Hope me llamó desde (…): it is Hope's, and I am merely told."""
        behind = [token.text for token in self.tokens[at + 1 : at + 3]]
        verb = behind[:1] and behind[0] in self.cues.contacting
        return self.tokens[at].text in self.cues.me and any(
            word in _FROM for word in behind[: 1 + bool(verb)]
        )

    def _called_behind(self, at: int) -> bool:
        """Je kunt Piet bellen; in German and Dutch the detail may come between: mich unter … erreichen."""
        verb_last = self.cues.language in {"de", "nl"}
        near = self.tokens[at + 1 : at + 2]
        if verb_last and any(at + step in self.starts for step in (1, 2)):
            near = self.tokens[at + 1 : at + 9]
        elif not verb_last and self.tokens[at].text in _YOU:
            near = self.tokens[at + 1 : at + 3]
            if any(token.text in _FROM for token in self.tokens[at + 1 : at + 4]):
                return False  # te llamo desde el (…)
        elif not verb_last and self.tokens[at].text not in self.cues.me | self.cues.theirs:
            return False
        here = self.tokens[at].sentence
        near = [token for token in near if token.sentence == here and (verb_last or token.gap == " ")]
        return any(token.text in self.cues.contacting for token in near)
