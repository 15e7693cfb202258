"""The rungs of whoever is somewhere, or posts somewhere, though somebody of theirs is named nearer.

Maya is stuck at the services with both kids: (…); the account where Maya posts for her brother is (…).
"""

from policies.identifying_details.cues.cue import among, words
from policies.identifying_details.detectors.account_words import PUBLISHING, SHOWING, SURE_NOUNS
from policies.identifying_details.ownership.mention import Mention
from policies.identifying_details.ownership.rungs.ground import Ground

_STANDING = words("""
    stuck stranded waiting broken parked lost steht sitzt wartet hängt gestrandet tirado tirada parado parada
    atrapado atrapada varado varada bloqué bloquée coincé coincée rade panne vast staat gestrand encalhado
    encalhada preso presa empanado
""")
_WITH = words("with mit con avec met com")
_COMPANY = 4
"""Words from "with" to who comes along: with both of her kids."""
_NEAR = 5
_PLACED = words(
    "position location pin localisation ubicacion localizacion localizacao standort locatie gps emplacement"
)
_WHERE = words("where which wo dem der das donde que où laquelle lequel waar onde qual")
_MORE = words(
    "sube cuelga poste partage met postet teilt lädt stellt zet deelt plaatst mete partilha shares puts"
)
_UPLOADING = PUBLISHING | SHOWING | _MORE
_VERB_WITHIN = 8


class Stranded(Ground):
    """Each rung answers who is meant by the words from `first` to `last`; None leaves it to the next."""

    def stranded(self, first: int, _last: int) -> Mention | None:
        """Who is stuck, whoever is with them: Maya is stuck at the services with both kids, (…)."""
        if self.tokens[first].text.startswith("0") or "+" in self.tokens[first].gap:
            return None  # a telephone number, which company has of their own
        before = list(self.before(first))
        stuck = next((one for one in before if self._is_stuck(one, first)), None)
        if stuck is None:
            return None
        others = [one for one in before if one.first > stuck.last and one.who != "public"]
        company = bool(others) and all(map(self._comes_along, others))
        return stuck if company and self.tokens[first].gap.strip()[:1] in {":", ",", "(", "-", "–"} else None

    def placed_by_it(self, first: int, _last: int) -> Mention | None:
        """Whose position it is, if a thing of another's was told: Maya has her son's car. Her pin (…)."""
        here = self.tokens[first].sentence
        owner = next((one for one in self.before(first) if one.who == "third" and one.how == "owner"), None)
        if owner is None or self.tokens[owner.last + 1].text not in _PLACED:
            return None
        told = [one for one in self.mentions if self.tokens[one.first].sentence == here - 1]
        named = [one for one in told if one.who != "third"]
        if [one.who for one in named] != ["member", "outsider"]:
            return None
        return named[0] if self._has_something(named[1]) else None

    def posting(self, first: int, _last: int) -> Mention | None:
        """Who posts there, whoever it is for: the account where Maya posts for her brother is (…)."""
        for one in self.before(first):
            if one.how == "owner":
                return None
            before = [token.text for token in self.tokens[max(0, one.first - _NEAR) : one.first]]
            if one.who != "member" or not before or before[-1] not in _WHERE:
                continue
            noun = not SURE_NOUNS.isdisjoint(before)
            behind = [token.text for token in self.tokens[one.last + 1 : min(first, one.last + _VERB_WITHIN)]]
            owns = behind[:1] == ["s"]
            return one if noun and not owns and any(word in _UPLOADING for word in behind) else None
        return None

    def _is_stuck(self, one: Mention, first: int) -> bool:
        """Maya is stuck, ich sitze fest; not: Maya's brother is stuck."""
        row = self.tokens[one.last + 1 : min(first, one.last + _NEAR)]
        owner = bool(row) and row[0].text == "s" and len(row) > 1 and not among(row[1].text, _STANDING)
        somebody = one.who in {"member", "outsider", "third", "self"} and one.how not in {
            "addressed",
            "owner",
        }
        return somebody and not owner and any(token.text in _STANDING for token in row)

    def _comes_along(self, one: Mention) -> bool:
        """With both kids, with her mum."""
        row = [token.text for token in self.tokens[max(0, one.first - _COMPANY) : one.first]]
        along = one.who == "third" or (one.who == "outsider" and one.how != "owner")
        return along and not _WITH.isdisjoint([*row, self.tokens[one.first].text])

    def _has_something(self, one: Mention) -> bool:
        """Her husband's wheelchair, le fauteuil de son mari."""
        behind = self.tokens[one.last + 1 : one.last + 2]
        of = [token.text for token in self.tokens[max(0, one.first - 2) : one.first]]
        owned = len(of) > 1 and of[0] in self.cues.of and among(of[1], self.cues.theirs)
        thing = not any(
            self.cues.is_relation(token.text) for token in self.tokens[max(0, one.first - 3) : one.first - 2]
        )
        return (bool(behind) and behind[0].text == "s" and behind[0].gap == "'") or (owned and thing)
