"""Details that no rule tells of, weighed by all that stands round them.

People find ever new ways of telling a name, an employer or a day of birth; a rule is written for each way
that is known. For the others, every sign round what may be a detail weighs for or against its being told of
the nearest member: words, their kinds, how near they are. The weights are learned from made-up lines, as a
logistic regression (Cox, 1958).

Decides: which candidates are a member's after all, of a message in which no rule warns.
Never: weighs who or what is named; of a candidate itself counts what kind it is, and of an organisation its
words, which tell a hospital from a haulier.
"""

from collections.abc import Iterator, Sequence
from collections.abc import Set as AbstractSet
from typing import NamedTuple

from policies.identifiers import UserId
from policies.identifying_details.detail import STRONG, Category
from policies.identifying_details.detectors.look import Look
from policies.identifying_details.full_names import tells_of_fame
from policies.identifying_details.ownership.scene import Scene
from policies.identifying_details.weighed.candidates import Candidate, Kind, candidates, may_hold_any
from policies.identifying_details.weighed.owned import Owned, as_candidates, by_rule
from policies.identifying_details.weighed.row import Row
from policies.identifying_details.weighed.signs import signs
from policies.identifying_details.weighed.weights import weight, weights

__all__ = [
    "CATEGORIES",
    "TABLES",
    "WEIGHED",
    "Owned",
    "Signed",
    "Weighed",
    "candidates_signed",
    "may_hold_any",
    "weighed",
]

CATEGORIES: dict[Kind, tuple[Category, ...]] = {
    "full": ("name", "workplace"),
    "given": ("name",),
    "rare": ("name", "workplace"),
    "spelled": ("name",),
    "firm": ("workplace",),
    "chain": ("workplace",),
    "date": ("birthdate",),
    "aged": ("birthdate",),
    **{category: (category,) for category in STRONG},
}
"""What a candidate of each kind may be."""

TABLES: dict[Category, str] = {
    "name": "name",
    "workplace": "workplace",
    "birthdate": "birthdate",
    **dict.fromkeys(STRONG, "strong"),
}
"""What a detail of each category is weighed by."""

WEIGHED = "weighed"
"""What `--explain` calls it."""


class Weighed(NamedTuple):
    """A detail, from its first to its last word, and which member's it is."""

    category: Category
    first: int
    last: int
    member: UserId


class Signed(NamedTuple):
    """A candidate that may be told of somebody here: of whom, and by which signs."""

    candidate: Candidate
    member: UserId
    signs: AbstractSet[str]


def weighed(scene: Scene, strong: Sequence[Owned] = ()) -> Iterator[Weighed]:
    """Yield the candidates of a message that weigh enough; `strong` are its strong details."""
    for one in candidates_signed(scene, strong):
        kind, first, last, _ = one.candidate
        weighing = ((weight(weights(TABLES[each]), one.signs), each) for each in CATEGORIES[kind])
        heaviest, category = max(weighing)
        if heaviest > 0:
            yield Weighed(category, first, last, one.member)


def candidates_signed(scene: Scene, strong: Sequence[Owned] = ()) -> Iterator[Signed]:
    """Yield the candidates of a message in which somebody here is named, or answered; see `weighed`."""
    owned = dict(as_candidates(scene, strong))
    taken = {at for one in owned for at in range(one.first, one.last + 1)}
    weak = candidates(Look(scene.normal), scene.tokens, scene.cues, scene.roster)
    found = [*owned, *(one for one in weak if taken.isdisjoint(range(one.first, one.last + 1)))]
    if not found:
        return
    row = Row(scene, found)
    for one in found:
        person, known = row.nearest(one), owned.get(one)
        members = person.members if person is not None else (scene.heard.reply_to,)
        others = [member for member in members if member not in {None, scene.heard.sender}]
        if others and (known is not None or not tells_of_fame(scene.tokens, one.first)):
            more = () if known is None else by_rule(known)
            yield Signed(one, others[0], frozenset((*signs(row, one, person), *more)))
