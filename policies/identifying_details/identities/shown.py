"""Who has something that shows a name: Hope's zoom says (…); the name tag (…)."""

from policies.identifying_details.cues.cue import among, words
from policies.identifying_details.dictionary import is_a_word
from policies.identifying_details.full_names import PARTICLES
from policies.identifying_details.identities.people import Person, Reading

_FURTHER = 30
_FAR = 9
_FEW = 6
_TAGS = words("tag nametag badge namensschild namensschildchen namensschildl schildl naambordje gafete")
"""What somebody wears, with a name right behind it."""
NAMEPLATES = _TAGS | words("""
    doorbell buzzer mailbox letterbox nameplate lanyard klingel klingelschild turschild
    briefkasten timbre buzon telefonillo sonnette interphone campainha interfone crachá cracha
    deurbel brievenbus naamplaatje
""")
"""What carries a surname and nothing else."""
MARKED = words("marked labelled labeled stamped beschriftet etiquetado etiquetada marqué gemerkt")
"""What stands in front of a name on a bag or a box."""
_STANDING = words("steht pone marque marque esta staat diz dit dice")
_STOOD = words(
    "said stand stond ponia decia salia dizia estava disait avait marque marcaba escrito ecrit stood"
)
"""What stands in front of what carries the name: it said on your badge (…)."""
_HAS = words("is ist isch war hat")
_STOOD_LAST = words("gestanden gstanden gstandn gschtande gestande gstande draufgestanden drobngstandn")
"""What closes a sentence of the South: auf deim Schildl is (…) gstanden."""


class Shown(Reading):
    """Reads one text for whoever has it."""

    def shown(self, first: int) -> Person | None:
        """Where something shows the name that begins with the word `first`, whose that is."""
        if first < 3 or not self._people.same(first - 1, first):
            return None
        if self._tokens[first - 1].text in _TAGS:
            return self._who_wears_it(first)
        return self._whose_it_is(first) if self._tokens[first - 1].text in self._cues.showing else None

    def surname(self, at: int) -> Person | None:
        """Auf Mayas Klingelschild steht (…); her doorbell says (…): what carries nothing but a name."""
        word = self._tokens[at].text
        while at > 1 and self._tokens[at - 1].text in PARTICLES and self._tokens[at - 1].capital:
            at -= 1
        if at < 3 or not (self._stands_there(at) or self._stood_there(at) or self._is_said_first(at)):
            return None
        row = self._tokens[max(0, at - _FAR) : at]
        plate = any(token.text in NAMEPLATES and token.sentence == row[-1].sentence for token in row)
        if not plate or is_a_word(word, (self._cues.language,)):
            return None
        return self._whose_it_is(at) or self._beside(at)

    def _stands_there(self, at: int) -> bool:
        return self._tokens[at - 1].text in self._cues.showing | _STANDING

    def _stood_there(self, at: int) -> bool:
        """Auf deim Namensschild is (…) gstanden."""
        behind = self._tokens[at + 1 : at + 4]
        return self._tokens[at - 1].text in _HAS and any(token.text in _STOOD_LAST for token in behind)

    def _is_said_first(self, at: int) -> bool:
        """It said on your badge (…); am Elternabend stand auf deinem Namensschild (…)."""
        row = [token.text for token in self._tokens[max(0, at - _FEW) : at - 1]]
        return self._tokens[at - 1].text in NAMEPLATES and any(
            among(word, self._cues.showing, _STANDING, _STOOD) for word in row
        )

    def _beside(self, first: int) -> Person | None:
        """Mayas Klingelschild; het naambordje van Maya."""
        for at in range(first - 2, max(-1, first - _FAR), -1):
            named = self._roster.named(self._tokens, at) if self._people.same(at, first) else None
            if named is not None and (named.genitive or self._tokens[at - 1].text in self._cues.of):
                return Person(at, named.members)
        return None

    def _whose_it_is(self, first: int) -> Person | None:
        """Hope's zoom says (…); your parcel said (…); not: her mum said (…)."""
        cues = self._cues
        for at in range(first - 2, max(-1, first - _FAR), -1):
            word = self._tokens[at].text
            if not self._people.same(at, first) or cues.is_relation(word) or word in cues.my:
                return None
            has_it = at < first - 2 or self._tokens[first - 1].text in NAMEPLATES
            if has_it and among(word, cues.yours, cues.theirs):
                return Person(at, ())
            if word == "s" and at and (person := self._people.ending_at(at - 1)) is not None:
                return person
        return None

    def _who_wears_it(self, first: int) -> Person | None:
        """I saw you at the till with the name tag (…)."""
        for at in range(first - 2, max(-1, first - _FURTHER), -1):
            if not self._people.same(at, first) or self._cues.is_relation(self._tokens[at].text):
                return None
            if self._tokens[at].text in self._cues.you:
                return Person(at, ())
        return None
