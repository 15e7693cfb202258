"""A message as it is weighed: its candidates, who is nearest to each, and the signs round it."""

from collections.abc import Iterator, Sequence
from collections.abc import Set as AbstractSet
from functools import cached_property
from itertools import islice
from typing import NamedTuple

from policies.identifiers import UserId
from policies.identifying_details.detectors.look import Look
from policies.identifying_details.full_names import tells_of_fame
from policies.identifying_details.ownership.roster import Named
from policies.identifying_details.ownership.scene import Scene
from policies.identifying_details.weighed.candidate import Candidate
from policies.identifying_details.weighed.candidates import candidates
from policies.identifying_details.weighed.no_birth import tells_of_no_birth
from policies.identifying_details.weighed.no_name import tells_of_no_name
from policies.identifying_details.weighed.owned import Owned, as_candidates, by_rule
from policies.identifying_details.weighed.row import Row
from policies.identifying_details.weighed.signs import signs
from policies.identifying_details.weighed.told_otherwise import is_a_relatives, tells_of_no_work
from policies.identifying_details.weighed.whence import comes_from_there, is_a_town

MOST_STRONG = 12
"""How many strong details of one message are weighed, more than an honest one has; no rule is bound."""
MOST_APART = 2
"""How many sentences a weak detail may stand from the member, and so many only if nobody stands between."""

_SPOKEN_OF = frozenset({"member", "you", "third", "outsider"})


class Signed(NamedTuple):
    """A candidate that may be told of somebody here: of whom, and by which signs."""

    candidate: Candidate
    member: UserId
    signs: AbstractSet[str]


class LaidOut:
    """One message and what may be a detail in it."""

    def __init__(self, scene: Scene, strong: Sequence[Owned] = ()) -> None:
        """Lay a message out; `strong` are its strong details, as the rules judge them."""
        self._scene = scene
        self._owned = dict(as_candidates(scene, strong))
        taken = {at for one in self._owned for at in range(one.first, one.last + 1)}
        weak = candidates(Look(scene.normal), scene.tokens, scene.cues, scene.roster)
        free = [one for one in weak if taken.isdisjoint(range(one.first, one.last + 1))]
        self._candidates = [*self._owned, *free]
        self._weighed = [*islice(self._owned, MOST_STRONG), *free]

    @cached_property
    def _row(self) -> Row:
        return Row(self._scene, self._candidates)

    def of_somebody(self) -> Iterator[Signed]:
        """Yield the candidates near which somebody here is named, or that stand in an answer to somebody."""
        heard = self._scene.heard
        for one in self._weighed:
            person, known = self._row.nearest(one), self._owned.get(one)
            if (known is not None and known.is_settled) or self._is_told_otherwise(one):
                continue
            if known is not None and person is None and not self._speaks_of_anybody():
                continue
            if known is None and person is not None and self._is_far(person, one):
                continue
            if person is not None and is_a_relatives(self._scene.tokens, self._scene.cues, person, one):
                continue
            members = person.members if person is not None else (heard.reply_to,)
            others = [member for member in members if member not in {None, heard.sender}]
            if others and (known is not None or not tells_of_fame(self._scene.tokens, one.first)):
                yield Signed(one, others[0], self._signs(one, person))

    def _speaks_of_anybody(self) -> bool:
        """Whether anybody but the sender is spoken of or to; in an answer, (…), side gate: is nobody's."""
        return any(mention.who in _SPOKEN_OF for mention in self._row.mentions)

    def _is_told_otherwise(self, one: Candidate) -> bool:
        """Whether it is named for no work, no birth and as no name, or as a town."""
        tokens, cues, roster = self._scene.tokens, self._scene.cues, self._scene.roster
        other = tells_of_no_work(tokens, one) or tells_of_no_birth(tokens, one)
        other = other or tells_of_no_name(tokens, one, cues, roster)
        return other or is_a_town(tokens, one, cues) or comes_from_there(tokens, one, cues, roster)

    def _is_far(self, person: Named, one: Candidate) -> bool:
        """He taught at the lycée Lakanal. My brother visits him. Uli, you spoke of (…): that is not Uli's."""
        apart = self._row.distance(person, one)[0]
        if apart != MOST_APART:
            return apart > MOST_APART
        first, last = sorted((person.first, one.first))
        others = (mention.first for mention in self._row.mentions if mention.who == "outsider")
        return any(first < other < last for other in others)

    def strong(self) -> Iterator[tuple[Owned, AbstractSet[str]]]:
        """Yield the strong details that are not public for sure, the first of them, with their signs."""
        for one, owned in islice(self._owned.items(), MOST_STRONG):
            yield owned, self._signs(one, self._row.nearest(one))

    def _signs(self, one: Candidate, person: Named | None) -> AbstractSet[str]:
        known = self._owned.get(one)
        return frozenset((*signs(self._row, one, person), *(() if known is None else by_rule(known))))
