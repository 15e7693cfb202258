"""Full names by which somebody here is spoken to: Hope Marsh, drink your tea; thanks, Mr Marsh, you (…)."""

from collections.abc import Sequence
from itertools import pairwise

from policies.identifying_details.cues import everywhere
from policies.identifying_details.cues.cue import Cues, among, words
from policies.identifying_details.dictionary import is_a_word
from policies.identifying_details.full_names import FAMOUS
from policies.identifying_details.identities.again import ENJOYED
from policies.identifying_details.identities.given_words import NO_PERSON
from policies.identifying_details.identities.people import InReply, Person
from policies.identifying_details.identities.shapes import Shape
from policies.identifying_details.ownership.roster import Named
from policies.identifying_details.ownership.small_words import AT

_NEAR = 30
_SOON = 7
"""Within how many words whoever is hailed is spoken to."""
_HONORIFICS = everywhere("honorifics")
_BIDDING = everywhere("bidding") | words("""
    get put go sit drink eat sleep rest answer breathe hang step leave behave wake turn open shut wait have
    switch pick pack kindly hurry quit stay hold pull mind
    geh geht trink iss setz leg schlaf mach nimm hör lass bleib steh zieh
    vete ve bebe duerme deja para sal descansa cuídate siéntate levántate
    va bois mange dors arrête lève couche repose viens
    vai bebe come dorme para senta levanta descansa
    ga drink eet slaap stop rust leg
""")
"""Verbs that open what somebody hailed is told to do."""
_COMMENDING = words("know have need should must can could would might d ll musst must tienes kennst")
"""You have to hear her, you'd like him: said of whom all know."""
_PRAISED = words("""
    congratulations congrats thanks thank cheers bravo proud love done glückwunsch danke stolz enhorabuena
    felicidades dank gracias orgullosa orgulloso félicitations merci fière fier parabéns obrigada obrigado
    gefeliciteerd bedankt dankjewel trots hats
""")
_PRAISED_FOR = words("""
    congratulations congrats bravo proud glückwunsch stolz enhorabuena felicidades orgullosa orgulloso
    félicitations fière fier parabéns gefeliciteerd trots
""")
_WATCHED = words("see saw seen watch watched watching hear heard gesehen visto vu gezien")
_ROLES = words("dr doctor doktor docteur prof professor rev reverend father pastor nurse sister schwester")
_LIKENED = words("no than remind reminds reminded know knew named called is was as of like after spit met")
_NEVER = words("not no never")
_DONT = words("don dont")
_QUOTED = ('"', "“", "”", "«", "»", "–", "—")


def is_commended(texts: Sequence[str], cues: Cues) -> bool:
    """Whether somebody is spoken of to others: Hope Marsh, you know her; you have to read him."""
    return any(one in cues.you and other in _COMMENDING for one, other in pairwise(texts))


