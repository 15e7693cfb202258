"""What somebody is said to have: a noun of a detail beside a word, or the detail itself."""

from policies.identifying_details.cues import everywhere
from policies.identifying_details.cues.cue import words
from policies.identifying_details.ownership.mention import Mention
from policies.identifying_details.ownership.small_words import ALONE
from policies.identifying_details.ownership.ways.ground import Ground

_REACH = 4
_CARS = words("car van truck ute motor motorbike scooter postcard parcel")
"""What somebody else has, and is known by: your car is (…); not: she left it in my car, (…)."""
_TAGS = words("dob born geb geboren née né nacida nacido nascida nascido")
_BESIDE = everywhere("beside")


class Nouns(Ground):
    """Reads one text for them."""

    def next_is_noun(self, at: int) -> bool:
        """Whether a noun of a detail follows closely, or the detail itself, before anybody else is named."""
        sentence = self.tokens[at].sentence
        for step in range(1, _REACH + 1):
            token = self.token(at + step)
            if token is None or token.sentence != sentence:
                return False
            if at + step in self.starts:
                return step == 1
            if self.cues.is_relation(token.text) or (
                token.gap.strip() and step > 1 and token.gap.strip() not in "'-\"("
            ):
                return False
            if self.cues.is_noun(token.text) or self._is_sent_from(at + step):
                return True
            if step == 1 and token.text in _CARS and self.tokens[at].text not in self.cues.my:
                return True
        return False

    def _is_sent_from(self, call: int) -> bool:
        """Your text from (…), Maya's call from (…)."""
        before = self.token(call + 1)
        if call + 2 not in self.starts or before is None or before.text not in self.cues.of:
            return False
        return self.tokens[call].text in self.cues.contacting

    def noun_before(self, at: int) -> bool:
        """O número dela; also "that number is hers", "… is mine"."""
        before = self.token(at - 1)
        if before is None or before.sentence != self.tokens[at].sentence:
            return False
        if self.tokens[at].text in ALONE:
            return before.text not in _BESIDE
        return (
            self.cues.language == "pt"
            and self.tokens[at].text in {"dele", "dela", "deles", "delas"}
            and self.cues.is_noun(before.text)
        )

    def is_tagged(self, mention: Mention) -> bool:
        """Maya, DOB (…): as on a list."""
        tag = self.token(mention.last + 1)
        return tag is not None and tag.text in _TAGS and mention.last + 2 in self.starts

    def labels(self, mention: Mention) -> bool:
        """Maya (…); Maya: (…); Maya, DOB (…); not: Maya, (…)."""
        behind = mention.last + 1
        if self.is_tagged(mention):
            return True
        if behind in self.starts:
            return "," not in self.tokens[behind].gap
        token = self.token(behind)
        colon = token is not None and token.gap.strip() in {":", "=", "-", "->", "("} and not token.opens
        return colon and any(behind + step in self.starts for step in range(1, _REACH))
