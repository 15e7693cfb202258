"""Believes the homeserver only what it shows: an event is gone when it is seen to be.

Usually sync brings the redaction within a second and nothing is asked here. A homeserver that answers "yes"
to a redaction and keeps the event, by mistake or on purpose, is found out here.
"""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime, timedelta

from bot.homeserver import Homeserver
from bot.retention.ledger import Ledger, Work
from policies.retention import Cause, pause_after, shell
from policies.vocabulary import RoomId

PATIENCE = timedelta(seconds=15)
AT_ONCE = 500


async def prove(homeserver: Homeserver, ledger: Ledger, room_id: RoomId, *, now: datetime) -> Sequence[Work]:
    """Look at what was sent and not seen redacted; returns what is still there, to be asked for anew."""
    still_there: list[Work] = []
    for work in await ledger.unproven(room_id, sent_before=now - PATIENCE, at_most=AT_ONCE):
        if await is_gone(homeserver, work):
            await ledger.confirm(room_id, work.event_id)
        else:
            still_there.append(_anew(work, now))
    await ledger.update(still_there)
    return still_there


async def is_gone(homeserver: Homeserver, work: Work) -> bool:
    """Whether the homeserver shows an event as redacted, or not at all."""
    raw = await homeserver.event(work.room_id, work.event_id)
    found = shell(raw, seen_at=None) if raw else None
    if found is None:
        return work.room_id in homeserver.rooms  # where the bot is no longer, it is shown nothing at all
    return found.is_redacted


def _anew(work: Work, now: datetime) -> Work:
    """Try again under a new transaction id: the old one may have been taken for another request."""
    tries = work.tries + 1
    return replace(
        work,
        attempt=work.attempt + 1,
        tries=tries,
        cause=Cause.UNPROVEN,
        not_before=now + pause_after(Cause.UNPROVEN, tries),
        first_tried_at=None,
        sent_at=None,
        redaction_id=None,
    )
