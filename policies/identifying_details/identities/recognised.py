"""Full names by which a member is recognised: in the paper, on the radio, as one that is asked or hailed."""

from policies.identifying_details.cues.cue import among, words
from policies.identifying_details.identities.hailed import is_commended
from policies.identifying_details.identities.people import Person, Reading
from policies.identifying_details.identities.shapes import Shape
from policies.identifying_details.ownership.roster import Named

_STARTLED = words("""
    wait hang hold on omg whoa no way oh wow hey hm um so moment warte ach krass espera oye ostras attends
    tiens espere eita wacht he
""")
"""What a question that is nothing but a name may open with."""
_ONE = words("one author singer writer poet actor actress speaker artist winner writer face mother")
_IT_IS = words("its cest")
_SENTENCES_ON = 2
_FORMERLY = ("used", "to", "be")
_HAILED = 14
"""Within how many words somebody hailed by a full name is spoken to."""
_FURTHER = 30
_LONGEST_QUESTION = 4


class Recognised(Reading):
    """Reads one text for them."""

    def of_a_full_name(self, name: Shape) -> Person | None:
        """Who is recognised by Judith Marsh."""
        return (
            self._pointed_out(name) or self._hailed(name) or self._apposed(name) or self._was_formerly(name)
        )

    def asked(self, name: Shape) -> Person | None:
        """Hope Marsh? Wait, Judith Marsh? Nothing else is said."""
        opening = {token.text for token in self._tokens[: name.start]}
        alone = name.last + 1 == len(self._tokens) and opening <= _STARTLED
        return Person(name.first, ()) if alone and name.start <= _LONGEST_QUESTION else None

    def _pointed_out(self, name: Shape) -> Person | None:
        """It's Hope Marsh. The one off the radio. Yes ours; they said it was Hope Marsh. Hope, well done."""
        named = self._begun(name)
        before = [token.text for token in self._tokens[max(0, name.start - 3) : name.start]]
        pointed = any(among(word, self._cues.pointing) for word in before)
        being = any(word in self._cues.being or word in _IT_IS for word in before)
        if named is None or not pointed or not being:
            return None
        for at in range(name.last + 1, min(name.last + _FURTHER, len(self._tokens))):
            if self._tokens[at].sentence > self._tokens[name.last].sentence + _SENTENCES_ON:
                return None
            if self._is_ours(at) or self._is_hailed_again(at, named):
                return Person(name.first, named.members)
        return None

    def _was_formerly(self, name: Shape) -> Person | None:
        """Used to be Hope Marsh, before she married: nobody else is named."""
        before = tuple(token.text for token in self._tokens[max(0, name.start - 3) : name.start])
        named = self._begun(name)
        alone = before == _FORMERLY and self._tokens[max(0, name.start - 3)].opens
        return Person(name.first, named.members) if named is not None and alone else None

    def _is_ours(self, at: int) -> bool:
        """Yes, ours; our own."""
        return self._tokens[at].text in self._cues.my and self._people.parts(at + 1)

    def _is_hailed_again(self, at: int, named: Named) -> bool:
        again = self._roster.named_again(self._tokens, at, named) if self._tokens[at].opens else None
        if again is None:
            return False
        behind = again.last + 1
        return behind < len(self._tokens) and self._tokens[behind].gap.startswith((",", "!"))

    def _hailed(self, name: Shape) -> Person | None:
        """Hope Marsh, take a bow, I read your letter; Mrs Marsh! You lent me (…): whom we call Mrs M.

        Not: Hope Marsh, you have to read her.
        """
        behind = name.last + 1
        if not self._tokens[name.start].opens or behind >= len(self._tokens):
            return None
        named = self._begun(name) or self._by_an_initial(name)
        if named is None or not self._tokens[behind].gap.startswith((",", "!")):
            return None
        told = self._tokens[behind : behind + _HAILED]
        commended = is_commended([token.text for token in told], self._cues)
        yours = not commended and any(among(token.text, self._cues.you, self._cues.yours) for token in told)
        of_others = any(among(token.text, self._cues.she, self._cues.he) for token in told)
        return Person(name.first, named.members) if yours and not of_others else None

    def _begun(self, name: Shape) -> Named | None:
        """Who is shown by the first word of a full name, where that is no everyday word."""
        named = self._roster.named(self._tokens, name.first)
        shown = named is not None and not named.ordinary and named.last == name.first
        return named if shown and self._roster.shows(self._tokens[name.first].text) else None

    def _by_an_initial(self, name: Shape) -> Named | None:
        """Who is called by the title and the first letter of a surname."""
        title = self._tokens[name.start]
        surname = name.first + (title.text in self._cues.titles and name.start == name.first)
        if title.text not in self._cues.titles or surname > name.last:
            return None
        initial = self._tokens[surname]._replace(text=self._tokens[surname].text[0])
        return self._roster.named([title, initial], 0)

    def _is_somebody(self, being: int) -> bool:
        """Is the woman, is the one; not: is the thing with feathers, Hope's first husband."""
        behind = self._tokens[being + 1 : being + 3]
        article = len(behind) == 2 and behind[0].text in self._cues.articles
        somebody = article and (self._cues.is_relation(behind[1].text) or behind[1].text in _ONE)
        is_one = self._tokens[being].text in self._cues.being and somebody
        return is_one and not self._people.owns_what_follows(being)

    def _apposed(self, name: Shape) -> Person | None:
        """Our Hope is the woman from the paper, Judith Marsh, who (…)."""
        if "," not in self._tokens[name.start].gap or not self._people.parts(name.last + 1):
            return None
        for at in range(name.start - 2, max(0, name.start - _FURTHER), -1):
            if not self._people.same(at, name.start) or "," in self._tokens[at + 1].gap:
                return None
            if self._is_somebody(at):
                person = self._people.ending_at(at - 1)
                return person if person is not None and person.members else None
        return None
