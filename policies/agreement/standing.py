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

    def counts(self, since: datetime | None, grace: timedelta, now: datetime) -> bool:
        """Whether the person counts as having agreed: they have, or their time to agree anew is not over.

        `since`: when that time began; None where it has not begun yet.
        """
        return self.is_agreed or (self.is_outdated and (since is None or now < since + grace))


def standing(acts: Iterable[AgreementAct], current_version: int) -> Standing:
    """Read one person's standing in one room off their acts there, oldest first."""
    last = None
    for act in acts:
        last = act
    return Standing(last, current_version)


def renewing_since(
    changed_at: datetime, *, came_at: datetime, asked_at: datetime | None, is_asked: bool
) -> datetime | None:
    """Return since when somebody present has had time to agree anew; None where they were not asked yet.

    Nobody's agreement runs out while they sleep through quiet hours, or the bot is away, and do not know of
    the change. Who came in after it has the time of those who were there.
    """
    if came_at >= changed_at:
        return changed_at
    return asked_at if is_asked else None


def has_answered(stands: Standing) -> bool:
    """Whether somebody has said yes or no to the current rules; they are not asked again and again."""
    if stands.state in {State.UNANSWERED, State.OUTDATED, State.LAPSED} or stands.last is None:
        return False
    return stands.last.rules_version == stands.current_version