class Hailed(InReply):
    """Reads one text for them; `answered` is whose message it answers, if it does."""

    def of_a_full_name(self, name: Shape) -> Person | None:
        """Who is called by a full name that begins as theirs does, or that is put to who is answered."""
        if self._is_a_stranger(name):
            return None
        named = self._roster.named(self._tokens, name.first)
        if named is not None and not named.genitive and named.last == name.first:
            told = self._is_hailed(name) or self._is_scolded(name) or self._is_answered(name, named)
            return Person(name.first, named.members) if told else None
        return self._put_to_whom_it_answers(name)

    def _is_a_stranger(self, name: Shape) -> bool:
        """Dr Marsh, you saved my life; the song by Hope Marsh; "be the change", Hope Marsh."""
        if self._tokens[name.start].text in _ROLES or self._tokens[name.start].gap.strip().startswith(
            _QUOTED
        ):
            return True
        return any(among(self._tokens[at].text, FAMOUS, NO_PERSON) for at in self._around(name, 0))

    def _is_hailed(self, name: Shape) -> bool:
        """Hope Marsh, drink your tea; Hope Marsh ji, rest now; not: Hope Marsh, you have to hear her."""
        behind = name.last + 1
        honoured = behind < len(self._tokens) and self._tokens[behind].text in _HONORIFICS
        behind += honoured
        if not self._tokens[name.start].opens or behind >= len(self._tokens):
            return False
        parted = self._tokens[behind].gap.startswith((",", "!"))
        bidden = self._tokens[behind].text in _BIDDING
        return (bidden and (parted or self._says_you(behind))) or (
            parted and not self._is_commended_from(behind) and (self._says_you(behind) or honoured)
        )

    def _says_you(self, start: int) -> bool:
        """Whether "you" or "your" stands soon behind, in one sentence."""
        here = self._tokens[start].sentence
        row = self._tokens[start : start + _SOON]
        return any(
            token.sentence <= here + 1 and among(token.text, self._cues.you, self._cues.yours)
            for token in row
        )

    def _is_commended_from(self, start: int) -> bool:
        return is_commended([token.text for token in self._tokens[start : start + _SOON]], self._cues)

    def _is_scolded(self, name: Shape) -> bool:
        """Don't you dare, Hope Marsh; there you are on page 6, Hope Marsh: where the sentence ends."""
        closes = name.last + 1 >= len(self._tokens) or self._tokens[name.last + 1].opens
        if not closes or not self._tokens[name.start].gap.startswith(","):
            return False
        before = [at for at in self._around(name, 0) if at < name.start]
        texts = [self._tokens[at].text for at in before]
        bidden = bool(texts) and among(texts[0], _BIDDING, self._cues.denying, _DONT)
        to_you = any(among(word, self._cues.you, self._cues.yours) for word in texts)
        there_you_are = any(
            one in self._cues.you and other in self._cues.being for one, other in pairwise(texts)
        )
        return bidden or (to_you and (there_you_are or not _PRAISED.isdisjoint(texts)))

    def _is_answered(self, name: Shape, named: Named) -> bool:
        """A reply to Hope: your talk, Hope Marsh on the big stage; not: you sound like Hope Marsh."""
        before, behind = self._tokens[name.start - 1].text if name.start else "", name.last + 1
        likened = among(before, ENJOYED, _LIKENED, self._cues.of, self._cues.articles, self._cues.adding)
        if self._answered not in named.members or likened or not self._is_set_apart(behind):
            return False
        here = [at for at in self._around(name, 0) if at < name.start]
        others = any(self._cues.is_relation(self._tokens[at].text) for at in self._around(name, 0))
        to_you = any(among(self._tokens[at].text, self._cues.you, self._cues.yours) for at in here)
        near = {self._tokens[at].text for at in self._around(name, 1)}
        others = others or not _WATCHED.isdisjoint(near)
        return (to_you or self._is_told_before(name) or not near.isdisjoint(_PRAISED_FOR)) and not others

    def _is_set_apart(self, at: int) -> bool:
        """Whether nothing is told of a name: it ends a clause, or a place follows."""
        return self._people.parts(at) or self._tokens[at].text in AT

    def _is_told_before(self, name: Shape) -> bool:
        """You're in the programme!! Second row, Hope Marsh: said in the sentence before."""
        here = self._tokens[name.first].sentence
        before = (at for at in self._around(name, 1) if self._tokens[at].sentence == here - 1)
        row = [self._tokens[at].text for at in before]
        apart = not self._tokens[name.start].opens
        return apart and any(among(word, self._cues.you, self._cues.yours) for word in row)

    def of_a_titled_name(self, name: Shape) -> Person | None:
        """A reply: merci madame Marsh, vous êtes (…): a title in small letters."""
        title = self._tokens[name.first - 1] if name.first else None
        if title is None or title.capital or title.text not in self._cues.titles:
            return None
        titled = name._replace(start=name.first - 1)
        return None if self._is_a_stranger(titled) else self._put_to_whom_it_answers(titled)

    def _put_to_whom_it_answers(self, name: Shape) -> Person | None:
        """A reply: thanks for the lift Mr Marsh; Judith Marsh, your mother did not (…)."""
        if self._answered is None or not self._roster_is_silent(name):
            return None
        behind = name.last + 1
        if self._tokens[name.start].text in self._cues.titles:
            told = self._is_greeted(name)
        else:
            told = self._is_begun_alike(name) and self._is_you(behind)
        told = told and not self._is_commended_from(behind)
        return Person(name.first, (self._answered,)) if told else None

    def _is_begun_alike(self, name: Shape) -> bool:
        """Patrick Marsh, your mother (…): said to Podge."""
        letter, behind = self._tokens[name.first].text[0], self._tokens[name.last + 1 : name.last + 2]
        alone = self._tokens[name.start].opens and bool(behind) and "," in behind[0].gap
        return alone and self._answered is not None and self._roster.begins_with(self._answered, letter)

    def _is_greeted(self, name: Shape) -> bool:
        """Thanks, Mr Marsh, you (…); lovely to meet you Mrs Marsh; not: Mr Darcy you are not."""
        here = [self._tokens[at].text for at in self._around(name, 0)]
        greeted = any(among(word, _PRAISED, self._cues.greetings) for word in here)
        if not _NEVER.isdisjoint(here):
            return False
        if self._is_you(name.last + 1):
            return greeted or self._tokens[name.start].opens
        if is_a_word(self._tokens[name.last].text, (self._cues.language,)):
            return False
        to_you = any(among(word, self._cues.you, self._cues.yours) for word in here)
        return self._people.parts(name.last + 1) and (greeted or to_you)

    def _is_you(self, at: int) -> bool:
        row = self._tokens[at : at + 2]
        return any(among(token.text, self._cues.you, self._cues.yours) for token in row)

    def _roster_is_silent(self, name: Shape) -> bool:
        """Whether nobody but who is answered is named."""
        people = (self._roster.named(self._tokens, at) for at in self._around(name, 1))
        return all(one is None or one.ordinary or self._answered in one.members for one in people)

    def _around(self, name: Shape, sentences: int) -> Sequence[int]:
        """The words near a name, in its sentence and so many further ones."""
        here = self._tokens[name.first].sentence
        near = range(max(0, name.start - _NEAR), min(name.last + _NEAR, len(self._tokens)))
        outside = (at for at in near if at < name.start or at > name.last)
        return [at for at in outside if abs(self._tokens[at].sentence - here) <= sentences]
