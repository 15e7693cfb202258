"""For any history, policy changes, holds, pins and crashes: exactly the due set ends redacted.

The oracle knows everything (when each event was made, what is part of what) and is a dozen lines. The
sweeper knows only what the homeserver shows it, may be killed at any request, and must agree in the end.
"""

import asyncio
import tempfile
from collections.abc import Callable, Coroutine
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, rule

from bot.failures import Failure, RateLimited, Refused, Unreachable
from policies.vocabulary import EventId
from tests.bot.retention.house import House
from tests.bot.retention.model import ROOM
from tests.empty_database import opened

KINDS = ["m.room.encrypted", "m.room.message", "m.sticker", "m.call.invite", "org.example.custom", ""]
PARTS = ["m.replace", "m.annotation", "m.reference"]
OTHERS = ["m.thread", "org.example.rel"]
STATE = ["m.room.topic", "m.room.encryption", "m.room.power_levels", "m.room.member"]


class Crash(BaseException):
    """The program ends here, in the middle of whatever it does."""


class Retention(RuleBasedStateMachine):
    """A room lives, and is swept; at the end of each example the books are compared."""

    def __init__(self) -> None:
        super().__init__()
        self.loop = asyncio.new_event_loop()
        self.folder = tempfile.TemporaryDirectory()
        self.ids: list[EventId] = []
        self.part_of: dict[EventId, tuple[str, EventId]] = {}
        self.state: set[EventId] = set()
        self.made: dict[EventId, datetime] = {}
        self.pinned: set[EventId] = set()
        self.held: set[EventId] = set()
        self.rules: EventId | None = None
        self.by_others: set[EventId] = set()

    def run(self, work: Coroutine[Any, Any, Any]) -> Any:
        return self.loop.run_until_complete(work)

    @initialize(limited=st.booleans())
    def begin(self, limited: bool) -> None:
        database = self.run(opened(Path(self.folder.name)))
        self.house = House(database, max_age=timedelta(days=30), first_sweep_after=timedelta(0))
        self.server = self.house.homeserver
        self.run(self.house.sweep())

    def teardown(self) -> None:
        if hasattr(self, "house"):
            self.compare()
            self.run(self.house.database.close())
        self.loop.close()
        self.folder.cleanup()

    # The room lives.

    def _note(self, event_id: EventId) -> EventId:
        self.ids.append(event_id)
        self.made[event_id] = self.house.clock.true_now()
        return event_id

    @rule(kind=st.sampled_from(KINDS), count=st.integers(1, 6))
    def write(self, kind: str, count: int) -> None:
        for _ in range(count):
            self._note(self.server.add(type=kind))

    @rule(kind=st.sampled_from(STATE))
    def set_state(self, kind: str) -> None:
        self.state.add(self._note(self.server.add(type=kind, state_key="")))

    @rule(kind=st.sampled_from(PARTS + OTHERS), which=st.integers(0, 10_000))
    def relate(self, kind: str, which: int) -> None:
        if messages := [one for one in self.ids if one not in self.state]:
            target = messages[which % len(messages)]
            self.part_of[self._note(self.server.part(kind, target))] = (kind, target)

    @rule(which=st.integers(0, 10_000))
    def somebody_redacts(self, which: int) -> None:
        messages = [one for one in self.ids if one not in self.state and not self.server.is_redacted(one)]
        if messages:
            target = messages[which % len(messages)]
            self.server.prune(target)
            self.by_others.add(target)

    @rule(days=st.sampled_from([0.1, 1.1, 5, 12, 31]))
    def time_passes(self, days: float) -> None:
        self.house.days(days)

    # Staff change their minds.

    @rule(which=st.integers(0, 10_000))
    def pin(self, which: int) -> None:
        if self.ids:
            self.pinned ^= {self.ids[which % len(self.ids)]}
            self.server.pin(*self.pinned)

    @rule(which=st.integers(0, 10_000))
    def hold_or_release(self, which: int) -> None:
        if self.ids:
            one = self.ids[which % len(self.ids)]
            self.run(self.house.release(one) if one in self.held else self.house.hold(one))
            self.held ^= {one}

    @rule(which=st.integers(0, 10_000))
    def post_rules(self, which: int) -> None:
        if self.ids:
            self.rules = self.ids[which % len(self.ids)]
            self.run(self.house.post_rules(self.rules))

    @rule(days=st.sampled_from([None, 7, 14, 30, 60]), keep_pinned=st.booleans())
    def change_policy(self, days: int | None, keep_pinned: bool) -> None:
        self.house.set(max_age=days and timedelta(days=days), keep_pinned=keep_pinned)

    # It is swept.

    @rule(synced=st.booleans())
    def sweep(self, synced: bool) -> None:
        before = self.due()
        had = self.server.redacted()
        self.run(self.house.sweep(synced=synced))
        assert self.server.redacted() - had <= before

    @rule(after=st.integers(1, 40), synced=st.booleans())
    def crash(self, after: int, synced: bool) -> None:
        """Kill it at some request: before the homeserver acts on it, or just after."""
        self._interrupted(after, Crash)
        self.house.restart()
        if synced:
            self.run(self.house.sync())

    @rule(
        after=st.integers(1, 20),
        failure=st.sampled_from(
            [
                Unreachable(),
                RateLimited(timedelta(seconds=3)),
                Refused(403, "M_FORBIDDEN", "no"),
                Refused(502, "M_UNKNOWN", ""),
            ]
        ),
    )
    def trip(self, after: int, failure: Failure) -> None:
        """Let one request fail, or succeed with its answer lost."""
        self._interrupted(after, lambda: failure)

    def _interrupted(self, after: int, what: Callable[[], BaseException]) -> None:
        left, before, had = after, self.due(), self.server.redacted()

        def fail(_: str, __: str) -> Failure | None:
            nonlocal left
            left -= 1
            if left == 0:
                raise what()
            return None

        self.server.fail = fail
        try:
            self.run(self.house.sweep(synced=False))
        except (Crash, BaseExceptionGroup):
            pass
        finally:
            self.server.fail = lambda _, __: None
            self.run(_all_done())
        assert self.server.redacted() - had <= before

    # The books.

    def _keeps(self, one: EventId) -> bool:
        kept = self.held | ({self.rules} if self.rules else set())
        return one in kept or (one in self.pinned and self.house.settings.keep_pinned)

    def _kept(self, one: EventId) -> bool:
        kind, target = self.part_of.get(one, ("", one))
        return self._keeps(one) or (kind == "m.replace" and self._keeps(target))

    def _expired(self, one: EventId) -> bool:
        age = self.house.settings.max_age
        if age is None or one in self.state or self._kept(one):
            return False
        if self.made[one] <= self.house.clock.true_now() - age:
            return True
        if one in self.server.redacted():
            return False  # redaction takes the relation away: nobody can tell any more what it was a part of
        kind, target = self.part_of.get(one, ("", one))
        return kind in PARTS and self._expired(target)

    def due(self) -> set[EventId]:
        return {one for one in self.ids if self._expired(one)} - self.by_others

    def compare(self) -> None:
        """Let it come to rest, and compare what is gone with what should be."""
        gone_before = self.server.redacted()
        due: set[EventId] = set()
        for _ in range(4):
            self.house.days(1.05)
            due |= self.due()
            self.run(self.house.sweep(times=3))
        assert self.server.redacted() - self.by_others == due | (gone_before - self.by_others)
        targets = [target for target, _ in self.server.redactions]
        assert len(targets) == len(set(targets)), "an event was redacted twice"
        assert self.run(self.house.ledger.backlog(ROOM)) == 0 or self.house.settings.max_age is None


async def _all_done() -> None:
    others = asyncio.all_tasks() - {asyncio.current_task()}
    for task in others:
        task.cancel()
    await asyncio.gather(*others, return_exceptions=True)


Retention.TestCase.settings = settings(
    max_examples=25,
    stateful_step_count=25,
    deadline=None,
    suppress_health_check=list(HealthCheck),
)
TestExactlyTheDueSetEndsRedacted = Retention.TestCase
