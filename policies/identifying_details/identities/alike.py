"""Members named as all know them, and a full name near it that theirs is short for: Jas, he was after (…)."""

from collections.abc import Iterator

from policies.identifying_details.cues.cue import among, words
from policies.identifying_details.full_names import FAMOUS
from policies.identifying_details.identities.again import ENJOYED, SEEN, SEEN_ENDS
from policies.identifying_details.identities.people import Person, Reading
from policies.identifying_details.identities.shapes import Shape
from policies.identifying_details.ownership.roster import Named

_NEAR = 40
"""How many words before and behind a full name are looked at."""
_SENTENCES = 3
_LEAST = 3
_LONG = 5
"""Letters that a name and its short form begin with alike."""
_PET = ("ie", "ey", "y", "i", "o", "a", "s", "z", "er")
"""What pet names end in: Raffy, Davo, Jaz."""
_INITIALS = 2
_BUT = words("but its thats aber pero mais mas maar")
_QUOTED = 6
_SIGNS = ('"', "'")
_CLOSING = ('"', "' ", "',", "'.", "'?", "?'", "!'", ".'", ",'")
_KIN = 3


class Alike(Reading):
    """Reads one text for them."""

    def of_a_full_name(self, name: Shape) -> Person | None:
        """Who is spoken of or to besides by a shorter form of its first word, or by its initials."""
        if not self._tokens[name.last].capital or self._is_anothers(name):
            return None
        for at in self._around(name):
            named = self._roster.named(self._tokens, at)
            if named is not None and self._may_be_short_for(named, name):
                return Person(named.first, named.members)
        return None

    def _may_be_short_for(self, named: Named, name: Shape) -> bool:
        token, first = self._tokens[named.first], self._tokens[name.first].text
        if (named.ordinary and not token.capital) or self._is_met(named, name):
            return False
        if self._roster.knows(first):
            same = self._roster.named_again(self._tokens, name.first, named) is not None
            return same and (not self._roster.shows(first) or self._is_quoted(name))
        return is_short_for(token.text, first) or self._are_initials(token.text, name)

    def _is_met(self, named: Named, name: Shape) -> bool:
        """Leo met Leonard Marsh: the verb between them makes two of them; not: Leo's form says (…)."""
        before = self._tokens[name.start - 1].text if name.start else ""
        beside = named.last < name.start and self._people.same(named.last, name.first)
        told = among(before, self._cues.showing, self._cues.being, self._cues.under, _BUT)
        signed = any(
            token.text in SEEN or token.text.endswith(SEEN_ENDS)
            for token in self._tokens[named.last + 1 : name.start]
        )
        return beside and not (told or signed) and not self._people.parts(name.start)

    def _is_quoted(self, name: Shape) -> bool:
        """It greets everyone "welcome back Hope Marsh"."""
        before = range(name.start, max(0, name.start - _QUOTED), -1)
        opened = any(self._tokens[at].gap.endswith(_SIGNS) and len(self._tokens[at].gap) > 1 for at in before)
        behind = range(name.last + 1, min(name.last + _QUOTED, len(self._tokens)))
        closed = name.last + 1 == len(self._tokens)
        return opened and (closed or any(self._tokens[at].gap.startswith(_CLOSING) for at in behind))

    def _are_initials(self, shown: str, name: Shape) -> bool:
        """MJ is Marjorie Jeanne (…)."""
        row = "".join(token.text[0] for token in self._tokens[name.first : name.last + 1])
        return len(shown) >= _INITIALS and len(row) > len(shown) and row.startswith(shown)

    def _is_anothers(self, name: Shape) -> bool:
        """My cousin Hope Marsh; the film with Hope Marsh; like Hope Marsh."""
        before = [token.text for token in self._tokens[max(0, name.start - _KIN) : name.start]]
        told = before[-1:] != [] and among(before[-1], self._cues.showing, self._cues.telling)
        kin = not told and any(self._cues.is_relation(word) for word in before)
        here = self._tokens[name.first].sentence
        row = (self._tokens[at] for at in self._around(name))
        famous = any(token.text in FAMOUS and abs(token.sentence - here) <= 1 for token in row)
        enjoyed = before[-1:] != [] and among(before[-1], ENJOYED, self._cues.of)
        return kin or famous or enjoyed

    def _around(self, name: Shape) -> Iterator[int]:
        here = self._tokens[name.first].sentence
        for at in range(max(0, name.start - _NEAR), min(name.last + _NEAR, len(self._tokens))):
            outside = at < name.first or at > name.last
            if outside and abs(self._tokens[at].sentence - here) <= _SENTENCES:
                yield at


def is_short_for(shown: str, first: str) -> bool:
    """Whether a name is a longer one cut short, or its pet form: jas, jaswinder; raffy, rafael."""
    if len(first) >= _LONG and first in shown:
        return shown != first  # zappelphilipp, bookworm_judith
    if shown == first or len(first) <= len(shown):
        return False
    stems = {shown, *(shown.removesuffix(end) for end in _PET if shown.endswith(end))}
    stems |= {stem[:-1] for stem in stems if len(stem) > _LEAST and stem[-1] == stem[-2]}
    return any(len(stem) >= _LEAST and first.startswith(stem) for stem in stems)
