"""How often somebody may command the bot: a burst, then one each so often. Above it the bot is silent."""

from dataclasses import dataclass, field
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

    def admits(self, sender: str, now: datetime) -> bool | None:
        """Whether a command may be answered; None where it may not and its sender has been told so."""
        bucket = self._buckets.setdefault(sender, _Bucket(self.burst, now))
        passed = max(timedelta(), now - bucket.at)
        bucket.tokens = min(self.burst, bucket.tokens + passed / self.every)
        bucket.at = now
        if bucket.tokens >= 1:
            bucket.tokens -= 1
            bucket.was_told = False
            self._forget_idle(now)
            return True
        told, bucket.was_told = bucket.was_told, True
        return None if told else False

    def _forget_idle(self, now: datetime) -> None:
        if len(self._buckets) > LARGEST:
            full_after = self.every * self.burst
            self._buckets = {who: b for who, b in self._buckets.items() if now - b.at < full_after}
