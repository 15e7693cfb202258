"""The rung of one's own who serves others and is to be told: my cousin does forms, (…), tell her (…)."""

from policies.identifying_details.cues.cue import among, words
from policies.identifying_details.ownership.mention import Mention
from policies.identifying_details.ownership.rungs.ground import Ground

_ONE = words("him her ihm ihr ihn lui lhe hem haar")
"""Whoever is told something, behind a verb."""
_JOINED = words("le la lui lhe o a")
"""The same, joined to it: appelez-le, liguem-lhe."""
_TOLD = words("""
    escribidle escríbanle escríbele escribirle escríbale llamadle llámenle llámale llámele llamarle llamadla
    llámenla llámala llamadlo llámenlo llámalo decidle díganle dile dígale decirle mandadle mándenle mándale
    preguntadle pregúntenle pregúntale avisadle avísenle avísale escribile decile llamalo llamala pedidle
    pídanle pídele
""")
"""Both in one word."""
_VERBS = words("drop give tell ask sagt sag fragt schreibt dites demandez zeg vraag stuur digam peçam")
_OPENING = 2


class ServedBy(Ground):
    """The rung answers who is meant by the words from `first` to `last`; None leaves it to the next."""

    def served_by(self, first: int, _last: int) -> Mention | None:
        """Of mine, whose help is for you, whatever office it is with: my cousin does council forms, (…)."""
        told = [one for one in self.mentions if one.who not in {"self", "you", "third"}]
        if any(one.who == "member" and one.how != "addressed" for one in told):
            return None
        somebody = next((one for one in told if self.same(one.first, first)), None)
        if (
            somebody is None
            or somebody.last > first
            or somebody.who != "outsider"
            or somebody.how == "source"
        ):
            return None
        behind = range(somebody.last + 1, self.around(first).stop)
        mine = self._opens_as_mine(somebody)
        return somebody if mine and any(map(self._is_told_something, behind)) else None

    def _opens_as_mine(self, one: Mention) -> bool:
        before = range(max(0, one.first - _OPENING), one.first)
        mine = one.first > 0 and self.tokens[one.first - 1].text in self.cues.my
        return mine and any(self.tokens[at].opens for at in before)

    def _is_told_something(self, at: int) -> bool:
        """Tell her, appelez-le, decidle."""
        token = self.tokens[at]
        if token.text in _TOLD or (token.gap == "-" and token.text in _JOINED):
            return True
        verb = self.tokens[at - 1].text
        return token.text in _ONE and among(verb, self.cues.contacting, self.cues.telling, _VERBS)
