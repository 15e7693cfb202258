"""Looks again at what was spared: a pin taken away, a hold that ended, an impossible time that has passed."""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from bot.homeserver import Homeserver
from bot.retention.belonging import Belonging
from bot.retention.finding import Rule
from bot.retention.history import History
from bot.retention.ledger import Spared, Work, work_of
from policies.retention import Standing, due_of
from policies.vocabulary import EventId


@dataclass(slots=True)
class Again:
    """What is due now after all, and which events need no longer be known by name.

    `misdated` were noted by a clock that was ahead: they are to be found again, by their own times.
    """

    work: list[Work] = field(default_factory=list)
    done: list[EventId] = field(default_factory=list)
    misdated: list[EventId] = field(default_factory=list)


async def look_again(homeserver: Homeserver, rule: Rule, spared: Sequence[Spared]) -> Again:
    """Decide about the spared again; only those that may be due now are fetched."""
    again, belonging = Again(), Belonging(History(homeserver, rule.room_id))
    for one in spared:
        if one.seen_at is not None and rule.time.is_to_come(one.seen_at):
            again.misdated.append(one.event_id)
            continue
        if one.event_id in rule.pending or not _may_be_due(rule, one):
            continue
        raw = await homeserver.event(rule.room_id, one.event_id)
        found = rule.shell(raw) if raw else None
        if found and rule.is_kept_as_part(found) and not await belonging.is_part(found):
            found = replace(found, relation=None)
        stands = rule.standing(found) if found else Standing.EXEMPT
        if found and stands is Standing.DUE:
            again.work.append(work_of(rule.room_id, due_of(found)))
        if stands in (Standing.DUE, Standing.EXEMPT):
            again.done.append(one.event_id)
    return again


def _may_be_due(rule: Rule, one: Spared) -> bool:
    age = rule.settings.max_age
    if age is None or one.effective_at > rule.time.now - age:
        return False
    if rule.kept.covers(one.event_id, rule.settings):
        return False
    # What came with an impossible time was not looked at closely: it may be no part of what it names.
    whole = one.stays_with if one.seen_at is None else None
    return whole is None or not rule.kept.covers(whole, rule.settings)


def spared_of(work: Work) -> Spared:
    """Remember by name what was in the work list and is kept now."""
    return Spared(
        room_id=work.room_id,
        event_id=work.event_id,
        effective_at=work.effective_at,
        stays_with=work.stays_with,
        session_id=work.session_id,
        message_index=work.message_index,
    )
