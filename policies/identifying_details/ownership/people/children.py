"""Children called by their size or age alone: Maya's little one, Mayas Kleiner, le petit de Maya.

None of these words is somebody by itself; whose child it is must be said.
"""

from collections.abc import Sequence

from policies.identifying_details.cues.cue import Cues, among, words
from policies.identifying_details.ownership.mention import Mention
from policies.identifying_details.ownership.people.ground import Ground

_CALLED = {
    "en": words("boy boys girl girls guy man dude one ones twins triplets bairn wean tot nipper sprog"),
    "de": words("kleine kleiner große großer jüngste jüngster älteste ältester mittlere mittlerer"),
    "es": words("pequeño pequeña mayor mediano mediana benjamín benjamina chiquitín chiquitina"),
    "fr": words("petit petite grand grande aîné aînée cadet cadette benjamin benjamine dernier dernière"),
    "nl": words("kleine kleintje jongste oudste middelste zoontje dochtertje jongetje kleuter peuter"),
    "pt": words("pequeno pequena caçula caçulas velho velha novo nova"),
}
_SIZED = words("little wee young younger older elder oldest big middle tiny teenage baby mais")
"""What stands in front of such a word: Maya's wee man, o mais novo da Maya."""
_ONLY_SIZED = words("one ones guy man dude velho velha novo nova")
"""Words for a child only with one of those: her little guy, not: her guy."""
_OF = words("von vom van de del d du do da")
_GENITIVE = frozenset({"en", "de", "nl"})
"""Languages in which whose it is stands in front."""


def is_called_a_child(text: str, cues: Cues) -> bool:
    """Tell whether a child may be called by that word, where it is said whose."""
    return among(text, _CALLED.get(cues.language, frozenset()))


class Children(Ground):
    """Reads one text for them."""

    def child(self, at: int, found: Sequence[Mention]) -> Mention | None:
        """Return the child that a word is said of; `found` stand before."""
        text = self.tokens[at].text
        if not is_called_a_child(text, self.cues):
            return None
        start = at
        while start > 1 and self.tokens[start - 1].text in _SIZED and self.tokens[start].gap == " ":
            start -= 1
        if start == at and text in _ONLY_SIZED:
            return None
        owned = self._has_its_owner_behind(start, at) or self._has_its_owner_in_front(start, at, found)
        return self.uses.used(Mention(at, at, "outsider")) if owned else None

    def _has_its_owner_in_front(self, start: int, at: int, found: Sequence[Mention]) -> bool:
        """Maya's little one, Mayas Kleiner; not: Mayas großer Chef, Maya's one of the nurses."""
        behind, before = self.token(at + 1), self.token(start - 1)
        if self.cues.language not in _GENITIVE or before is None or self.tokens[start].gap != " ":
            return False
        if behind is not None and behind.gap == " " and self._tells_who(behind.text, capital=behind.capital):
            return False
        if among(before.text, self.cues.theirs):
            return True
        apart = before.text == "s" and before.gap == "'"
        named = bool(found) and found[-1].who in {"member", "outsider"}
        beside = named and found[-1].last == start - 1 - apart
        return beside and (apart or (self.cues.language == "de" and before.text.endswith("s")))

    def _tells_who(self, text: str, *, capital: bool) -> bool:
        noun = capital and self.cues.language == "de"
        return noun or text in self.cues.of or self.cues.is_relation(text)

    def _has_its_owner_behind(self, start: int, at: int) -> bool:
        """Der Kleine von Maya, o mais novo da Maya."""
        row = self.tokens[at + 1 : at + 4]
        if start == 0 or len(row) < 2 or row[0].text not in _OF:
            return False
        name = at + 2 + (row[1].text in self.cues.articles)
        named = self.roster.named(self.tokens, name) if name < len(self.tokens) else None
        return named is not None and self.tokens[start - 1].text in self.cues.articles
