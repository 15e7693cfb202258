"""Our clock and the homeserver's, side by side: for what a wrong clock must not do."""

from datetime import datetime, timedelta

from bot.clock import Clock
from bot.homeserver import Homeserver
from policies.retention import Time


class BothClocks:
    """A `Clock` by which nothing is done too early: where the two disagree, the earlier one counts."""

    def __init__(self, clock: Clock, homeserver: Homeserver) -> None:
        self._clock, self._homeserver = clock, homeserver
        self._told: tuple[datetime, float] | None = None

    async def ask(self) -> Time:
        """Ask the homeserver for its time, which goes on from there by seconds that nobody sets."""
        there = await self._homeserver.time()
        self._told = None if there is None else (there, self.monotonic())
        return self.time()

    def time(self) -> Time:
        """Return what both clocks say; only ours where the homeserver was not asked, or did not tell."""
        ours = self._clock.now()
        if self._told is None:
            return Time(ours)
        there, at = self._told
        return Time(ours, there + timedelta(seconds=self.monotonic() - at))

    def now(self) -> datetime:
        """Return the time by which something may be removed."""
        return self.time().now

    def monotonic(self) -> float:
        """Return seconds that never go backwards, from an arbitrary start."""
        return self._clock.monotonic()

    async def wait(self, duration: timedelta) -> None:
        """Wait for a while."""
        await self._clock.wait(duration)


class DatingClock:
    """A `Clock` by which things are dated as events are: by the homeserver's time, where the two disagree.

    What was dated by a wrong clock of ours would come too early, or not for long, once that is set right.
    """

    def __init__(self, clocks: BothClocks) -> None:
        self._clocks = clocks

    def now(self) -> datetime:
        """Return the time by which events are dated."""
        return self._clocks.time().there

    def monotonic(self) -> float:
        """Return seconds that never go backwards, from an arbitrary start."""
        return self._clocks.monotonic()

    async def wait(self, duration: timedelta) -> None:
        """Wait for a while."""
        await self._clocks.wait(duration)
