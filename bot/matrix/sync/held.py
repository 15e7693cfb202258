"""Holds the answer to a sync until what it leaves out has been asked for, or is given up.

What can go wrong: one room's history that the homeserver cannot give holds up every other room; or half of
it, read and thrown away at each retry, never becomes a whole. So the answer and what was read are kept over
retries, and whatever comes no further while the homeserver answers otherwise is given up.
"""

import asyncio
import logging
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass

from bot.failures import RateLimited, Refused, Unreachable
from bot.matrix.http import Http, path
from bot.matrix.reading import Json
from bot.matrix.sync.forks import Fork
from bot.matrix.sync.gaps import Gap
from policies.vocabulary import RoomId

log = logging.getLogger(__name__)

TRIES = 5  # in a row without a page; with the pauses between them about ten seconds
TRIES_WHEN_ASKED_TO_WAIT = 10
_AT_ONCE = 4

Part = Gap | Fork
NotNow = Unreachable | RateLimited


@dataclass(slots=True)
class Held:
    """One answer to a sync, what it leaves out, and how often that was asked for in vain."""

    since: str | None
    full_state: bool
    answer: Json
    gaps: Sequence[Gap]
    forks: Sequence[Fork]
    _fruitless: int = 0
    _has_failed: bool = False

    @property
    def events(self) -> dict[RoomId, list[Json]]:
        """What was read of each room's gap."""
        return {gap.room_id: gap.events for gap in self.gaps}

    @property
    def states(self) -> dict[RoomId, Sequence[Json]]:
        """The whole state of the rooms that have forked."""
        return {fork.room_id: fork.state for fork in self.forks if fork.state is not None}

    @property
    def _parts(self) -> list[Part]:
        return [*self.gaps, *self.forks]

    async def fetch(self, http: Http) -> None:
        """Ask once for all that is still missing.

        Raises:
            Unreachable, RateLimited: Something is missing yet; ask again after a pause.
        """
        missing = sorted((part for part in self._parts if not part.is_over), key=lambda part: part.failures)
        if missing and self._has_failed:
            with suppress(Refused):  # an answer as well: it is there
                await http.json("GET", path("account", "whoami"))
        steps = sum(part.steps for part in missing)
        failures = await _asked_once(http, missing)
        if not failures:
            return
        self._has_failed = True
        self._fruitless = 0 if sum(part.steps for part in missing) > steps else self._fruitless + 1
        if self._fruitless < _most_tries(list(failures.values())):
            raise _summed_up(failures)
        for part, failure in failures.items():
            part.give_up(str(failure))

    def report(self) -> None:
        """Log what was given up."""
        for part in self._parts:
            if part.given_up:
                log.warning(
                    "%s was given up: %s. The bot does not know all of that room", part.request, part.given_up
                )


async def _asked_once(http: Http, missing: Sequence[Part]) -> dict[Part, NotNow]:
    """Return what did not come.

    Once the homeserver asks to wait, or fails as often as it is asked at once, nothing more is begun: however
    many rooms there are, it is not long until all have been asked for in vain.
    """
    turns, failures = asyncio.Semaphore(_AT_ONCE), dict[Part, NotNow]()

    async def read_on(part: Part) -> None:
        async with turns:
            if stopping := _stopping(list(failures.values())):
                failures[part] = stopping
                return
            try:
                await part.read_on(http)
            except (Unreachable, RateLimited) as failure:
                part.failures += 1
                failures[part] = failure

    await asyncio.gather(*(read_on(part) for part in missing))
    return failures


def _stopping(failures: Sequence[NotNow]) -> NotNow | None:
    """Return the failure after which nothing more is begun."""
    limits = [failure for failure in failures if isinstance(failure, RateLimited)]
    if limits:
        return limits[0]
    return failures[-1] if len(failures) >= _AT_ONCE else None


def _most_tries(failures: Sequence[NotNow]) -> int:
    """Return how many tries there are; a homeserver that asks to wait answers, and is given more time."""
    is_asked_to_wait = any(isinstance(failure, RateLimited) for failure in failures)
    return TRIES_WHEN_ASKED_TO_WAIT if is_asked_to_wait else TRIES


def _summed_up(failures: dict[Part, NotNow]) -> NotNow:
    limits = [failure for failure in failures.values() if isinstance(failure, RateLimited)]
    if limits:
        return max(limits, key=lambda limit: limit.retry_after)
    part, failure = next(iter(failures.items()))
    others = f", and as many as {len(failures) - 1} more" if len(failures) > 1 else ""
    return Unreachable(f"{part.request}{others}: {failure}")
