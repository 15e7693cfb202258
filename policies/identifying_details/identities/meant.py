"""Names that state nothing by themselves: he meant you; it's (…) for the raffle; Hope Marsh he was."""

from policies.identifying_details.cues.cue import among, words
from policies.identifying_details.dictionary import is_a_word
from policies.identifying_details.identities.carriers import CARRIERS, LISTS
from policies.identifying_details.identities.people import Person, Reading
from policies.identifying_details.identities.shapes import Shape
from policies.identifying_details.identities.shown import MARKED

_MEANING = words("meant means meaning")
_TAGS = words("isn right no innit oder nicht verdad hein toch né")
_THAT = words("that thats its")
_FURTHER = 30
_PUT_ON = LISTS | CARRIERS | words("form forms register minutes cards booking tickets seating wreath")
_IS_CALLED = words("heißt heisst hieß hiess heet heette")
_HE = words("der die er sie hij ze die")
_FOR = words("for on")
_IT_IS = words("its s put write say under")


class Meant(Reading):
    """Reads one text for them."""

    def of_a_full_name(self, name: Shape) -> Person | None:
        """Who Judith Marsh is."""
        return self._meant(name) or self._put_down(name) or self._said_last(name)

    def of_a_bare_name(self, name: Shape) -> Person | None:
        """The tag says (…), and I think that's you."""
        before = self._tokens[name.first - 1].text if name.first else ""
        shown = before in self._cues.showing or before in MARKED
        if not shown or is_a_word(self._tokens[name.first].text, (self._cues.language,)):
            return None
        return self._meant(name)

    def _meant(self, name: Shape) -> Person | None:
        """A Mrs Marsh, he said, and I knew he meant you; Judith Marsh, it says, and that's you."""
        end = min(name.last + _FURTHER, len(self._tokens))
        for at in range(name.last + 1, end):
            if self._tokens[at].sentence > self._tokens[name.last].sentence + 1:
                return None
            meant = self._tokens[at - 1].text in _MEANING or self._is_that(at)
            closes = self._people.parts(at + 1) or self._tokens[at + 1].text in _TAGS
            if meant and self._tokens[at].text in self._cues.you and closes:
                return Person(at, ())
        return None

    def _is_that(self, you: int) -> bool:
        """That's you, thats you, that is you."""
        row = [token.text for token in self._tokens[max(0, you - 2) : you]]
        being = len(row) > 1 and row[0] in _THAT and (row[1] == "s" or row[1] in self._cues.being)
        return being or row[-1:] == ["thats"]

    def _put_down(self, name: Shape) -> Person | None:
        """It's Hope Marsh for the mass card: whoever goes by the first name."""
        named = self._roster.named(self._tokens, name.first)
        row = [token.text for token in self._tokens[name.last + 1 : name.last + 5]]
        mine = not self._cues.my.isdisjoint(row)  # on my list of books
        listed = row[:1] and row[0] in _FOR and not _PUT_ON.isdisjoint(row[1:]) and not mine
        told = (
            name.start == 0 or self._tokens[name.start].opens or self._tokens[name.start - 1].text in _IT_IS
        )
        if named is None or named.ordinary or named.last != name.first or not (listed and told):
            return None
        return Person(name.first, named.members)

    def _said_last(self, name: Shape) -> Person | None:
        """Hope Marsh he was; Hope Marsh heißt der."""
        named = self._roster.named(self._tokens, name.first)
        row = [token.text for token in self._tokens[name.last + 1 : name.last + 3]]
        he_was = (
            among(row[0], self._cues.she, self._cues.he) and row[1] in self._cues.being
            if len(row) > 1
            else False
        )
        told = he_was or (row[:1] != [] and row[0] in _IS_CALLED and row[-1] in _HE)
        closes = told and self._people.parts(name.last + 3) and self._tokens[name.start].opens
        return Person(name.first, named.members) if named is not None and closes else None
