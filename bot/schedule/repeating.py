"""When what repeats comes next: what was missed is one time, however far a clock was set ahead.

The library reckons each of the missed times, one after the other, while everything else stands still: for
what comes each second and a clock that jumped sixty days, half a minute; after a start in 1970, for hours.
"""

from datetime import datetime

from apscheduler.triggers.interval import IntervalTrigger


class Repeating(IntervalTrigger):  # type: ignore[misc] # the library has no types
    """Comes at its interval; after a gap, an interval from now."""

    def get_next_fire_time(self, previous_fire_time: datetime | None, now: datetime) -> datetime | None:
        """Return when it comes next, which is later than now."""
        coming: datetime | None = super().get_next_fire_time(previous_fire_time, now)
        return now + self.interval if coming is not None and coming <= now else coming
