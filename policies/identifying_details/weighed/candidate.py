"""What may be a detail, and of what kind it is."""

from typing import Literal, NamedTuple

from policies.identifiers import UserId
from policies.identifying_details.detail import STRONG, Category

Kind = Literal["full", "given", "rare", "spelled", "firm", "chain", "date", "aged"] | Category
"""Full names, first names, rare words, words letter by letter, organisations, those of every town, days long
ago, days with ages; and the categories of strong details, which detectors find."""


class Candidate(NamedTuple):
    """What may be a detail: its kind, its first and its last word, and which members it begins with."""

    kind: Kind
    first: int
    last: int
    members: tuple[UserId, ...] = ()

    @property
    def is_strong(self) -> bool:
        """Whether it is a detail for sure, and the only question is whose."""
        return self.kind in STRONG
