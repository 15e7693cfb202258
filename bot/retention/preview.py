"""Counts what an age would remove, without removing it."""

from datetime import timedelta

from bot.clock import Clock
from bot.retention.finding import Rule
from bot.retention.history import History
from policies.retention import Standing


async def count_due(history: History, rule: Rule, clock: Clock, within: timedelta | None) -> tuple[int, bool]:
    """Count the events that are due by a rule, oldest first; and say whether that is all of them.

    Where the history is longer than can be read within a time, the count is of what was read. Parts of what
    goes (edits, reactions) are counted only where they are due themselves.
    """
    count, began = 0, clock.monotonic()
    async for stretch in history.forward(None):
        shells = [found for raw in stretch.events if (found := rule.shell(raw))]
        count += sum(rule.standing(shell) is Standing.DUE for shell in shells)
        if within is not None and stretch.end and clock.monotonic() - began > within.total_seconds():
            return count, False
    return count, True
