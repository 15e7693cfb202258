"""Since when events could not be read, in memory only: no disk shall tell who spoke when."""

from datetime import datetime, timedelta

from bot.clock import Clock
from policies.vocabulary import EventId

MOST_KEPT = 20_000
BEFORE_THE_START = timedelta(hours=1)


class Unopened:
    """Measures by seconds that nobody sets: when something was said is the homeserver's word alone."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._since: dict[EventId, float] = {}

    def note(self, event_id: EventId) -> None:
        """Remember that an event cannot be read; the oldest make room for too many."""
        self._since.setdefault(event_id, self._clock.monotonic())
        if len(self._since) > MOST_KEPT:
            self._since.pop(next(iter(self._since)))

    def drop(self, event_id: EventId) -> None:
        """Forget an event that is gone."""
        self._since.pop(event_id, None)

    def unread_for(self, event_id: EventId) -> timedelta | None:
        """Return for how long an event could not be read so far; None where it is not remembered."""
        since = self._since.get(event_id)
        return None if since is None else timedelta(seconds=self._clock.monotonic() - since)

    def unread_since(self, event_id: EventId, sent_at: datetime) -> timedelta:
        """Return the same of one known not to have opened, also where that was before the start.

        Of such a one nobody knows how long it was. It counts as long enough not to be acted on.
        """
        known = self.unread_for(event_id)
        return max(self._clock.now() - sent_at, BEFORE_THE_START) if known is None else known
