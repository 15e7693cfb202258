"""Where a room's retention stands, for whoever asks."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from bot.retention.ledger import Trouble
from policies.retention import AgreedAge
from policies.retention.wording import trouble
from policies.vocabulary import Text


@dataclass(frozen=True, slots=True, kw_only=True)
class Status:
    """`rate` is redactions a second, None before any; `more_is_likely`: not all of the backlog is known."""

    wanted: timedelta | None
    agreed: AgreedAge
    backlog: int
    more_is_likely: bool
    rate: float | None
    is_running: bool
    is_paused: bool
    last_sweep_at: datetime | None
    next_sweep_at: datetime | None
    removed: int
    proven_at: datetime | None
    hides_history: bool
    purged_before: datetime | None
    troubles: Sequence[Trouble]

    @property
    def in_force(self) -> timedelta | None:
        """The age messages are removed at now."""
        told, wanted = self.agreed.in_force, self.wanted
        return max(told, wanted) if told is not None and wanted is not None else None

    @property
    def effective_at(self) -> datetime | None:
        """When an announced age comes into force."""
        return self.agreed.effective_at

    @property
    def hindrances(self) -> Sequence[Text]:
        """What is in the way, in words."""
        return [said for one in self.troubles for said in trouble(one.cause, one.room_id)]

    def ends_at(self, now: datetime) -> datetime | None:
        """Return when the known backlog will be gone at the present rate; None where that is unknown."""
        if not self.backlog or not self.rate:
            return None
        return now + timedelta(seconds=self.backlog / self.rate)


def rate_between(count: int, since: float, now: float) -> float | None:
    """Return a rate a second between two seconds that nobody sets; None where they are the same."""
    return count / (now - since) if now > since else None
