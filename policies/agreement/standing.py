"""Where somebody's agreement stands.

Decides: the present state. From: the rows of the record, oldest first, and the current version.
Never: a state that is kept beside the rows. Knows about a person: what they agreed to and when.
"""

from collections.abc import Iterable
from dataclasses import dataclass

from policies.vocabulary import AgreementAct


@dataclass(frozen=True, slots=True)
class Standing:
    """Where an agreement stands: the last act, if any, and whether it covers the current rules."""

    last: AgreementAct | None
    current_version: int

    @property
    def is_agreed(self) -> bool:
        """Whether the person agreed to the current rules and has not taken it back."""
        return (
            self.last is not None
            and self.last.act == "agreed"
            and self.last.rules_version == self.current_version
        )

    @property
    def is_outdated(self) -> bool:
        """Whether the person agreed, but to an older version."""
        return self.last is not None and self.last.act == "agreed" and not self.is_agreed


def standing(acts: Iterable[AgreementAct], current_version: int) -> Standing:
    """Read one person's standing in one room off their acts there, oldest first."""
    last = None
    for act in acts:
        last = act
    return Standing(last, current_version)
