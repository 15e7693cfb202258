"""Details that no rule tells of, weighed by all that stands round them.

People find ever new ways of telling a name, an employer or a day of birth; a rule is written for each way
that is known. For the others, every sign round what may be a detail weighs for or against its being told of
the nearest member: words, their kinds, how near they are. The weights are learned from made-up lines
and published chats, as a logistic regression (Cox, 1958).

Decides: which candidates are a member's after all, of a message in which no rule warns, and which strong
details are no person's.
Never: weighs who is named; of a candidate itself counts what kind it is, and of an organisation, a mailbox,
an account or a street its words, which tell a hospital from a haulier; of a first name among them, only that
it is one.
"""

from collections.abc import Iterator
from typing import NamedTuple

from policies.identifiers import UserId
from policies.identifying_details.detail import STRONG, Category, Detail
from policies.identifying_details.weighed.candidate import Kind
from policies.identifying_details.weighed.candidates import may_hold_any
from policies.identifying_details.weighed.laid_out import LaidOut, Signed
from policies.identifying_details.weighed.owned import Owned
from policies.identifying_details.weighed.weights import weight, weights

__all__ = [
    "CATEGORIES",
    "PUBLIC",
    "TABLES",
    "WEIGHED",
    "LaidOut",
    "Owned",
    "Signed",
    "Weighed",
    "may_hold_any",
    "open_to_all",
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

PUBLIC = "public"
"""What it is weighed by whether a strong detail is anybody's at all."""

WEIGHED = "weighed"
"""What `--explain` calls it."""


class Weighed(NamedTuple):
    """A detail, from its first to its last word, and which member's it is."""

    category: Category
    first: int
    last: int
    member: UserId


def weighed(laid_out: LaidOut) -> Iterator[Weighed]:
    """Yield the candidates of a message that weigh enough to be somebody's here."""
    for one in laid_out.of_somebody():
        kind, first, last, _ = one.candidate
        weighing = ((weight(weights(TABLES[each]), one.signs), each) for each in CATEGORIES[kind])
        heaviest, category = max(weighing)
        if heaviest > 0:
            yield Weighed(category, first, last, one.member)


def open_to_all(laid_out: LaidOut) -> Iterator[Detail]:
    """Yield the strong details of a message of which enough says that they are no person's: @the_podcast."""
    for owned, signs in laid_out.strong():
        if weight(weights(PUBLIC), signs) > 0:
            yield owned.detail
