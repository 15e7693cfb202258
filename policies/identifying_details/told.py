"""A name that a text tells of somebody."""

from typing import NamedTuple

from policies.identifiers import UserId


class Told(NamedTuple):
    """A name that a text tells.

    Attributes:
        first: index of its first word.
        last: index of its last.
        cue: the rule.
        members: whose it is, where the statement itself tells.
        person: index of the word for whom it is said of, such as "you", where one is.
    """

    first: int
    last: int
    cue: str
    members: tuple[UserId, ...] = ()
    person: int | None = None
