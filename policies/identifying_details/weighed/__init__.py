"""Details that no rule tells of, weighed by all that stands round them.

People find ever new ways of telling a name, an employer or a day of birth; a rule is written for each way
that is known. For the others, every sign round what may be a detail weighs for or against its being told of
the nearest member: words, their kinds, how near they are. The weights are learned from made-up lines, as a
logistic regression (Cox, 1958).

Decides: which candidates are a member's after all, of a message in which no rule warns; and which strong
details are no member's, though rules say so.
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
    "DOUBT",
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
    "firm": ("workplace",),
    "chain": ("workplace",),
    "date": ("birthdate",),
    "aged": ("birthdate",),
    "house": ("address",),
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


DOUBT = -2.2
"""What a strong detail must weigh that is a member's by the rules, in logarithms of odds."""


class Signed(NamedTuple):
    """A candidate that may be told of somebody here.

    Attributes:
        candidate: what it is, and where.
        member: of whom.
        signs: what stands round it, and what the rules say of a strong detail.
        is_told: whether it is a strong detail that is a member's by the rules.
    """

    candidate: Candidate
    member: UserId
    signs: AbstractSet[str]
    is_told: bool = False


class Weighed(NamedTuple):
    """A detail, from its first to its last word, which member's it would be, and whether it is.

    The rules say otherwise, or nothing.
    """

    category: Category
    first: int
    last: int
    member: UserId
    is_members: bool


def weighed(scene: Scene, strong: Sequence[Owned] = ()) -> Iterator[Weighed]:
    """Yield the candidates of a message of which the weights know better than the rules.

    Args:
        scene: the message.
        strong: its strong details, and whose they are by the rules.
    """
    for one in candidates_signed(scene, strong):
        kind, first, last, _ = one.candidate
        heaviest, category = max(
            (weight(weights(TABLES[each]), one.signs), each) for each in CATEGORIES[kind]
        )
        if (heaviest < DOUBT) if one.is_told else (heaviest > 0):
            yield Weighed(category, first, last, one.member, is_members=not one.is_told)


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
        if not others or (known is None and tells_of_fame(scene.tokens, one.first)):
            continue
        more = () if known is None else by_rule(known)
        is_told = known is not None and known.is_members
        yield Signed(one, others[0], frozenset((*signs(row, one, person), *more)), is_told)
