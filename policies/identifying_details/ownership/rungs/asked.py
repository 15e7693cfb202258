"""Rungs of what whoever is spoken to is asked: Maya, is it (…) or 72? You still have (…)?"""

from policies.identifying_details.cues.cue import among, words
from policies.identifying_details.ownership.mention import Mention
from policies.identifying_details.ownership.rungs.ground import Ground
from policies.identifying_details.ownership.small_words import ADVERBS, AT

_IT = words("it this that es das esto eso esta ce cela isto isso het dit dat")
_STILL = words("still noch todavía aún toujours encore ainda nog")
_HAVING = words("have got use on with hast hab nutzt tienes usas as utilises tens usas hebt gebruikt")
_YOU_HAVE = words("tens tienes usas")
_SPOKEN_TO = frozenset(("addressed", "bare"))
_TAGS = words("yes yeah right correct ok okay still no na nah innit oder richtig no verdad certo")
_YOURS = words("tien tienne tiens tiennes vôtre tuyo tuya teu tua deins deiner deine jouwe")
_HOLDS = words("""
    good works working right current correct active valid live true up to date best the one number
    aktuell richtig gültig stimmt geht válido vale activo correcto funciona bon bonne valable actif bom
    certo ativo atual goed klopt actueel geldig
""")
"""What is asked of a detail that may have changed: (…) still good?"""
_SAME = words("same gleiche gleichen selbe selben mismo misma même mesmo mesma hetzelfde dezelfde zelfde")
_DIGITS = words("digits number nummer handynummer número numéro addy address email mail")
_FURTHER = 10
_SAME = words("same old mismo même mesmo gleiche selbe zelfde")
_BACK = 2
"""Sentences in front in which whoever is spoken to was asked for theirs."""
_NEAR = 3
_FEW = 5
_ROW = 9


