"""Who is only helped by whoever works there: Maya's work coach at (…), a assistente social da Maya no (…)."""

from collections.abc import Sequence

from policies.identifying_details.cues.cue import Cues, among, words
from policies.identifying_details.ownership.mention import Mention
from policies.identifying_details.ownership.small_words import AT
from policies.identifying_details.ownership.tokens import Token

_HELPERS = words("""
    coach adviser advisor counsellor counselor caseworker keyworker officer
    assistente assistenten assistante assistant asistente trabajadora trabajador educadora educador
    sozialarbeiterin sozialarbeiter betreuerin betreuer beraterin berater sachbearbeiterin sachbearbeiter
    begeleider begeleidster hulpverlener maatschappelijk conseillere conseiller educatrice educateur
    cuidadora cuidador cuidadores terapeuta fallmanagerin fallmanager
""")
_KINDS = words(
    "work job life career careers housing welfare probation student mental health case support debt"
)
"""What kind of helper it is, in front of it."""
_OF = words("da do de del von van of d")
_LEADING = AT | words("at with from in bei beim bij chez au aux a na no en em der dem het op")
_NEAR = 3


class HelpedBy:
    """Reads one message for it."""

    def __init__(self, tokens: Sequence[Token], mentions: Sequence[Mention], cues: Cues) -> None:
        self._tokens = tokens
        self._mentions = mentions
        self._cues = cues

    def is_helped(self, first: int) -> bool:
        """Whether the employer that begins at `first` is that of somebody's helper."""
        at = first - 1
        while at > 0 and among(self._tokens[at].text, _LEADING, self._cues.articles):
            at -= 1
        return at < first - 1 and (self._is_had(at) or self._is_of(at))

    def _is_had(self, helper: int) -> bool:
        """Maya's work coach, your housing officer."""
        if self._tokens[helper].text not in _HELPERS:
            return False
        at = helper - 1
        while at > 0 and self._tokens[at].text in _KINDS:
            at -= 1
        genitive = self._tokens[at].text == "s" and self._tokens[at].gap == "'"
        return genitive or among(self._tokens[at].text, self._cues.yours, self._cues.theirs)

    def _is_of(self, named: int) -> bool:
        """La asistente social de Maya."""
        one = next((one for one in self._mentions if one.last == named and one.who == "member"), None)
        if one is None or one.first < 1 or self._tokens[one.first - 1].text not in _OF:
            return False
        return any(
            token.text in _HELPERS and token.sentence == self._tokens[named].sentence
            for token in self._tokens[max(0, one.first - 1 - _NEAR) : one.first - 1]
        )
