"""Counts what an age would remove, without removing it."""

from collections.abc import AsyncIterator

from bot.retention.finding import Rule
from bot.retention.history import History
from policies.retention import Standing


async def counting(history: History, rule: Rule) -> AsyncIterator[int]:
    """Count the events that are due by a rule, oldest first; gives the count so far after each page.

    Parts of what goes (edits, reactions) are counted only where they are due themselves.
    """
    count = 0
    async for stretch in history.forward(None):
        shells = [found for raw in stretch.events if (found := rule.shell(raw))]
        count += sum(rule.standing(shell) is Standing.DUE for shell in shells)
        yield count
