"""Who has something that shows a name: Hope's zoom says (…); the name tag (…)."""

from policies.identifying_details.cues.cue import among, words
from policies.identifying_details.identities.people import Person, Reading

_FURTHER = 30
_FAR = 8
_TAGS = words("tag nametag badge namensschild namensschildchen naambordje")
"""What somebody wears, with a name right behind it."""


class Shown(Reading):
    """Reads one text for whoever has it."""

    def shown(self, first: int) -> Person | None:
        """Where something shows the name that begins with the word `first`, whose that is."""
        if first < 3 or not self._people.same(first - 1, first):
            return None
        if self._tokens[first - 1].text in _TAGS:
            return self._who_wears_it(first)
        return self._whose_it_is(first) if self._tokens[first - 1].text in self._cues.showing else None

    def _whose_it_is(self, first: int) -> Person | None:
        """Hope's zoom says (…); your parcel said (…); not: her mum said (…)."""
        cues = self._cues
        for at in range(first - 2, max(-1, first - _FAR), -1):
            word = self._tokens[at].text
            if not self._people.same(at, first) or cues.is_relation(word):
                return None
            if among(word, cues.yours, cues.theirs) and at < first - 2:
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
