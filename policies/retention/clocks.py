"""Tells the time by two clocks, ours and the homeserver's, of which either may be wrong.

Events are dated by the homeserver, so where the two disagree, its clock tells what came when; and whatever
cannot be undone waits until both say that its time has come.

Decides: how late it is for an event's age, and when what arrives has come.
From: what both clocks say.
Never: takes anything for older because one clock is ahead. Knows about a person: nothing.
"""

from dataclasses import dataclass
from datetime import datetime, timedelta

CLOCKS_DIFFER = timedelta(minutes=10)  # so far apart two clocks, a sender's too, may be and still agree


@dataclass(frozen=True, slots=True)
class Time:
    """What time it is. `homeserver` None: it does not tell, and ours is all there is."""

    ours: datetime
    homeserver: datetime | None = None

    @property
    def differ(self) -> bool:
        """Whether the clocks disagree."""
        return self.homeserver is not None and abs(self.homeserver - self.ours) > CLOCKS_DIFFER

    @property
    def there(self) -> datetime:
        """The time by which events are dated: the homeserver's, where the clocks disagree."""
        return self.homeserver if self.homeserver is not None and self.differ else self.ours

    @property
    def now(self) -> datetime:
        """The time by which something may be removed: the earlier one, where the clocks disagree."""
        return min(self.ours, self.there)

    def is_ahead(self, moment: datetime) -> bool:
        """Whether a moment is still to come there, by more than clocks differ anyway."""
        return moment > self.there + CLOCKS_DIFFER

    def is_to_come(self, moment: datetime) -> bool:
        """Whether a moment is still to come by both clocks, by more than they differ anyway."""
        return self.is_ahead(moment) and moment > self.ours + CLOCKS_DIFFER

    def later(self, known: datetime | None) -> datetime:
        """Return the time there, which does not go back behind a known one that was right by our clock."""
        return known if known is not None and self.there < known <= self.ours else self.there
