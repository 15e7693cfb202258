"""How often somebody may command the bot: a burst, then one each so often. Above it the bot is silent.

It counts by when they spoke, and not by when the bot came to read it: what hours of patience were between is
not too much at once because the bot was away.
"""

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta

LARGEST = 10_000  # senders kept in memory at a time


@dataclass(slots=True)
class _Bucket:
    tokens: float
    at: datetime
    was_told: bool = False


@dataclass(slots=True)
class Limits:
    """A bucket a sender, in memory only; forgotten when the program ends or the bucket is full again."""

    burst: int
    every: timedelta
    _buckets: dict[str, _Bucket] = field(default_factory=dict)

    def admits(self, sender: str, now: datetime, *, said_at: datetime | None = None) -> bool | None:
        """Whether a command may be answered; None where it may not and its sender has been told so.

        Time counts once, in whichever order the bot comes to read what was said.
        """
        at = min(said_at or now, now)
        bucket = self._buckets.setdefault(sender, _Bucket(self.burst, at))
        since = min(bucket.at, now)  # the clock may have been set back
        at = max(at, since)
        bucket.tokens = min(self.burst, bucket.tokens + (at - since) / self.every)
        bucket.at = at
        if bucket.tokens >= 1:
            bucket.tokens -= 1
            bucket.was_told = False
            self._forget_idle(now)
            return True
        told, bucket.was_told = bucket.was_told, True
        return None if told else False

    def lay_aside(self) -> Callable[[], None]:
        """Return what puts everything back as it is now."""
        buckets = {sender: replace(bucket) for sender, bucket in self._buckets.items()}

        def put_back() -> None:
            self._buckets = buckets

        return put_back

    def _forget_idle(self, now: datetime) -> None:
        if len(self._buckets) > LARGEST:
            full_after = self.every * self.burst
            self._buckets = {who: b for who, b in self._buckets.items() if now - b.at < full_after}
