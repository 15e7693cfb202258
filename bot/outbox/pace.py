"""Who may send next: one budget for the account, shared by everything the bot sends.

What can go wrong: a backlog of redactions delays a welcome; a dozen senders hear "wait" and all come back
in the same instant; one lane starves. The principle against it: everybody asks here first, the most urgent
lane goes first and in order of asking, one refusal pauses all, and retention leaves headroom. Whoever looks
after a room can let it be reminded every second, and anybody can bring about alerts: so redactions that have
waited for long take a turn before those. Before an answer, a greeting or a warning they never do.

    async with pace.turn(Lane.ANSWER):
        await homeserver.send(…)       # a RateLimited raised in here teaches the budget, and goes on up
"""

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from datetime import timedelta
from itertools import count
from random import uniform
from typing import Any

from bot.clock import Clock
from bot.failures import RateLimited
from bot.outbox.budget import Budget
from policies.vocabulary import Lane

CONSIDERATE = (
    10.0  # seconds after somebody spoke in which retention takes one turn at a time, and rests between
)
HUSH, HUSH_EVERY = (
    0.5,
    2.5,
)  # seconds in which it then takes none, so that the answer comes as if it did not run
OVERDUE_AFTER = 30.0  # seconds that retention waits behind alerts and reminders
_OVERDUE = Lane.WARNING + 0.5
JITTER = 0.5  # seconds at most, so that two bots on one homeserver do not come back together


class Pace:
    """Hands out turns to send. One for the account; never one for a room or a lane."""

    def __init__(self, clock: Clock, *, jitter: Callable[[], float] = lambda: uniform(0.05, JITTER)) -> None:  # noqa: S311 (spreads load, guards nothing)
        self._clock, self._jitter = clock, jitter
        self._budget = Budget()
        self._waiting: set[tuple[float, int]] = set()
        self._urgent_in_flight = 0
        self._sweeping_in_flight = 0
        self._considerate_until = self._hush_until = self._rest_until = float("-inf")
        self._order = count()
        self._changed = asyncio.Event()

    @property
    def rate(self) -> float | None:
        """Sends a second that the homeserver is known to allow; None while it has never refused one."""
        return self._budget.rate

    @property
    def is_paused(self) -> bool:
        """Whether the homeserver asked to wait, and the wait is not over."""
        return self._budget.paused_until > self._clock.monotonic()

    @asynccontextmanager
    async def turn(self, lane: Lane) -> AsyncIterator[None]:
        """Wait until this lane may send one event, and learn from how it went.

        Raises:
            RateLimited: raised inside and passed on; ask for another turn to send it again.
        """
        await self._admitted(lane)
        started = self._clock.monotonic()
        urgent = lane is not Lane.RETENTION
        self._urgent_in_flight += urgent
        self._sweeping_in_flight += not urgent
        try:
            yield
        except RateLimited as limit:
            now, asked = self._clock.monotonic(), limit.retry_after.total_seconds()
            self._budget.limited(asked, started=started, now=now, jitter=self._jitter())
            raise
        else:
            self._budget.passed()
        finally:
            self._urgent_in_flight -= urgent
            self._sweeping_in_flight -= not urgent
            if not urgent:
                now = self._clock.monotonic()
                self._rest_until = now + (now - started)
            self._stir()

    def heard(self) -> None:
        """Let retention be considerate for a while: somebody has spoken, and may wait for an answer."""
        now = self._clock.monotonic()
        self._considerate_until = now + CONSIDERATE
        if now >= self._hush_until + HUSH_EVERY - HUSH:
            self._hush_until = now + HUSH

    def lift(self) -> None:
        """Forget the limit: the homeserver's admin has taken it away."""
        self._budget.lift()
        self._stir()

    async def _admitted(self, lane: Lane) -> None:
        me: tuple[float, int] = (lane, next(self._order))
        overdue_at = self._clock.monotonic() + OVERDUE_AFTER
        self._waiting.add(me)
        self._stir()
        try:
            while (delay := self._delay(me)) is None or delay > 0:
                await self._pause(delay)
                if me[0] == Lane.RETENTION and self._clock.monotonic() >= overdue_at:
                    self._waiting.discard(me)
                    me = (_OVERDUE, me[1])
                    self._waiting.add(me)
            self._budget.spend(lane, self._clock.monotonic())
        finally:
            self._waiting.discard(me)
            self._stir()

    def _delay(self, me: tuple[float, int]) -> float | None:
        """Return seconds until this one may go; None while others go first."""
        now = self._clock.monotonic()
        if me != min(self._waiting):
            return None
        if me[0] != Lane.RETENTION:
            return self._budget.delay(Lane(int(me[0])), now)
        if self._urgent_in_flight:
            return None
        return self._considerate(self._budget.delay(Lane.RETENTION, now), now)

    def _considerate(self, delay: float, now: float) -> float | None:
        """Stretch the delay of a redaction while people talk, so that theirs is the homeserver's time."""
        if now >= self._considerate_until:
            return delay
        if self._sweeping_in_flight:
            return None
        return max(delay, self._hush_until - now, self._rest_until - now)

    async def _pause(self, delay: float | None) -> None:
        """Wait for the delay, or until something changed."""
        tasks: set[asyncio.Future[Any]] = {asyncio.ensure_future(self._changed.wait())}
        if delay is not None:
            tasks.add(asyncio.ensure_future(self._clock.wait(timedelta(seconds=max(delay, 0.001)))))
        try:
            await asyncio.wait(tasks, return_when=asyncio.FIRST_COMPLETED)
        finally:
            for task in tasks:
                task.cancel()

    def _stir(self) -> None:
        """Let everybody who waits look again."""
        self._changed.set()
        self._changed = asyncio.Event()
