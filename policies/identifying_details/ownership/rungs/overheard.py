"""The rung of what somebody was heard to say: Maya, we could all hear you tell the pizza guy (…)."""

from policies.identifying_details.cues.cue import among, words
from policies.identifying_details.ownership.mention import Mention
from policies.identifying_details.ownership.rungs.ground import Ground

_HEARING = words("""
    hear heard hearing overheard overhear gehört hörte hörten höre oímos oí oyeron oyó escuchamos escuché
    entendu entendue entendait entendais ouvimos ouvi ouviram ouviu hoorde hoorden hoor gehoord
""")
_SAYING = words("""
    tell telling give giving say saying read reading spell spelling order ordering dictate dictating shout
    shouting repeat repeating
    sagtest sagst sagte sagen gesagt durchgegeben durchgibst vorliest vorlas diktieren diktiert buchstabierst
    decir decirle diciendo diciéndole dar darle dictar dictarle dictando dire donner dicter épeler disant
    dizer dizeres dar ditar ditares zeggen geven dicteren opgeven doorgeven
""")
_NEAR = 3
"""How many words may stand between what was heard and whom."""
_FEW = 8
"""How many may stand between whoever is heard, what they do, and the detail."""
_OBJECTS = words("te t os lo la le l")
"""What stands in front of the verb where somebody is heard: te oímos."""
_YOU = words("te t os")


class Overheard(Ground):
    """The rung answers who is meant by the words from `first` to `last`; None leaves it to the next."""

    def overheard(self, first: int, last: int) -> Mention | None:
        """Who was heard to say it, and not whom they told: we heard you give the cab firm (…)."""
        heard = next((at for at in range(first - 1, -1, -1) if self._is_heard(at, first)), None)
        if heard is None:
            return None
        one = self._whom(heard, first)
        if one is None or not self._is_said(max(one.last, heard), first, last):
            return None
        return one if one.who != "you" or self.people.you("").member is not None else None

    def _is_heard(self, at: int, first: int) -> bool:
        return self.same(at, first) and self.tokens[at].text in _HEARING

    def _whom(self, heard: int, first: int) -> Mention | None:
        """Whom the verb is said of: in front of it where that is an object, else behind it."""
        if heard and self.tokens[heard - 1].text in _YOU:
            return Mention(heard - 1, heard - 1, "you")
        before = (one for one in self.mentions if heard - _NEAR <= one.first < heard)
        if (whom := next((one for one in before if self._is_an_object(one)), None)) is not None:
            return whom
        near = (one for one in self.mentions if heard < one.first <= heard + _NEAR and one.last < first)
        behind = next((one for one in near if one.who != "self"), None)
        return behind if behind is not None and behind.who in {"you", "member", "third"} else None

    def _is_an_object(self, one: Mention) -> bool:
        return one.who in {"you", "third"} and self.tokens[one.first].text in _OBJECTS

    def _is_said(self, start: int, first: int, last: int) -> bool:
        """Whether a verb of saying follows; in German and Dutch it may stand behind the detail."""
        row = [token.text for token in self.tokens[start + 1 : first]]
        late = [token.text for token in self.tokens[last + 1 : last + _NEAR]]
        return len(row) <= _FEW and any(among(word, _SAYING) for word in (*row, *late))
