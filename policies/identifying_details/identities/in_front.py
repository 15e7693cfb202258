"""Who stands in front of a name that is said to be theirs: Hope is (…), are you (…)."""

from collections.abc import Set as AbstractSet

from policies.identifying_details.cues.cue import among, words
from policies.identifying_details.identities.people import Person, Reading
from policies.identifying_details.identities.pretending import is_fancied, is_played
from policies.identifying_details.ownership.small_words import ADVERBS, AT, NOT

_BETWEEN = 5
_OR = words("or o oder ou of")
_TURNING = words("turns turned turning out to be resulta resulto ser blijkt te zijn")
"""Being, found out: Hope turns out to be (…)."""
_DOUBTING = words("isnt arent wasnt aint werent weren aren wasn isn")
"""Being, denied in a question: isnt Hope the very (…)."""
_SAME = words("same selbe dieselbe derselbe mismo misma meme mesmo mesma zelfde dezelfde very")
_LIKE = words("like wie comme como zoals")
"""What likens somebody to a name; some of these also stand where one is written down."""
WRITTEN = words("""
    sale aparece figura firma conocida conocido registrada registrado apuntada apuntado inscrito anotada
    anotado consta esta signe signee inscrit inscrite enregistre enregistree connue connu note notee
    apparait assina conhecida conhecido inscrita salva salvo guardada guardado tengo
""")
"""What stands in front of these where a name is written down."""
_BESIDE = frozenset(("(", "=", "/"))


class InFront(Reading):
    """Reads one text for whoever stands there."""

    def before(self, first: int) -> Person | None:
        """Hope is (…), are you (…), that makes her (…), Hope is listed as (…), Hope (…)."""
        person = self._before(first)
        fancied = person is not None and is_fancied(self._tokens, person, self._cues, self._people)
        return None if fancied else person

    def _before(self, first: int) -> Person | None:
        cues = self._cues
        at = first - 1
        between: set[str] = set()
        asked_you = None
        if at < 0 or not self._people.same(at, first):
            return None
        if self._tokens[first].gap.strip() in _BESIDE or self._tokens[at].text in _OR:
            return self._people.ending_at(at if self._tokens[at].text not in _OR else at - 1)
        while at >= 0 and self._people.same(at, first) and first - at <= _BETWEEN:
            text = self._tokens[at].text
            if self._people.owns_what_follows(at):
                return None
            person = self._people.ending_at(at)
            if person is not None and text not in cues.being:
                before = self._tokens[person.first - 1].text if person.first else ""
                if before == "t" and person.first > 1:  # aren't you (…)
                    before = self._tokens[person.first - 2].text
                if before in cues.greetings and "," in self._tokens[at + 1].gap:
                    return None  # hi Hope, this is (…)
                asked = among(before, cues.being, cues.equating, _DOUBTING) and self._is_mere(between)
                return person if asked or not between.isdisjoint(cues.being) else None
            trade = at == first - 1 and self._is_trade(at)
            if person is not None and text in cues.you:  # eres (…)?
                asked_you = person
            placed = text in AT and not (cues.language == "pt" and text in cues.articles)  # és a (…)
            likened = (placed or among(text, cues.of, _LIKE)) and not self._denies_you(at)
            joins = (
                trade
                or among(text, cues.being, cues.equating, cues.articles, ADVERBS, _SAME, _TURNING)
                or self._denies_you(at)
                or self._asks_denying(at)
            )
            if likened or not joins:
                break
            between.add(text)
            at -= 1
        return asked_you or (self._people.nearest(first - 1) if self._stands_under(first) else None)

    def _stands_under(self, first: int) -> bool:
        """Signs as (…); not: sings like (…), goes as (…) for halloween."""
        under, verb = self._tokens[first - 1].text, self._tokens[first - 2].text if first > 1 else ""
        if under not in self._cues.under or is_played(self._tokens, first - 1, self._cues, self._people):
            return False
        return under not in _LIKE or verb in WRITTEN

    def _denies_you(self, at: int) -> bool:
        """Tú no eres (…)?, bist du nicht (…)?: whom one asks so, one takes for them."""
        if self._tokens[at].text not in NOT:
            return False
        beside = self._tokens[max(0, at - 2) : at + 2]
        return any(token.text in self._cues.you for token in beside)

    def _asks_denying(self, at: int) -> bool:
        """Ist Hope nicht die (…)?: whoever asks so takes her for them."""
        if self._tokens[at].text not in NOT or at < 1:
            return False
        person = self._people.ending_at(at - 1)
        return (
            person is not None
            and person.first > 0
            and self._tokens[person.first - 1].text in self._cues.being
        )

    def _is_trade(self, at: int) -> bool:
        """Hope is the florist Judith Marsh: one small word between an article and the name."""
        article = at > 1 and self._tokens[at - 1].text in self._cues.articles
        word = self._tokens[at]
        return article and not word.capital and word.gap == " "

    def _is_mere(self, between: AbstractSet[str]) -> bool:
        """Are you the very (…)."""
        return all(among(word, self._cues.articles, ADVERBS, _SAME, NOT) for word in between)
