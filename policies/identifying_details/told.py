"""A name that a text tells of somebody."""

from typing import NamedTuple

from policies.identifiers import UserId

ASKED_BACK = "asked back"
"""The rule for a name that is all that a message asks: it is that of whom it answers, if of anybody."""


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
