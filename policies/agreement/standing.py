"""Where somebody's agreement stands.

Decides: the present state. From: the rows of the record, oldest first, the current version, and how long
an agreement to an older one still counts. Never: a state that is kept beside the rows.
Knows about a person: what they agreed to and when.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from policies.vocabulary import AgreementAct


class State(StrEnum):
    """What somebody's acts add up to."""

    UNANSWERED = "unanswered"
    AGREED = "agreed"
    OUTDATED = "outdated"  # agreed, but to an older version
    DECLINED = "declined"
    WITHDRAWN = "withdrawn"
    LAPSED = "lapsed"


@dataclass(frozen=True, slots=True)
class Standing:
    """Where an agreement stands: the last act, if any, and whether it covers the current rules."""

    last: AgreementAct | None
    current_version: int

    @property
    def state(self) -> State:
        """What the acts add up to."""
        if self.last is None:
            return State.UNANSWERED
        if self.last.act == "agreed":
            current = self.last.rules_version == self.current_version
            return State.AGREED if current else State.OUTDATED
        return State(self.last.act)

    @property
    def is_agreed(self) -> bool:
        """Whether the person agreed to the current rules and has not taken it back."""
        return self.state is State.AGREED

    @property
    def is_outdated(self) -> bool:
        """Whether the person agreed, but to an older version."""
        return self.state is State.OUTDATED

    def counts(self, changed_at: datetime, grace: timedelta, now: datetime) -> bool:
        """Whether the person counts as having agreed: they have, or their time to agree anew is not over."""
        return self.is_agreed or (self.is_outdated and now < changed_at + grace)


def standing(acts: Iterable[AgreementAct], current_version: int) -> Standing:
    """Read one person's standing in one room off their acts there, oldest first."""
    last = None
    for act in acts:
        last = act
    return Standing(last, current_version)


def has_answered(stands: Standing) -> bool:
    """Whether somebody has said yes or no to the current rules; they are not asked again and again."""
    if stands.state in {State.UNANSWERED, State.OUTDATED, State.LAPSED} or stands.last is None:
        return False
    return stands.last.rules_version == stands.current_version
