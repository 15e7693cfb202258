"""Whether the sync loop gets on: by that the service manager hears that the bot is alive, or starts it anew.

Each step says how long it may take, so that a homeserver that is away for long is waited for, but nothing
hangs for ever.
"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import timedelta

from bot import notify
from bot.clock import Clock

ASKING = timedelta(minutes=10)  # the first answer of a homeserver may take five
DECIDING = timedelta(minutes=5)  # the first batch tells of every room

Step = Callable[[timedelta], None]


def no_step(_: timedelta) -> None:
    """Note nothing: it is no step of the sync loop."""


@dataclass(slots=True)
class Pulse:
    """The last sign of life."""

    clock: Clock
    _until: float = float("inf")

    def step(self, within: timedelta) -> None:
        """Note that the next step began, and how long it may take."""
        self._until = self.clock.monotonic() + within.total_seconds()

    def beats(self) -> bool:
        """Whether the step under way may take its time still."""
        return self.clock.monotonic() < self._until

    async def say(self) -> None:
        """Tell the service manager that the bot is alive, if it is."""
        if self.beats():
            notify.notify("WATCHDOG=1")
