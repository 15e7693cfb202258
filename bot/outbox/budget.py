"""How much the homeserver lets one account send, learnt from its own refusals. Pure: time is an argument.

A homeserver counts tokens: so many a second, up to a burst, and it tells neither number. Two facts bound
the rate whenever it refuses (429). What went through since the last refusal was allowed, so the rate is at
least that. And the pause it asks for is the time to the next token, so the rate is at most one a pause.
Source of the token count: Synapse 1.163, `rc_message`, 0.2 a second and a burst of 10 by default.
"""

from policies.vocabulary import Lane

BURST = 10.0  # Synapse's default; the real one may be larger, and then a trial finds out
HEADROOM = 3.0  # tokens that retention leaves for answers
TRIAL_FACTOR = 2.0
TRIAL_LENGTH = 20  # sends that must go through before a faster rate is believed: more than a burst holds
TRIAL_WAIT, TRIAL_WAIT_MOST = 600.0, 86_400.0  # seconds
IN_FLIGHT = 5  # requests that may have been answered around a refusal, and so prove nothing
UNLIMITED = 200.0  # a second: nobody's limit
SLOWEST, PAUSE_LEAST, PAUSE_MOST = 0.01, 0.5, 3600.0


class Budget:
    """Counts what may be sent. All times are seconds of one clock that never goes back.

    `rate` is sends a second, or None while the homeserver has never refused.
    """

    def __init__(self) -> None:
        self.rate: float | None = None
        self.paused_until = float("-inf")
        self._tokens, self._counted_at = BURST, 0.0
        self._limited_at = float("-inf")
        self._went_through, self._refusals = 0, 0
        self._trial: int | None = None
        self._trial_at, self._trial_wait = 0.0, TRIAL_WAIT

    def delay(self, lane: Lane, now: float) -> float:
        """Return the seconds until this lane may send; 0 when it may now."""
        pause = max(0.0, self.paused_until - now)
        if self.rate is None:
            return pause
        needed = 1.0 + (HEADROOM if lane is Lane.RETENTION else 0.0)
        missing = needed - self._tokens_at(now)
        # A millionth of a token is what floating point loses, not what a homeserver counts.
        return max(
            pause, missing / self._pace() + max(0.0, self._counted_at - now) if missing > 1e-6 else 0.0
        )

    def spend(self, lane: Lane, now: float) -> None:
        """Count one send that starts now."""
        self._tokens, self._counted_at = self._tokens_at(now) - 1.0, max(now, self._counted_at)
        if lane is Lane.RETENTION and self.rate is not None and self._trial is None and now >= self._trial_at:
            self._trial = 0

    def passed(self) -> None:
        """Learn that a send went through."""
        self._went_through += 1
        self._refusals = 0
        if self._trial is not None and self.rate is not None:
            self._trial += 1
            if self._trial >= TRIAL_LENGTH:
                self._believe(self.rate * TRIAL_FACTOR)

    def limited(self, retry_after: float, *, started: float, now: float, jitter: float) -> None:
        """Learn from a refusal that asks to wait `retry_after` seconds; everybody pauses, `jitter` longer.

        `started` is when the refused send began: several that began before the first refusal are one lesson.
        """
        if started > self._limited_at:
            self._refusals += 1
            self._learn(retry_after, now)
        least = PAUSE_LEAST * 2 ** min(
            self._refusals - 1, 7
        )  # a homeserver that names no time, or a wrong one
        pause = min(PAUSE_MOST, max(retry_after, least))
        self.paused_until = max(self.paused_until, now + pause + jitter)
        self._tokens, self._counted_at = 1.0, self.paused_until

    def lift(self) -> None:
        """Forget the limit: the homeserver's admin has taken it away."""
        self.rate, self._trial = None, None
        self.paused_until = float("-inf")

    def _learn(self, retry_after: float, now: float) -> None:
        elapsed = now - self._limited_at
        at_least = max(0, self._went_through - IN_FLIGHT) / elapsed if elapsed > 0 else 0.0
        at_most = 1.0 / max(retry_after, 1.0 / UNLIMITED)
        if self.rate is None:
            rate = at_most
        elif self._trial is not None:
            rate = self.rate
            self._trial_wait = min(TRIAL_WAIT_MOST, self._trial_wait * 2)
        else:
            rate = self.rate * 0.8
        self.rate = max(SLOWEST, min(max(rate, at_least), at_most))
        self._trial, self._trial_at = None, now + self._trial_wait
        self._limited_at, self._went_through = now, 0

    def _believe(self, rate: float) -> None:
        self.rate = rate if rate < UNLIMITED else None
        self._trial, self._trial_wait = (0 if self.rate else None), TRIAL_WAIT

    def _pace(self) -> float:
        return (self.rate or UNLIMITED) * (TRIAL_FACTOR if self._trial is not None else 1.0)

    def _tokens_at(self, now: float) -> float:
        return min(BURST, self._tokens + max(0.0, now - self._counted_at) * self._pace())
