"""Counts what an age would remove, without removing it."""

from bot.retention.finding import Rule
from bot.retention.history import History
from policies.retention import Standing


async def count_due(history: History, rule: Rule) -> int:
    """Count the events that are due by a rule, over the whole history. Parts of them are not counted."""
    count = 0
    async for stretch in history.forward(None):
        shells = [found for raw in stretch.events if (found := rule.shell(raw))]
        count += sum(rule.standing(shell) is Standing.DUE for shell in shells)
    return count
