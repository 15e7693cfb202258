"""Somebody spoken of in a text, and in which way."""

from dataclasses import dataclass
from typing import Literal

from policies.identifiers import UserId

Who = Literal["self", "you", "third", "outsider", "member", "public"]
How = Literal["owner", "subject", "called", "label", "pointed", "bare", "addressed", "source"]

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
