"""Somebody spoken of in a text, and in which way."""

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from operator import attrgetter
from typing import Literal

from policies.identifiers import UserId
from policies.identifying_details.ownership.tokens import Token

Who = Literal["self", "you", "third", "outsider", "member", "public"]
How = Literal["owner", "subject", "called", "label", "pointed", "bare", "addressed", "source"]

_first = attrgetter("first")
OWNING: frozenset[How] = frozenset(("owner", "subject", "called", "label", "pointed"))
"""The ways of being mentioned that make what follows somebody's."""


@dataclass(frozen=True, slots=True)
class Mention:
    """Somebody spoken of.

    Attributes:
        first: index of the first word.
        last: index of the last word.
        who: the kind of person.
        how: in which way.
        members: where it is a member, everybody who may be meant.
        plural: whether it can stand for an organisation ("their").
    """

    first: int
    last: int
    who: Who
    how: How = "bare"
    members: tuple[UserId, ...] = ()
    plural: bool = False


def behind(
    tokens: Sequence[Token], mentions: Sequence[Mention], last: int, further: int = 0
) -> Iterator[Mention]:
    """Yield who is spoken of behind a word, in its sentence and as many further ones, in order."""
    until = tokens[last].sentence + further
    for at in range(bisect_right(mentions, last, key=_first), len(mentions)):
        if tokens[mentions[at].first].sentence > until:
            return
        yield mentions[at]