class Asked(Ground):
    """Each rung answers who is meant by the words from `first` to `last`; None leaves it to the next."""

    def asked_whether(self, first: int, last: int) -> Mention | None:
        """Of whoever is answered or addressed, in a question: is it (…) or 72?; do you still have (…)?"""
        if not (self._is_it(first, last) or self._still_has(first, last)):
            return None
        here = [one for one in self.mentions if one.last < first and self.same(one.first, first)]
        if self._asks_for_a_place(first):
            return None
        nobody_else = all(one.who in {"member", "you", "self"} and one.how in _SPOKEN_TO for one in here)
        addressed = next((one for one in here if one.who == "member" and one.last < first), None)
        if not nobody_else:
            return None
        answered = Mention(first, first, "you") if self.people.you("").member is not None else None
        return addressed or answered

    def _asks_for_a_place(self, first: int) -> bool:
        """Do you have the number of the hospice? Is it (…)?"""
        before = self.tokens[first].sentence - 1
        told = (one for one in self.mentions if self.tokens[one.first].sentence == before)
        return any(one.who == "public" and one.how == "owner" for one in told)

    def asked_behind(self, _first: int, last: int) -> Mention | None:
        """Of whoever is answered, behind it: (…) still you? (…) still the one to get you on?"""
        behind = self.tokens[last + 1 : last + 1 + _ROW]
        row = [token.text for token in behind if token.sentence == self.tokens[last].sentence]
        opening = row[: next((at for at, word in enumerate(row) if word in _STILL), _ROW)]
        plain = all(among(word, _IT, self.cues.being) for word in opening) and len(opening) < len(row)
        yours = any(among(word, self.cues.you, self.cues.yours) for word in row)
        asked = plain and yours and self.is_a_question(last)
        return Mention(last, last, "you") if asked and self.people.you("").member is not None else None

    def asked_good(self, first: int, last: int) -> Mention | None:
        """Of whoever is addressed or answered: Maya, (…) still works? Is (…) still good?"""
        here = self.tokens[last].sentence
        row = [token.text for token in self.tokens[last + 1 :] if token.sentence == here]
        asked = bool(row) and row[0] in _STILL and len(row) > 1 and all(word in _HOLDS for word in row[1:])
        at = first - (
            first > 0 and self.same(first - 1, first) and self.tokens[first - 1].text in self.cues.being
        )
        if not asked or not self.is_a_question(last):
            return None
        named = next((one for one in self.mentions if one.last == at - 1 and one.how == "addressed"), None)
        if named is not None and self.same(named.first, first):
            return named
        opens = at == 0 or not self.same(at - 1, first)
        return Mention(last, last, "you") if opens and self.people.you("").member is not None else None

    def asked_after(self, _first: int, last: int) -> Mention | None:
        """Of whoever it is that is rung there: what's happened to (…)? It beeps when I ring you."""
        if not self.is_a_question(last) or self.people.you("").member is None:
            return None
        here = self.tokens[last].sentence
        for one in self.mentions:
            rung = one.who == "you" and one.how == "called" and self.tokens[one.first].sentence == here + 1
            if rung and self.tokens[one.first - 1].text in self.cues.contacting and self._tries(one.first):
                return one
        return None

    def _tries(self, you: int) -> bool:
        """I ring you, I called you; not: can I ring you?"""
        return self.tokens[you - 2].text in self.cues.i and self.tokens[you - 3].text not in self.cues.helping

    def asked_alone(self, first: int, last: int) -> Mention | None:
        """Of whoever is spoken to, where it is asked and nothing else: Maya, I'm out front. (…), yes?"""
        row = self._row(first)
        here = self.tokens[last].sentence
        behind = [token for token in self.tokens[last + 1 : last + 4] if token.sentence == here]
        asked = not row and self.is_a_question(last)
        if asked and not behind:
            return self._yours_before(first)
        if not asked or len(behind) != 1 or behind[0].text not in _TAGS:
            return None
        told = (one for one in reversed(self.mentions) if one.first < first)
        addressed = next((one for one in told if one.how == "addressed" and one.who == "member"), None)
        near = addressed is not None and here - self.tokens[addressed.first].sentence <= 1
        return addressed if near else self._spoken_to_before(first)

    def _yours_before(self, first: int) -> Mention | None:
        """Of whoever was asked for theirs before: did you post your number? It ends 32? (…)?"""
        here = self.tokens[first].sentence
        for one in self.mentions:
            near = one.first < first and here - self.tokens[one.first].sentence <= _BACK
            if near and one.who == "you" and self._has_one(one, first):
                return one
        return None

    def _has_one(self, you: Mention, first: int) -> bool:
        """Your number; do you still have the same number; not: do you have my number."""
        row = self.tokens[you.last + 1 : min(first, you.last + 1 + _FEW)]
        row = [token for token in row if token.sentence == self.tokens[you.first].sentence]
        if you.how == "owner":
            return bool(row) and self.cues.is_noun(row[0].text)
        held = next((at for at, token in enumerate(row) if self.cues.is_noun(token.text)), 0)
        return held > 0 and row[held - 1].text in _SAME

    def _spoken_to_before(self, first: int) -> Mention | None:
        """Whoever is answered, if they are spoken to right before: you are near. (…), yes?"""
        here = self.tokens[first].sentence
        told = (one for one in self.mentions if here - self.tokens[one.first].sentence == 1)
        answered = self.heard.reply_to is not None and self.people.you("").member is not None
        return next((one for one in told if one.who == "you"), None) if answered else None

    def asked_yours(self, _first: int, last: int) -> Mention | None:
        """Of whoever is answered, behind it: (…), dis-moi que c'est bien le tien; (…), es el tuyo?"""
        here = self.tokens[last].sentence
        for at in range(last + 1, min(last + 1 + _FURTHER, len(self.tokens))):
            if self.tokens[at].sentence > here + 1:
                return None
            row = [token.text for token in self.tokens[max(last + 1, at - _NEAR) : at]]
            if self.tokens[at].text in _YOURS and any(word in self.cues.being for word in row):
                return Mention(at, at, "you") if self.people.you("").member is not None else None
        return None

    def asked_still(self, first: int, last: int) -> Mention | None:
        """Of whoever is answered, who needs no word: still on (…)?"""
        at = first - 1
        while (
            at > 0
            and self.same(at - 1, first)
            and among(self.tokens[at].text, AT, self.cues.placing, ADVERBS)
        ):
            at -= 1
        begun = at >= 0 and self.tokens[at].text in _STILL and self.tokens[at].opens and self.same(at, first)
        asked = begun and self.is_a_question(last)
        return Mention(at, at, "you") if asked and self.people.you("").member is not None else None

    def asked_the_same(self, first: int, last: int) -> Mention | None:
        """Of whoever is answered, behind another question: you still the same digits? (…)?"""
        if not self.tokens[first].opens or "?" not in self.tokens[first].gap:
            return None
        before = self.tokens[first].sentence - 1
        row = [token.text for token in self.tokens[max(0, first - _ROW) : first] if token.sentence == before]
        same = not _STILL.isdisjoint(row) or not _SAME.isdisjoint(row)
        asked = same and any(self.cues.is_noun(word) or word in _DIGITS for word in row)
        told = (one for one in self.mentions if self.tokens[one.first].sentence in {before, before + 1})
        others = any(one.last < first and one.who not in {"you", "member"} for one in told)
        if not asked or others or self.people.you("").member is None:
            return None
        return Mention(first, last, "you")

    def _is_it(self, first: int, last: int) -> bool:
        """Is it (…), ist das noch (…)."""
        row = self._row(first)
        while row and among(row[-1], ADVERBS, _STILL, self.cues.articles, self.cues.of):
            row.pop()
        inverted = len(row) > 1 and row[-1] in _IT and row[-2] in self.cues.being
        still = not _STILL.isdisjoint(self._row(first))
        return inverted and (still or self.is_a_question(last) or self._follows_a_name(first - len(row)))

    def _follows_a_name(self, at: int) -> bool:
        """Maya is it (…), i keep adding others."""
        return any(one.how == "addressed" and one.last == at for one in self.mentions)

    def _still_has(self, first: int, last: int) -> bool:
        """You still have (…)?, are you still on (…), do you still have (…)."""
        row = self._row(first)
        while row and among(row[-1], self.cues.articles, _IT, self.cues.yours - self.cues.you):
            row.pop()
        if row and row[-1] in _YOU_HAVE and not _STILL.isdisjoint(row):
            return self.is_a_question(last)
        you = next((at for at, word in enumerate(row) if word in self.cues.you), None)
        if you is None or _STILL.isdisjoint(row) or not among(row[-1], _HAVING, _STILL):
            return False
        inverted = you > 0 and among(row[you - 1], self.cues.being, self.cues.helping)
        return inverted or self.is_a_question(last)

    def _row(self, first: int) -> list[str]:
        """The few words in front, in the same sentence."""
        return [self.tokens[at].text for at in range(max(0, first - _FEW), first) if self.same(at, first)]
