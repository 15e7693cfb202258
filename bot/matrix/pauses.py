"""Waits for a homeserver that does not answer: longer each time, never in step with other clients."""

import random
from collections.abc import Callable
from datetime import timedelta

FIRST = timedelta(seconds=1)
LONGEST = timedelta(minutes=2)


class Pauses:
    """Growing, jittered pauses: 1, 2, 4 … 120 s, each taken between half and all of it."""

    def __init__(self, chance: Callable[[], float] = random.random) -> None:
        self._chance = chance
        self._next = FIRST

    def next(self) -> timedelta:
        """Return how long to wait this time."""
        pause, self._next = self._next, min(self._next * 2, LONGEST)
        return pause * (0.5 + self._chance() / 2)

    def start_over(self) -> None:
        """Begin with the short pause again: it answered."""
        self._next = FIRST
