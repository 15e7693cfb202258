"""Rungs of where something goes that is yours: I posted your book to (…), I have you down as (…)."""

from policies.identifying_details.cues.cue import among, words
from policies.identifying_details.ownership.mention import Mention
from policies.identifying_details.ownership.rungs.ground import Ground
from policies.identifying_details.ownership.small_words import AT

_DELIVERING = words("""
    mailed mailing posted posting sent sending send addressed delivered delivering dropped dropping shipped
    couriered went wrote written put left bringing brought taking bring drop leave take
    schicke schickte geschickt verschickt mandé mando mandei envié enviei envoyé envoie stuurde stuur
""")
_TO = words("to by round at for as under you an nach auf naar op a para à para pra no na")
_ADDING = words(
    "metí meti añadí apunté agregué invité inscribí registré añadido mandei mandé cadastrei added signed"
)
_WITH = words("con com with como as under mit met avec")
_DOWN = words("down")
_NOTED = words("as at under")
_OFF = words("off on from")
_FEW = 3
_REACH = 5
_IT = words("it them")
_SENTENCES_BACK = 3
_LEFT = words("""
    left forgot forgotten dropped lost vergessen liegenlassen liegen verloren olvidaste olvidado dejaste
    dejado perdiste oublié oubliée laissé laissée perdu esqueceste esqueceu esquecido deixaste deixado
    perdeste
    vergeten liggen laten verloren
""")
_HOLDING = words("""
    wallet purse folder bag backpack rucksack handbag binder envelope coat jacket file pouch
    mappe tasche rucksack geldbeutel geldbörse portemonnaie ordner umschlag jacke handtasche
    cartera carpeta bolso mochila monedero sobre chaqueta pochette sac portefeuille dossier veste enveloppe
    classeur sacoche
    pasta carteira mala saco envelope casaco porta-moedas map tas rugzak portemonnee envelop jas
    portefeuille
""")
"""What papers are carried in."""


class Delivered(Ground):
    """Each rung answers who is meant by the words from `first` to `last`; None leaves it to the next."""

    def delivered(self, first: int, _last: int) -> Mention | None:
        """To whoever is answered, of theirs or for them: I posted your book to (…), I wrote for you (…)."""
        you = self._you_before(first) or self._it_was_yours(first)
        if you is None or not (self.tokens[first - 1].text in _TO or self._is_added(first)):
            return None
        row = [self.tokens[at].text for at in range(first - 1, -1, -1) if self.same(at, first)]
        mine = any(among(word, self.cues.my) for word in row[: first - you.last])
        return you if not mine and not (_DELIVERING | _ADDING).isdisjoint(row) else None

    def _is_added(self, first: int) -> bool:
        """Te añadí a la lista con el correo (…): under which you were added."""
        row = [token.text for token in self.tokens[max(0, first - _FEW) : first]]
        added = any(
            token.text in _ADDING
            for token in self.tokens[:first]
            if token.sentence == self.tokens[first].sentence
        )
        return added and not _WITH.isdisjoint(row) and self.cues.is_noun(row[-1])

    def noted_down(self, first: int, _last: int) -> Mention | None:
        """As who is down so: Maya, I have you down as (…)."""
        row = [token.text for token in self.tokens[max(0, first - _FEW) : first]]
        down = len(row) == _FEW and row[1] in _DOWN and row[2] in _NOTED and row[0] in self.cues.you
        return self._you_before(first) if down else None

    def left_behind(self, first: int, _last: int) -> Mention | None:
        """Of whoever left a thing in which it is: Maya, you forgot your folder. Inside is a letter, (…)."""
        here = self.tokens[first].sentence
        if any(one.who in {"outsider", "public", "self", "third"} for one in self.before(first)):
            return None
        start = next((at for at in range(first - 1, -1, -1) if self._is_left(at, here)), None)
        if start is None:
            return None
        sentence = self.tokens[start].sentence
        told = (one for one in self.mentions if self.tokens[one.first].sentence == sentence)
        return next((one for one in told if one.first < start and self._may_leave(one)), None)

    def _is_left(self, at: int, here: int) -> bool:
        """Whether it is told there, a sentence or two before, that something was left that holds papers."""
        if not 0 < here - self.tokens[at].sentence <= _SENTENCES_BACK or self.tokens[at].text not in _LEFT:
            return False
        near = self.tokens[max(0, at - _REACH) : at + _REACH]
        return any(token.text in _HOLDING for token in near if token.sentence == self.tokens[at].sentence)

    def _may_leave(self, one: Mention) -> bool:
        """You, or who is called by name and nobody else."""
        if one.who == "member":
            return one.how in {"addressed", "bare", "subject"}
        return one.who == "you" and self._is_somebody()

    def read_off_yours(self, _first: int, last: int) -> Mention | None:
        """Behind the detail, as whose thing shows it: anyone can read (…) off your bin."""
        for one in self.behind(last):
            if one.first > last + 2:
                return None
            off = one.first == last + 2 and self.tokens[last + 1].text in _OFF
            yours = off and one.who == "you" and self.tokens[one.first].text in self.cues.yours
            return one if yours and self._is_somebody() else None
        return None

    def _it_was_yours(self, first: int) -> Mention | None:
        """You left your coat. I'll bring it by (…): of whoever it was told before."""
        here = self.tokens[first].sentence
        row = [self.tokens[at].text for at in range(max(0, first - _REACH), first) if self.same(at, first)]
        told = (one for one in self.mentions if here - self.tokens[one.first].sentence == 1)
        yours = (one for one in told if one.who == "you" and self.tokens[one.first].text in self.cues.yours)
        return next(yours, None) if self._is_somebody() and not _IT.isdisjoint(row) else None

    def _you_before(self, first: int) -> Mention | None:
        """Whoever is spoken to in front of a word, in its sentence, if that is somebody known."""
        if first == 0 or not self._is_somebody():
            return None
        return next((one for one in self.before(first) if one.who == "you" and self._is_one(one)), None)

    def _is_somebody(self) -> bool:
        return self.people.you("").member is not None

    def _is_one(self, one: Mention) -> bool:
        """You; not: all of you, one of you."""
        before = self.tokens[one.first - 1].text if one.first else ""
        return before not in self.cues.of or before in AT or before in _TO
