"""Whether what somebody else registered is said of the sender's own: I teach there too, my niece Anjali."""

from collections.abc import Sequence

from policies.identifiers import UserId
from policies.identifying_details.cues.cue import Cues, among, words
from policies.identifying_details.ownership.called_alike import is_another
from policies.identifying_details.ownership.ladder import Ladder
from policies.identifying_details.ownership.mention import Mention
from policies.identifying_details.ownership.quoting import is_hearsay
from policies.identifying_details.ownership.tokens import Token
from policies.identifying_details.registered.value import Registered

_PERSONAL = frozenset({"name", "word"})
_HAVE = words("heb habe hab ai had hatte war was ben bin")
_SHARED = frozenset({"workplace", "location"})
_CALLING = words("""
    called rang phoned emailed angerufen nachgefragt gebeld opgebeld appele telephone llame telefonee
    liguei telefonei
""")
_TO_BE_CALLED = words(
    "call ring phone try ask appelle appelez llama llamad liga ligue ligem pregunta pergunta demande"
)
"""What others are told to do: call over to (…)."""
_IF = words("if wenn si se als")
_WORKING = words("""
    worked taught wurde musste arbeitete trabajara trabajase ensenara travaillais bossais enseignais devais
    trabalhasse ensinasse werkte moest zou
""")
"""What is said of work that somebody only thinks of."""
_NEAR_IF = 7
_PAST = words("past devant langs voorbij")
_NEAR_PAST = 2
_WHO = words("who wer wie qui quien quem")
_THERE = words("there da dort daar la ahi alli alla ali behind hinter achter derriere detras atras")
_NEAR = 4
"""How many words away such a verb stands at most."""
_VERB_LAST = frozenset({"de", "nl"})


class OfOneself:
    """Reads one message for that."""

    def __init__(
        self, tokens: Sequence[Token], mentions: Sequence[Mention], cues: Cues, ladder: Ladder
    ) -> None:
        self._tokens = tokens
        self._mentions = mentions
        self._cues = cues
        self._ladder = ladder

    def holds(self, which: Registered, inside: Sequence[int]) -> bool:
        """Tell it of a registered detail that takes the words at these indices."""
        owner = UserId(which.owner)
        if which.kind in _SHARED:
            if is_hearsay(self._tokens, inside[0]) or self._is_a_spot(inside) or self._is_called(inside):
                return False
            met = self._is_imagined(inside) or self._is_passed_by(inside[0])
            if met and any(owner in one.members for one in self._mentions):
                return False
            own = self._ladder.owner(inside[0], inside[-1]).subject == "self"
            mine = own or self._is_inverted(inside[-1])
            return self._is_where_i_am(inside[0], owner) or (mine and not self._is_told_of(owner, inside[0]))
        if which.kind in _PERSONAL:
            return not self._is_named_beside(owner, inside) and (
                is_another(self._tokens, inside)
                or any(
                    one.who == "outsider" and one.last == inside[0] - 1 and self._is_mine(one)
                    for one in self._mentions
                )
            )
        return False

    def _is_inverted(self, last: int) -> bool:
        """Bij Kunz heb ik zelf gewerkt, bei Kunz war ich auch mal: the sender, behind a verb."""
        verb, me = self._tokens[last + 1 : last + 2], self._tokens[last + 2 : last + 3]
        if not me or me[0].opens or self._cues.language == "en":
            return False
        helps = among(verb[0].text, self._cues.being, self._cues.having, self._cues.helping, _HAVE)
        return helps and me[0].text in self._cues.i

    def _is_imagined(self, inside: Sequence[int]) -> bool:
        """If I worked at (…), wenn ich bei (…) arbeiten müsste: the sender does not."""
        before = [token.text for token in self._tokens[max(0, inside[0] - _NEAR_IF) : inside[0]]]
        behind = [token.text for token in self._tokens[inside[-1] + 1 : inside[-1] + 1 + _NEAR]]
        at = next((at for at, word in enumerate(before) if word in _IF), None)
        if at is None or _WORKING.isdisjoint((*before[at:], *behind)):
            return False
        return not self._cues.i.isdisjoint(before[at + 1 : at + 3]) or self._cues.language in {"es", "pt"}

    def _is_passed_by(self, first: int) -> bool:
        """I walked past (…) and your van was there: whoever is spoken to is at work there, not the sender."""
        before = [token.text for token in self._tokens[max(0, first - _NEAR_PAST) : first]]
        said = (token.text for token in self._tokens)
        return not _PAST.isdisjoint(before) and any(
            among(word, self._cues.you, self._cues.yours) for word in said
        )

    def _is_called(self, inside: Sequence[int]) -> bool:
        """I rang (…) to talk to you, ich hab bei (…) angerufen: nobody rings where they work themselves."""
        before = self._tokens[max(0, inside[0] - _NEAR) : inside[0]]
        behind = self._tokens[inside[-1] + 1 : inside[-1] + 1 + _NEAR]
        last = [token for token in behind if token.sentence == self._tokens[inside[0]].sentence]
        german = self._cues.language in _VERB_LAST and any(token.text in _CALLING for token in last)
        called = any(token.text in _CALLING for token in before)
        return german or called or self._is_to_be_called(inside[0])

    def _is_to_be_called(self, first: int) -> bool:
        """Call over to (…) and ask for him: it opens what others are told to do."""
        near = range(max(0, first - _NEAR), first)
        opening = (at for at in near if self._tokens[at].text in _TO_BE_CALLED)
        return any(self._tokens[at].opens for at in opening)

    def _is_a_spot(self, inside: Sequence[int]) -> bool:
        """Coordinates, which two people do not share as they share a town."""
        return all(self._tokens[at].text.isdigit() for at in inside)

    def _is_named_beside(self, owner: UserId, inside: Sequence[int]) -> bool:
        """Badger is Dwight, welds with my brother, Dwight S.: the owner is spoken of in other words too."""
        return any(owner in one.members and one.last not in inside for one in self._mentions)

    def _is_told_of(self, owner: UserId, first: int) -> bool:
        """Northfield High is where I saw Ada: its owner is spoken of in the same sentence."""
        here = self._tokens[first].sentence
        return any(
            owner in one.members and one.how != "addressed" and self._tokens[one.first].sentence == here
            for one in self._mentions
        )

    def _is_where_i_am(self, first: int, owner: UserId) -> bool:
        """I bank at (…), I was an orderly at (…): nobody is spoken of between, nor its owner beside it."""
        sentence = self._tokens[first].sentence
        here = [
            one
            for one in self._mentions
            if self._tokens[one.first].sentence == sentence and one.how != "addressed"
        ]
        before = [one for one in here if one.last < first and one.who != "public"]
        if not before or before[-1].who != "self":
            return False
        return not any(owner in one.members and not self._is_apart(one, first) for one in here)

    def _is_apart(self, one: Mention, first: int) -> bool:
        """I'm back at (…) from monday, don't let Ada fret: spoken of behind a comma, and elsewhere."""
        between = self._tokens[first + 1 : one.first + 1]
        said = [token.text for token in between]
        met_there = not (_WHO.isdisjoint(said) or _THERE.isdisjoint(said))  # and who was there, Ada
        return one.first > first and any("," in token.gap for token in between) and not met_there

    def _is_mine(self, mention: Mention) -> bool:
        before = {token.text for token in self._tokens[max(0, mention.first - 2) : mention.first]}
        return not before.isdisjoint(self._cues.my) and self._tokens[mention.last + 1].gap == " "
