"""Looks once at what is new: parts of what is expired already, and senders whose clocks are impossible.

An edit or a reaction may be added to a message that is gone, or about to go; and an event may come late, or
with a time that cannot be. Neither can be seen from the cursor, which follows the oldest events.
"""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime, timedelta

from bot.failures import Refused
from bot.homeserver import Homeserver
from bot.retention.finding import Found, Rule, spare
from bot.retention.history import History
from bot.retention.ledger import Position, Spared, Work, work_of
from policies.retention import Shell, Standing, children_of
from policies.vocabulary import EventId

LATE = timedelta(hours=1)
ANCESTORS = 4


async def look_at_arrivals(homeserver: Homeserver, history: History, position: Position, rule: Rule) -> Found:
    """Read what came since last time; from now on, where this is the first time."""
    if position.tail is None:
        return Found(await _from_newest(history, position, rule))
    found, tail = Found(position), position.tail
    try:
        async for stretch in history.forward(position.tail):
            shells = [one for raw in stretch.events if (one := rule.shell(raw))]
            found.spared += [_spared(rule, s, position) for s in shells if _is_impossible(rule, s, position)]
            found.work += await _late_parts(homeserver, rule, shells)
            tail = stretch.end or tail
    except Refused as refusal:
        if refusal.status != 400:
            raise
        return Found(await _from_newest(history, position, rule))
    found.position = replace(position, tail=tail, tail_at=rule.time.later(position.tail_at))
    return found


async def _from_newest(history: History, position: Position, rule: Rule) -> Position:
    """Begin behind the newest event: what follows came after now."""
    tail = await history.newest()
    async for stretch in history.forward(tail):
        tail = stretch.end or tail
    return replace(position, tail=tail, tail_at=rule.time.there)


def _is_impossible(rule: Rule, shell: Shell, position: Position) -> bool:
    stands = rule.standing(shell)
    if stands is Standing.EXEMPT or shell.event_id in rule.seen:
        return False
    return stands is Standing.UNDATED or _is_late(shell, position)


def _is_late(shell: Shell, position: Position) -> bool:
    """Whether an event says that it was sent well before it can have been: before we last looked."""
    since = shell.effective_at
    return since is not None and position.tail_at is not None and since < position.tail_at - LATE


def _spared(rule: Rule, shell: Shell, position: Position) -> Spared:
    if _is_late(shell, position):
        return spare(rule, replace(shell, seen_at=position.tail_at))
    return spare(rule, shell)


async def _late_parts(homeserver: Homeserver, rule: Rule, shells: Sequence[Shell]) -> list[Work]:
    """Return parts of what is expired: they go with it, even if it went long ago."""
    parts = [
        s for s in shells if s.relation and s.relation.goes_with_parent and s.event_id not in rule.pending
    ]
    parents = {part.relation.target for part in parts if part.relation}
    expired = {parent: await expired_since(homeserver, rule, parent) for parent in parents}
    return [
        work_of(rule.room_id, one) for one in children_of(parts, expired.get, rule.settings, kept=rule.kept)
    ]


async def expired_since(homeserver: Homeserver, rule: Rule, event_id: EventId) -> datetime | None:
    """Return the time of an event that is past its time, or of what it is part of; None where it stays."""
    for _ in range(ANCESTORS):
        raw = await homeserver.event(rule.room_id, event_id)
        found = rule.shell(raw) if raw else None
        if found is None or rule.kept.keeps(found, rule.settings):
            return None
        if rule.is_expired(found):
            return found.effective_at
        if found.relation is None or not found.relation.goes_with_parent:
            return None
        event_id = found.relation.target
    return None
