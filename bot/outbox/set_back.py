"""Notices that the clock was set back: what was to wait by it would wait for too long."""

from datetime import datetime, timedelta

from bot.clock import Clock

UNNOTICED = timedelta(seconds=1)  # clocks are set right by so little all the time, and little is lost by it


class SetBack:
    """Compares a clock with the seconds that nobody sets, since it was last looked at."""

    def __init__(self) -> None:
        self._seen: tuple[datetime, float] | None = None

    def noticed(self, clock: Clock) -> bool:
        """Whether it was set back since then."""
        now, counting = clock.now(), clock.monotonic()
        then, counted = self._seen or (now, counting)
        self._seen = now, counting
        return then + timedelta(seconds=counting - counted) - now > UNNOTICED
