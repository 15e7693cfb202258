"""Lets a new or shorter retention take effect only after the room was told.

Decides: which age is in force now, and whether an announcement is owed.
From: the age the settings ask for, what was last agreed and announced, the time.
Never: removes sooner than announced. Longer, or off, holds at once. Knows about a person: nothing.
"""

from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from policies.retention.clocks import Time


@dataclass(frozen=True, slots=True)
class AgreedAge:
    """What a room was told. `in_force` None: nothing is removed yet, or any more."""

    in_force: timedelta | None = None
    announced: timedelta | None = None
    effective_at: datetime | None = None

    def toward(self, wanted: timedelta | None, *, notice: timedelta, time: Time) -> "AgreedAge":
        """Return how it stands after looking at the settings and the clocks."""
        if wanted is None:
            return AgreedAge()
        if self.in_force is not None and wanted >= self.in_force:
            return AgreedAge(in_force=wanted)
        told = replace(self, announced=wanted, effective_at=time.there + notice)
        announced = self if self._told(wanted) else told
        if announced.effective_at is not None and announced.effective_at <= time.now:
            return AgreedAge(in_force=wanted)
        return announced

    def _told(self, wanted: timedelta) -> bool:
        # A wish for longer than what was announced is covered by that announcement.
        return self.announced is not None and self.announced <= wanted

    def owes_announcement(self, before: "AgreedAge") -> bool:
        """Whether the room must be told of what is new since `before`."""
        is_shorter = before.in_force is None or (
            self.in_force is not None and self.in_force < before.in_force
        )
        came_at_once = self.in_force is not None and is_shorter and before.announced is None
        return came_at_once or (self.announced is not None and self.announced != before.announced)
