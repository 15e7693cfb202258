"""A clock that is moved by hand: nothing in a test waits for real time."""

import asyncio
import heapq
from datetime import UTC, datetime, timedelta
from itertools import count


class ClockByHand:
    """Tells the time it was last moved to. `wait` ends when the clock is moved past its end."""

    def __init__(self, start: datetime = datetime(2026, 11, 1, 12, tzinfo=UTC)) -> None:
        self._start, self._elapsed, self._step = start, 0.0, timedelta()
        self._order = count()
        self._waits: list[tuple[float, int, asyncio.Future[None]]] = []

    def now(self) -> datetime:
        return self._start + timedelta(seconds=self._elapsed) + self._step

    def monotonic(self) -> float:
        return self._elapsed

    async def wait(self, duration: timedelta) -> None:
        over: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        heapq.heappush(self._waits, (self._elapsed + duration.total_seconds(), next(self._order), over))
        await over

    def set_wall(self, by: timedelta) -> None:
        """Let the wall clock jump, as NTP or an operator does; no time passes."""
        self._step += by

    async def move(self, by: timedelta) -> None:
        """Let time pass: every wait that ends within it ends in order, and what it wakes runs."""
        end = self._elapsed + by.total_seconds()
        await self.settle()
        while self._waits and self._waits[0][0] <= end:
            self._elapsed = max(self._elapsed, self._waits[0][0])
            while self._waits and self._waits[0][0] <= self._elapsed:
                over = heapq.heappop(self._waits)[2]
                if not over.done():
                    over.set_result(None)
            await self.settle()
        self._elapsed = end
        await self.settle()

    async def settle(self) -> None:
        """Let everything run that can run without time passing."""
        for _ in range(40):
            await asyncio.sleep(0)
