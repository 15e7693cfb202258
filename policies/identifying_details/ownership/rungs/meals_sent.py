"""Rungs of whom meals go to: Maya is laid up, so the dinners go to (…); dinners for Maya: (…)."""

from collections.abc import Sequence

from policies.identifying_details.cues.cue import among, words
from policies.identifying_details.full_names import owns
from policies.identifying_details.ownership.mention import Mention
from policies.identifying_details.ownership.rungs.ground import Ground
from policies.identifying_details.ownership.small_words import ADVERBS, AT

_MEALS = words("""
    dinner dinners meal meals food soup soups casserole casseroles lasagne lunches shopping groceries stew
    essen mahlzeiten suppe suppen einkauf einkäufe eintopf auflauf comida comidas compra compras cena cenas
    sopa caldo despensa viandas repas courses soupe plats gamelles marmita marmitas refeição refeições
    jantares maaltijd maaltijden eten boodschappen soep pannetjes
""")
_GO = words("""
    go goes going come comes delivered dropped left taken geht gehen kommt kommen va van vont vai vão gaan
    gaat moeten müssen
""")
_TO = words(
    "to for round over number no nr nummer house door an in nach zu ins zur zum a al para pra au aux naar op"
)
_UNABLE = words("""
    t cant cannot couldnt wont hardly stuck laid housebound bedbound ill sick poorly minding nursing nicht
    ned net ne plus pas no não niet krank enfermo enferma malade doente ziek bettlägerig encamado encamada
    alité alitée acamado acamada bedlegerig
""")
_ROTAS = words("rota roster list plan liste lista plano planning rooster tour turnos")
_FOR = words("for für para pra pro pour voor")
_FEW = 6
_SENTENCES_BACK = 2


class MealsSent(Ground):
    """Each rung answers who is meant by the words from `first` to `last`; None leaves it to the next."""

    def meals_sent(self, first: int, _last: int) -> Mention | None:
        """Of the one member who is said not to get out; not of their mother, who is there as well."""
        row = [self.tokens[at] for at in range(first) if self.same(at, first)]
        said = [token.text for token in row]
        if _MEALS.isdisjoint(said) or not self._go_to(said):
            return None
        before = [one for one in self.before(first) if one.how != "addressed"]
        members = [one for one in before if one.who == "member" and not owns(self.tokens, one.last)]
        if len({one.members for one in members}) != 1 or any(map(self._is_mine, before)):
            return None
        unable = said[len(said) - (first - members[-1].last) + 1 :]
        return None if _UNABLE.isdisjoint(unable) else members[-1]

    def meals_for(self, first: int, _last: int) -> Mention | None:
        """Of whom they are for, whoever brings them: dinners for Maya, Tess has Mondays. (…)."""
        here = self.tokens[first].sentence
        told = [one for one in self.mentions if one.who == "member" and one.first < first]
        near = [one for one in told if here - self.tokens[one.first].sentence <= _SENTENCES_BACK]
        whose = next((one for one in near if self._are_for(one)), None)
        if whose is None or any(one != whose and one.how != "addressed" for one in self.before(first)):
            return None
        return whose

    def _are_for(self, one: Mention) -> bool:
        row = [token.text for token in self.tokens[max(0, one.first - 3) : one.first]]
        led = bool(row) and row[-1] in _FOR and not owns(self.tokens, one.last)
        return led and any(among(word, _MEALS, _ROTAS) for word in row[:-1])

    def _go_to(self, said: Sequence[str]) -> bool:
        """The dinners go to; das Essen geht in die; not: the dinners were good, they say at."""
        at = len(said) - 1
        while at >= 0 and among(said[at], _TO, AT, ADVERBS, self.cues.articles):
            at -= 1
        return at > 0 and said[at] in _GO and not _MEALS.isdisjoint(said[max(0, at - _FEW) : at])

    def _is_mine(self, one: Mention) -> bool:
        """My mother, who cannot get out."""
        before = self.tokens[one.first - 1].text if one.first else ""
        return one.who == "outsider" and before in self.cues.my
