"""Who stands behind a name that is said to be theirs: (…) is Hope; (…)? Was that you?"""

from policies.identifying_details.cues.cue import among, words
from policies.identifying_details.full_names import is_of_senders, owns
from policies.identifying_details.identities.people import Person, Reading

_LONGEST = 4
_WHO = words("who")
_BETWEEN = 4
_FURTHER = 30
_OPENING = 3
_NEGATED = words("t not wouldn couldn aren isn wasn weren must might may")
OURS = words("our unsere unser nuestra nuestro notre nossa nosso onze")
_APPOSED = 3
"""How many words on "our Hope" may follow a name: (…), o sea nuestra (…)."""
_AND = words("and but so y e pero und aber et mais mas en maar")
_ALIAS = words("aka alias formerly")
_COMPARING = words("""
    same such so as just dasselbe dieselbe derselbe gleiche gleichen selbe selben so genauso ebenso mismo
    misma mismos mismas tan tanto tanta tantos tantas igual meme memes aussi autant pareil hetzelfde dezelfde
    zelfde net even zo mesmo mesma mesmos mesmas tao tanto
""")
"""What "as" answers in front of whoever one is compared to: the same as Hope, as old as Hope."""
_GRADED = frozenset(("de", "nl"))
_HIGHER = "er"
"""How German and Dutch words end that "als" answers: älter als Hope."""
_GOING_BY = words("""
    know knows known goes go going signs sign signed posts post posting writes write writing chats registered
    schreibt bekannt unterwegs angemeldet escribe conocida conocido firma publica ecrit connue connu signe
    poste schrijft bekend post escreve conhecida conhecido assina posta
""")
"""How one has another name somewhere; "here" tells it as well."""
_BESIDE = frozenset(("(", "=", "/"))


class Behind(Reading):
    """Reads one text for whoever stands there."""

    def behind(self, last: int) -> Person | None:
        """(…) is Hope; (…), our TK; (…)? Was that you?; (…), who we know as Hope; (…) I mean Hope."""
        linked = False
        opening = None
        for at in range(last + 1, min(last + _FURTHER, len(self._tokens))):
            token = self._tokens[at]
            opening = at if opening is None and token.opens else opening
            further = opening is not None and token.sentence > self._tokens[opening].sentence
            if opening is not None and (further or at > opening + _OPENING + _LONGEST):
                return None
            linked = linked or (at == last + 1 and token.gap.strip() in _BESIDE)
            person = self._people.at(at) if linked else None
            if person is not None:
                return person if self._closes(at) else None
            linked = self._links(at, last) or (
                linked and among(token.text, self._cues.my, self._cues.articles, _WHO)
            )
        return None

    def _links(self, at: int, last: int) -> bool:
        """Whether the person behind this word is the one named: is, that's, was that, as, aka, mean."""
        cues = self._cues
        word, before = self._tokens[at].text, self._tokens[at - 1].text
        if word in cues.being and word in cues.pointing:
            return True
        if word in cues.being:
            return before in cues.pointing or self._is_all_of(last, at)
        if word in cues.pointing:
            return before in cues.being | _NEGATED and at > last + 1
        if word in OURS and at <= last + _APPOSED:
            return "," in self._tokens[last + 1].gap and self._people.same(at, last)
        if among(word, _ALIAS, cues.correcting):
            return at <= last + 3
        return self._stands_under(at, last) and self._people.same(at, last)

    def _stands_under(self, at: int, last: int) -> bool:
        """Mrs Marsh as Hope; Mrs Marsh, as the kids call Hope; not: Mrs Marsh is as old as Hope."""
        under = self._cues.under
        if self._tokens[at].text in self._cues.equating:
            return self._tokens[last + 1].text in under
        if self._tokens[at].text not in under or self._tokens[at].gap != " ":
            return False
        return not self._compares(at, last) and (
            self._goes_by(last, at) or not is_of_senders(self._tokens, last, self._cues)
        )

    def _compares(self, under: int, last: int) -> bool:
        """Says the same as Hope, is older than Hope; not: Hope's mother is Mrs Marsh, same as her."""
        row = [token.text for token in self._tokens[last + 1 : under]]
        graded = self._cues.language in _GRADED and row and row[-1] not in self._cues.here
        if graded and row[-1].endswith(_HIGHER):
            return True
        return not _COMPARING.isdisjoint(row[1:] if row[:1] == ["same"] else row)

    def _goes_by(self, last: int, under: int) -> bool:
        """My aunt Hope Marsh writes here as (…); not: my aunt Hope Marsh has two boys as (…)."""
        row = self._tokens[last + 1 : under]
        return any(among(token.text, _GOING_BY, self._cues.here) for token in row)

    def _is_all_of(self, last: int, being: int) -> bool:
        """(…) is; (…) from the paper is: nobody else comes between."""
        if being == last + 1:
            return True
        row = self._tokens[last + 1 : being + 1]
        plain = all(token.gap == " " and not token.capital and token.text not in _AND for token in row)
        return plain and len(row) <= _BETWEEN + 1 and not any(self._is_person(token.text) for token in row)

    def _is_person(self, word: str) -> bool:
        cues = self._cues
        return among(word, cues.i, cues.telling, cues.owning, cues.you, cues.they) or cues.is_relation(word)

    def _closes(self, at: int) -> bool:
        """Whether a person stands at the end: that was you? Not: that was you quoting him; as Hope said."""
        if owns(self._tokens, at):
            return False
        who = self._tokens[at - 1].text in _WHO
        if who and at + 1 < len(self._tokens) and self._tokens[at + 1].text in self._cues.being:
            return self._people.parts(at + 2)  # that's who Hope is
        tag = self._tokens[at + 2 : at + 3]
        end = bool(tag) and "?" in tag[0].gap
        if end or self._people.parts(at + 1):
            return True
        called = self._roster.named(self._tokens, at + 1)
        if called is not None and self._people.parts(called.last + 1):  # was that you Hope
            return True
        return (
            self._tokens[at].text not in self._cues.you
            and self._tokens[at + 1].text not in self._cues.telling
        )
