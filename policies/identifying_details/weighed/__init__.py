"""Details that no rule tells of, weighed by all that stands round them.

People find ever new ways of telling a name, an employer or a day of birth; a rule is written for each way
that is known. For the others, every sign round what may be a detail weighs for or against its being told of
the nearest member: words, their kinds, how near they are. The weights are learned from made-up lines, as a
logistic regression (Cox, 1958).

Decides: which candidates are a member's after all, of a message in which no rule warns.
Never: weighs who or what is named; of a candidate itself counts what kind it is, and of an organisation its
words, which tell a hospital from a haulier.
"""

from collections.abc import Iterator
from collections.abc import Set as AbstractSet
from typing import NamedTuple

from policies.identifiers import UserId
from policies.identifying_details.detail import Category
from policies.identifying_details.detectors.look import Look
from policies.identifying_details.full_names import tells_of_fame
from policies.identifying_details.ownership.scene import Scene
from policies.identifying_details.weighed.candidates import Candidate, Kind, candidates, may_hold_any
from policies.identifying_details.weighed.row import Row
from policies.identifying_details.weighed.signs import signs
from policies.identifying_details.weighed.weights import weight, weights

__all__ = ["CATEGORIES", "WEIGHED", "Signed", "Weighed", "candidates_signed", "may_hold_any", "weighed"]

CATEGORIES: dict[Kind, tuple[Category, ...]] = {
    "full": ("name", "workplace"),
    "given": ("name",),
    "rare": ("name", "workplace"),
    "firm": ("workplace",),
    "chain": ("workplace",),
    "date": ("birthdate",),
    "aged": ("birthdate",),
}
"""What a candidate of each kind may be."""


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


def weighed(scene: Scene) -> Iterator[Weighed]:
    """Yield the candidates of a message that weigh enough."""
    for one in candidates_signed(scene):
        kind, first, last, _ = one.candidate
        heaviest, category = max(
            (weight(weights(category), one.signs), category) for category in CATEGORIES[kind]
        )
        if heaviest > 0:
            yield Weighed(category, first, last, one.member)


def candidates_signed(scene: Scene) -> Iterator[Signed]:
    """Yield the candidates of a message in which somebody here is named, or answered."""
    heard = scene.heard
    found = candidates(Look(scene.normal), scene.tokens, scene.cues, scene.roster)
    if not found:
        return
    row = Row(scene, found)
    for one in found:
        person = row.nearest(one)
        members = person.members if person is not None else (heard.reply_to,)
        others = [member for member in members if member not in {None, heard.sender}]
        if others and not tells_of_fame(scene.tokens, one.first):
            yield Signed(one, others[0], frozenset(signs(row, one, person)))
