"""The only place where the clock is read. Everybody else is handed the time."""

import asyncio
import time
from datetime import UTC, datetime, timedelta
from typing import Protocol


class Clock(Protocol):
    """Tells the time and waits. Tests hand in one that is moved by hand."""

    def now(self) -> datetime:
        """Return the wall clock's time, in UTC."""

    def monotonic(self) -> float:
        """Return seconds that never go backwards, from an arbitrary start."""

    async def wait(self, duration: timedelta) -> None:
        """Wait for a while."""


class SystemClock:
    """The machine's own clock."""

    def now(self) -> datetime:
        """Return the wall clock's time, in UTC."""
        return datetime.now(UTC)

    def monotonic(self) -> float:
        """Return seconds that never go backwards, from an arbitrary start."""
        return time.monotonic()

    async def wait(self, duration: timedelta) -> None:
        """Wait for a while."""
        await asyncio.sleep(max(0.0, duration.total_seconds()))
