"""Rungs of a new home that is the sender's without a word for it: moved!! (…); wer hilft beim Umzug: (…)."""

from itertools import pairwise

from policies.identifying_details.cues.cue import words
from policies.identifying_details.ownership.mention import Mention
from policies.identifying_details.ownership.rungs.ground import Ground

_MOVED = words("""
    moved moving relocated unpacked umgezogen eingezogen verhuisd ingetrokken déménagé déménagée déménagés
    emménagé emménagée emménagés mudei mudamos mudé mudada mudado keys schlüssel sleutels llaves clés clefs
    chaves drin
""")
"""What alone tells of a new home; keys are had at last."""
_NEW = words("new neue neuer neues nieuw nieuwe nueva nuevo nouveau nouvel nouvelle nova novo")
_HOMES = words("""
    home place house flat digs address pad wohnung bude adresse haus heim huis adres stek woning plek casa
    piso depa departamento dirección appart appartement logement maison chez apê apartamento endereço
""")
_SMALL = words("""
    finally just all in official s at last now today yesterday ok okay so well officially we i ve m re have
    got the and are is it s here done hand yay hurray woohoo
    endlich mir samma san jetzt heute gestern so bin sind wir ich geschafft die da fertig na ja
    por fin ya nos me hoy ayer listo listas al las mi nuestra la el
    enfin on a ai je suis est ca y les en main aujourd hui hier voila c
    finalmente já ja a gente hoje ontem as pronto
    eindelijk nu vandaag gisteren we zijn ik ben hebben klaar de het
""")
"""What else may be said with it: all moved in; por fin nos mudamos."""
_LONGEST = 6
_WHO = words("who whos whoever wer wie quien quién quienes alguien qui quem alguém wie iemand anyone anybody")
_HELPING = words("""
    help helping lend carry helfen helfe hilft hälfe hälfa hilf anpacken tragen schleppen ayudar ayude ayuda
    ayudarme aider aide porter ajudar ajuda ajudasse helpen helpt sjouwen dragen
""")
_MOVE = words("""
    move moving removal umzug umziehen zügeln zügle züglete einzug mudanza déménagement déménager mudança
    verhuizing verhuizen
""")
_FAR = 16
_OTHERS = frozenset(("member", "outsider", "third", "public", "you"))


class MovedIn(Ground):
    """Each rung answers who is meant by the words from `first` to `last`; None leaves it to the next."""

    def moved_in(self, first: int, _last: int) -> Mention | None:
        """Of the sender, who tells nothing else in front of it: moved!! (…); endlich neue Wohnung: (…)."""
        row = self._row(first, sentences=1)
        if not row or len(row) > _LONGEST or self._is_of_others(first):
            return None
        new_home = any(one in _NEW and behind in _HOMES for one, behind in self._pairs(row))
        told = new_home or not _MOVED.isdisjoint(row)
        plain = all(word in _MOVED or word in _NEW or word in _HOMES or word in _SMALL for word in row)
        return Mention(first, first, "self") if told and plain else None

    def asks_for_hands(self, first: int, _last: int) -> Mention | None:
        """Of the sender, who moves and asks for help: wer kann beim Umzug helfen: (…)."""
        row = self._row(first, sentences=0) or self._row(first, sentences=1)
        if not row or row[0] not in _WHO or _MOVE.isdisjoint(row) or _HELPING.isdisjoint(row):
            return None
        return None if self._is_of_others(first) else Mention(first, first, "self")

    def _row(self, first: int, *, sentences: int) -> list[str]:
        """The words in front, from the beginning of a sentence on."""
        here = self.tokens[first].sentence
        near = self.tokens[max(0, first - _FAR) : first]
        return [token.text for token in near if here - token.sentence <= sentences]

    def _pairs(self, row: list[str]) -> list[tuple[str, str]]:
        """Words side by side, in either order: new place, casa nueva."""
        pairs = list(pairwise(row))
        return [*pairs, *((behind, one) for one, behind in pairs)]

    def _is_of_others(self, first: int) -> bool:
        """Whether anybody but the sender is spoken of in front of it, or an organisation."""
        here = self.tokens[first].sentence
        before = (one for one in self.mentions if one.first < first and one.how != "addressed")
        return any(one.who in _OTHERS and here - self.tokens[one.first].sentence <= 1 for one in before)
